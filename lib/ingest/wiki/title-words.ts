import { isUnspaced, withLatinDigits } from '@/lib/language/scripts';

/** Languages whose nouns keep their form or take one short ending: names are listed as they are, with that ending. */
const endings: Readonly<Record<string, readonly string[]>> = {
  en: ["'s"],
  de: ['s'],
  nl: ['s'],
  sv: ['s'],
  no: ['s'],
  nb: ['s'],
  nn: ['s'],
  da: ['s'],
  ...Object.fromEntries(
    ['fr', 'es', 'it', 'pt', 'ca', 'gl', 'vi', 'id', 'ms', 'hi', 'bn'].map((one) => [one, []]),
  ),
};

/** "Anchorage, Alaska" and "Gipfel (2025)": what only tells the page from others. */
export function plainTitle(title: string): string {
  return title
    .replace(/\s*[(（][^)）]*[)）]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same without what stands behind a comma, as the part of the country does. */
export function placeName(title: string): string {
  return (
    plainTitle(title)
      .split(/[,،、]/)[0]
      ?.trim() ?? ''
  );
}

/** A title without its year, which stands in no sentence, and the little word that led to it ("à Genève en 2021"). */
export function withoutYear(title: string): string {
  const plain = withLatinDigits(plainTitle(title));
  return plain
    .replace(/(?:\s\p{L}{1,2})?\s(?:19|20)\d\d$/u, '')
    .replace(/(?:19|20)\d\d\s?(?:年|년|г\.|р\.)?/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,–—-]+|[\s,–—-]+$/g, '');
}

/** Forms of a name or a phrase as an event file has them, `*` standing for any letters there. */
export function wordForms(name: string, language: string): readonly string[] {
  if (!/\p{L}/u.test(name)) return [];
  if (isUnspaced(name) || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name)) return [`*${name}*`];
  // A title has the dash of books where the press has a hyphen.
  const forms = [...new Set([name, name.replace(/[–—]/g, '-')])];
  const own = endings[language];
  if (own === undefined) return forms.map((form) => form.split(' ').map(openWord).join(' '));
  // A phrase takes no ending, and in most languages neither does a name with a hiss at its end.
  const takesEnding = !name.includes(' ') && (language === 'en' || !/[sßxz]$/.test(name));
  return takesEnding ? forms.flatMap((form) => [form, ...own.map((ending) => `${form}${ending}`)]) : forms;
}

/** "Аляска" → "Аляск*": the last vowel is what changes first. */
function openWord(word: string): string {
  if (word.length < 4) return word;
  const stem = word.length > 4 ? word.replace(/[aeiouyаеёиіїйоуыюяәąęáéíóúůýěăîâ]$/iu, '') : word;
  return `${stem}*`;
}

/** How a person's name is made. */
export interface PersonName {
  /** The family's, as it is compared. */
  readonly family: string;
  readonly familyAt: 'first' | 'last';
}

/**
 * Whether a page is a person's, by what it is sorted by: "Family, Given", both of which are in its title. Null
 * where it is not.
 */
export function personName(title: string, sortedBy: string | null): PersonName | null {
  const [family = '', given = '', ...more] = (sortedBy ?? '').split(',').map((part) => fold(part));
  const name = fold(plainTitle(title));
  if (family === '' || given === '' || more.length > 0) return null;
  if (![family, ...given.split(' ')].every((part) => name.includes(part))) return null;
  return { family, familyAt: name.startsWith(family) ? 'first' : 'last' };
}

/** The name of the father, which stands last where the family's stands first: "Путін Володимир Володимирович". */
const fathersName = /(?:вич|ич|вна|ична|івна)$/u;

/**
 * The family's name of a title in any edition: before a comma («Трамп, Дональд»), what is written as in the person's
 * own name ("Orbán Viktor"), else the part in the same place ("ドナルド・トランプ", "Си Цзиньпин").
 */
export function familyName(title: string, { family, familyAt }: PersonName): string {
  const plain = plainTitle(title);
  const comma = plain.split(',')[0] ?? '';
  if (comma !== plain) return comma.trim();
  const parts = plain.split(/[\s·・‧]+/u).filter((part) => part !== '');
  const same = parts.find((part) => fold(part) === family);
  const isFirst = familyAt === 'first' || (parts.length === 3 && fathersName.test(parts[2] ?? ''));
  return same ?? (isFirst ? parts[0] : parts.at(-1)) ?? plain;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
