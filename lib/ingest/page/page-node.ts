import type { CheerioAPI } from 'cheerio';

type Contents = ReturnType<ReturnType<CheerioAPI['root']>['contents']>;
/** Any node of a parsed page. */
export type PageNode = NonNullable<Contents[number]>;
/** An element of a parsed page. */
export type PageElement = Extract<PageNode, { attribs: unknown }>;

export function isElement(node: PageNode): node is PageElement {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** An attribute's value, or the empty string. */
export function attribute(element: PageElement, name: string): string {
  return element.attribs[name] ?? '';
}

/** The elements within one, in reading order, as many as `limit`. Cheerio's find() takes the square of an element's children. */
export function elementsWithin(top: PageElement, limit: number): readonly PageElement[] {
  const found: PageElement[] = [];
  const open: PageNode[] = [...top.children].reverse();
  for (let node = open.pop(); node !== undefined && found.length < limit; node = open.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined) open.push(child);
    }
  }
  return found;
}

/** Whether an element has at least so many paragraphs within it, among its first five hundred elements. */
export function holdsParagraphs(element: PageElement, fewest: number): boolean {
  return elementsWithin(element, 500).filter(({ name }) => name === 'p').length >= fewest;
}

/** The text within a node, as far as its first letters of some number. */
export function textOf(node: PageNode | null | undefined, most = Number.POSITIVE_INFINITY): string {
  if (node === null || node === undefined) return '';
  if (node.type === 'text') return node.data.slice(0, most);
  let text = '';
  for (const child of 'children' in node ? node.children : []) {
    text += textOf(child, most - text.length);
    if (text.length >= most) break;
  }
  return text;
}

/** The element that one stands in; null of the outermost. */
export function parentOf({ parent }: PageElement): PageElement | null {
  return parent !== null && isElement(parent) ? parent : null;
}

/** The elements that one stands in, the innermost first, at most `most`. */
export function ancestorsOf(element: PageElement, most = Number.POSITIVE_INFINITY): readonly PageElement[] {
  const found: PageElement[] = [];
  for (let at = parentOf(element); at !== null && found.length < most; at = parentOf(at)) found.push(at);
  return found;
}

/** The nearest of an element and those around it that has one of some tags; null where none has. */
export function nearestOf(element: PageElement, tags: ReadonlySet<string>): PageElement | null {
  let at: PageElement | null = element;
  while (at !== null && !tags.has(at.name)) at = parentOf(at);
  return at;
}
