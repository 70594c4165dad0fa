import { Parser } from 'htmlparser2';
import { decodeReferences } from '@/lib/ingest/decode/references';
import { type CleanXml, lessThanSign } from './clean-xml';
import type { XmlElement } from './element';
import { closesOnOpening, isListed } from './missing-ends';
import { namespaceName, usualNamespace } from './namespaces';
import { QuickTokenizer } from './quick-tokenizer';
import { maxEntries } from './reading';

/** A parsed feed, or why it was not parsed to its end. */
export type XmlTree =
  | { readonly kind: 'tree'; readonly root: XmlElement; readonly core: string }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'empty' };

const chunkLength = 65_536;
/** Open tags: above any feed whose items lack their ends, below what costs time. */
const maxOpenTags = 2000;
const maxDepth = 120;
const maxElements = 400_000;
/** Attributes of one tag; who writes more wants to cost time, and loses them all. */
const maxAttributes = 1000;

/**
 * Builds a tree from cleaned XML with htmlparser2's tolerant parser. Names become canonical, missing
 * ends of items and of one-line elements are supplied, and reading stops after `maxEntries` items:
 * what was read until then is the answer.
 */
export function readXmlTree(xml: CleanXml): XmlTree {
  const builder = new TreeBuilder(xml);
  const parser = new Parser(builder, {
    Tokenizer: QuickTokenizer,
    xmlMode: true,
    decodeEntities: false,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  });
  for (let at = 0; at < xml.text.length && builder.stopped === null; at += chunkLength) {
    parser.write(xml.text.slice(at, at + chunkLength));
  }
  if (builder.stopped === null) parser.end();
  builder.flushText();
  if (builder.stopped === 'too-deep') return { kind: 'too-deep' };
  if (builder.root === null) return { kind: 'empty' };
  return { kind: 'tree', root: builder.root, core: builder.core };
}

/** Prefix → namespace address; '' is the default. */
type Scope = ReadonlyMap<string, string>;

interface OpenTag {
  readonly element: XmlElement | null;
  readonly scope: Scope;
}

class TreeBuilder {
  root: XmlElement | null = null;
  /** Short name of the vocabulary that unprefixed elements belong to: '' for RSS, 'atom' for Atom. */
  core = '';
  stopped: 'too-deep' | 'enough' | null = null;
  private current: XmlElement | null = null;
  private depth = 0;
  private readonly open: OpenTag[] = [];
  private rootScope: Scope = new Map();
  private rootPrefix = '';
  private text = '';
  private isInCdata = false;
  private listed = 0;
  private elements = 0;
  /** Attributes of the tag that is being read. */
  private attributes = 0;
  private readonly xml: CleanXml;
  /** Canonical names of tags in the scope that was last asked about. */
  private readonly names = new Map<string, string>();
  private namesScope: Scope | null = null;

  constructor(xml: CleanXml) {
    this.xml = xml;
  }

  onattribute(): void {
    this.attributes++;
  }

  onopentag(tag: string, all: Record<string, string>): void {
    const written = this.attributes > maxAttributes ? {} : all;
    this.attributes = 0;
    this.flushText();
    if (this.stopped !== null) return;
    if (this.open.length >= maxOpenTags || ++this.elements > maxElements) {
      this.stopped = this.open.length >= maxOpenTags ? 'too-deep' : 'enough';
      return;
    }
    const outer = this.open.at(-1)?.scope ?? this.rootScope;
    const scope = withDeclarations(outer, written);
    if (this.root === null) this.beginRoot(tag, scope);
    const name = this.canonicalName(tag, scope);
    if (this.current !== null) this.leave(closesOnOpening(this.current, name, written));
    if (isListed(name, this.root?.name ?? name) && ++this.listed > maxEntries) this.stopped = 'enough';
    if (this.stopped !== null) return;
    this.open.push({ element: this.add(name, tag, written), scope });
  }

  onclosetag(): void {
    this.flushText();
    const closed = this.open.pop()?.element ?? null;
    if (closed === null) return;
    for (let at = this.current; at !== null; at = at.parent) {
      if (at === closed) {
        this.leave(at);
        return;
      }
    }
  }

  ontext(data: string): void {
    this.text += data;
  }

  oncdatastart(): void {
    this.flushText();
    this.isInCdata = true;
  }

  oncdataend(): void {
    this.flushText();
    this.isInCdata = false;
  }

  flushText(): void {
    if (this.text === '') return;
    const written = this.text.includes(lessThanSign) ? this.text.replaceAll(lessThanSign, '<') : this.text;
    this.text = '';
    this.current?.children.push(this.isInCdata ? written : decodeReferences(written, this.xml.entities));
  }

  private beginRoot(tag: string, scope: Scope): void {
    const colon = tag.indexOf(':');
    this.rootPrefix = colon < 0 ? '' : tag.slice(0, colon);
    this.rootScope = scope;
    const local = tag.slice(colon + 1);
    this.core = local === 'feed' || local === 'entry' ? 'atom' : '';
  }

  private add(name: string, tag: string, written: Record<string, string>): XmlElement | null {
    // Deeper than any feed: its text still reaches the element above.
    if (this.depth >= maxDepth) return null;
    const attributes = decodeAttributes(written, this.xml);
    const element: XmlElement = { name, tag, attributes, children: [], parent: this.current, byName: null };
    this.current?.children.push(element);
    this.root ??= element;
    this.current = element;
    this.depth++;
    return element;
  }

  /** Makes the parent of `element` current again. */
  private leave(element: XmlElement | null): void {
    if (element === null || element.parent === null) return;
    while (this.current !== null && this.current !== element.parent) {
      this.current = this.current.parent;
      this.depth--;
    }
  }

  private canonicalName(tag: string, scope: Scope): string {
    if (scope !== this.namesScope) {
      this.namesScope = scope;
      this.names.clear();
    }
    const known = this.names.get(tag);
    if (known !== undefined) return known;
    const name = this.newName(tag, scope);
    this.names.set(tag, name);
    return name;
  }

  private newName(tag: string, scope: Scope): string {
    const colon = tag.indexOf(':');
    const prefix = colon < 0 ? '' : tag.slice(0, colon);
    const local = tag.slice(colon + 1);
    const space = prefix === '' ? this.defaultSpace(scope) : this.prefixedSpace(prefix, scope);
    return space === '' ? local : `${space}:${local}`;
  }

  /** The root's own default namespace is its vocabulary, however it is spelt; deeper ones count as declared. */
  private defaultSpace(scope: Scope): string {
    const address = scope.get('') ?? '';
    if (address === '' || address === (this.rootScope.get('') ?? '')) return this.core;
    return namespaceName(address) ?? 'other';
  }

  private prefixedSpace(prefix: string, scope: Scope): string {
    const address = scope.get(prefix);
    const space = (address === undefined ? null : namespaceName(address)) ?? usualNamespace(prefix);
    return prefix === this.rootPrefix && space !== 'rdf' ? this.core : space;
  }
}

function withDeclarations(outer: Scope, written: Record<string, string>): Scope {
  let scope: Map<string, string> | null = null;
  for (const name in written) {
    if (!name.startsWith('xmlns')) continue;
    scope ??= new Map(outer);
    if (name === 'xmlns') scope.set('', written[name] ?? '');
    else if (name.charAt(5) === ':') scope.set(name.slice(6), written[name] ?? '');
  }
  return scope ?? outer;
}

function decodeAttributes(written: Record<string, string>, xml: CleanXml): Record<string, string> {
  for (const name in written) {
    const value = written[name] ?? '';
    if (value.includes('&')) written[name] = decodeReferences(value, xml.entities);
    if (value.includes(lessThanSign)) written[name] = value.replaceAll(lessThanSign, '<');
  }
  return written;
}
