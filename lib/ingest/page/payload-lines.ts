import { lengthInLetters } from '@/lib/language/scripts';
import { endsSentence } from './text/sentence-end';

/** Strings of a script that are looked at; letters of a paragraph, of a line beside such, and of an article; how many lines may be titled. */
const limits = {
  strings: 20_000,
  longest: 5_000,
  paragraph: 60,
  line: 12,
  article: 400,
  titled: 0.3,
} as const;
const fewest = 3;

/** Keys of what sums an article up or stands beside it, and of which lists of others are full. */
const otherKeys =
  /desc|summ|excerpt|teaser|title|headline|caption|credit|alt|label|name|quer|comment|message/i;
/** Between two texts of a list: the second is of another article. */
const title = /"?(?:title|headline|slug|permalink)\w*"?\s*:/i;
const keyBefore = /"?([A-Za-z_]\w{0,40})"?\s*:\s*$/;

interface Line {
  readonly text: string;
  readonly isTitled: boolean;
}

/**
 * The paragraphs of an article that data hold one by one, under one key or in a bare list:
 * [{"type":"text","content":"…"}, …]; empty where no key has several, or where they are of several articles.
 */
export function payloadLines(data: string): readonly string[] {
  const byKey = new Map<string, Line[]>();
  const ends = new Map<string, number>();
  const others: Line[][] = [];
  let seen = 0;
  for (const match of data.matchAll(/"((?:[^"\\]|\\.)*)"/gs)) {
    seen += 1;
    if (seen > limits.strings) break;
    const [literal, inner = ''] = match;
    if (inner.length < limits.line || inner.length > limits.longest || !inner.includes(' ')) continue;
    const key = keyBefore.exec(data.slice(Math.max(0, match.index - 60), match.index))?.[1] ?? '';
    const text = otherKeys.test(key) ? null : textOf(literal);
    if (text === null) continue;
    const between = data.slice(Math.max(ends.get(key) ?? match.index, match.index - 2_000), match.index);
    const lines = byKey.get(key) ?? [];
    // Of the strings of a program, those of a list stand side by side.
    if (key === '' && !/^[\s,[\]]*$/.test(between)) others.push(lines.splice(0));
    lines.push({ text, isTitled: title.test(between) });
    byKey.set(key, lines);
    ends.set(key, match.index + literal.length);
  }
  const articles = [...byKey.values(), ...others].filter(isArticle);
  const longest = articles.sort((one, other) => sizeOf(other) - sizeOf(one))[0] ?? [];
  return longest.map(({ text }) => text);
}

/** The words of a string that ends as a sentence does. */
function textOf(literal: string): string | null {
  try {
    const text: unknown = JSON.parse(literal);
    return typeof text === 'string' && endsSentence(text.replace(/<[^<>]{0,300}>/g, '').trim()) ? text : null;
  } catch {
    return null;
  }
}

function isArticle(lines: readonly Line[]): boolean {
  const paragraphs = lines.filter(({ text }) => lengthInLetters(text) >= limits.paragraph);
  const titled = lines.filter(({ isTitled }) => isTitled);
  return (
    paragraphs.length >= fewest &&
    sizeOf(paragraphs) >= limits.article &&
    titled.length <= limits.titled * lines.length
  );
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + lengthInLetters(text), 0);
}
