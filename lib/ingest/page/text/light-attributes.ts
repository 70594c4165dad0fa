import type { PageElement } from '@/lib/ingest/page/page-node';

export type Attributes = PageElement['attribs'];

/** The longest style attribute that is read. */
const longestStyle = 1_000;

class LightAttribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}

  cloneNode(): LightAttribute {
    return this;
  }
}

/** The part of an element that Readability reads and writes the attributes of. They are the page's own until one is changed. */
export class Attributed {
  private list: readonly LightAttribute[] | null = null;

  constructor(
    protected attribs: Attributes,
    protected isOwn: boolean,
  ) {}

  get className(): string {
    return this.attribs.class ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.attribs.id ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get src(): string {
    return this.attribs.src ?? '';
  }

  get srcset(): string {
    return this.attribs.srcset ?? '';
  }

  get style(): { readonly display: string | null; readonly visibility: string | null } | null {
    const style = this.attribs.style;
    if (style === undefined) return null;
    return { display: declared(style, 'display'), visibility: declared(style, 'visibility') };
  }

  get attributes(): readonly LightAttribute[] {
    this.list ??= Object.entries(this.attribs).map(([name, value]) => new LightAttribute(name, value));
    return this.list;
  }

  getAttribute(name: string): string | null {
    return this.attribs[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attribs[name] !== undefined;
  }

  setAttribute(name: string, value: string): void {
    this.ownAttributes()[name] = value;
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) delete this.ownAttributes()[name];
  }

  private ownAttributes(): Attributes {
    if (!this.isOwn) this.attribs = { ...this.attribs };
    this.isOwn = true;
    this.list = null;
    return this.attribs;
  }
}

/** The last value that a style attribute declares for a property. */
function declared(style: string, property: string): string | null {
  const rule = style
    .slice(0, longestStyle)
    .split(';')
    .findLast((part) => part.trimStart().startsWith(property));
  const [name, value] = (rule ?? '').split(':');
  return name?.trim() === property ? (value ?? '').trim() : null;
}
