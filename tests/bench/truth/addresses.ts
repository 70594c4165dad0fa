import { z } from 'zod';
import { canonicalAddress, comparedAddress } from '@/lib/news/canonical-address';
import type { AnswerVerdict } from './verdict';

export const addressRow = z.object({
  id: z.string(),
  kind: z.string(),
  a: z.string(),
  b: z.string(),
  declaredA: z.string().nullable(),
  declaredB: z.string().nullable(),
  same: z.boolean(),
});

/** Two addresses, with what each page declares: do they become one, and should they? */
export function judgeAddresses(rows: readonly z.infer<typeof addressRow>[]): readonly AnswerVerdict[] {
  return rows.map(({ id, kind, a, b, declaredA, declaredB, same }) => {
    const [one, other] = [
      comparedAddress(canonicalAddress(a, declaredA)),
      comparedAddress(canonicalAddress(b, declaredB)),
    ];
    const isRight = (one === other) === same;
    return {
      groups: [`kind ${kind}`, same ? 'one article' : 'two articles'],
      // Two taken for one lose an article; one taken for two is only not yet known.
      answer: isRight ? 'right' : same ? 'none' : 'wrong',
      fault: isRight ? null : `${id} ${kind}: want ${same ? 'one' : 'two'}, got ${one} and ${other}`,
    };
  });
}
