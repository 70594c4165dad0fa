import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { ReportCounts } from '@/lib/news/shown/listing';
import { dayOf, isDayStart } from '@/lib/news/zoned-time';
import { clockTime, fullDay, fullTime, shortTime } from '@/lib/site/dates';
import { countedReports, kindLabel, languageLabel } from '@/lib/site/names';
import { changeView, type View, wholeCoverage } from './query';

/** One thing that narrows the coverage, and the view without it. */
export interface ActiveFilter {
  /** "only The Kyiv Beacon", "15 August 2025". */
  readonly text: string;
  /** What the text is in: a person's words and names may be in any script. */
  readonly isQuoted: boolean;
  readonly without: View;
}

/** Names by their slugs: of outlets, and of moments. */
export interface FilterNames {
  readonly nameOf: (slug: string) => string;
  readonly momentName: (slug: string) => string;
}

/** Everything that narrows a view, in the order of the grammar. */
export function activeFilters(view: View, { nameOf, momentName }: FilterNames): readonly ActiveFilter[] {
  const { query } = view;
  const plain = (text: string, change: Partial<CoverageQuery>): ActiveFilter => ({
    text,
    isQuoted: false,
    without: changeView(view, change),
  });
  const drop = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
    values.filter((one) => one !== value);
  return [
    ...query.outlets.map((slug) => plain(nameOf(slug), { outlets: drop(query.outlets, slug) })),
    ...query.not.map((slug) => plain(`not ${nameOf(slug)}`, { not: drop(query.not, slug) })),
    ...query.languages.map((code) => plain(languageLabel(code), { languages: drop(query.languages, code) })),
    ...query.kinds.map((kind) => plain(kindLabel(kind), { kinds: drop(query.kinds, kind) })),
    ...(query.moment === null ? [] : [plain(`telling of: ${momentName(query.moment)}`, { moment: null })]),
    ...(query.words === null ? [] : [{ ...plain(query.words, { words: null }), isQuoted: true }]),
    ...spanFilters(view, plain),
  ];
}

/** As many filters as a title names; of the rest it says how many there are. */
const mostNamed = 4;

/** "ceasefire · Northern Wire · 9 articles · 7 reports": what a view is, for those it is shared with. Null where nothing narrows it. */
export function sharedTitle(filters: readonly ActiveFilter[], counts: ReportCounts): string | null {
  return filters.length === 0 ? null : narrowedTitle(filters, countedReports(counts));
}

/** "ceasefire · Northern Wire · What changed": a page's title where something narrows it. A person's words come first. */
export function narrowedTitle(filters: readonly ActiveFilter[], title: string): string {
  const texts = [
    ...filters.filter(({ isQuoted }) => isQuoted),
    ...filters.filter(({ isQuoted }) => !isQuoted),
  ].map(({ text }) => text);
  const more = texts.length - mostNamed;
  return [...texts.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : []), title].join(' · ');
}

/** The view with nothing narrowed; zone, order, whose coverage it is and whether copies are grouped stay. */
export function withoutFilters(view: View): View {
  const { asOf: _, sort: __, after: ___, sample: ____, group: _____, ...nothing } = wholeCoverage;
  return changeView(view, nothing);
}

function spanFilters(
  view: View,
  plain: (text: string, change: Partial<CoverageQuery>) => ActiveFilter,
): readonly ActiveFilter[] {
  const { from, to } = view.query;
  const { zone } = view;
  if (from !== null && to !== null) {
    return [plain(spanText(from, to, zone), { from: null, to: null })];
  }
  if (from !== null) return [plain(`from ${endText(from, zone)}`, { from: null })];
  if (to !== null) {
    const last = new Date(to.getTime() - 1);
    return [
      plain(isDayStart(to, zone) ? `to ${fullDay(dayOf(last, zone))}` : `before ${fullTime(to, zone)}`, {
        to: null,
      }),
    ];
  }
  return [];
}

function spanText(from: Date, to: Date, zone: string): string {
  const first = dayOf(from, zone);
  const last = dayOf(new Date(to.getTime() - 1), zone);
  if (isDayStart(from, zone) && isDayStart(to, zone))
    return first === last ? fullDay(first) : `${fullDay(first)} to ${fullDay(last)}`;
  const end = first === last ? clockTime(to, zone) : shortTime(to, zone, null);
  return `${shortTime(from, zone, null)} to ${end}`;
}

function endText(at: Date, zone: string): string {
  return isDayStart(at, zone) ? fullDay(dayOf(at, zone)) : fullTime(at, zone);
}
