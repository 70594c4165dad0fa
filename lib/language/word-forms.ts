/** A named group of word forms by language, as the event's data lists them. */
export interface WordGroup {
  readonly name: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

export interface CompiledWords {
  readonly name: string;
  /** Whether any of the words stands in the text, as a whole word unless its form says otherwise. */
  in(text: string): boolean;
  /** The first of them that stands there, as printed but for what is folded; null where none does. */
  find(text: string): string | null;
}

/**
 * One test for all forms of a group. `*` at either end of a form stands for any letters there: Russian
 * inflects («саммит*»), Arabic joins its particles («*ترامب*»), Japanese has no spaces («*トランプ*»).
 * Case is ignored; what is only printed otherwise is the same.
 */
export function compileWords({ name, words }: WordGroup): CompiledWords {
  const pattern = formsPattern([...new Set(Object.values(words).flat())]);
  return {
    name,
    in: (text) => pattern.test(folded(text)),
    find: (text) => pattern.exec(folded(text))?.[0] ?? null,
  };
}

/**
 * Letters that are printed one way or another as one: apostrophes (Ukrainian has its own), hyphens,
 * Turkish dotted and dotless i ("ZİRVE"), what only steers line breaks and direction, Arabic vowel marks
 * and the stroke that widens a word.
 */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc\u2032\uff07]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/i\u0307|[\u0130\u0131]/g, 'i')
    .replace(/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\u0640\u064b-\u0652]/g, '');
}

const letter = '[\\p{L}\\p{M}\\p{N}]';

/**
 * Forms of one kind share their bounds: a bound for each made patterns of hundreds of letter classes, whose
 * compilation took a worker seconds.
 */
function formsPattern(forms: readonly string[]): RegExp {
  const kinds = [true, false].flatMap((isOpenStart) =>
    [true, false].map((isOpenEnd) => {
      const cores = forms
        .filter((form) => form.startsWith('*') === isOpenStart && form.endsWith('*') === isOpenEnd)
        .map(corePattern);
      if (cores.length === 0) return null;
      // What is found is told to readers: with its ending, but not with all of a sentence without spaces.
      const ending = isOpenEnd ? (isOpenStart ? '' : `${letter}{0,12}`) : `(?!${letter})`;
      return `${isOpenStart ? '' : `(?<!${letter})`}(?:${cores.join('|')})${ending}`;
    }),
  );
  return new RegExp(kinds.filter((kind) => kind !== null).join('|'), 'iu');
}

function corePattern(form: string): string {
  return folded(form)
    .replace(/^\*|\*$/g, '')
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join(`${letter}*`);
}
