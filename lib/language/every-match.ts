/**
 * Every match of an expression with the flag g in a text. Not by matchAll: that works on a copy of the expression,
 * which is compiled anew once the engine's cache has forgotten it; of expressions of hundreds of words that was half
 * of what a worker did for an article.
 */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('The expression has no flag g.');
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
