import { z } from 'zod';
import { longWordGroup } from './word-groups';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9-]+$/, 'may hold only a–z, 0–9 and hyphens');
const groups = z.array(text).default([]);

const interval = z
  .strictObject({ min: z.number(), max: z.number(), unit: text })
  .refine(({ min, max }) => min <= max, 'ends before it begins');

const rule = z
  .strictObject({
    /** What such a sentence answers; */
    value: z.union([text, interval]).optional(),
    /** or the first amount in it that lies between these bounds; */
    amount: z
      .strictObject({ of: z.enum(['hours', 'minutes', 'count']), least: z.number(), most: z.number() })
      .optional(),
    /** or the value of the group named first, of the other where a word of `turned` stands in it. */
    first: z
      .strictObject({ of: z.array(z.tuple([text, text])).min(2), turned: text.nullable().default(null) })
      .optional(),
    /** Groups of which the sentence has a word each. */
    all: groups,
    /** Groups of which it has a word, or one of the two sentences before it. */
    near: groups,
    /** Groups of which it has none. */
    not: groups,
    /** The answer is a denial itself: "no meeting". */
    denies: z.boolean().default(false),
    /** Words in quotation marks count as well. */
    quoted: z.boolean().default(false),
  })
  .refine(
    ({ value, amount, first }) => [value, amount, first].filter((one) => one !== undefined).length === 1,
    'needs one of value, amount and first',
  );

/** Who is quoted on the event, with all names by which outlets of whatever language call them. */
export const castMember = z.strictObject({
  name: text,
  aliases: z.array(text).default([]),
  pronoun: z.enum(['he', 'she', 'they']).optional(),
});

/** A text that was published itself, by where it stands: outlets' quotations are set against its words. */
export const publishedText = z.strictObject({
  slug,
  /** Slug of the text that it is a version of in another language; null: of none. */
  versionOf: slug.nullable().default(null),
  /** How a sentence calls it: "the published letter". */
  name: text,
  /** Whose it is, as the cast has them. */
  speaker: text,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language code'),
  source: z.strictObject({ name: text, url: z.url({ protocol: /^https?$/ }) }),
  /** Its words, where its page has none to be read, as of a letter that was photographed; null: they are read there. */
  text: text.nullable().default(null),
});

/** Questions whose answers outlets give in a sentence, and the words by which it is told. */
export const questionSet = z
  .strictObject({
    /** A text that opens with these, and none of `here`, is on another meeting. */
    elsewhere: groups,
    here: groups,
    asked: z.array(
      z.strictObject({
        slug,
        question: text,
        unit: text.nullable().default(null),
        /** What its values say to a reader: "trump-first" is "Trump landed first". */
        values: z.record(text, text).default({}),
        /** Which answers stand apart from the others; not what the question asks for itself, as of a plan. */
        apart: z
          .array(z.enum(['planned', 'negated', 'reported']))
          .default(['planned', 'negated', 'reported']),
        /** Whether it asks of the event itself: then a text on another meeting does not answer it. */
        atEvent: z.boolean().default(false),
        /** Of what came of the event: what was published before this instant answers nothing. */
        since: z.iso
          .datetime({ offset: true })
          .transform((at) => new Date(at))
          .nullable()
          .default(null),
        rules: z.array(rule).min(1),
      }),
    ),
    words: z.array(longWordGroup),
  })
  .superRefine(({ asked, words, elsewhere, here }, context) => {
    for (const { slug: of, rules, values } of asked) {
      const given = rules.flatMap(({ value, first }) => [value, ...(first?.of.map(([, one]) => one) ?? [])]);
      for (const value of new Set(given)) {
        if (typeof value !== 'string' || values[value] !== undefined) continue;
        context.addIssue({ code: 'custom', message: `says nothing of the value “${value}” of “${of}”` });
      }
    }
    const known = new Set(words.map(({ name }) => name));
    const named = asked.flatMap(({ rules }) =>
      rules.flatMap(({ all, near, not, first }) => [
        ...[...all, ...near, ...not],
        ...(first === undefined ? [] : first.of.map(([group]) => group)),
        ...(first?.turned == null ? [] : [first.turned]),
      ]),
    );
    for (const group of new Set([...named, ...elsewhere, ...here])) {
      if (!known.has(group))
        context.addIssue({ code: 'custom', message: `names no group of words: “${group}”` });
    }
  });
