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
