import { letter } from '@/lib/language/form-pattern';

/** Somebody of the event, with all names by which texts call them. */
export interface CastMember {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A name that stands in a text. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The cast's name for them, or the fullest in the text. */
  readonly name: string;
}

/** Finds who is named in a text, in order. */
export type MentionFinder = (text: string) => readonly Mention[];

const particle = '(?:von der|van der|van den|de la|von|van|der|den|de|del|di|da|dos|al|el|bin|la|le)';
const namePart = "\\p{Lu}(?:[\\p{L}\\p{M}]+|\\.)(?:['’-]\\p{L}[\\p{L}\\p{M}]+)*";
/** Two names and more, with particles between: a person's, where it says something. */
export const fullName = `${namePart}(?:\\s(?:${particle}\\s)?${namePart}){1,3}`;
const fullNames = new RegExp(`(?<!${letter})${fullName}(?!${letter})`, 'gu');

/** Before a surname, and no part of a name. */
export const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Herr|Herrn|Frau|Mme|Mlle|M|Sr|Sra|Don|Doña|Pan|Pani|President|Senator|Minister|Mayor|Governor|Chancellor|Ambassador|Gov|Sen|Rep|Gen|Col)\.?\s/u;

/** What is known of the words of a language that are no names. */
export interface NameWords {
  readonly isWord: (text: string) => boolean;
  readonly capitalNouns: boolean;
}

/**
 * Finds the members of a cast, and people that a text names in full, by their surnames too. `isWord` says of what
 * opens a sentence that it opens no name: "In Oslo"; where nouns have capitals too, nothing there does.
 */
export function mentionFinder(cast: readonly CastMember[], article: string, words: NameWords): MentionFinder {
  const names = new Map<string, string>();
  for (const [surname, full] of surnamesIn(article, words)) names.set(surname, full);
  for (const { name, aliases } of cast) for (const alias of [name, ...aliases]) names.set(alias, name);
  const forms = [...names.keys()].toSorted((one, other) => other.length - one.length).map(anyFirstCase);
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(`(?<!${letter}|${letter}[-’'])(?:${forms.join('|')})(?!${letter})`, 'gu');
  const byForm = new Map([...names].map(([form, name]) => [form.toLowerCase(), name]));
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: form, index }) => ({
      from: index,
      to: index + form.length,
      name: byForm.get(form.toLowerCase()) ?? form,
    }));
}

/** "the first lady" opens a sentence with a capital. */
function anyFirstCase(form: string): string {
  const [first = '', ...rest] = [...form].map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `(?:${first}|${first.toUpperCase()})${rest.join('')}`;
}

/** The full name that goes with each surname, and with itself; none where two share it. */
function surnamesIn(article: string, { isWord, capitalNouns }: NameWords): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { 0: match, index } of article.matchAll(fullNames)) {
    const full = match.replace(honorific, '');
    if (capitalNouns && /(?:^|[.!?:\n„“»«][\s“”]*)$/u.test(article.slice(Math.max(0, index - 4), index)))
      continue;
    if (!full.includes(' ') || isWord(full)) continue;
    const surname = full.split(' ').at(-1) ?? full;
    if (isWord(surname) || honorific.test(`${surname} `)) continue;
    found.set(surname, (found.get(surname) ?? new Set()).add(full));
  }
  return new Map(
    [...found].flatMap(([surname, fulls]) => {
      const [full, ...others] = [...fulls];
      return full === undefined || others.length > 0 ? [] : [[surname, full] as const];
    }),
  );
}
