import { maxEntries } from './reading';

/** Feeds have an <url> too, in each picture: out of them nothing can be cut. */
const isSitemap = /<(?:\w+:)?urlset[\s>]/;
const opening = /<url[\s>]/g;
/** What stands before a file's outermost element is no longer: declarations and a comment of its maker. */
const longestOpening = 5000;
const stated = /<(?:news:publication_date|lastmod)>(?:\s|<!\[CDATA\[)*(\d{4}[\dT:.+Z-]{0,30})/;
/** What stands before the dates of an entry is no longer, its pictures aside. */
const longestHead = 3000;

/**
 * A sitemap's text with no more entries than are read, the newest of them by their dates as written: sitemaps.org allows
 * 50,000, and many begin with the oldest. Where no date tells them apart, half of them from either end. Other texts as
 * they are.
 */
export function withNewestUrls(text: string): string {
  if (!isSitemap.test(text.slice(0, longestOpening))) return text;
  const starts = [...text.matchAll(opening)].map(({ index }) => index);
  if (starts.length <= maxEntries) return text;
  const entries = starts.map((start, place) => ({ place, start, end: starts[place + 1] ?? text.length }));
  const keys = entries.map(({ start, end }) => dateIn(text.slice(start, Math.min(end, start + longestHead))));
  const isTold = new Set(keys).size > 1;
  const fromEnds = (place: number) => Math.min(place, entries.length - 1 - place);
  const kept = entries
    .toSorted((one, other) =>
      isTold
        ? order(keys[other.place] ?? '', keys[one.place] ?? '')
        : fromEnds(one.place) - fromEnds(other.place),
    )
    .slice(0, maxEntries)
    .toSorted((one, other) => one.place - other.place);
  return text.slice(0, starts[0]) + kept.map(({ start, end }) => text.slice(start, end)).join('');
}

/** To the minute, as the text has it: zones differ by less than a day, and nothing but what is left out depends on it. */
function dateIn(entry: string): string {
  return stated.exec(entry)?.[1]?.slice(0, 16) ?? '';
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
