import type { CheerioAPI } from 'cheerio';
import { isJsonObject } from '@/lib/ingest/decode/json';
import { isMonthFirst } from '@/lib/ingest/decode/month-first';
import { type LdNode, ldLines, ldText, ldTypes, listOf, readJsonLd } from '@/lib/ingest/page/json-ld';
import { ownArticles, ownInstead, ownWebPages } from '@/lib/ingest/page/own-nodes';
import { pageBase } from '@/lib/ingest/page/page-base';
import { elementsOf, hasWord } from '@/lib/ingest/page/page-elements';
import { metaText, metaTexts, type PageMeta, readMeta } from '@/lib/ingest/page/page-meta';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { type LiveUpdate, readLiveUpdates } from '@/lib/ingest/page/text/live-updates';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { type PageTimes, readTimes } from '@/lib/ingest/page/times/page-times';
import { languageTag } from '@/lib/language/language-tag';
import { lettersAlone } from '@/lib/language/letters';
import type { ArticleImage } from '@/lib/news/article';
import type { PagePublisher } from '@/lib/news/outlet';
import { isNameless, isSameSite, siteLabel } from '@/lib/news/site';
import { readByline } from './page-byline';
import { readCrumbs } from './page-crumbs';
import { pageTitles, readHeadline } from './page-headline';
import { readImage } from './page-image';
import { type AccessClaims, readAccess } from './page-paywall';
import { readPublisher } from './page-publisher';

/** What a page says about its article outside the article's text. */
export interface PageFacts {
  readonly canonicalAddress: string | null;
  readonly siteNames: readonly string[];
  readonly publisher: PagePublisher;
  readonly headline: string | null;
  readonly description: string | null;
  readonly byline: readonly string[];
  /** Names of the sections that the page says it stands under, outermost first. */
  readonly crumbs: readonly string[];
  readonly image: ArticleImage | null;
  readonly access: AccessClaims;
  readonly updates: readonly LiveUpdate[];
  /** The page's data, for the facts that the text has a say in too. */
  readonly data: {
    readonly meta: PageMeta;
    readonly articles: readonly LdNode[];
    readonly nodes: readonly LdNode[];
    readonly address: string;
  };
  /** Language tags as declared, most trusted first. */
  readonly languages: readonly string[];
  readonly times: PageTimes;
  readonly articleBody: string | null;
  /** Whether the page's data call it an article. */
  readonly isArticle: boolean;
}

/** Where a page came from, and when, or before when. */
export interface PageOrigin {
  readonly address: string;
  readonly fetchedAt?: Date | null;
  readonly notAfter?: Date | null;
}

/** Reads all facts of a page from its data and its head; the tree has to be whole. */
export function readFacts($: CheerioAPI, { address, fetchedAt = null, ...origin }: PageOrigin): PageFacts {
  const meta = readMeta($);
  const data = readJsonLd($);
  const { nodes } = data;
  const canonicalAddress = readCanonical($, meta, address);
  const names = {
    addresses: [address, canonicalAddress].filter((own) => own !== null),
    titles: pageTitles($, meta),
  };
  const articles = ownArticles(data, names);
  const ownNames = ownSiteNames(address);
  const title = metaText(meta, 'og:title') ?? $(elementsOf($).tagged('title')[0]).text();
  const siteNames = readSiteNames({ meta, title, articles }, nodes, ownNames);
  const languages = readLanguages($, meta, articles);
  const headline = readHeadline({ $, meta, articles, siteNames });
  const crumbs = readCrumbs($, nodes, { headline, siteNames });
  return {
    canonicalAddress,
    siteNames,
    publisher: readPublisher({ meta, articles, nodes, headline, ownNames, crumbs, titles: names.titles }),
    headline,
    description: readDescription(meta, articles),
    byline: readByline({ $, meta, articles, nodes, siteNames }),
    crumbs,
    image: readImage({ $, meta, articles, nodes, address: pageBase($, address) }),
    access: readAccess({ $, meta, articles }),
    updates: readLiveUpdates(articles),
    data: { meta, articles, nodes, address: canonicalAddress ?? address },
    languages,
    times: readTimes({
      $,
      meta,
      // The page's own object may give the hour of the day that the article's gives.
      articles: [
        ...articles,
        ...ownWebPages(data, names),
        ...(articles.length === 0 ? ownInstead(data, names) : []),
      ],
      address: canonicalAddress ?? address,
      fetchedAt,
      notAfter: origin.notAfter ?? fetchedAt,
      monthFirst: isMonthFirst(canonicalAddress ?? address, languages),
      languages: languages.map(languageTag).filter((tag) => tag !== null),
    }),
    articleBody: readArticleBody(articles),
    isArticle: articles.length > 0 || metaText(meta, 'og:type')?.toLowerCase() === 'article',
  };
}

/** Words of a site's name. */
const longestName = 5;

/** Some pages call themselves an application of the headline's name. */
function isTitled(application: string | null, title: string): boolean {
  const isLong = application !== null && application.split(' ').length > longestName;
  return isLong && lettersAlone(title).startsWith(lettersAlone(application));
}

/** What Open Graph calls the site, unless a template put the article's own headline there. */
function siteOfGraph(meta: PageMeta, articles: readonly LdNode[]): string | null {
  const name = metaText(meta, 'og:site_name');
  const headlines = articles.map((node) => lettersAlone(ldText(node, 'headline') ?? ''));
  return name === null || headlines.includes(lettersAlone(name)) ? null : name;
}

function readSiteNames(
  {
    meta,
    title,
    articles,
  }: { readonly meta: PageMeta; readonly title: string; readonly articles: readonly LdNode[] },
  nodes: readonly LdNode[],
  ownNames: readonly string[],
): readonly string[] {
  const publishers = nodes
    .flatMap((node) => listOf(node.publisher))
    .map((value) => (isJsonObject(value) ? ldText(value, 'name') : null));
  const sites = nodes
    .filter((node) =>
      ldTypes(node).some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type)),
    )
    .map((node) => ldText(node, 'name'));
  const application = metaText(meta, 'application-name');
  const names = [
    siteOfGraph(meta, articles),
    isTitled(application, title) ? null : application,
    ...publishers,
    ...sites,
    ...ownNames,
  ];
  return [...new Set(names.filter((name) => name !== null && name.length > 1))]
    .filter((name) => name !== null)
    .slice(0, 12);
}

/** What the address calls its site: the host or, where that is no name, the folder that all of the site lies in. */
export function ownSiteNames(address: string): readonly string[] {
  const url = URL.parse(address);
  if (url === null) return [];
  const host = url.hostname.replace(/^www\./, '');
  const names = isNameless(host)
    ? url.pathname.split('/').slice(1, -1).slice(0, 1)
    : [host, host.split('.')[0] ?? '', siteLabel(host) ?? ''];
  return names.filter((name) => name.length > 2);
}

/** What templates leave where an address was to be: "undefined", "{{ page.url }}". */
const noAddress =
  /(?:^|\/)(?:undefined|null|none|nan|false)\/?$|\{\{|\$\{|<%|\[\[|^(?:javascript|about|data):/i;

function readCanonical($: CheerioAPI, meta: PageMeta, address: string): string | null {
  const canonical = elementsOf($)
    .tagged('link')
    .find((link) => hasWord(link, 'rel', 'canonical') && attributeOf(link, 'href') !== null);
  const declared = [attributeOf(canonical, 'href'), metaText(meta, 'og:url')].find(
    (said) => said !== null && said.length <= 2_000 && !noAddress.test(said.trim()),
  );
  return declared === undefined || declared === null
    ? null
    : (URL.parse(withScheme(declared.trim(), address), pageBase($, address))?.href ?? null);
}

/**
 * "paper.example/news/wall" on a page of paper.example lacks its scheme, and is no path there; "https:/paper.example/…"
 * lacks a slash, and "https://paper.example/https://paper.example/…" had its site set before it twice.
 */
function withScheme(written: string, address: string): string {
  const declared = written
    .replace(/^https?:\/\/[^/?#\s]+[/,\s]*(?=https?:\/\/)/i, '')
    .replace(/^(https?:)\/(?!\/)/i, '$1//');
  const own = URL.parse(address);
  const said = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?=\/)/.test(declared) ? URL.parse(`https://${declared}`) : null;
  return own !== null && said !== null && isSameSite(said, own) ? `${own.protocol}//${declared}` : declared;
}

function attributeOf(element: PageElement | undefined, name: string): string | null {
  const value = element?.attribs[name]?.trim() ?? '';
  return value === '' ? null : value;
}

function readDescription(meta: PageMeta, articles: readonly LdNode[]): string | null {
  const said =
    metaText(meta, 'og:description', 'description', 'twitter:description') ??
    articles.map((node) => ldText(node, 'description')).find((text) => text !== null) ??
    null;
  const folded = foldSpace(said ?? '');
  return folded.length < 20 || folded.length > 800 || /<\w/.test(folded) ? null : folded;
}

/** Languages as a page declares them, most trusted first. */
export function readLanguages($: CheerioAPI, meta: PageMeta, articles: readonly LdNode[]): readonly string[] {
  const { all, tagged } = elementsOf($);
  const [html, body] = [tagged('html')[0], tagged('body')[0]];
  const inner = all.find(
    ({ name, attribs }) => (name === 'article' || name === 'main') && attribs.lang !== undefined,
  );
  const declared = [
    attributeOf(html, 'lang') ?? attributeOf(html, 'xml:lang') ?? attributeOf(body, 'lang'),
    ...articles.map((node) => ldText(node, 'inLanguage')),
    ...metaTexts(meta, 'og:locale', 'content-language', 'language', 'dc.language'),
    attributeOf(inner, 'lang'),
  ];
  return declared.filter((tag) => tag !== null).slice(0, 8);
}

function readArticleBody(articles: readonly LdNode[]): string | null {
  const texts = articles.map((node) => ldLines(node, 'articleBody')).filter((text) => text !== null);
  const longest = texts.sort((one, other) => other.length - one.length)[0] ?? null;
  return longest === null ? null : longest.slice(0, 400_000);
}
