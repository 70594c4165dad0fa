import { isKnownAgency, withoutAgency } from '@/lib/news/credit';
import { bareLine } from './bare-line';
import { distinctNames } from './credited-names';
import { cleanName, isFullName, nobody } from './one-name';
import { splitByline } from './split-byline';

/**
 * The name in a field of data that holds a name: "Santiago Ramón y Cajal" and "Baker, Moss & Co." are not two. Only
 * full names are parted ("Ida Berg und Ole Holm"), and an agency behind them (", dpa"). What is no name is left
 * out, and so is a leading "By".
 */
export function namesInData(field: string): readonly string[] {
  const whole = cleanName(bareLine(firstNameFirst(field)));
  const [names, agency] = withoutAgency(whole);
  const parts = names.split(betweenFullNames);
  const people = parts.length > 1 && parts.every(isFullName) ? parts : (peopleOf(names) ?? [names]);
  return distinctNames([...people.map(cleanName), ...(agency === null ? [] : [agency])]);
}

const betweenFullNames = /\s*[,;]\s*|\s+(?:and|und|et|og|och|en|ja|и|та|ve|ile)\s+|\s+&\s+/iu;

const lastNameFirst =
  /^\s*(\p{Lu}\p{Ll}[\p{L}'’-]+)\s*,\s*(\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|d[aeiou]|van|von))?)\s*$/u;

/** "Berg, Ida" is Ida Berg, in a field that names one; an agency, a role or a desk behind a name stays there. */
export function firstNameFirst(field: string): string {
  const [, last = '', first = ''] = lastNameFirst.exec(field) ?? [];
  const isName = first !== '' && ![last, first].some((word) => isKnownAgency(word) || nobody.test(word));
  return isName ? `${first} ${last}` : field;
}

/** What parts whole pieces of a byline. */
const marks = /\s*[|•·,;]\s*|\s+[–—-]\s+/u;

/**
 * Who is named by a field that holds a printed byline: full names stand before the first mark, and nothing is parted
 * that no mark parts, "Santiago Ramón y Cajal" or a firm. Null where it holds a name alone.
 */
function peopleOf(field: string): readonly string[] | null {
  const pieces = field.split(marks).map(cleanName);
  const [first = ''] = pieces;
  if (pieces.length < 2 || !areNames(first)) return null;
  // What stands between names is somebody's place or trade: whose is not told.
  if (!pieces.slice(0, pieces.findLastIndex(isFullName)).every(areNames)) return null;
  const people = splitByline(field);
  return people.every((name) => isFullName(name) || pieces.includes(name)) ? people : null;
}

function areNames(piece: string): boolean {
  return piece.split(betweenFullNames).every(isFullName);
}
