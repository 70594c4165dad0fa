/** Words of the press by language (or by what they are), each list the source of an expression with `|` between. */
export type WordLists = Readonly<Record<string, string>>;

/** The source of an expression for one of the words of any list. */
export function anyOf(lists: WordLists): string {
  return `(?:${Object.values(lists).join('|')})`;
}
