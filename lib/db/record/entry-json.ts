import { z } from 'zod';
import { storable } from '@/lib/db/storable';
import type { Entry } from '@/lib/news/entry';
import { timeOrigins } from '@/lib/news/publication-time';
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
  return JSON.parse(JSON.stringify(storedEntry.parse(entry)), (_key, value: unknown) =>
    typeof value === 'string' ? storable(value) : value,
  );
}

/** The column back as an entry. Throws on anything else: only this folder writes it. */
export function entryFromJson(json: unknown): Entry {
  return storedEntry.parse(json);
}
