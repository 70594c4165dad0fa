import { z } from 'zod';
import type { Likeness } from '@/lib/coverage/reports/likeness';

const part = z.object({
  words: z.number(),
  pairs: z.number(),
  touched: z.number(),
  blocks: z.array(z.boolean()),
});

/** The `shared` column. */
const sharedText = z.object({ runs: z.number(), first: part, second: part });

/** What two articles have in common, as its row holds it. */
export function likenessColumns({ first, second, kind, shared }: Likeness) {
  const { runs, ...parts } = shared;
  return {
    firstId: first.id,
    secondId: second.id,
    kind,
    firstShare: shared.first.pairs,
    secondShare: shared.second.pairs,
    shared: {
      runs,
      first: { ...parts.first, blocks: [...parts.first.blocks] },
      second: { ...parts.second, blocks: [...parts.second.blocks] },
    },
  };
}

/** The same from its row and the articles. Throws on anything else: only this folder writes it. */
export function likenessFromRow(
  row: { readonly kind: string; readonly shared: unknown },
  articles: Pick<Likeness, 'first' | 'second'>,
): Likeness {
  return {
    ...articles,
    kind: row.kind === 'copy' ? 'copy' : 'passages',
    shared: sharedText.parse(row.shared),
  };
}
