/** Above these a page is not parsed: the largest real article page seen has 2.6 MB and 21,000 elements. */
const pageLimits = { characters: 12_000_000, elements: 40_000, depth: 1_500 } as const;

const voidTags = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option'.split(
    ' ',
  ),
);

/**
 * Why a page is too much to parse, or null when it is not. One linear look at the tags, because a
 * parser given a million open elements answers each wrong end tag by searching them all.
 */
export function tooLarge(html: string): string | null {
  if (html.length > pageLimits.characters) return `the page has ${html.length} characters`;
  let elements = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at !== -1; ) {
    const name = tagName(html, at + 1);
    const closing = html.charCodeAt(at + 1) === 47;
    const end = html.indexOf('>', at + 1);
    if (end === -1) break;
    if (name === 'script' || name === 'style') {
      const after = html.indexOf('</', end);
      if (after === -1) break;
      at = html.indexOf('<', after + 2);
      continue;
    }
    if (closing) depth = Math.max(0, depth - 1);
    else if (name !== '') {
      elements += 1;
      if (!voidTags.has(name) && html.charCodeAt(end - 1) !== 47) depth += 1;
    }
    if (elements > pageLimits.elements) return `the page has more than ${pageLimits.elements} elements`;
    if (depth > pageLimits.depth) return `the page's elements are nested deeper than ${pageLimits.depth}`;
    at = html.indexOf('<', end);
  }
  return null;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function tagName(html: string, from: number): string {
  let end = from;
  while (end < from + 12 && isLetter(html.charCodeAt(end))) end += 1;
  return html.slice(from, end).toLowerCase();
}
