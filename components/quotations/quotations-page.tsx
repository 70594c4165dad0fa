import { ActiveFilters } from '@/components/filters/active-filters';
import { PaperAddress } from '@/components/frame/paper-address';
import { Problems } from '@/components/frame/problems';
import { WordsForm } from '@/components/words/words-form';
import type { PublishedText } from '@/lib/news/shown/published-text';
import type { QuotationLine, QuotationList, QuotedSpeaker } from '@/lib/news/shown/quoted';
import { type QuotationView, quotationPath, quotationsHref } from '@/lib/site/layout/quotations';
import { counted, directionOf } from '@/lib/site/names';
import type { ActiveFilter } from '@/lib/site/query/active-filters';
import { changeView, type ParsedQuery } from '@/lib/site/query/query';
import { withoutEnd } from '@/lib/site/versions/wording-diff';
import { inZone } from '@/lib/site/zoned-href';
import { PublishedTexts } from './published-texts';

export interface QuotationsPageProps {
  readonly parsed: ParsedQuery;
  readonly shown: QuotationView;
  readonly list: QuotationList;
  readonly filters: readonly ActiveFilter[];
  /** What quotations are set against. */
  readonly texts: readonly PublishedText[];
  readonly isSample: boolean;
  readonly perSpeaker: number;
  readonly perPage: number;
}

/** Who is quoted in which words, by speaker and by how many outlets have them. */
export function QuotationsPage({
  parsed,
  shown,
  list,
  filters,
  texts,
  isSample,
  perSpeaker,
  perPage,
}: QuotationsPageProps) {
  const { view, speaker } = shown;
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">
          {speaker === null ? 'Who is quoted, in which words' : <bdi>{speaker}, as quoted</bdi>}
        </h1>
        <p>
          {list.count === 0
            ? 'No quotation of four words or more was found here whose speaker is sure.'
            : `${counted(list.count, 'quotation')} of four words or more ${list.count === 1 ? 'was' : 'were'} found here, each with all of its wordings. `}
          {list.count > 0 &&
            'A speaker is named where an article’s own sentence does so beyond doubt; what is not sure is left out.'}
        </p>
        <PaperAddress path={quotationsHref(shown)} />
        <WordsForm
          view={view}
          path="/quotations"
          label="Words in quotations"
          also={speaker === null ? {} : { speaker }}
        />
      </header>
      <div className="flex flex-col gap-1 pb-2 empty:hidden">
        <Problems problems={parsed.problems} />
        <ActiveFilters
          filters={filters}
          path="/quotations"
          all={changeView(view, {
            outlets: [],
            not: [],
            languages: [],
            kinds: [],
            words: null,
            from: null,
            to: null,
          })}
          found={counted(list.count, 'quotation')}
        />
        {speaker !== null && (
          <p className="text-[0.9375rem]">
            <a href={quotationsHref({ view, speaker: null, page: 1 })} className="word text-accent">
              All who are quoted
            </a>
          </p>
        )}
      </div>
      {speaker === null ? (
        <BySpeaker list={list} shown={shown} perSpeaker={perSpeaker} />
      ) : (
        <>
          <Lines lines={list.lines} zone={view.zone} />
          <Pages shown={shown} count={list.count} perPage={perPage} />
        </>
      )}
      {speaker === null && <PublishedTexts texts={texts} isSample={isSample} zone={view.zone} />}
    </>
  );
}

function BySpeaker({
  list: { speakers, lines },
  shown,
  perSpeaker,
}: {
  readonly list: QuotationList;
  readonly shown: QuotationView;
  readonly perSpeaker: number;
}) {
  const own = speakers.map((speaker) => ({
    speaker,
    lines: lines.filter((line) => line.speaker === speaker.name),
  }));
  const named = own.filter((one) => one.lines.length > 0);
  const others = own.filter((one) => one.lines.length === 0).map(({ speaker }) => speaker);
  return (
    <>
      {named.map(({ speaker, lines: first }, at) => (
        <section key={speaker.name} aria-labelledby={`speaker-${at}`} className="pt-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-strong-rule border-b pb-1">
            <h2 id={`speaker-${at}`} className="font-bold font-serif text-xl">
              <bdi>{speaker.name}</bdi>
            </h2>
            <p className="text-quiet text-sm">
              {counted(speaker.quotations, 'quotation')} in {counted(speaker.outlets, 'outlet')}
            </p>
          </div>
          <Lines lines={first} zone={shown.view.zone} />
          {speaker.quotations > perSpeaker && (
            <p className="border-rule border-t pt-1.5 text-[0.9375rem]">
              <SpeakerLink speaker={speaker} shown={shown}>
                All {speaker.quotations.toLocaleString('en-GB')} of <bdi>{speaker.name}</bdi>
              </SpeakerLink>
            </p>
          )}
        </section>
      ))}
      {others.length > 0 && (
        <section aria-labelledby="other-speakers" className="max-w-[48rem] pt-6">
          <h2 id="other-speakers" className="font-bold font-serif text-xl">
            Others who are quoted
          </h2>
          <ul className="flex flex-wrap gap-x-4 pt-1">
            {others.map((speaker) => (
              <li key={speaker.name}>
                <SpeakerLink speaker={speaker} shown={shown}>
                  <bdi>{speaker.name}</bdi>
                </SpeakerLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function SpeakerLink({
  speaker,
  shown,
  children,
}: {
  readonly speaker: QuotedSpeaker;
  readonly shown: QuotationView;
  readonly children: React.ReactNode;
}) {
  return (
    <a
      href={quotationsHref({ ...shown, speaker: speaker.name, page: 1 })}
      className="link inline-block py-0.5"
    >
      {children}
    </a>
  );
}

function Lines({ lines, zone }: { readonly lines: readonly QuotationLine[]; readonly zone: string }) {
  return (
    <ol>
      {lines.map((line) => (
        <li key={line.id} className="quotation-line">
          <p lang={line.language} dir={directionOf(line.language)} className="quotation-words">
            <a href={inZone(quotationPath(line.id), zone)}>“{withoutEnd(line.text)}”</a>
          </p>
          <p className="text-quiet text-sm">{carriedBy(line)}</p>
        </li>
      ))}
    </ol>
  );
}

/** "9 outlets · 12 articles, 7 reports · 5 wordings": what there is more than one of. */
function carriedBy({ outlets, articles, reports, wordings }: QuotationLine): string {
  const parts = [
    counted(outlets, 'outlet'),
    ...(articles > outlets ? [counted(articles, 'article')] : []),
    ...(reports < articles ? [counted(reports, 'report')] : []),
    ...(wordings > 1 ? [counted(wordings, 'wording')] : []),
  ];
  return parts.join(' · ');
}

function Pages({
  shown,
  count,
  perPage,
}: {
  readonly shown: QuotationView;
  readonly count: number;
  readonly perPage: number;
}) {
  const { page } = shown;
  const last = Math.max(1, Math.ceil(count / perPage));
  if (last === 1 && page === 1) return null;
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap gap-x-5 border-rule border-t pt-2 text-[0.9375rem] print:hidden"
    >
      {page > 1 && (
        <a href={quotationsHref({ ...shown, page: Math.min(page - 1, last) })} rel="prev" className="word">
          Quoted by more outlets
        </a>
      )}
      {page < last && (
        <a href={quotationsHref({ ...shown, page: page + 1 })} rel="next" className="word font-semibold">
          Quoted by fewer outlets
        </a>
      )}
    </nav>
  );
}
