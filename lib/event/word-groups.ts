import { z } from 'zod';

const text = z.string().trim().min(1);

/**
 * Word forms by language (BCP 47). `*` at either end stands for any letters there, for inflected
 * languages ("саммит*") and for scripts that join or do not space their words ("*アラスカ*").
 */
const wordForms = z.record(
  z.string().regex(/^[a-z]{2,3}$/, 'is not a language code'),
  // A bare "*" would find everything to be about the event.
  z.array(text.regex(/[\p{L}\p{N}]/u, 'holds no letter')).min(1),
);

export const wordGroup = z.strictObject({ name: text, words: wordForms });

/** The same with several forms in a line, parted by `|`: groups of a hundred forms. */
export const longWordGroup = z.strictObject({
  name: text,
  words: z
    .record(z.string().regex(/^[a-z]{2,3}$/, 'is not a language code'), z.array(text))
    .transform((words) =>
      Object.fromEntries(
        Object.entries(words).map(([code, lines]) => [code, lines.flatMap((line) => line.split('|'))]),
      ),
    )
    .pipe(wordForms),
});
