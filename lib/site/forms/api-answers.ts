import { z } from 'zod';
import type { SpanEnd } from '@/lib/news/shown/listing';
import { articleRecord } from './article-record';

/** What every answer to a query says of its address. */
export const problems = z
  .array(z.string())
  .describe('One sentence for each thing in the address that could not be read; it fell to its default.');

/** `GET /api/v1/articles` */
export const articlesAnswer = z.object({
  query: z.string().describe('The query in its one canonical form.'),
  problems,
  count: z.number().int().describe('Articles that the whole query finds.'),
  reports: z.number().int().describe('Reports among them: an article and its copies are one.'),
  isMore: z
    .boolean()
    .describe(
      'Whether there are more than `count`: of words that more than 2,500 articles have not all are counted, nor are reports told apart (0). ' +
        'The pages, and the exports, have them all. Whether another page follows is told by `next`.',
    ),
  group: z
    .enum(['reports', 'all'])
    .describe(
      'Whether each report is listed once, under the earliest that the query finds, or every article.',
    ),
  isSample: z
    .boolean()
    .describe('Whether these are invented outlets, shown until enough real coverage is here.'),
  articles: z.array(articleRecord),
  next: z.url().nullable().describe('The address of the next page; null at the end.'),
});

const block = z.union([
  z.object({ kind: z.enum(['paragraph', 'heading', 'quotation', 'correction']), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(z.string())) }),
  z.object({ kind: z.literal('caption'), text: z.string(), credit: z.string().nullable() }),
  z.object({ kind: z.literal('live-entry'), at: z.string().nullable(), text: z.string().nullable() }),
]);

/** `GET /api/v1/articles/{id}` */
export const articleAnswer = articleRecord.extend({
  dateline: z.string().nullable().describe('The place that opens the copy.'),
  section: z.string().nullable(),
  isBeginningOnly: z.boolean().describe('Whether the outlet shows only the beginning.'),
  isExcerpt: z.boolean().describe('Whether this site shows only the beginning of the text.'),
  wordCount: z.number().int(),
  revisions: z.number().int().describe('Observed states of it; 1 while it stands as first seen.'),
  reasons: z.array(z.string()).describe('Why it counts as being about the event.'),
  text: z.array(block).describe('Plain text in blocks.'),
});

const spanEnd = z.union([z.iso.datetime(), z.iso.date()]).nullable();

/** A span's end as the answers give it: of a day nobody knows the hour. */
export function spanEndText(end: SpanEnd | null): string | null {
  return end === null ? null : end.kind === 'day' ? end.day : end.at.toISOString();
}

/** `GET /api/v1/outlets` */
export const outletsAnswer = z.object({
  outlets: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      home: z.url(),
      country: z.string().nullable().describe('ISO 3166-1 alpha-2; null where it is not known.'),
      language: z.string(),
      kind: z.string(),
      isFound: z.boolean().describe('An account of the event made it known; nobody listed it.'),
      articles: z.number().int(),
      reports: z.number().int().describe('Reports among them: an article and its copies are one.'),
      firstAt: spanEnd.describe('Of its first report with a time; a bare day where its hour is not known.'),
      lastAt: spanEnd.describe('Of its last report with a time, likewise.'),
      lastLookAt: z.iso.datetime().nullable().describe('The last look at any of its sources.'),
    }),
  ),
});

/** `GET /api/v1/news` */
export const newsAnswer = z.object({
  new: z.number().int().describe('Articles first seen since then.'),
  changed: z.number().int().describe('Articles first seen before, and changed since.'),
  isMore: z.boolean().describe('Whether there are more than the 200 newest, which these are then.'),
});

/** `GET /api/v1/moments` */
export const momentsAnswer = z.object({
  moments: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      at: z.string().describe('An instant in UTC, or a day of the event’s zone.'),
      precision: z.enum(['minute', 'about', 'day']),
      source: z.object({ name: z.string(), url: z.url() }),
      articles: z.number().int().describe('Articles that tell of it.'),
      reports: z.number().int().describe('Reports among them: an article and its copies are one.'),
    }),
  ),
});

/** Any answer that is no 200. */
export const problemAnswer = z.object({ problem: z.string().describe('What is wrong, in one sentence.') });
