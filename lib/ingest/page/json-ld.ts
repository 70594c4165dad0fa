import type { CheerioAPI } from 'cheerio';
import { elementsOf } from './page-elements';
import { attribute } from './page-node';

/** A JSON object of a page's linked data, not yet trusted to hold anything. */
export type LdNode = Readonly<Record<string, unknown>>;

const articleTypes =
  /^(?:(?:News|Blog|Opinion|Analysis|Background|Report|Review|Satirical|Scholarly|Tech|Advertiser|AskPublic)\w*Article|Article|NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|ReportageNewsArticle)$/;

const limits = { scripts: 40, characters: 2_000_000, nodes: 4_000, depth: 12 } as const;

/** All objects of a page's JSON-LD, outermost first, graphs and lists opened; broken scripts are left out. */
export function readJsonLd($: CheerioAPI): readonly LdNode[] {
  const nodes: LdNode[] = [];
  const scripts = elementsOf($)
    .tagged('script')
    .filter((script) => /ld\+json/i.test(attribute(script, 'type')))
    .slice(0, limits.scripts);
  for (const script of scripts) {
    const text = $(script).text();
    if (text.length > limits.characters) continue;
    collect(parseLoosely(text), nodes, 0);
  }
  return nodes;
}

/** Objects that are an article by their type, the one about this page (by headline and dates) first. */
export function articleNodes(nodes: readonly LdNode[]): readonly LdNode[] {
  return nodes
    .filter((node) => ldTypes(node).some((type) => articleTypes.test(type)))
    .filter((node) =>
      ['headline', 'name', 'datePublished', 'articleBody', 'author'].some((key) => key in node),
    )
    .map((node, place) => ({ node, place, weight: weightOf(node) }))
    .sort((one, other) => other.weight - one.weight || one.place - other.place)
    .map(({ node }) => node);
}

function weightOf(node: LdNode): number {
  return ['headline', 'datePublished', 'author', 'mainEntityOfPage', 'publisher'].filter((key) => key in node)
    .length;
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

export function isLdNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a property, whitespace trimmed; null where it is missing, empty or no text. */
export function ldText(node: LdNode, key: string): string | null {
  const value = listOf(node[key])[0];
  const text = isLdNode(value) ? value['@value'] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function collect(value: unknown, nodes: LdNode[], depth: number): void {
  if (depth > limits.depth || nodes.length >= limits.nodes) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  if (!isLdNode(value)) return;
  nodes.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart', 'item'])
    collect(value[key], nodes, depth + 1);
}

/** JSON as pages write it: in CDATA or comments, with raw line breaks in strings, with a trailing semicolon. */
function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>$/g, '')
    .replace(/^<!--|-->$/g, '')
    .replace(/;\s*$/, '')
    .trim();
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' '), bare.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      const value: unknown = JSON.parse(attempt);
      return value;
    } catch {
      // The next attempt mends one more fault; a script that none of them opens says nothing.
    }
  }
  return null;
}
