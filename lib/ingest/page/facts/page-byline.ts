import type { CheerioAPI } from 'cheerio';
import { nameOfPlace } from '@/lib/ingest/page/clutter/clutter-place';
import { isLdNode, type LdNode, ldText, listOf, plainText } from '@/lib/ingest/page/json-ld';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf, microdataOf } from '@/lib/ingest/page/page-elements';
import { metaTexts, type PageMeta } from '@/lib/ingest/page/page-meta';
import { attribute, type PageElement } from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { creditedNames, distinctNames, nameKey, namesInData, splitByline } from '@/lib/news/byline';

/** Where a byline is looked for. */
export interface BylineSources {
  readonly $: CheerioAPI;
  readonly meta: PageMeta;
  readonly articles: readonly LdNode[];
  /** All linked data, for authors given by reference. */
  readonly nodes: readonly LdNode[];
  /** What the site calls itself: credited only where nobody else is. */
  readonly siteNames: readonly string[];
}

const metaNames = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'twitter:data1_author',
  'citation_author',
  'rnews:author',
  'article.author',
  'authors',
  'creator',
  'vr:author',
  'mediator_author',
  'og:author',
];

/**
 * Who a page credits, as printed and without doubles: JSON-LD, then meta, then microdata, then the
 * visible line; the first that names somebody other than the site itself.
 */
export function readByline(sources: BylineSources): readonly string[] {
  let own: readonly string[] = [];
  for (const read of [fromLd, fromMeta, fromMicrodata, fromVisible]) {
    const names = creditedNames(read(sources), sources.siteNames);
    if (names.length > 0 && !onlySite(names, sources.siteNames)) return names;
    if (own.length === 0) own = names;
  }
  return own;
}

/** Whether nobody but the site is credited. */
export function onlySite(names: readonly string[], siteNames: readonly string[]): boolean {
  const own = siteNames.map(nameKey);
  return names.every((name) => own.includes(nameKey(name)));
}

function fromLd({ articles, nodes }: BylineSources): readonly string[] {
  for (const article of articles.slice(0, 3)) {
    const names = [...listOf(article.author), ...listOf(article.creator)]
      .slice(0, 30)
      .flatMap((value) => ldNames(value, nodes, 0));
    const distinct = distinctNames(names);
    if (distinct.length > 0) return distinct;
  }
  return [];
}

function ldNames(value: unknown, nodes: readonly LdNode[], depth: number): readonly string[] {
  if (typeof value === 'string') return namesInData(plainText(value) ?? '');
  if (Array.isArray(value))
    return depth > 3 ? [] : value.slice(0, 30).flatMap((item) => ldNames(item, nodes, depth + 1));
  if (!isLdNode(value)) return [];
  const named = value.name;
  if (Array.isArray(named)) return named.slice(0, 30).flatMap((item) => ldNames(item, nodes, depth + 1));
  const name = ldText(value, 'name');
  if (name !== null) return namesInData(name);
  const referred = nodes.find((node) => node['@id'] === value['@id'] && 'name' in node);
  return referred === undefined || depth > 1 ? [] : ldNames(referred, nodes, depth + 1);
}

function fromMeta({ meta }: BylineSources): readonly string[] {
  for (const name of metaNames) {
    const names = distinctNames(metaTexts(meta, name).slice(0, 12).flatMap(splitByline));
    if (names.length > 0) return names;
  }
  return [];
}

function fromMicrodata({ $ }: BylineSources): readonly string[] {
  const own = ownPlaceOf($);
  const authors = microdataOf($, 'author').filter((element) => !own.isAnothers(element));
  const isWithin = (element: PageElement) =>
    $(element)
      .parents()
      .toArray()
      .some((parent) => authors.includes(parent));
  for (const read of [
    () => (authors.length === 0 ? [] : microdataOf($, 'name').filter(isWithin)),
    () => authors,
    () =>
      elementsOf($)
        .tagged('a')
        .filter((link) => attribute(link, 'rel').split(/\s+/).includes('author')),
  ]) {
    const names = distinctNames(
      read()
        .slice(0, 6)
        .filter(
          (element) => !own.isAnothers(element) && $(element).closest('aside, footer, nav').length === 0,
        )
        .flatMap((element) =>
          splitByline(foldSpace($(element).attr('content') ?? $(element).text()).slice(0, 120)),
        ),
    );
    if (names.length > 0) return names;
  }
  return [];
}

const authorClass =
  /byline|author[-_]?name|(?:article-|article__|post-)author|(?:^|\s)(?:author|autor|writer|by)(?:\s|$)/i;

function isNamedForAuthor({ name, attribs }: PageElement): boolean {
  const names = attribs.class ?? '';
  return (
    authorClass.test(names) ||
    /(?:^|\s)fn(?:\s|$)/.test(names) ||
    attribs.id === 'author' ||
    attribs.id === 'byline' ||
    (name === 'a' && /\/(?:authors?|autor|autoren|auteur)\//i.test(attribs.href ?? ''))
  );
}

function fromVisible({ $ }: BylineSources): readonly string[] {
  const own = ownPlaceOf($);
  const named = elementsOf($).all.filter(isNamedForAuthor);
  for (const element of named.filter((one) => !own.isAnothers(one)).slice(0, 12)) {
    if ($(element).contents().length > 100) continue;
    const parents = $(element).parents().toArray().slice(0, 8);
    if (
      parents.some(
        (parent) => parent.name === 'aside' || (parent.name !== 'body' && nameOfPlace(parent) === 'clutter'),
      )
    )
      continue;
    const links = $(element)
      .find('a')
      .toArray()
      .map((link) => foldSpace($(link).text()));
    const text = foldSpace($(element).text());
    if (text.length > 160 || text.length < 3) continue;
    const names = distinctNames(
      (links.length > 0 && links.every((link) => link.length < 50) ? links : [text]).flatMap(splitByline),
    ).filter((name) => !/^\p{Ll}\S*$/u.test(name));
    if (names.length > 0 && names.length < 6) return names;
  }
  return [];
}
