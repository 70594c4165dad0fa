import { PickBar } from '@/components/compare/pick-bar';
import { PaperAddress } from '@/components/frame/paper-address';
import { WhoHas } from '@/components/frame/who-has';
import { languagesWithout, type Moment } from '@/lib/news/moment';
import type { CoverageQuery, SampleWish } from '@/lib/news/shown/coverage-query';
import type { ReportCounts } from '@/lib/news/shown/listing';
import type { WhoHas as Known } from '@/lib/news/shown/who-has';
import type { Picking } from '@/lib/site/compare/picked';
import { momentMachineTime, momentPath, momentPhrase } from '@/lib/site/layout/moments';
import { counted, countedReports, languageName } from '@/lib/site/names';
import { inZone, pageZone } from '@/lib/site/zoned-href';
import { type Account, Accounts, Announced } from './moment-accounts';

/** How many articles and reports, and of how many outlets. */
type CoverageOf = ReportCounts & { readonly outlets: number };

export interface MomentPageProps {
  readonly moment: Moment;
  readonly before: Moment | null;
  readonly after: Moment | null;
  /** In order of publication; where there are very many the first of them. */
  readonly accounts: readonly Account[];
  /** Of all that tell of it. */
  readonly counts: CoverageOf;
  /** Who only said that it was to come, in the same order. */
  readonly announced: readonly Account[];
  readonly known: Known;
  readonly group: CoverageQuery['group'];
  readonly sample: SampleWish;
  readonly zone: string;
  /** How accounts are picked to be compared. */
  readonly picking: Picking;
  /** Where all of it stands; null: here. */
  readonly wholeHref: string | null;
}

/** A moment: when it was by whose word, who reported it, how soon, and in which words. */
export function MomentPage({
  moment,
  before,
  after,
  accounts,
  counts,
  announced,
  known,
  group,
  sample,
  zone,
  picking,
  wholeHref,
}: MomentPageProps) {
  const without = languagesWithout(moment).map((code) => languageName(code) ?? code);
  return (
    <>
      <PickBar picked={picking.picked} clearHref={picking.hrefOf([])} tz={pageZone(zone)} />
      <header className="page-head">
        <p className="text-quiet">
          <time dateTime={momentMachineTime(moment.at)}>{momentPhrase(moment.at, zone)}</time>, by{' '}
          <a href={moment.source.url} rel="noopener external" className="link">
            {moment.source.name}
          </a>
        </p>
        <h1 className="page-title">{moment.name}</h1>
        <p>
          {accounts.length === 0
            ? 'No article was found to tell of it, by its words in one sentence or parted between headline and text. Not every account is found.'
            : tellingWords(counts, accounts.length)}{' '}
          {accounts.length > 0 && (
            <a href={inZone(`/?moment=${moment.slug}`, zone)} className="link print:hidden">
              On the timeline
            </a>
          )}
          {counts.articles !== counts.reports && (
            <GroupLink slug={moment.slug} group={group} sample={sample} zone={zone} />
          )}
        </p>
        <PaperAddress path={inZone(momentPath(moment.slug), zone)} />
        {without.length > 0 && (
          <p className="text-quiet text-sm">
            Nobody is found to tell of it in {listed(without)}: it has no words of those languages yet.
          </p>
        )}
      </header>
      <ol>
        <Accounts accounts={accounts} group={group} moment={moment} zone={zone} picking={picking} />
      </ol>
      <Announced
        accounts={announced}
        group={group}
        moment={moment}
        zone={zone}
        picking={picking}
        wholeHref={wholeHref}
      />
      <div id="who-has" className="mt-6 border-strong-rule border-t pt-1">
        <WhoHas
          known={known}
          heading="h2"
          verb={{
            one: 'tells of it',
            more: 'tell of it',
            not: 'not found to tell of it',
            unread: 'read for it',
          }}
          otherLanguage={(names) => `is in ${names}, of which the moment has no words yet`}
          zone={zone}
          wholeHref={wholeHref === null ? null : `${wholeHref}#who-has`}
        />
      </div>
      <nav
        aria-label="Neighbouring moments"
        className="print:hidden mt-8 flex flex-wrap justify-between gap-x-8 gap-y-1 border-rule border-t pt-2"
      >
        {before !== null && (
          <a href={inZone(momentPath(before.slug), zone)} rel="prev" className="word">
            <span aria-hidden="true" className="pe-1.5">
              ←
            </span>
            {before.name}
          </a>
        )}{' '}
        {after !== null && (
          <a href={inZone(momentPath(after.slug), zone)} rel="next" className="word ms-auto">
            {after.name}
            <span aria-hidden="true" className="ps-1.5">
              →
            </span>
          </a>
        )}
      </nav>
    </>
  );
}

/** The quiet way from each report once to every copy by itself, and back. */
function GroupLink({
  slug,
  group,
  sample,
  zone,
}: {
  readonly slug: string;
  readonly group: CoverageQuery['group'];
  readonly sample: SampleWish;
  readonly zone: string;
}) {
  const kept = sample === 'off' ? ['sample=off'] : [];
  const query = [...kept, ...(group === 'all' ? [] : ['group=all'])].join('&');
  return (
    <>
      {' · '}
      <a href={inZone(`${momentPath(slug)}${query === '' ? '' : `?${query}`}`, zone)} className="link">
        {group === 'all' ? 'Each report once' : 'Every copy by itself'}
      </a>
    </>
  );
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names.toSorted());
}

/** "6 articles of 5 outlets tell of it, …"; of very many only the first `here` have their sentences here. */
function tellingWords(counts: CoverageOf, here: number): string {
  const { articles, outlets } = counts;
  const all = `${countedReports(counts)} of ${counted(outlets, 'outlet')} ${articles === 1 ? 'tells' : 'tell'} of it`;
  if (articles > here)
    return `${all}; the first ${counted(here, 'article')} of them are here, each in its own sentence. Not every account is found.`;
  const first = articles === 1 ? 'here in its' : 'each here in its';
  return `${all}, ${first} own sentence${articles === 1 ? '' : ', the earliest we have first'}. Not every account is found.`;
}
