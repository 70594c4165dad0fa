import type { Cheerio, CheerioAPI } from 'cheerio';

/** What stands in an element: a text, a comment or another element. */
type Content = ReturnType<ReturnType<CheerioAPI>['contents']> extends Cheerio<infer One> ? One : never;

/** What a reader's program, of eyes or of ears, sets apart by itself: HTML's blocks and cells, and form controls. */
const apart = new Set(
  (
    'address article aside blockquote br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr input legend li main nav ol option p pre section select summary svg table tbody td textarea th ' +
    'thead tr ul'
  ).split(' '),
);
/** Marks within a word are part of it. */
const within = new Set(['mark', 'ins', 'del', 'sup', 'sub', 'ruby']);
const unread = new Set(['script', 'style', 'template', 'noscript', 'datalist', 'svg', 'head', 'iframe']);

/**
 * Places of a page where two elements' words run into one another ("15:001 article"), as text browsers, copies and
 * names of links have them: "15:00|1 article".
 */
export function joinedWords(page: CheerioAPI): readonly string[] {
  const found: string[] = [];
  let before = '';
  let crossed = false;
  const visit = (node: Content): void => {
    if (node.type === 'text') {
      const { data } = node;
      if (data === '') return;
      if (crossed && /[\p{L}\p{N})]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(data))
        found.push(`${before.slice(-30)}|${data.slice(0, 30)}`);
      before = data;
      crossed = false;
      return;
    }
    if (node.type !== 'tag' || unread.has(node.name) || node.attribs['aria-hidden'] === 'true') return;
    const isApart = apart.has(node.name);
    if (isApart) before = '';
    else if (!within.has(node.name)) crossed = true;
    for (const child of node.children) visit(child);
    if (isApart) before = '';
    else if (!within.has(node.name)) crossed = true;
  };
  for (const node of page('body').contents().toArray()) visit(node);
  return found;
}
