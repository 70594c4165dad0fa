import { isJsonObject } from '@/lib/ingest/decode/json';
import { lettersAlone } from '@/lib/language/letters';
import { comparedAddress } from '@/lib/news/canonical-address';
import { isFrontPage } from '@/lib/news/later/leads-elsewhere';
import { type LdNode, type LinkedData, ldText, ldTypes, listOf } from './json-ld';

/** What a page is known by before its linked data are read. */
export interface PageNames {
  /** Where it came from and what it calls its own address, absolute. */
  readonly addresses: readonly string[];
  /** The headline as it stands in the text, the head and the title. */
  readonly titles: readonly string[];
}

/** What schema.org's kinds of article begin with: "AnalysisNewsArticle", "SatiricalArticle". */
const articleKinds =
  'News|Blog|Opinion|Analysis|Background|Report|Review|Satirical|Scholarly|Tech|Advertiser|AskPublic';
const postings = 'BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting';
const articleTypes = new RegExp(
  `^(?:(?:${articleKinds})\\w*Article|Article|NewsArticle|${postings}|Report|Review|ReportageNewsArticle)$`,
);

/** Objects that are an article by their type and are about this page, the surest first. */
export function ownArticles(data: LinkedData, page: PageNames): readonly LdNode[] {
  const articles = data.nodes
    .filter((node) => ldTypes(node).some((type) => articleTypes.test(type)))
    .filter((node) =>
      ['headline', 'name', 'datePublished', 'articleBody', 'author'].some((key) => key in node),
    );
  return ownNodes(articles, data, page);
}

/** Objects that describe the page itself (WebPage and its kinds), the surest first. */
export function ownWebPages(data: LinkedData, page: PageNames): readonly LdNode[] {
  return ownNodes(
    data.nodes.filter((node) => ldTypes(node).includes('WebPage')),
    data,
    page,
  );
}

/** The one video of a page that is about one, or the checks of claims that it is, where it has no article in its data. */
export function ownInstead(data: LinkedData, page: PageNames): readonly LdNode[] {
  const ofType = (wanted: string) => data.nodes.filter((node) => ldTypes(node).includes(wanted));
  const videos = ofType('VideoObject');
  // An article shows others' films; its own bears its headline.
  const own = videos.length === 1 ? ownNodes(videos, data, page, sure) : [];
  return ownNodes([...ofType('ClaimReview'), ...own], data, page);
}

/**
 * Which of a page's objects are about it: those whose address or headline is the page's. Where none is
 * known by that, those that are not plainly another's, which an item of a list is and an object with an
 * address and a headline of its own. Related pieces stand in the same data, and often say more of
 * themselves than the page's own object does: an object with a publisher won over the article's before.
 */
function ownNodes(nodes: readonly LdNode[], data: LinkedData, page: PageNames, least = 1): readonly LdNode[] {
  if (nodes.length === 0) return [];
  const keys: PageKeys = {
    base: page.addresses[0] ?? 'https://page.invalid/',
    addresses: new Set(page.addresses.map(comparedAddress)),
    titles: page.titles.map(lettersAlone).filter((key) => key.length >= 6),
  };
  const ranked = nodes.map((node, place) => {
    const kinship = kinshipOf(node, data.listed.has(node), keys);
    return { node, place, kinship, weight: weightOf(node) };
  });
  const best = Math.max(0, ...ranked.map(({ kinship }) => kinship));
  return ranked
    .filter(({ kinship, node }) => kinship >= least && (best < sure || kinship >= sure || isSilent(node)))
    .sort((one, other) => other.kinship - one.kinship || other.weight - one.weight || one.place - other.place)
    .map(({ node }) => node);
}

interface PageKeys {
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly addresses: ReadonlySet<string>;
  readonly titles: readonly string[];
}

const sure = 2;

/** 0: another's; 1: nothing speaks for it or against it; 2 and more: the page's, by headline, by address, by both. */
function kinshipOf(node: LdNode, isListed: boolean, page: PageKeys): number {
  const isHere = [...addressesOf(node, page.base), ...idsOf(node, page.base)].some((address) =>
    page.addresses.has(comparedAddress(address)),
  );
  const isElsewhere = !isHere && addressesOf(node, page.base).length > 0;
  const names = ['headline', 'name', 'alternativeHeadline'].map((key) =>
    lettersAlone(ldText(node, key) ?? ''),
  );
  const isStrict = isListed || isElsewhere;
  const isNamed = names.some((name) => page.titles.some((title) => isAlike(name, title, isStrict)));
  if (isHere || isNamed) return sure + (isHere ? 2 : 0) + (isNamed ? 1 : 0);
  const hasName = names.some((name) => name !== '');
  return isListed || (isElsewhere && hasName) ? 0 : 1;
}

/** One contains the other, as data shorten a headline or prefix a kicker; a stranger's has to be nearly all of it. */
function isAlike(name: string, title: string, isStrict: boolean): boolean {
  if (name.length < 6) return false;
  const [short, long] = name.length < title.length ? [name, title] : [title, name];
  return (
    long.includes(short.slice(0, isStrict ? short.length : 60)) &&
    (!isStrict || short.length > 0.6 * long.length)
  );
}

/** The addresses that an object gives as its own; the site's front page stands there by mistake. */
function addressesOf(node: LdNode, base: string): readonly string[] {
  return absolute(
    [node.url, node.mainEntityOfPage]
      .flatMap(listOf)
      .flatMap((value) => (isJsonObject(value) ? [value['@id'], value.url] : [value])),
    base,
  );
}

/** An @id is the page's address with a mark behind it, or a name that leads nowhere: only where it agrees it tells. */
function idsOf(node: LdNode, base: string): readonly string[] {
  return absolute([node['@id']], base);
}

function absolute(values: readonly unknown[], base: string): readonly string[] {
  return values
    .filter((value) => typeof value === 'string')
    .map((value) => URL.parse(value.trim(), base)?.href ?? '')
    .filter((address) => /^https?:/.test(address) && !isFrontPage(address));
}

/** An object that names neither itself nor its address completes the one that does. */
function isSilent(node: LdNode): boolean {
  return (
    !('headline' in node) &&
    !('name' in node) &&
    node.url === undefined &&
    node.mainEntityOfPage === undefined
  );
}

function weightOf(node: LdNode): number {
  return ['headline', 'datePublished', 'author', 'mainEntityOfPage', 'publisher'].filter((key) => key in node)
    .length;
}
