import type { ListedArticle } from '@/lib/news/shown/listing';
import { type AddressedArticle, articlePath, shortPath } from '@/lib/site/paths';
import { shown } from '@/lib/site/query/query-values';

/** A value of an address as Next gives it: absent, once, or several times. */
export type GivenValue = string | readonly string[] | undefined;

/** A version that an address asks for; `problem` where it cannot be had, and then `number` is the default. */
export interface ChosenVersion {
  readonly number: number | null;
  readonly problem: string | null;
}

/** Reads `?v=`: null is the newest version, whatever comes. */
export function chooseVersion(given: GivenValue, newest: number): ChosenVersion {
  const value = lastOf(given);
  if (value === null) return { number: null, problem: null };
  const number = readNumber(value, newest);
  if (number !== null) return { number, problem: null };
  const has = newest === 1 ? 'one version, which you see' : `${newest} versions; you see the newest`;
  return { number: null, problem: `${shown('v', value)} is not a version of this article. It has ${has}.` };
}

/** Two versions to be laid over each other, the earlier first. */
export interface ChosenPair {
  readonly from: number;
  readonly to: number;
  readonly problems: readonly string[];
}

/** Reads `?from=&to=`; by default the newest version and the one before it. Needs two versions at least. */
export function choosePair(
  given: { readonly from: GivenValue; readonly to: GivenValue },
  newest: number,
): ChosenPair {
  const problems: string[] = [];
  const read = (key: 'from' | 'to', otherwise: number): number => {
    const value = lastOf(given[key]);
    if (value === null) return otherwise;
    const number = readNumber(value, newest);
    if (number === null)
      problems.push(`${shown(key, value)} is not a version of this article; version ${otherwise} is taken.`);
    return number ?? otherwise;
  };
  const to = read('to', newest);
  const from = read('from', to === 1 ? 2 : to - 1);
  if (from !== to) return { from: Math.min(from, to), to: Math.max(from, to), problems };
  problems.push(`Version ${from} is the same as itself; it is laid over the one beside it.`);
  return from === 1 ? { from: 1, to: 2, problems } : { from: from - 1, to: from, problems };
}

/** Where an article is to be found, to be handed on: in full and in short. */
export interface Permalink {
  readonly path: string;
  readonly short: string;
}

/** The permalink of an article, or with a number of that version of it. */
export function permalinkOf(article: AddressedArticle, number: number | null): Permalink {
  if (number === null) return { path: articlePath(article), short: shortPath(article.id) };
  return { path: versionPath(article, number), short: `${shortPath(article.id)}?v=${number}` };
}

/** The address of a version. */
export function versionPath(article: AddressedArticle, number: number): string {
  return `${articlePath(article)}?v=${number}`;
}

/** Where a line of the timeline leads: to the version that it shows. */
export function listedPath(article: ListedArticle): string {
  const { pinned } = article;
  return pinned === undefined
    ? articlePath(article)
    : versionPath({ ...article, headline: pinned.headline }, pinned.number);
}

/** The address of two versions laid over each other. */
export function comparisonPath(article: AddressedArticle, from: number, to: number): string {
  return `${articlePath(article)}/changes?from=${from}&to=${to}`;
}

/** The address of an article laid over another one of its report. */
export function copyComparisonPath(article: AddressedArticle, otherId: string): string {
  return `${articlePath(article)}/changes?of=${otherId}`;
}

/** The part of a query that a redirect to the right words of the address has to keep; '' where there is none. */
export function keptQuery(keys: Readonly<Record<string, GivenValue>>): string {
  const kept = Object.entries(keys).flatMap(([key, given]) => {
    const value = lastOf(given);
    return value !== null && /^\d{1,9}$/.test(value) ? [`${key}=${value}`] : [];
  });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function readNumber(value: string, newest: number): number | null {
  if (!/^[1-9]\d{0,8}$/.test(value)) return null;
  const number = Number(value);
  return number <= newest ? number : null;
}

function lastOf(given: GivenValue): string | null {
  const value = (typeof given === 'string' ? given : given?.at(-1))?.trim();
  return value === undefined || value === '' ? null : value;
}
