import { z } from 'zod';

/** An article in another language edition. */
export interface Edition {
  /** The edition's name in its address: "de", "zh-yue", "be-x-old". */
  readonly language: string;
  readonly title: string;
}

/** What a wiki answered of one article (MediaWiki Action API, `format=json&formatversion=2`). */
export type WikiAnswer =
  | {
      readonly kind: 'page';
      /** Links to other sites as they were written; null: one that is no text. */
      readonly links: readonly (string | null)[];
      readonly editions: readonly Edition[];
      /** What the next question has beside this one's parameters; null: this was all. */
      readonly next: Readonly<Record<string, string>> | null;
    }
  /** There is no article of that title, and none that it was renamed to. */
  | { readonly kind: 'no-page' }
  /** Too busy to answer programs: to be asked again after some seconds. */
  | { readonly kind: 'busy'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

const page = z.object({
  missing: z.boolean().default(false),
  invalid: z.boolean().default(false),
  extlinks: z.array(z.unknown()).default([]),
  langlinks: z.array(z.unknown()).default([]),
});

const answer = z.object({
  error: z.object({ code: z.string(), info: z.string().default('') }).optional(),
  continue: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  query: z.object({ pages: z.array(page).default([]) }).optional(),
});

const link = z.object({ url: z.string() });
const edition = z.object({
  // The code becomes part of a host's name.
  lang: z.string().regex(/^[a-z]{2,12}(?:-[a-z]{1,12}){0,3}$/),
  title: z.string().trim().min(1).max(1000),
});

/** Errors that say "not now" (www.mediawiki.org/wiki/API:Errors_and_warnings, Manual:Maxlag_parameter). */
const busyCodes: ReadonlySet<string> = new Set(['maxlag', 'ratelimited', 'readonly']);

/** Reads an answer of a wiki. What is not understood of its links and editions is passed over. */
export function readWikiAnswer(body: Uint8Array): WikiAnswer {
  const parsed = answer.safeParse(parse(new TextDecoder().decode(body)));
  if (!parsed.success) return { kind: 'failed', why: 'The wiki’s answer could not be understood.' };
  const { error, query, continue: next = null } = parsed.data;
  if (error !== undefined) {
    const why = `The wiki answered: ${error.info.slice(0, 300) || error.code}`;
    return { kind: busyCodes.has(error.code) ? 'busy' : 'failed', why };
  }
  const [first] = query?.pages ?? [];
  if (first === undefined || first.missing || first.invalid) return { kind: 'no-page' };
  return {
    kind: 'page',
    links: first.extlinks.map((one) => link.safeParse(one).data?.url ?? null),
    editions: first.langlinks.flatMap((one) => {
      const { lang: language, title } = edition.safeParse(one).data ?? {};
      return language === undefined || title === undefined ? [] : [{ language, title }];
    }),
    next:
      next === null
        ? null
        : Object.fromEntries(Object.entries(next).map(([name, value]) => [name, String(value)])),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
