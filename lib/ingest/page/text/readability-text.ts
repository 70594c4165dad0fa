import { Readability } from '@mozilla/readability';
import { isElement, type PageElement } from '@/lib/ingest/page/page-node';
import { createElement, LightElement, LightText } from './light-node';

/** Readability makes addresses whole; an article's text has none. */
const nowhere = 'https://page.invalid/';
const attributeLimit = 100;

/**
 * The text that Readability takes for the article in a body that is pruned, or null where it finds none
 * or fails: it is one opinion among several, so its faults are not ours. It works on a copy of the body
 * with no more to it than Readability asks of a DOM: printed to markup and parsed by linkedom once more,
 * a page took two thirds again as long to read as it takes now.
 */
export function readabilityText(body: PageElement): string | null {
  try {
    const reader = new Readability(lightDocument(body), {
      disableJSONLD: true,
      serializer: (node) => node.textContent ?? '',
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** A document without a head, whose body has the nodes of an element. */
function lightDocument(body: PageElement): Document {
  const html = createElement('html');
  const top = createElement('body');
  html.appendChild(top);
  fill(top, body);
  const document = {
    documentElement: html,
    firstChild: html,
    body: top,
    title: '',
    baseURI: nowhere,
    documentURI: nowhere,
    createElement,
    createTextNode: (text: string) => new LightText(text),
    getElementsByTagName: (tag: string) => html.getElementsByTagName(tag),
    querySelectorAll: (tags: string) => html.querySelectorAll(tags),
  };
  // All of a DOM that Readability asks for; its own type asks for a browser's.
  return document as unknown as Document;
}

function fill(light: LightElement, page: PageElement): void {
  for (const node of page.children) {
    if (node.type === 'text') light.appendChild(new LightText(node.data));
    else if (isElement(node)) {
      const child = new LightElement(node.name, fewAttributes(node.attribs), false);
      light.appendChild(child);
      fill(child, node);
    }
  }
}

/** An element made to have a hundred thousand attributes took ten seconds: Readability goes through them. */
function fewAttributes(attribs: PageElement['attribs']): PageElement['attribs'] {
  if (Object.keys(attribs).length <= attributeLimit) return attribs;
  return Object.fromEntries(Object.entries(attribs).slice(0, attributeLimit));
}
