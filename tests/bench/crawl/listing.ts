import type { SiteRun } from './run';

/** How the forms of a feed write an entry; in JSON by its indentation, so that all else stays as written. */
const forms = [
  /<entry[\s>][\s\S]*?<\/entry>\n/g,
  /<item>[\s\S]*?<\/item>\n/g,
  /^ {2}\{\n {3}"id": "http:\/\/HOST\/a\/.*\n(?: {3}.*\n)*? {2}\}(?=,?\n)/gm,
];

/**
 * Feeds are ordered by when we saw an article, and which of two pages is read first is chance. Puts the
 * entries of a normalised feed into an order of their own, where they stood in the order they should have.
 */
export function sortEntries(text: string, { articles }: Pick<SiteRun, 'articles'>): string {
  const seenAt = new Map(articles.map((article) => [article.id, article.seenAt]));
  return forms.reduce((rest, form) => {
    const entries = rest.match(form) ?? [];
    const times = entries.map((entry) => seenAt.get(articleOf(entry)) ?? Number.NaN);
    const isNewestFirst = times.every((time, at) => at === 0 || time <= (times[at - 1] ?? Number.NaN));
    const sorted = isNewestFirst ? [...entries].sort() : entries;
    return rest.replace(form, () => sorted.shift() ?? '');
  }, text);
}

/** The id of an entry's article; '' of an entry that is a version of one. */
function articleOf(entry: string): string {
  return /http:\/\/HOST\/a\/([0-9a-z]{10})["<]/.exec(entry)?.[1] ?? '';
}
