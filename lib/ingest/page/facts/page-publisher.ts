import { isJsonObject } from '@/lib/ingest/decode/json';
import { type LdNode, ldText, ldTypes, listOf } from '@/lib/ingest/page/json-ld';
import { metaText, metaTexts, type PageMeta } from '@/lib/ingest/page/page-meta';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { lettersAlone } from '@/lib/language/letters';
import { siteKey, titleParts } from '@/lib/news/headline';
import type { PagePublisher } from '@/lib/news/outlet';
import { countryCode } from '@/lib/news/site-country';

/** Where a page says who publishes it. */
export interface PublisherSources {
  readonly meta: PageMeta;
  /** The page's own articles among its linked data, and all of its nodes. */
  readonly articles: readonly LdNode[];
  readonly nodes: readonly LdNode[];
  readonly headline: string | null;
  /** What the address calls the site: "kyivpost.com", "kyivpost". */
  readonly ownNames: readonly string[];
  readonly crumbs: readonly string[];
  /** The page's printed headlines and the titles of its head. */
  readonly titles: readonly string[];
  /** Its title is no headline's: it names the site. */
  readonly isFrontPage?: boolean;
}

/**
 * Who publishes a page, by its own word: Open Graph's site name, the article's publisher, the site that the page's
 * data name, else the part of the title that is not the headline's. Slogans and what a template left there are no names.
 */
export function readPublisher(sources: PublisherSources): PagePublisher {
  const { meta, articles, nodes } = sources;
  const publishers = articles
    .flatMap((node) => listOf(node.publisher))
    .filter(isJsonObject)
    .map((node) => described(node, nodes));
  const sites = nodes.filter((node) => ldTypes(node).some((type) => siteTypes.has(type)));
  const given = [
    ...metaTexts(meta, 'og:site_name'),
    ...publishers.map((node) => ldText(node, 'name')),
    ...sites.map((node) => ldText(node, 'name')),
    metaText(meta, 'application-name'),
  ];
  const said = given.map((text) => (text === null ? null : plainName(text, sources)));
  return {
    name: said.find((name) => name !== null) ?? titleName(sources),
    country: [...publishers, ...sites].map(countryOf).find((code) => code !== null) ?? null,
  };
}

/** A node, or the one that it only refers to by its "@id". */
function described(node: LdNode, nodes: readonly LdNode[]): LdNode {
  const id = ldText(node, '@id');
  if (id === null || 'name' in node) return node;
  return nodes.find((other) => 'name' in other && ldText(other, '@id') === id) ?? node;
}

const siteTypes: ReadonlySet<string> = new Set(['WebSite', 'NewsMediaOrganization']);

/** What templates and shops of blogs call every site. */
const templateNames: ReadonlySet<string> = new Set(
  'home homepage index website mysite mywebsite blog myblog weblog wordpress blogger untitled news default frontpage main'.split(
    ' ',
  ),
);

const longestName = 60;

/** A name as a page gives it, without what is beside it; null where it is none. */
function plainName(text: string, { headline, ownNames }: PublisherSources): string | null {
  const whole = foldSpace(text);
  const parts = titleParts(whole);
  const own = parts.find((part) => isOwn(part, ownNames));
  // "Harbour Post | All the news of the coast": the name stands first, but where the address knows better.
  const name = parts.length < 2 || whole.length <= 25 ? whole : (own ?? parts[0] ?? whole);
  const isUsable =
    name.length >= 2 &&
    name.length <= longestName &&
    /\p{L}/u.test(name) &&
    !/^https?:|^@|[<>{}[\]]/i.test(name) &&
    !templateNames.has(lettersAlone(name));
  return isUsable && (headline === null || lettersAlone(name) !== lettersAlone(headline)) ? name : null;
}

/** The name that a title gives beside the headline, last or, in some templates, first. */
function titleName(sources: PublisherSources): string | null {
  const { headline, ownNames, crumbs, titles, isFrontPage = false } = sources;
  const told = lettersAlone(headline ?? '');
  const sections = new Set(crumbs.map(lettersAlone));
  for (const title of titles) {
    const parts = titleParts(title);
    const own = parts.find((part) => isOwn(part, ownNames));
    if (own !== undefined) return own;
    if (isFrontPage) return plainName(title, sources);
    const beside = [parts.at(-1), parts[0]].find(
      (part) => part !== undefined && parts.length > 1 && !told.includes(lettersAlone(part)),
    );
    const hasHeadline = parts.some((part) => told !== '' && told.includes(lettersAlone(part)));
    if (beside === undefined || !hasHeadline || sections.has(lettersAlone(beside))) continue;
    if (looksLikeName(beside)) return plainName(beside, sources);
  }
  return null;
}

/** The name that the address has: "Kyiv Post" on kyivpost.com. */
function isOwn(part: string, ownNames: readonly string[]): boolean {
  const key = siteKey(part);
  return key.length > 2 && !part.includes('.') && ownNames.some((name) => siteKey(name) === key);
}

/** Few words, the first written large where the script has large letters, and no sentence. */
function looksLikeName(part: string): boolean {
  const isShort = part.length <= 40 && part.split(' ').length <= 5;
  return isShort && !/[?!…:;,]|\d{3}/u.test(part) && /^\P{L}*[\p{Lu}\p{Lt}\p{Lo}]/u.test(part);
}

/** The country in which a publisher says it sits. */
function countryOf(node: LdNode): string | null {
  const places = listOf(node.address).filter(isJsonObject);
  const codes = places.map((place) => {
    const [country] = listOf(place.addressCountry);
    const named = isJsonObject(country) ? ldText(country, 'name') : ldText(place, 'addressCountry');
    return countryCode(named ?? '');
  });
  return codes.find((code) => code !== null) ?? null;
}
