import { isUnspaced } from '@/lib/language/scripts';

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

/** A title without its year: it stands in no sentence. */
export function withoutYear(title: string): string {
  return plainTitle(title)
    .replace(/[(（]?(?:19|20)\d\d\s?(?:年|년|г\.|р\.)?[)）]?/gu, ' ')
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
  return forms.flatMap((form) => [form, ...own.map((ending) => `${form}${ending}`)]);
}

/** "Аляска" → "Аляск*": the last vowel is what changes first. */
function openWord(word: string): string {
  if (word.length < 4) return word;
  const stem = word.length > 4 ? word.replace(/[aeiouyаеёиіїйоуыюяәąęáéíóúůýěăîâ]$/iu, '') : word;
  return `${stem}*`;
}

/** A name in the order of its parts: of which the family's is looked for in texts. */
export interface PersonName {
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
  return { familyAt: name.startsWith(family) ? 'first' : 'last' };
}

/** The family's name of a title in any edition: "Трамп, Дональд", "ドナルド・トランプ", "Xi Jinping". */
export function familyName(title: string, { familyAt }: PersonName): string {
  const plain = plainTitle(title);
  const comma = plain.split(',')[0] ?? '';
  if (comma !== plain) return comma.trim();
  const parts = plain.split(/[\s·・‧]+/u).filter((part) => part !== '');
  return (familyAt === 'first' ? parts[0] : parts.at(-1)) ?? plain;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
