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
  const others = distinctNames(names).filter((name) => !own.has(nameLetters(name)));
  return others.length > 0 ? others : distinctNames(names);
}
