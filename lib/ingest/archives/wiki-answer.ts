import { z } from 'zod';
import { notUnderstood, readWikiEnvelope, type WikiEnvelope } from './wiki-envelope';

/** An article in another language edition. */
export interface Edition {
  /** The edition's name in its address: "de", "zh-yue", "be-x-old". */
  readonly language: string;
  readonly title: string;
}

/** What a wiki answered of one article. */
export type WikiAnswer =
  | {
      readonly kind: 'page';
      /** Links to other sites as they were written; null: one that is no text. */
      readonly links: readonly (string | null)[];
      readonly editions: readonly Edition[];
      /** What the next question has beside this one's parameters; null: this was all. */
      readonly next: Readonly<Record<string, string>> | null;
    }
  /** No page: there is no article of that title, and none that it was renamed to. */
  | Exclude<WikiEnvelope, { kind: 'answer' }>;

const page = z.object({
  missing: z.boolean().default(false),
  invalid: z.boolean().default(false),
  extlinks: z.array(z.unknown()).default([]),
  langlinks: z.array(z.unknown()).default([]),
});

const answer = z.object({ query: z.object({ pages: z.array(page).default([]) }).optional() });

const link = z.object({ url: z.string() });
const edition = z.object({
  // The code becomes part of a host's name.
  lang: z.string().regex(/^[a-z]{2,12}(?:-[a-z]{1,12}){0,3}$/),
  title: z.string().trim().min(1).max(1000),
});

/** Reads an answer of a wiki. What is not understood of its links and editions is passed over. */
export function readWikiAnswer(body: Uint8Array): WikiAnswer {
  const envelope = readWikiEnvelope(body);
  if (envelope.kind !== 'answer') return envelope;
  const parsed = answer.safeParse(envelope.value);
  if (!parsed.success) return notUnderstood;
  const [first] = parsed.data.query?.pages ?? [];
  if (first === undefined || first.missing || first.invalid) return { kind: 'no-page' };
  return {
    kind: 'page',
    links: first.extlinks.map((one) => link.safeParse(one).data?.url ?? null),
    editions: readEditions(first.langlinks),
    next: envelope.next,
  };
}

/** The editions of a page's `langlinks`, without those that are not understood. */
export function readEditions(langlinks: readonly unknown[]): readonly Edition[] {
  return langlinks.flatMap((one) => {
    const { lang: language, title } = edition.safeParse(one).data ?? {};
    return language === undefined || title === undefined ? [] : [{ language, title }];
  });
}
