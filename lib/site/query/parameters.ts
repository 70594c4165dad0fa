import { z } from 'zod';
import { outletKinds } from '@/lib/news/outlet';
import type { QueryKey } from './query';

/**
 * Every key of the query grammar in words: what /api, the OpenAPI document and the README say of it. The
 * grammar itself is lib/site/query.ts; a key that is missing here does not compile.
 */
export const queryParameters: Readonly<Record<QueryKey, z.ZodType>> = {
  outlet: z.string().describe('Slugs of outlets, comma-separated: only these.').meta({ example: 'ap,tass' }),
  not: z.string().describe('Slugs of outlets, comma-separated: all but these.').meta({ example: 'rt' }),
  lang: z
    .string()
    .describe('Languages by their BCP 47 primary codes, comma-separated.')
    .meta({ example: 'en,uk' }),
  kind: z
    .string()
    .describe(`Kinds of outlet, comma-separated: ${outletKinds.join(', ')}.`)
    .meta({ example: 'wire,state' }),
  q: z
    .string()
    .describe(
      'Words in headline, standfirst, names and text: all of them, "phrases" in quotation marks, -without, ' +
        'this or that; AND, NOT and | as other programs have them. Among them outlet:, -outlet:, lang:, before: and after: are taken for the keys of their own.',
    )
    .meta({ example: '"land swap" -golf' }),
  moment: z
    .string()
    .describe('Slug of a moment of the event: only articles that tell of it.')
    .meta({ example: 'handshake' }),
  from: z
    .string()
    .describe(
      'From this day or time on: YYYY-MM-DD or ISO 8601, by the clock of `tz` where it has no offset.',
    )
    .meta({ example: '2025-08-15' }),
  to: z.string().describe('Up to this day (its end) or time.').meta({ example: '2025-08-15T14:00' }),
  asof: z
    .string()
    .describe('The coverage as our record stood at this day’s end or time, with headlines as they read then.')
    .meta({ example: '2026-11-22' }),
  sample: z
    .literal('off')
    .describe('Real coverage only, also while the sample is shown in its place; files have no other.'),
  sort: z
    .enum(['old', 'new'])
    .describe(
      'Oldest first, which is the default, or newest first. Only the page / without any other key opens on the ' +
        'event’s day; there `old` is the whole from its first report.',
    ),
  tz: z
    .string()
    .describe('The zone of days and clock times: event (default), utc, or an IANA name.')
    .meta({ example: 'Europe/Kyiv' }),
  group: z
    .enum(['reports', 'all'])
    .describe(
      'A report, which is an article and all its copies, once under the earliest that the query finds (default), or ' +
        'every article by itself. Files have every article either way.',
    ),
  after: z.string().describe('Where a page begins: the `next` of the page before it.'),
  pick: z
    .string()
    .describe('Ids of articles picked to be compared, up to six: kept by pages, of no meaning to programs.')
    .meta({ example: '0123456789' }),
};
