import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { readPicked } from '@/lib/site/compare/picked';
import { takeOperators } from './query-operators';
import { readAsOf, readSpan } from './query-span';
import { writeTime } from './query-time';
import {
  type NamedOutlet,
  readAfter,
  readGroup,
  readKinds,
  readLanguages,
  readOutletSlugs,
  readSample,
  readSort,
  readWords,
  shown,
  writeCursor,
} from './query-values';
import { readZone, zoneKey } from './query-zone';

/** The part of an address after the question mark, decoded: a key may stand there several times. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a reader looks at: which articles, and in which zone their times are told. */
export interface View {
  readonly query: CoverageQuery;
  /** IANA name. */
  readonly zone: string;
  /** The event's own zone, which an address does not write. */
  readonly eventZone: string;
  /**
   * `sort=old` was asked for: where nothing is narrowed, the whole from its first report, not from the event's
   * day. Of anything narrower it is the order anyway, and is not written.
   */
  readonly isFromStart: boolean;
  /** Ids of the articles that are picked to be compared: kept in the links of a page, and no part of its query. */
  readonly picked: readonly string[];
}

/** What the grammar has to know of the installation. */
export interface QueryContext {
  readonly zone: string;
  /** Outlets that an address may name; null where any well-formed slug will do. */
  readonly outlets: readonly NamedOutlet[] | null;
  /** Slugs of the event's moments; null where any well-formed one will do. */
  readonly moments: readonly string[] | null;
}

export interface ParsedQuery {
  readonly view: View;
  /** One plain sentence for each thing in the address that could not be read. */
  readonly problems: readonly string[];
  /** The one form of this query, without the question mark and what is picked; empty for the whole timeline. */
  readonly canonical: string;
  /** Whether the address was already in that form, what is picked at its end. */
  readonly isCanonical: boolean;
}

/** Every key of the grammar, in the order in which addresses are written. */
export const queryKeys = [
  'outlet',
  'not',
  'lang',
  'kind',
  'q',
  'moment',
  'from',
  'to',
  'asof',
  'sample',
  'sort',
  'tz',
  'group',
  'after',
  'pick',
] as const;
export type QueryKey = (typeof queryKeys)[number];

const tracking = /^(?:utm_[a-z]+|fbclid|gclid|msclkid|yclid|mc_[ce]id|ref|ref_src)$/i;

export const wholeCoverage: CoverageQuery = {
  outlets: [],
  not: [],
  languages: [],
  kinds: [],
  words: null,
  moment: null,
  from: null,
  to: null,
  zones: null,
  asOf: null,
  sample: 'auto',
  sort: 'old',
  group: 'reports',
  after: null,
};

/**
 * Reads an address by the query grammar (DESIGN.md). Nothing is refused: what cannot be read falls to
 * its default and is named in `problems`. Forms may repeat a key where the canonical form has commas.
 */
export function parseQuery(params: SearchParams, context: QueryContext): ParsedQuery {
  const given = (key: QueryKey): readonly string[] =>
    valuesOf(params[key]).filter((value) => value.trim() !== '');
  const problems: string[] = [];
  const zone = readZone(given('tz'), context.zone, problems);
  const typed = takeOperators(readWords(given('q')), { zone, outlets: context.outlets });
  const not = readOutletSlugs('not', [...given('not'), ...typed.not], context.outlets);
  const outlets = readOutletSlugs('outlet', [...given('outlet'), ...typed.outlet], context.outlets);
  const languages = readLanguages([...given('lang'), ...typed.lang]);
  const kinds = readKinds(given('kind'));
  problems.push(
    ...typed.problems,
    ...outlets.problems,
    ...not.problems,
    ...languages.problems,
    ...kinds.problems,
  );
  const query: CoverageQuery = {
    outlets: outlets.values.filter((slug) => !not.values.includes(slug)),
    not: not.values,
    languages: languages.values,
    kinds: kinds.values,
    words: typed.words,
    moment: readMoment(given('moment'), context.moments, problems),
    ...readSpan([...given('from'), ...typed.from], [...given('to'), ...typed.to], { zone, problems }),
    zones: zonesOf(zone, context.zone),
    asOf: readAsOf(given('asof'), { zone, problems }),
    sample: readSample(given('sample'), problems),
    sort: readSort(given('sort'), problems),
    group: readGroup(given('group'), problems),
    after: readAfter(given('after'), problems),
  };
  const contradicted = outlets.values.filter((slug) => not.values.includes(slug));
  for (const slug of contradicted)
    problems.push(`${shown('outlet', slug)} is also left out by “not”; it stays left out.`);
  const picked = readPicked(given('pick'), problems);
  problems.push(...unknownKeys(params));
  const isFromStart = given('sort').at(-1)?.trim().toLowerCase() === 'old';
  const view = { query, zone, eventZone: context.zone, isFromStart, picked };
  const canonical = writeQuery({ ...view, picked: [] });
  return { view, problems, canonical, isCanonical: asGiven(params) === writeQuery(view) };
}

/** Writes a view in its one canonical form, without the question mark. Defaults are not written. */
export function writeQuery(view: View): string {
  const { query, zone, eventZone } = view;
  const values: Record<QueryKey, string | null> = {
    outlet: joined(query.outlets),
    not: joined(query.not),
    lang: joined(query.languages),
    kind: joined(query.kinds),
    q: query.words,
    moment: query.moment,
    from: query.from === null ? null : writeTime(query.from, 'from', zone),
    to: query.to === null ? null : writeTime(query.to, 'to', zone),
    asof: query.asOf === null ? null : writeTime(query.asOf, 'to', zone),
    sample: query.sample === 'auto' ? null : query.sample,
    sort: query.sort === 'new' || (view.isFromStart && isUnnarrowed(query)) ? query.sort : null,
    tz: zoneKey(zone, eventZone),
    group: query.group === 'reports' ? null : query.group,
    after: query.after === null ? null : writeCursor(query.after),
    pick: view.picked.length === 0 ? null : view.picked.join(','),
  };
  return queryKeys
    .flatMap((key) => (values[key] === null ? [] : [`${key}=${encodeValue(values[key])}`]))
    .join('&');
}

/** A view with parts of its query changed; it begins at its first row again unless `after` is given. */
export function changeView(
  view: View,
  change: Partial<CoverageQuery> & Partial<Pick<View, 'zone' | 'isFromStart' | 'picked'>>,
): View {
  const { zone = view.zone, isFromStart = view.isFromStart, picked = view.picked, ...query } = change;
  const zones = zonesOf(zone, view.eventZone);
  return { ...view, zone, isFromStart, picked, query: { ...view.query, after: null, ...query, zones } };
}

function zonesOf(reader: string, event: string): CoverageQuery['zones'] {
  return reader === event ? null : { reader, event };
}

/** Whether the timeline of this view opens on the event's day: nothing is narrowed, and no order asked for. */
export function opensOnDay({ query, isFromStart }: View): boolean {
  return !isFromStart && query.sort === 'old' && isUnnarrowed(query);
}

/** Whether it is the whole coverage as it stands, from its beginning. */
function isUnnarrowed({ outlets, not, languages, kinds, ...others }: CoverageQuery): boolean {
  const { words, moment, from, to, asOf, after } = others;
  return (
    [outlets, not, languages, kinds].every((values) => values.length === 0) &&
    [words, moment, from, to, asOf, after].every((value) => value === null)
  );
}

/** The address of a view of the page at `path`. */
export function viewHref(path: string, view: View): string {
  const written = writeQuery(view);
  return written === '' ? path : `${path}?${written}`;
}

/** Percent-encoding that leaves commas, colons and slashes readable, as RFC 3986 allows in a query. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/')
    .replace(/'/g, '%27')
    .replace(/%20/g, '+');
}

function readMoment(
  given: readonly string[],
  moments: readonly string[] | null,
  problems: string[],
): string | null {
  const value = given.at(-1)?.trim().toLowerCase();
  if (value === undefined) return null;
  const isKnown = moments === null ? /^[a-z0-9-]{1,80}$/.test(value) : moments.includes(value);
  if (isKnown) return value;
  problems.push(`${shown('moment', value)} is not a moment of this event; it was left out.`);
  return null;
}

function unknownKeys(params: SearchParams): readonly string[] {
  const known: readonly string[] = queryKeys;
  const unknown = Object.keys(params).filter((key) => !known.includes(key) && !tracking.test(key));
  const named = unknown
    .slice(0, 5)
    .map((key) => `${shown(key, '').replace('=', '')} means nothing in an address here; it was left out.`);
  return unknown.length > 5 ? [...named, `${unknown.length - 5} more such words were left out.`] : named;
}

function asGiven(params: SearchParams): string {
  return Object.entries(params)
    .flatMap(([key, value]) => valuesOf(value).map((one) => `${encodeValue(key)}=${encodeValue(one)}`))
    .join('&');
}

/** Next gives `?toString=x` as a list that begins with the function of that name. */
function valuesOf(value: string | readonly unknown[] | undefined): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return value.filter((one) => typeof one === 'string').slice(0, 400);
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...values].sort().join(',');
}
