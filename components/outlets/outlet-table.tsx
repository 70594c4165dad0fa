import { Foreign } from '@/components/frame/foreign';
import type { OutletSummary } from '@/lib/news/shown/listing';
import { shortTime } from '@/lib/site/dates';
import { counted, languageLabel, outletPhrase } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';

/** Every outlet: those listed that have coverage, those found by it, and those followed in vain; most of it first. */
export function OutletTable({
  outlets,
  zone,
}: {
  readonly outlets: readonly OutletSummary[];
  readonly zone: string;
}) {
  const listed = outlets.filter(({ isFound }) => !isFound);
  const found = outlets.filter(({ isFound }) => isFound).sort(mostFirst);
  const covering = listed.filter(({ articles }) => articles > 0).sort(mostFirst);
  const silent = listed.filter(({ articles }) => articles === 0);
  const countries = new Set(listed.map(({ country }) => country)).size;
  return (
    <>
      <header className="pt-3 pb-4">
        <h1 className="font-bold font-serif text-[1.75rem] leading-8 tracking-tight">Outlets</h1>
        <p className="pt-0.5 text-quiet leading-5">
          {counted(listed.length, 'outlet')} in {counted(countries, 'country', 'countries')}{' '}
          {listed.length === 1 ? 'is' : 'are'} followed; {covering.length} of them have coverage so far.
          {found.length > 0 && ` Accounts of ${counted(found.length, 'other')} were found.`}
        </p>
      </header>
      <Part title="Followed, with coverage" outlets={covering} zone={zone} />
      <Part
        title="Found by their accounts"
        note="Nobody has listed or described these: names are their pages’ own, and only what archives and lists lead to is read."
        outlets={found}
        zone={zone}
      />
      <Part title="Followed, nothing found so far" outlets={silent} zone={zone} />
    </>
  );
}

function mostFirst(one: OutletSummary, other: OutletSummary): number {
  return other.articles - one.articles;
}

function Part({
  title,
  note,
  outlets,
  zone,
}: {
  readonly title: string;
  readonly note?: string;
  readonly outlets: readonly OutletSummary[];
  readonly zone: string;
}) {
  if (outlets.length === 0) return null;
  return (
    <section className="pb-8">
      <h2 className="border-strong-rule border-b pb-1 font-bold font-serif text-xl">{title}</h2>
      {note !== undefined && (
        <p className="max-w-prose pt-1.5 pb-1 text-[0.9375rem] text-quiet leading-5">{note}</p>
      )}
      <ul>
        {outlets.map((outlet) => (
          <li
            key={outlet.slug}
            className="grid grid-cols-[1fr_auto] gap-x-6 border-rule border-t py-1.5 leading-6 first:border-t-0 md:grid-cols-[16rem_1fr_7rem_15rem]"
          >
            <a href={outletPath(outlet.slug)} className="font-semibold hover:text-accent hover:underline">
              <Foreign language={outlet.language} text={outlet.name} />
            </a>
            <span className="col-span-2 row-start-2 text-[0.9375rem] text-quiet md:col-span-1 md:row-start-auto">
              {outletPhrase(outlet)}, {languageLabel(outlet.language)}
              {outlet.isFound && hostBeside(outlet)}
            </span>
            <span className="text-end">
              {outlet.articles === 0 ? '' : counted(outlet.articles, 'article')}
            </span>
            <span className="hidden text-end text-[0.9375rem] text-quiet md:block">
              {outlet.firstAt !== null && outlet.lastAt !== null
                ? `${shortTime(outlet.firstAt, zone)} – ${shortTime(outlet.lastAt, zone)}`
                : outlet.lastPollAt === null
                  ? 'not looked at yet'
                  : `last looked at ${shortTime(outlet.lastPollAt, zone)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The name alone may be anybody's; where it is the host, that is said once. */
function hostBeside({ name, home }: OutletSummary): string {
  const { host } = new URL(home);
  return host === name ? '' : ` · ${host}`;
}
