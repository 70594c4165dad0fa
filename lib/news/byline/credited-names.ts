import { lettersAlone, nameLetters } from '@/lib/language/letters';
import { isName } from './one-name';

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
  const people = names.map((name) => withoutOutlet(name, outletNames));
  const others = distinctNames(people).filter((name) => !own.has(nameLetters(name)));
  return others.length > 0 ? others : distinctNames(names);
}

const person = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/**
 * A person's name without the outlet's behind it: "Ida Berg KODIAK TODAY", "Ida Berg. Harbour International". One word
 * with no mark before it may be a surname.
 */
function withoutOutlet(name: string, outletNames: readonly string[]): string {
  for (const outlet of outletNames) {
    if (outlet.length < 4 || !name.toLowerCase().endsWith(outlet.toLowerCase())) continue;
    const before = name.slice(0, -outlet.length);
    const bare = before.replace(/[\s.,|/–—-]+$/u, '');
    const isApart = outlet.includes(' ') ? bare !== before : /[.,|/–—-]\s*$/u.test(before);
    if (isApart && person.test(bare)) return bare;
  }
  return name;
}
