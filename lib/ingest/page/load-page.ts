import { type CheerioAPI, load } from 'cheerio';
import { unfoldText } from './folded-text';
import { hiddenByClass } from './heard-only';
import { elementsOf } from './page-elements';
import { isElement, type PageElement, type PageNode } from './page-node';
import { dropSubjectClasses } from './subject-classes';
import { dropUnsaid } from './unsaid';

/** `utf8`: else the markup handed to Readability has an entity, and its tree a node, for every letter that is not ASCII. */
const reading = {
  xml: {
    xmlMode: false,
    decodeEntities: true,
    encodeEntities: 'utf8',
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  },
} as const;
/** More nodes than these outside of any element are put under a body. */
const looseNodes = 200;

/**
 * A page's tree, without what it does not say (`dropUnsaid`), and with what it shows at a press (`unfoldText`), its
 * posts called by no subject (`dropSubjectClasses`).
 */
export function loadPage(html: string): CheerioAPI {
  const $ = parsePage(html);
  gatherBody($);
  dropUnsaid($);
  unfoldText($);
  dropSubjectClasses($);
  return $;
}

/**
 * Puts what stands behind the body into it, as browsers do: templates put together of parts close it, or the
 * <html>, before their text.
 */
function gatherBody($: CheerioAPI): void {
  const root = $.root().get(0);
  const html = root?.children.find((node) => isElement(node) && node.name === 'html');
  if (root === undefined || html === undefined || !isElement(html)) return;
  const body = html.children.find((node) => isElement(node) && node.name === 'body') ?? bodyInHead($, html);
  if (body === null || !isElement(body)) return;
  const behind = [...takenBehind(html, body), ...takenBehind(root, html)];
  for (const node of behind) node.parent = body;
  body.children = [...body.children, ...behind];
}

const headTags = new Set('head title meta link base script style noscript template'.split(' '));

/** Whether a node is of a page's text, rather than of its head. */
function isOfText(node: PageNode): boolean {
  return isElement(node) && !headTags.has(node.name);
}

/**
 * A body for the page that has none and leaves its head open, as one may: the first element that no head holds begins
 * it. Null where the head is as it should be, or a body stands in it.
 */
function bodyInHead($: CheerioAPI, html: PageElement): PageElement | null {
  const head = html.children.find((node) => isElement(node) && node.name === 'head');
  const begins = head !== undefined && isElement(head) ? head.children.find(isOfText) : undefined;
  const body = $('<body></body>').get(0);
  if (head === undefined || !isElement(head) || begins === undefined) return null;
  if (body === undefined || !isElement(body)) return null;
  if (firstNamed([html], 'body') !== null) return null;
  body.children = [begins, ...takenBehind(head, begins)];
  head.children = head.children.filter((node) => node !== begins);
  for (const node of body.children) node.parent = body;
  body.parent = html;
  html.children.splice(html.children.indexOf(head) + 1, 0, body);
  return body;
}

/** The nodes behind one of a place's, taken out of it. */
function takenBehind(place: { children: PageNode[] }, last: PageNode): PageNode[] {
  const at = place.children.indexOf(last);
  const behind = place.children.slice(at + 1);
  place.children = place.children.slice(0, at + 1);
  return behind;
}

/**
 * htmlparser2 rather than parse5: three times as fast, and it never restructures a page.
 * The parser makes no body for a page without one; selecting among thousands of loose nodes takes time that
 * grows with their square, so then a body is made here.
 */
function parsePage(html: string): CheerioAPI {
  const $ = load(html, reading);
  const loose = $.root().contents().toArray();
  if (loose.length <= looseNodes && !isBare(loose)) return $;
  const shell = load('<html><head></head><body></body></html>', reading);
  const [head, body] = [shell('head').get(0), shell('body').get(0)];
  if (head === undefined || body === undefined) return $;
  const begins = loose.findIndex(isOfText);
  head.children = loose.slice(0, Math.max(0, begins)).filter(isElement);
  body.children = loose.slice(Math.max(0, begins)).filter((node) => node.type !== 'root');
  for (const part of [head, body]) for (const node of part.children) node.parent = part;
  return shell;
}

/** Whether a page leaves out <html> and <body>, as one may, and so has several elements in no other. */
function isBare(loose: readonly PageNode[]): boolean {
  const tops = loose.filter(isElement);
  return tops.length > 1 && !tops.some(({ name }) => name === 'html' || name === 'body');
}

const noise = new Set('script style noscript svg iframe link meta object embed canvas nav dialog'.split(' '));
/** Consent dialogs, which Readability takes for the article, by the names of their makers and by what they are. */
const dialogName =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|didomi|usercentrics|cookies?|consent|gdpr|sp_message|cmplz|cmpbox|qc-cmp)/i;
/** Elements that may carry such a name for the whole page ("has-cookie-bar"). */
const wholePage = new Set(['html', 'body', 'main', 'article']);

/** How much of a page is left once it is pruned. */
export interface PageExtent {
  readonly elements: number;
  readonly depth: number;
}

/** Takes out what no reader sees or no article holds, in place; the facts have to be read before. */
export function pruneNoise($: CheerioAPI): PageExtent {
  elementsOf.forget($);
  let elements = 0;
  let depth = 0;
  const open: { node: PageNode; level: number }[] = $.root()
    .contents()
    .toArray()
    .map((node) => ({ node, level: 1 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, level } = next;
    if (!isElement(node)) continue;
    elements += 1;
    depth = Math.max(depth, level);
    const kept = node.children.filter((child) => !isNoise(child));
    if (kept.length < node.children.length) node.children = kept;
    for (const child of kept) open.push({ node: child, level: level + 1 });
  }
  return { elements, depth };
}

function isNoise(node: PageNode): boolean {
  if (!isElement(node)) return node.type === 'comment' || node.type === 'directive';
  if (noise.has(node.name)) return true;
  const { role, id, class: names } = node.attribs;
  if (role === 'dialog' || role === 'alertdialog' || role === 'navigation' || role === 'tooltip') return true;
  if (wholePage.has(node.name) || (id === undefined && names === undefined)) return false;
  return hiddenByClass(names ?? '') || dialogName.test(`${id ?? ''} ${names ?? ''}`.slice(0, 400));
}

/** The body, or whatever stands for it on a page without one. */
export function bodyOf($: CheerioAPI): PageElement | null {
  const tops = $.root()
    .contents()
    .toArray()
    .filter((node) => isElement(node));
  return firstNamed(tops, 'body') ?? firstNamed(tops, 'html') ?? tops[0] ?? null;
}

/** The first element of a tag in reading order, among some and all within them. */
function firstNamed(tops: readonly PageElement[], name: string): PageElement | null {
  const open = [...tops].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.name === name) return node;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined && isElement(child)) open.push(child);
    }
  }
  return null;
}
