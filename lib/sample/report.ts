import { z } from 'zod';

const text = z.string().trim().min(1);

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['paragraph', 'heading', 'quotation', 'correction']), text }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text).min(1) }),
  z.strictObject({ kind: z.literal('table'), rows: z.array(z.array(text)).min(2) }),
  /** `at` by the outlet's own clock, with its offset. */
  z.strictObject({
    kind: z.literal('live-entry'),
    at: z.iso.datetime({ offset: true }),
    text: text.nullable(),
  }),
  z.strictObject({ kind: z.literal('caption'), text, credit: text.nullable() }),
]);

/** A later state of a report: the fields that the outlet changed, and when it says so. */
const change = z.strictObject({
  modified: z.iso.datetime({ offset: true }),
  headline: text.optional(),
  standfirst: text.optional(),
  blocks: z.array(block).min(1).optional(),
});

/**
 * One report of the sample newsroom. `published` is the outlet's claim: an instant with offset, a
 * bare day where the outlet prints no clock time, or null where it prints no date at all.
 */
export const sampleReport = z.strictObject({
  /** Path on the outlet's site, as that outlet would write it. Unique within the outlet. */
  path: z.string().regex(/^\/[^\s?#]+$/),
  headline: text,
  standfirst: text.nullable(),
  /** Names as printed, without "By"; empty where the report is unsigned. */
  byline: z.array(text),
  /** The place that opens the copy, as printed ("ANCHORAGE, Alaska"); null where there is none. */
  dateline: text.nullable(),
  published: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).nullable(),
  section: text.nullable(),
  /** The agency credited at the foot of a reprint, as printed ("Northern Wire"); null otherwise. */
  credit: text.nullable(),
  blocks: z.array(block).min(1),
  /** How many of its blocks the outlet shows to those who do not subscribe; null: all of them. */
  shown: z.int().positive().nullable().default(null),
  /** States after the first one, oldest first. */
  changes: z.array(change).default([]),
  /** The outlet took it down: the last edition of its site answers 410 for it. */
  withdrawn: z.boolean().default(false),
  /** Not about the summit: published in the same feed, and must not be stored. */
  offTopic: z.boolean().default(false),
});

export type SampleReport = z.infer<typeof sampleReport>;

/** `lib/sample/coverage/{outlet slug}.json`: a list of reports, oldest first. */
export const sampleCoverage = z.array(sampleReport);
