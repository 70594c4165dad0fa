import { Foreign } from '@/components/frame/foreign';
import type { OutletSummary, SpanEnd } from '@/lib/news/shown/listing';
import type { Silence } from '@/lib/news/shown/silence';
import { dayOf } from '@/lib/news/zoned-time';
import { shortDay } from '@/lib/site/dates';
import { silenceWords } from '@/lib/site/layout/silence-words';
import { counted, countedReports, languageLabel, outletPhrase } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';

/** In which zone days are told, and the event's own day, whose year need not be said. */
interface Shown {
  readonly zone: string;
  readonly day: string;
}

/** Every outlet: those listed that have coverage, those found by it, and those followed in vain; most of it first. */
export function OutletTable({
  outlets,
  silences,
  shown,
}: {
  readonly outlets: readonly OutletSummary[];
  /** Why those without coverage have none, by slug. */
  readonly silences: ReadonlyMap<string, Silence>;
  readonly shown: Shown;
}) {
  const listed = outlets.filter(({ isFound }) => !isFound);
  const found = outlets.filter(({ isFound }) => isFound).sort(mostFirst);
  const covering = listed.filter(({ articles }) => articles > 0).sort(mostFirst);
  const silent = (kind: Silence['kind']) =>
    listed.filter(({ slug, articles }) => articles === 0 && (silences.get(slug)?.kind ?? 'unasked') === kind);
  const countries = new Set(listed.map(({ country }) => country)).size;
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">Outlets</h1>
        <p>
          {counted(listed.length, 'outlet')} in {counted(countries, 'country', 'countries')}{' '}
          {listed.length === 1 ? 'is' : 'are'} followed; {coveringWords(covering.length, listed.length)}{' '}
          coverage so far.
          {found.length > 0 && ` Accounts of ${counted(found.length, 'other')} were found.`}{' '}
          <a href={inZone('/sources', shown.zone)} className="link">
            How far their sources were read
          </a>
        </p>
      </header>
      <Part title="Followed, with coverage" outlets={covering} shown={shown} />
      <Part
        title="Found by their accounts"
        note="Nobody has listed or described these: names are their pages’ own, and only what archives and lists lead to is read."
        outlets={found}
        shown={shown}
      />
      <Part
        title="Asked for these days, and had none"
        note="They, or an archive for them, answered for the days of the event: nothing on it was found."
        outlets={silent('had-none')}
        shown={shown}
      />
      <Part
        title="Could not be reached"
        note="No source of theirs answered at its last look, so nobody knows whether they have accounts."
        outlets={silent('unreached')}
        silences={silences}
        shown={shown}
      />
      <Part
        title="Not asked for these days"
        note="They are asked for what is new; no look and no archive has reached back to the days of the event."
        outlets={silent('unasked')}
        silences={silences}
        shown={shown}
      />
    </>
  );
}

/** How many of those followed have coverage: "11 of them have". */
function coveringWords(covering: number, followed: number): string {
  if (covering === 0) return followed === 1 ? 'it has no' : 'none of them has';
  if (covering === followed) return followed === 1 ? 'it has' : 'all of them have';
  return `${covering} of them ${covering === 1 ? 'has' : 'have'}`;
}

function mostFirst(one: OutletSummary, other: OutletSummary): number {
  return other.articles - one.articles;
}

function Part({
  title,
  note,
  outlets,
  silences,
  shown,
}: {
  readonly title: string;
  readonly note?: string;
  readonly outlets: readonly OutletSummary[];
  readonly silences?: ReadonlyMap<string, Silence>;
  readonly shown: Shown;
}) {
  if (outlets.length === 0) return null;
  const { zone } = shown;
  const isCovering = outlets.some(({ articles }) => articles > 0);
  return (
    <section className="pb-8">
      <h2 className="border-strong-rule border-b pb-1 font-bold font-serif text-xl">{title}</h2>
      {note !== undefined && (
        <p className="max-w-prose pt-1.5 pb-1 text-[0.9375rem] text-quiet leading-5">{note}</p>
      )}
      <ul className="@container">
        {outlets.map((outlet) => (
          <li
            key={outlet.slug}
            className={`grid grid-cols-[1fr_auto] gap-x-6 border-rule border-t py-1.5 leading-6 first:border-t-0 ${isCovering ? '@5xl:grid-cols-[16rem_1fr_14rem_11rem]' : '@5xl:grid-cols-[16rem_1fr_25rem]'}`}
          >
            <a
              href={inZone(outletPath(outlet.slug), zone)}
              className="font-semibold hover:text-accent hover:underline"
            >
              <Foreign language={outlet.language} text={outlet.name} />
            </a>{' '}
            <span className="col-span-2 row-start-2 text-[0.9375rem] text-quiet @5xl:col-span-1 @5xl:row-start-auto">
              {outletPhrase(outlet)}, {languageLabel(outlet.language)}
              {outlet.isFound && hostBeside(outlet)}
            </span>{' '}
            {isCovering && <span className="text-end">{countedReports(outlet)}</span>}{' '}
            <span className="col-span-2 text-[0.9375rem] text-quiet @5xl:col-span-1 @5xl:text-end">
              {spanWords(outlet, shown) ?? silenceWords(silences?.get(outlet.slug), zone)}
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

/** From when to when it wrote, in days: of some reports no more is known. */
function spanWords({ first, last }: OutletSummary, { zone, day: event }: Shown): string | null {
  if (first === null || last === null) return null;
  const day = (end: SpanEnd) => shortDay(end.kind === 'day' ? end.day : dayOf(end.at, zone), event);
  return day(first) === day(last) ? day(first) : `${day(first)} – ${day(last)}`;
}
