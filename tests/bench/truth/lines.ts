import { z } from 'zod';
import { detectLanguage } from '@/lib/language/detect-language';
import { splitByline } from '@/lib/news/byline/split-byline';
import { parseCredit } from '@/lib/news/credit';
import { parseDateline } from '@/lib/news/dateline';
import type { AnswerVerdict } from './verdict';

export const lineRow = z.object({
  id: z.string(),
  what: z.enum(['language', 'byline', 'dateline', 'credit']),
  text: z.string(),
  expected: z.union([z.string(), z.array(z.string()), z.null()]),
});

type LineRow = z.infer<typeof lineRow>;

/** Each line as the part of it is read: its language, people, place or agency. */
export function judgeLines(rows: readonly LineRow[]): readonly AnswerVerdict[] {
  return rows.map((row) => {
    const given = read(row);
    const isRight = JSON.stringify(given) === JSON.stringify(row.expected);
    const isNone = given === null || given.length === 0;
    const fault = `${row.id} ${row.what}: want ${JSON.stringify(row.expected)}, got ${JSON.stringify(given)}: ${row.text}`;
    return {
      groups: [row.what],
      answer: isRight ? 'right' : isNone ? 'none' : 'wrong',
      fault: isRight ? null : fault,
    };
  });
}

function read({ what, text }: LineRow): string | readonly string[] | null {
  switch (what) {
    case 'language':
      return detectLanguage(text);
    case 'byline':
      return splitByline(text);
    case 'dateline':
      return parseDateline(text)?.dateline ?? null;
    case 'credit':
      return parseCredit(text);
  }
}
