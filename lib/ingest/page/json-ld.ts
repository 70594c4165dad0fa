import type { CheerioAPI } from 'cheerio';
import { isJsonObject, type JsonObject, parseLoosely } from '@/lib/ingest/decode/json';
import { decodeReferences } from '@/lib/ingest/decode/references';
import { elementsOf } from './page-elements';
import { attribute } from './page-node';

/** A JSON object of a page's linked data, not yet trusted to hold anything. */
export type LdNode = JsonObject;

/** The linked data of a page. */
export interface LinkedData {
  /** All objects, outermost first, graphs and lists opened. */
  readonly nodes: readonly LdNode[];
  /** Objects that stand in a list of things (itemListElement, hasPart), which the page names beside its own. */
  readonly listed: ReadonlySet<LdNode>;
}

const limits = { scripts: 40, characters: 2_000_000, nodes: 4_000, depth: 12 } as const;

/** A page's JSON-LD; of broken scripts, what can be read. */
export function readJsonLd($: CheerioAPI): LinkedData {
  const nodes: LdNode[] = [];
  const listed = new Set<LdNode>();
  const scripts = elementsOf($)
    .tagged('script')
    .filter((script) => /ld\+json/i.test(attribute(script, 'type')))
    .slice(0, limits.scripts);
  for (const script of scripts) {
    const text = $(script).text();
    if (text.length > limits.characters) continue;
    const data = parseLoosely(text);
    const plain = prefixedKey.test(text) ? withoutPrefixes(data, 0) : data;
    collect(plain, { nodes, listed }, { depth: 0, isListed: false });
  }
  return { nodes, listed };
}

/** "schema:headline", "https://schema.org/headline" */
const prefixedKey = /"(?:schema:|https?:\/\/schema\.org\/)\w+"\s*:/;

/** Data with their properties' names as pages usually write them. */
function withoutPrefixes(value: unknown, depth: number): unknown {
  if (depth > limits.depth) return null;
  if (Array.isArray(value)) return value.map((item) => withoutPrefixes(item, depth + 1));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''),
    withoutPrefixes(inner, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

/** The types of a node, without "https://schema.org/". */
export function ldTypes(node: LdNode): readonly string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/** A value as a list: itself if it is one, empty for nothing. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text of a property, whitespace trimmed and references decoded; null where it is missing, empty or no text. */
export function ldText(node: LdNode, key: string): string | null {
  const value = listOf(node[key])[0];
  return plainText(isJsonObject(value) ? value['@value'] : value);
}

const ofBlock =
  /<(?:br|\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|section|figure|table|tr))(?:[\s/][^<>]{0,300})?>/gi;

/** The text of a property that may be markup, a paragraph a line. */
export function ldLines(node: LdNode, key: string): string | null {
  return (
    ldText(node, key)
      ?.replace(ofBlock, '\n')
      .replace(/<[^<>]{1,300}>/g, ' ') ?? null
  );
}

/** A value as text that readers would see: data are escaped once more than they should be now and then. */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = decodeReferences(decodeReferences(value)).trim();
  return text === '' ? null : text;
}

interface Found {
  readonly nodes: LdNode[];
  readonly listed: Set<LdNode>;
}

const ownParts = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
const lists = ['itemListElement', 'hasPart', 'item'] as const;

function collect(value: unknown, found: Found, at: { readonly depth: number; readonly isListed: boolean }) {
  if (at.depth > limits.depth || found.nodes.length >= limits.nodes) return;
  const within = { ...at, depth: at.depth + 1 };
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, within);
    return;
  }
  if (!isJsonObject(value)) return;
  found.nodes.push(value);
  if (at.isListed) found.listed.add(value);
  for (const key of ownParts) collect(value[key], found, within);
  for (const key of lists) collect(value[key], found, { ...within, isListed: true });
}
