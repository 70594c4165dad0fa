import { Attributed, type Attributes } from './light-attributes';

/** A node of the tree that Readability works on: what it asks of a DOM, and nothing else. */
export type LightNode = LightElement | LightText;

/** Longer texts are put together anew each time, so that a deep page does not hold its text at every level. */
const keptText = 4_000;

export class LightText {
  readonly nodeType = 3;
  readonly TEXT_NODE = 3;
  readonly nodeName = '#text';
  readonly childNodes: readonly LightNode[] = [];
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;

  constructor(readonly textContent: string) {}

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class LightElement extends Attributed {
  readonly nodeType = 1;
  readonly TEXT_NODE = 3;
  readonly tagName: string;
  /** Readability keeps its scores, and what it makes of a table, on the nodes. */
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  private nodes: readonly LightNode[] | null = null;
  private elements: readonly LightElement[] | null = null;
  private text: string | null = null;

  constructor(
    readonly localName: string,
    attribs: Attributes = {},
    isOwn = true,
  ) {
    super(attribs, isOwn);
    this.tagName = localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get ownerDocument(): { readonly createElement: typeof createElement } {
    return { createElement };
  }

  get childNodes(): readonly LightNode[] {
    if (this.nodes !== null) return this.nodes;
    const nodes: LightNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    this.nodes = nodes;
    return nodes;
  }

  get children(): readonly LightElement[] {
    if (this.elements !== null) return this.elements;
    const elements: LightElement[] = [];
    for (let node = this.firstElementChild; node !== null; node = node.nextElementSibling)
      elements.push(node);
    this.elements = elements;
    return elements;
  }

  get nextElementSibling(): LightElement | null {
    return firstElement(this.nextSibling);
  }

  get firstElementChild(): LightElement | null {
    return firstElement(this.firstChild);
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = '';
    for (let node = this.firstChild; node !== null; node = node.nextSibling) text += node.textContent;
    if (text.length <= keptText) this.text = text;
    return text;
  }

  /** Not a string but the nodes as they are: Readability keeps it, to put it back before it tries again. */
  get innerHTML(): LightElement {
    return this.copy();
  }

  set innerHTML(markup: LightElement) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    const copy = markup.copy();
    while (copy.firstChild !== null) this.appendChild(copy.firstChild);
  }

  /** The elements within of one tag, or of any where it is "*". */
  getElementsByTagName(tag: string): readonly LightElement[] {
    const name = tag.toUpperCase();
    return this.within((element) => name === '*' || element.tagName === name);
  }

  /** Readability selects by lists of tags only. */
  querySelectorAll(tags: string): readonly LightElement[] {
    const names = tags.toUpperCase().split(',');
    return this.within(({ tagName }) => names.includes(tagName));
  }

  appendChild(node: LightNode): void {
    this.insert(node, null);
  }

  replaceChild(node: LightNode, old: LightNode): void {
    this.insert(node, old);
    this.removeChild(old);
  }

  removeChild(node: LightNode): void {
    if (node.parentNode !== this) return;
    if (node.previousSibling === null) this.firstChild = node.nextSibling;
    else node.previousSibling.nextSibling = node.nextSibling;
    if (node.nextSibling === null) this.lastChild = node.previousSibling;
    else node.nextSibling.previousSibling = node.previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.forget();
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  private insert(node: LightNode, before: LightNode | null): void {
    node.remove();
    node.parentNode = this;
    node.nextSibling = before;
    node.previousSibling = before === null ? this.lastChild : before.previousSibling;
    if (node.previousSibling === null) this.firstChild = node;
    else node.previousSibling.nextSibling = node;
    if (before === null) this.lastChild = node;
    else before.previousSibling = node;
    this.forget();
  }

  /** What is held of the children; where an element's text is not held, no text around it is. */
  private forget(): void {
    this.nodes = null;
    this.elements = null;
    for (let at: LightElement | null = this; at !== null && at.text !== null; at = at.parentNode)
      at.text = null;
  }

  private within(belongs: (element: LightElement) => boolean): readonly LightElement[] {
    const found: LightElement[] = [];
    let node = this.firstElementChild;
    while (node !== null) {
      if (belongs(node)) found.push(node);
      let next = node.firstElementChild;
      for (
        let at: LightElement | null = node;
        next === null && at !== null && at !== this;
        at = at.parentNode
      )
        next = at.nextElementSibling;
      node = next;
    }
    return found;
  }

  private copy(): LightElement {
    const copy = new LightElement(
      this.localName,
      this.isOwn ? { ...this.attribs } : this.attribs,
      this.isOwn,
    );
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      copy.appendChild(node instanceof LightText ? new LightText(node.textContent) : node.copy());
    return copy;
  }
}

export function createElement(tag: string): LightElement {
  return new LightElement(tag.toLowerCase());
}

function firstElement(from: LightNode | null): LightElement | null {
  let node = from;
  while (node !== null && node.nodeType !== 1) node = node.nextSibling;
  return node;
}
