import type { SeededRandom } from '@/tests/support/seeded-random';
import type { Printed } from './templates';

/** What an edit may draw on: other pieces of the same outlet. */
export interface Stock {
  readonly paragraphs: readonly string[];
  readonly headlines: readonly string[];
}

/** One edit of a desk: the article as it is printed then, or null where it has nothing for this edit. */
type Edit = (printed: Printed, random: SeededRandom, stock: Stock) => Printed | null;

export const editKinds = [
  'headline-reworded',
  'headline-new',
  'retitled-and-half-rewritten',
  'paragraph-inserted',
  'paragraphs-inserted',
  'paragraph-removed',
  'typo-mended',
  'number-changed',
  'standfirst-changed',
  'grown-tenfold',
  'typography',
] as const;
export type EditKind = (typeof editKinds)[number];

/** Edits to headline and text that readers of edit histories look for, and those they do not. */
export const edits: Readonly<Record<EditKind, Edit>> = {
  'headline-reworded': (printed, random) => {
    const words = printed.headline.split(' ');
    if (words.length < 4)
      return { ...printed, headline: `${printed.headline}${printed.language === 'ja' ? '、続報' : ' (2)'}` };
    return { ...printed, headline: words.toSpliced(random.integer(1, words.length - 1), 1).join(' ') };
  },
  'headline-new': (printed, random, { headlines }) => {
    const headline = random.pick(headlines);
    return isSameLine(headline, printed.headline) ? null : { ...printed, headline };
  },
  'retitled-and-half-rewritten': (printed, random, { headlines, paragraphs }) => {
    const headline = random.pick(headlines);
    if (isSameLine(headline, printed.headline)) return null;
    const kept = printed.paragraphs.slice(0, Math.ceil(printed.paragraphs.length / 2));
    const wanted = printed.paragraphs.length - kept.length;
    const fresh = random.shuffle(others(printed, paragraphs)).slice(0, wanted);
    if (fresh.length < wanted) return null;
    return { ...printed, headline, paragraphs: [...kept, ...fresh] };
  },
  'paragraph-inserted': (printed, random, stock) =>
    inserted(printed, random, others(printed, stock.paragraphs).slice(0, 1)),
  'paragraphs-inserted': (printed, random, stock) =>
    inserted(printed, random, random.shuffle(others(printed, stock.paragraphs)).slice(0, 3)),
  'paragraph-removed': (printed, random) =>
    printed.paragraphs.length < 4
      ? null
      : {
          ...printed,
          paragraphs: printed.paragraphs.toSpliced(random.integer(1, printed.paragraphs.length - 1), 1),
        },
  'typo-mended': (printed, random) => inOneParagraph(printed, random, (text) => mended(text, random)),
  'number-changed': (printed, random) => inOneParagraph(printed, random, (text) => recounted(text, random)),
  'standfirst-changed': (printed, random, { paragraphs }) => {
    const fresh = others(printed, paragraphs);
    if (printed.standfirst === null || fresh.length === 0) return null;
    const standfirst = random.pick(fresh);
    return { ...printed, standfirst: standfirst.split(/(?<=[.。؟!?])\s?/)[0] ?? standfirst };
  },
  'grown-tenfold': (printed, random, { paragraphs }) => {
    const more = random.shuffle(others(printed, paragraphs));
    const wanted = printed.paragraphs.length * 9;
    if (more.length < wanted / 2) return null;
    return { ...printed, paragraphs: [...more.slice(0, wanted), ...printed.paragraphs] };
  },
  typography: (printed, random) => {
    const set = random.pick(typographies);
    const paragraphs = printed.paragraphs.map(set);
    const headline = set(printed.headline);
    const isSame =
      headline === printed.headline && paragraphs.every((text, at) => text === printed.paragraphs[at]);
    return isSame ? null : { ...printed, headline, paragraphs };
  },
};

const typographies: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[“”«»„]/g, '"').replace(/[‘’]/g, "'"),
  (text) => text.replace(/[“„«] ?/g, '« ').replace(/ ?[”»]/g, ' »'),
  (text) => text.replace(/ [–—-] /g, ' — ').replace(/’/g, "'"),
  (text) => text.replace(/—/g, '–'),
  (text) => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0'),
  (text) => text.replace(/(\p{L}{5})(?=\p{Ll}{4})/gu, '$1\u00ad'),
  (text) => text.replaceAll('…', '...').replace(/ /g, '  '),
];

/** But for the kinds of marks, in which the desks of an outlet differ. */
export function isSameLine(one: string, other: string): boolean {
  const letters = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ');
  return letters(one) === letters(other);
}

function others({ paragraphs }: Printed, all: readonly string[]): readonly string[] {
  return all.filter((text) => !paragraphs.some((own) => isSameLine(own, text)));
}

function inserted(printed: Printed, random: SeededRandom, fresh: readonly string[]): Printed | null {
  if (fresh.length === 0) return null;
  return {
    ...printed,
    paragraphs: printed.paragraphs.toSpliced(random.integer(1, printed.paragraphs.length), 0, ...fresh),
  };
}

function inOneParagraph(
  printed: Printed,
  random: SeededRandom,
  edit: (text: string) => string | null,
): Printed | null {
  for (const at of random.shuffle(printed.paragraphs.map((_, place) => place))) {
    const before = printed.paragraphs[at] ?? '';
    const after = edit(before);
    if (after !== null && after !== before)
      return { ...printed, paragraphs: printed.paragraphs.with(at, after) };
  }
  return null;
}

/** Two letters of a long word change places: which of both spellings was the wrong one does not matter here. */
function mended(text: string, random: SeededRandom): string | null {
  const words = [...text.matchAll(/\p{L}{6,}/gu)];
  if (words.length === 0) return null;
  const { index, 0: word } = random.pick(words);
  const at = random.integer(1, word.length - 3);
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return `${text.slice(0, index)}${swapped}${text.slice(index + word.length)}`;
}

const counts: readonly (readonly [RegExp, string])[] = [
  [/\bthree\b/, 'four'],
  [/\btwo\b/, 'five'],
  [/\bdrei\b/, 'vier'],
  [/\btrois\b/, 'quatre'],
  [/\btres\b/, 'cuatro'],
  [/(?<!\p{L})три(?!\p{L})/u, 'пять'],
  [/三/, '五'],
];

function recounted(text: string, random: SeededRandom): string | null {
  const numbers = [...text.matchAll(/\d+/g)];
  if (numbers.length > 0) {
    const { index, 0: digits } = random.pick(numbers);
    return `${text.slice(0, index)}${Number(digits) + random.integer(1, 9)}${text.slice(index + digits.length)}`;
  }
  const found = counts.find(([word]) => word.test(text));
  return found === undefined ? null : text.replace(found[0], found[1]);
}
