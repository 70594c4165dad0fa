import { writtenAddress } from './written-address';

/** An element of a feed under its canonical name: "title" of RSS, "atom:title", "dc:date" … */
export interface XmlElement {
  readonly name: string;
  /** Name as written, for giving markup back. */
  readonly tag: string;
  /** Lower-case names as written; values with references still undecoded decoded on reading. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly parent: XmlElement | null;
  /** Child elements by canonical name; made when first asked for, once the element is whole. */
  byName: ReadonlyMap<string, readonly XmlElement[]> | null;
}

/** Whether a node of a feed is an element, no text. */
export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements right inside of one, in their order. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement);
}

function index(element: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  if (element.byName !== null) return element.byName;
  const byName = new Map<string, XmlElement[]>();
  for (const node of element.children) {
    if (!isElement(node)) continue;
    const same = byName.get(node.name);
    if (same === undefined) byName.set(node.name, [node]);
    else same.push(node);
  }
  element.byName = byName;
  return byName;
}

const none: readonly XmlElement[] = [];

/** Children of this canonical name, in document order. */
export function childrenCalled(element: XmlElement, name: string): readonly XmlElement[] {
  return index(element).get(name) ?? none;
}

/** Children of these canonical names, name by name. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  let found = none;
  for (const name of names) {
    const children = childrenCalled(element, name);
    if (children.length > 0) found = found.length === 0 ? children : found.concat(children);
  }
  return found;
}

/** First child of the first of these names that any child has. */
export function childNamed(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const [child] = childrenCalled(element, name);
    if (child !== undefined) return child;
  }
  return null;
}

/** An attribute by its local name, whatever its prefix; null where it is missing. */
export function attribute(element: XmlElement, name: string): string | null {
  const plain = element.attributes[name];
  if (plain !== undefined && Object.hasOwn(element.attributes, name)) return plain;
  for (const key in element.attributes) {
    if (key.endsWith(name) && key.charAt(key.length - name.length - 1) === ':')
      return element.attributes[key] ?? null;
  }
  return null;
}

/** All text inside, tags dropped. */
export function innerText(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === 'string') return only;
  let text = '';
  for (const node of element.children) text += isElement(node) ? innerText(node) : node;
  return text;
}

/** Text of the first named child that has any, untrimmed of inner space; null where none has. */
export function textOf(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of childrenCalled(element, name)) {
      const text = innerText(child).trim();
      if (text !== '') return text;
    }
  }
  return null;
}

/** The nearest xml:lang, or null. */
export function languageOf(element: XmlElement | null): string | null {
  for (let at = element; at !== null; at = at.parent) {
    const language = at.attributes['xml:lang']?.trim();
    if (language !== undefined && language !== '') return language;
  }
  return null;
}

/**
 * The address that relative links in an element are relative to: every xml:base from the root down,
 * each resolved against the one above (XML Base §4). Empty where nothing absolute is known.
 */
export function baseOf(element: XmlElement | null, documentAddress: string): string {
  if (element === null) return documentAddress;
  const outer = baseOf(element.parent, documentAddress);
  const own = element.attributes['xml:base']?.trim();
  return own === undefined || own === '' ? outer : resolveAddress(own, outer);
}

/** An address made absolute where its base allows, otherwise as written. */
export function resolveAddress(address: string, base: string): string {
  const written = writtenAddress(address);
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return written;
  return URL.canParse(written, base) ? new URL(written, base).href : written;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it is written in HTML, with its signs of markup as references. */
export function escapeMarkup(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign) : text;
}

/** The markup inside an element, written out as HTML; its text as `write` writes it. */
export function innerMarkup(element: XmlElement, write: (text: string) => string = escapeMarkup): string {
  return element.children.map((node) => (isElement(node) ? outerMarkup(node, write) : write(node))).join('');
}

const empty = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

function outerMarkup(element: XmlElement, write: (text: string) => string): string {
  const tag = element.tag.slice(element.tag.indexOf(':') + 1);
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  // A <br> without its end holds what follows it.
  return `<${tag}${attributes}>${innerMarkup(element, write)}${empty.has(tag) ? '' : `</${tag}>`}`;
}
