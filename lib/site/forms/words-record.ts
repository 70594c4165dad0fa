import { z } from 'zod';
import type { FoundAccount } from '@/lib/news/shown/search-hit';
import { siteAddress } from '@/lib/site/site-address';
import { placeHref } from '@/lib/site/versions/highlight';
import { listedPath } from '@/lib/site/versions/versions';
import { toArticleRecord } from './article-record';
import { csvRow } from './csv';

/** How a sentence is told to programs. */
const wordsRecord = z.object({
  id: z.string(),
  link: z.url().describe('The place in the article’s page here.'),
  original: z.url(),
  outlet: z.object({ slug: z.string(), name: z.string() }),
  language: z.string(),
  publishedAt: z.iso.datetime().nullable(),
  publishedDay: z.iso.date().nullable(),
  place: z.enum(['text', 'standfirst', 'headline', 'byline']),
  sentence: z.string(),
  matches: z.array(z.string()).describe('What was found in it, in order.'),
  more: z.number().int().describe('How many other sentences of the article fit.'),
  report: z.string().describe('The same in articles that are one text and its copies.'),
});

export function toWordsRecord(
  { article, sentence, more }: FoundAccount,
  words: string,
): z.infer<typeof wordsRecord> {
  const { id, original, outlet, language, published, report } = toArticleRecord(article);
  return wordsRecord.parse({
    id,
    link: siteAddress(quoteHref({ article, sentence, more }, words)),
    original,
    outlet: { slug: outlet.slug, name: outlet.name },
    language,
    publishedAt: published.at,
    publishedDay: published.day,
    place: sentence.place,
    sentence: sentence.text,
    matches: sentence.marks.map(({ start, end }) => sentence.text.slice(start, end)),
    more,
    report,
  });
}

/** Where a sentence stands in its article's page. */
export function quoteHref({ article, sentence }: FoundAccount, words: string): string {
  const mark = sentence.marks[0];
  return placeHref(listedPath(article), words, mark === undefined ? null : { text: sentence.text, mark });
}

/** The columns of the CSV of sentences, in order. */
export const wordsColumns = [
  'id',
  'link',
  'original',
  'outlet',
  'outlet_name',
  'language',
  'published_at',
  'published_day',
  'place',
  'sentence',
  'matches',
  'more',
  'report',
] as const;

/** The first line of the CSV, with the byte order mark that spreadsheets want. */
export function wordsCsvHead(): string {
  return `\ufeff${wordsColumns.join(',')}\r\n`;
}

/** One sentence as a line; several matches are parted by "; ". */
export function wordsCsvLine(quoted: FoundAccount, words: string): string {
  const record = toWordsRecord(quoted, words);
  return csvRow([
    record.id,
    record.link,
    record.original,
    record.outlet.slug,
    record.outlet.name,
    record.language,
    record.publishedAt,
    record.publishedDay,
    record.place,
    record.sentence,
    record.matches.join('; '),
    String(record.more),
    record.report,
  ]);
}
