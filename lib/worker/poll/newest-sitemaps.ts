import type { ListedSitemap } from '@/lib/ingest/feed/reading';

/** Lastmods of one file's writing say nothing of what it lists. */
const longestWriting = 60_000;
/** Shorter rows of numbered sitemaps are read nearly whole. */
const shortestRow = 5;

/** Words of names under which no index keeps articles; its publishing system touches these with each article. */
const others =
  /(?<![a-z])(?:categor(?:y|ies)|(?:post[-_])?tags?|authors?|users?|pages?|topics?|sections?|taxonom(?:y|ies)|images?|pictures?|videos?|static|products?|events?)(?![a-z])/i;

const articles = /(?:news|posts?|articles?|stor(?:y|ies))(?![a-z])/i;

/**
 * The sitemaps of an index, those first that may have what is new: by when they were changed, where that tells them
 * apart, by the day, month or year in their names, and of a numbered row from both ends, for nothing tells at which
 * it grows. Those of other things than articles come last.
 */
export function newestSitemaps(sitemaps: readonly ListedSitemap[]): readonly ListedSitemap[] {
  const times = sitemaps.map(modifiedAt);
  const isTold = Math.max(...times) - Math.min(...times) > longestWriting;
  const keyed = fromBothEnds(sitemaps).map((sitemap) => ({
    sitemap,
    key: [
      isOfOthers(sitemap) ? 1 : 0,
      isTold ? -modifiedAt(sitemap) : 0,
      -dateInName(sitemap.address),
    ] as const,
  }));
  return keyed.sort((one, other) => order(one.key, other.key)).map(({ sitemap }) => sitemap);
}

function order(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function modifiedAt({ modified }: ListedSitemap): number {
  if (modified === null) return 0;
  return modified.kind === 'instant' ? modified.at.getTime() : Date.parse(modified.day);
}

function isOfOthers({ address }: ListedSitemap): boolean {
  const { pathname = '', search = '' } = URL.parse(address) ?? {};
  const ofArticles = `${pathname}${search}`.replace(/post[-_](?:tag|format)s?/gi, '');
  return others.test(pathname.split('/').at(-1) ?? '') && !articles.test(ofArticles);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec';
const dated =
  /(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2]|[1-9](?!\d)|[a-z]{3,9})(?:[-_/.]?(0[1-9]|[12]\d|3[01]|[1-9](?!\d)))?)?(?!\d)/gi;

/** The last day, month or year in an address as a number: "/2025/08/15", "?yyyy=2025&mm=08", "sitemap-2025-august"; 0: none. */
function dateInName(address: string): number {
  const { pathname = '', search = '' } = URL.parse(address) ?? {};
  const text = `${pathname}${search.replace(/[?&]?[a-z_]+=/gi, '-')}`;
  const found = [...text.slice(0, 300).matchAll(dated)].at(-1);
  if (found === undefined) return 0;
  const [, year, month = '', day = '0'] = found;
  const named = Math.floor(months.indexOf(month.slice(0, 3).toLowerCase()) / 4) + 1;
  return (
    Number(year) * 10_000 + (/^\d/.test(month) ? Number(month) : month === '' ? 0 : named) * 100 + Number(day)
  );
}

/** "part-1" to "part-40" as 40, 1, 39, 2 …; others as they stand. */
function fromBothEnds(sitemaps: readonly ListedSitemap[]): readonly ListedSitemap[] {
  const stems = new Set(sitemaps.map(({ address }) => address.replace(/\d+(?=\D*$)/, '#')));
  if (sitemaps.length < shortestRow || stems.size !== 1) return sitemaps;
  const number = ({ address }: ListedSitemap) => Number(/\d+(?=\D*$)/.exec(address)?.[0] ?? 0);
  const falling = [...sitemaps].sort((one, other) => number(other) - number(one));
  return falling
    .map((_, at) => falling.at(at % 2 === 0 ? at / 2 : -(at + 1) / 2) ?? falling[at])
    .flatMap((one) => one ?? []);
}
