import { lettersAlone, nameLetters } from '@/lib/language/letters';
import { isKnownAgency, withoutAgency } from '@/lib/news/credit';
import { bareLine } from './bare-line';
import { cleanName, isFullName, isName, nobody } from './one-name';

/**
 * The name in a field of data that holds a name: "Santiago Ramón y Cajal" and "Baker, Moss & Co." are not two. Only
 * full names are parted ("Ida Berg und Ole Holm"), and an agency behind them (", dpa"). What is no name is left
 * out, and so is a leading "By".
 */
export function namesInData(field: string): readonly string[] {
  const whole = cleanName(bareLine(firstNameFirst(field)));
  const [names, agency] = withoutAgency(whole);
  const parts = names.split(betweenFullNames);
  const people = parts.length > 1 && parts.every(isFullName) ? parts : [names];
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

/** Names with doubles (but for case, marks and spaces) and what is no name left out, in order. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = lettersAlone(name);
    if (!isName(name) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Who is credited once the outlet's own name is set aside: it stays only where nobody else is named
 * (page data often list the publisher as author beside the reporter).
 */
export function creditedNames(names: readonly string[], outletNames: readonly string[]): readonly string[] {
  const own = new Set(outletNames.map(nameLetters).filter((key) => key !== ''));
  const others = distinctNames(names).filter((name) => !own.has(nameLetters(name)));
  return others.length > 0 ? others : distinctNames(names);
}
