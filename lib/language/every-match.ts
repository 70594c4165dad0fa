/** Words that were found in a text, and where, in UTF-16 code units. */
export interface Match {
  readonly index: number;
  readonly 0: string;
}

/** What finds words as an expression with the flag g does. */
export interface Finder {
  matches(text: string): readonly Match[];
}

export type Pattern = RegExp | Finder;

/**
 * Every match of an expression with the flag g in a text. Not by matchAll: that works on a copy of the expression,
 * which is compiled anew once the engine's cache has forgotten it; of expressions of hundreds of words that was half
 * of what a worker did for an article.
 */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[];
export function everyMatch(pattern: Pattern, text: string): readonly Match[];
export function everyMatch(pattern: Pattern, text: string): readonly Match[] {
  if (!(pattern instanceof RegExp)) return pattern.matches(text);
  if (!pattern.global) throw new TypeError('The expression has no flag g.');
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
