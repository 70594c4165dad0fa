import type { CheerioAPI } from 'cheerio';
import { raiseFigures } from '@/lib/ingest/decode/raised-figures';
import { showSeen } from './heard-only';
import { ancestorsOf, isElement, type PageElement, type PageNode } from './page-node';

const struckTags = new Set(['del', 's', 'strike']);
/** The same formula in another language. */
const besideTags = new Set(['annotation', 'annotation-xml']);
const readings = new Set(['rt', 'rtc']);
const struckNames = /(?:^|\s)(?:line-through|strike-?through)(?:\s|$)/i;
const struckStyle = /text-decoration[a-z-]*\s*:[^;]{0,60}line-through/i;
/** What leads from a note back to its figure in the text: an arrow, with the sign behind that wants no colours. */
const leadsBack = /^\s*(?:[↩↑⤴⬆↵⏎⮐↲←^▲]\ufe0e?\ufe0f?\s*)+$/u;
/** More letters are not struck: a tag that was never closed would take the article with it. */
const mostStruck = 1_500;
/** For the same reason. */
const mostRaised = 40;

/**
 * Takes out of a page, in place, what it holds but does not say: words that the outlet struck, the readings of
 * ruby, templates. "lasted <del>five</del><ins>three</ins> hours" says three; read as it stands it was
 * "fivethree". A declarative shadow root is a template by its tag only and is what readers see.
 */
export function dropUnsaid($: CheerioAPI): void {
  const open: PageNode[] = $.root().contents().toArray();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue;
    if (isElement(node) && node.name === 'template') node.name = 'div';
    if (isElement(node) && node.attribs['aria-hidden'] === 'true') showSeen(node);
    const children = node.children as PageNode[];
    if (children.some(isUnsaid))
      node.children = children.filter((child) => !isUnsaid(child) || keepsSpace(child));
    if (isElement(node) && node.name === 'ruby') partReadings(node);
    if (isElement(node) && node.name === 'sup') raiseWithin(node);
    if (isElement(node) && node.name === 'img') sayInitial(node);
    for (const child of node.children as readonly PageNode[]) if (child.type !== 'text') open.push(child);
  }
}

function isUnsaid(node: PageNode): boolean {
  if (!isElement(node)) return false;
  if (besideTags.has(node.name)) return true;
  if (node.name === 'template') return !('shadowrootmode' in node.attribs || 'shadowroot' in node.attribs);
  if (node.name === 'a' && node.attribs.href?.startsWith('#')) return isWayBack(node);
  return isStruck(node) && textWithin(node).length <= mostStruck;
}

/** What a heading has to link to itself by. */
const marksHeading = /^\s*(?:[#¶§∞🔗]\ufe0f?\s*)+$/u;
const headingTags = /^h[1-6]$/;

/** Brackets that stand around it would be left of it. */
function isWayBack(link: PageElement): boolean {
  const isBracketed = link.prev?.type === 'text' && /[[(]\s*$/.test(link.prev.data);
  const text = textWithin(link);
  const isInHeading = ancestorsOf(link, 2).some(({ name }) => headingTags.test(name));
  return !isBracketed && (leadsBack.test(text) || (isInHeading && marksHeading.test(text)));
}

/** A drawn initial, by the letter that it is called: <img alt="T">he wall. */
function sayInitial(image: PageElement): void {
  const { alt = '' } = image.attribs;
  const { next } = image;
  if (!/^\p{Lu}$/u.test(alt.trim()) || next?.type !== 'text' || !/^\p{Ll}/u.test(next.data)) return;
  next.data = `${alt.trim()}${next.data}`;
}

/** Of a note's number or a power, which would be one number with the figures before it. */
function raiseWithin(sup: PageElement): void {
  if (textWithin(sup).length > mostRaised) return;
  for (const node of nodesWithin(sup)) if (isText(node)) node.data = raiseFigures(node.data);
}

/** Readings stay where the page gives the brackets to print them in: "尹錫悦（ユンソンニョル）", never "大統領だいとうりょう". */
function partReadings(ruby: PageElement): void {
  if (ruby.children.some((child) => isElement(child) && child.name === 'rp')) return;
  ruby.children = ruby.children.filter((child) => !(isElement(child) && readings.has(child.name)));
}

function isStruck(element: PageElement): boolean {
  const { name, attribs } = element;
  return (
    struckTags.has(name) ||
    (attribs.class !== undefined && struckNames.test(attribs.class.slice(0, 200))) ||
    (attribs.style !== undefined && struckStyle.test(attribs.style.slice(0, 500)))
  );
}

/** Leaves of a struck element the space that parted the words around it; whether there was one. */
function keepsSpace(node: PageNode): boolean {
  if (!isElement(node) || !/^\s|\s$/.test(textWithin(node))) return false;
  const space = firstText(node);
  if (space === null) return false;
  space.data = ' ';
  node.name = 'span';
  node.attribs = {};
  node.children = [space];
  return true;
}

type TextNode = Extract<PageNode, { data: string }>;

function isText(node: PageNode): node is TextNode {
  return node.type === 'text';
}

function firstText(top: PageElement): TextNode | null {
  for (const node of nodesWithin(top)) if (isText(node)) return node;
  return null;
}

function textWithin(top: PageElement): string {
  let text = '';
  for (const node of nodesWithin(top)) {
    if (isText(node)) text += node.data;
    if (text.length > mostStruck) break;
  }
  return text;
}

function* nodesWithin(top: PageElement): Generator<PageNode> {
  const open: PageNode[] = [...top.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if (isElement(node)) open.push(...[...node.children].reverse());
  }
}
