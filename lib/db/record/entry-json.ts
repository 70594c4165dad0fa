import { z } from 'zod';
import { storable, storableOrNull } from '@/lib/db/storable';
import type { Entry } from '@/lib/news/entry';
import { type TimeClaim, timeOrigins } from '@/lib/news/publication-time';
import type { Prisma } from '@/prisma/generated/client';

const origin = z.enum(timeOrigins);
const claim = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('instant'),
      at: z.coerce.date(),
      precision: z.enum(['second', 'minute']),
      origin,
    }),
    z.object({ kind: z.literal('day'), day: z.string(), origin }),
  ])
  .nullable();

const storedEntry = z.object({
  address: z.string(),
  headline: z.string().nullable(),
  summary: z.string().nullable(),
  byline: z.array(z.string()),
  published: claim,
  modified: claim,
  id: z.string().nullable(),
  language: z.string().nullable(),
  credit: z.string().nullable(),
  categories: z.array(z.string()),
});

/** The `listed` column: an entry with its times as ISO 8601. */
export function entryToJson(entry: Entry): Prisma.InputJsonObject {
  const { address, headline, summary, byline, published, modified, id, language, credit, categories } = entry;
  return {
    address: storable(address),
    headline: storableOrNull(headline),
    summary: storableOrNull(summary),
    byline: byline.map(storable),
    published: claimToJson(published),
    modified: claimToJson(modified),
    id: storableOrNull(id),
    language: storableOrNull(language),
    credit: storableOrNull(credit),
    categories: categories.map(storable),
  };
}

function claimToJson(claim: TimeClaim | null): Prisma.InputJsonObject | null {
  switch (claim?.kind) {
    case undefined:
      return null;
    case 'instant': {
      const { kind, at, precision, origin: from } = claim;
      return { kind, at: at.toISOString(), precision, origin: from };
    }
    case 'day': {
      const { kind, day, origin: from } = claim;
      return { kind, day, origin: from };
    }
  }
}

/** The column back as an entry. Throws on anything else: only this folder writes it. */
export function entryFromJson(json: unknown): Entry {
  return storedEntry.parse(json);
}
