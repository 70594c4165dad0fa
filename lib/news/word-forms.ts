/** A named group of word forms by language, as the event's data lists them. */
export interface WordGroup {
  readonly name: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

export interface CompiledWords {
  readonly name: string;
  /** Whether any of the words stands in the text, as a whole word unless its form says otherwise. */
  in(text: string): boolean;
}

/**
 * One test for all forms of a group. `*` at either end of a form stands for any letters there: Russian
 * inflects («саммит*»), Arabic joins its particles («*ترامب*»), Japanese has no spaces («*トランプ*»).
 * Case is ignored; composed and decomposed letters are the same.
 */
export function compileWords({ name, words }: WordGroup): CompiledWords {
  const forms = new Set(Object.values(words).flat());
  const pattern = new RegExp([...forms].map(formPattern).join('|'), 'iu');
  return { name, in: (text) => pattern.test(text.normalize('NFC').replaceAll('’', "'")) };
}

const letter = '[\\p{L}\\p{M}\\p{N}]';

function formPattern(form: string): string {
  const core = form.normalize('NFC').replace(/^\*|\*$/g, '');
  const inner = core
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join(`${letter}*`);
  return `${form.startsWith('*') ? '' : `(?<!${letter})`}${inner}${form.endsWith('*') ? '' : `(?!${letter})`}`;
}
