import { z } from 'zod';
import { dayFinder } from '@/lib/coverage/mentioned-days';
import type { AnswerVerdict } from './verdict';

export const dayRow = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  /** The days that it was somewhere on earth. */
  published: z.array(z.string()),
  sentence: z.string(),
  expected: z.string().nullable(),
});

/** The days that are asked for; of others nothing is wanted. */
const window = { from: '2025-08-08', to: '2025-08-19' } as const;

function isInside(day: string): boolean {
  return day >= window.from && day <= window.to;
}

/** Each sentence as the finder sees it: does it name the day, and no other? */
export function judgeDays(rows: readonly z.infer<typeof dayRow>[]): readonly AnswerVerdict[] {
  return rows.map(({ id, lang, kind, published, sentence, expected }) => {
    const given = dayFinder(lang, window.from)(sentence, published)
      .map(({ day }) => day)
      .filter(isInside);
    const wanted = expected !== null && isInside(expected) ? [expected] : [];
    const isRight = given.join() === wanted.join();
    const fault = `${id} ${lang} ${kind}, published ${published.join('/')}: want ${expected ?? 'none'}, got ${given.join('+') || 'none'}: ${sentence}`;
    return {
      groups: [`lang ${lang}`, `kind ${kind}`],
      answer: isRight ? 'right' : given.length === 0 ? 'none' : 'wrong',
      fault: isRight ? null : fault,
    };
  });
}
