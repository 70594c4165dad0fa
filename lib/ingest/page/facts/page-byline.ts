import type { CheerioAPI } from 'cheerio';
import { isJsonObject } from '@/lib/ingest/decode/json';
import { type LdNode, ldText, ldTypes, listOf, plainText } from '@/lib/ingest/page/json-ld';
import { metaText, metaTexts, type PageMeta } from '@/lib/ingest/page/page-meta';
import { introduction } from '@/lib/language/bylines/openings';
import { lettersAlone } from '@/lib/language/letters';
import { creditedNames, distinctNames } from '@/lib/news/byline/credited-names';
import { firstNameFirst, namesInData } from '@/lib/news/byline/names-in-data';
import { splitByline } from '@/lib/news/byline/split-byline';
import { isDesk, isFullName, isHouseName, isPerson, onlySite, withoutCompanies } from './credited-person';
import { fromHead, fromUnderHeadline, withOthersOfLine } from './head-byline';
import { fromAnywhere, fromLikely, fromMicrodata, fromVisible } from './marked-byline';

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
  'parsely-page:author',
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
 * Who a page credits, as printed and without doubles: JSON-LD, then meta, then microdata, then the visible line, then a link's card;
 * the first that names somebody. The outlet's own name, a desk's or an account's ("admin") yields to a person whom
 * a later one names, and so does the outlet to whatever else is named.
 */
export function readByline(sources: BylineSources): readonly string[] {
  const { $, meta, siteNames } = sources;
  // Who holds the rights is the outlet: "Copyright (c) Harbour Papers 2025".
  const houses = [...siteNames, ...metaTexts(meta, 'copyright', 'dc.rights', 'rights').slice(0, 3)];
  const desk = deskIn(sources);
  const found: (readonly string[])[] = desk === null ? [] : [[desk]];
  for (const read of [
    () => fromLd(sources),
    () => fromMeta(sources),
    () => fromMicrodata($),
    () => fromVisible($),
    () => fromUnderHeadline($),
    () => fromLikely($),
    () => fromHead($),
    () => fromCard(sources),
    () => fromOnlyPerson(sources),
  ]) {
    const names = withoutCompanies(creditedNames(read(), siteNames));
    const isNamed = names.some((name) => !isHouseName(name, houses));
    if (isNamed && (found.length === 0 || names.some((name) => isPerson(name, houses))))
      return withOthersOfLine($, names);
    if (names.length > 0) found.push(names);
  }
  return found.find((names) => !onlySite(names, siteNames)) ?? found[0] ?? fromAnywhere($);
}

/** The desk that the data name as the author, which is nobody's name: it stays where nobody is named. */
function deskIn({ articles, meta }: BylineSources): string | null {
  const authors = articles.slice(0, 3).flatMap(({ author }) => listOf(author));
  const said = authors.map((value) => (isJsonObject(value) ? ldText(value, 'name') : plainText(value)));
  return [...said, ...metaTexts(meta, 'author')].find((field) => field !== null && isDesk(field)) ?? null;
}

const writerLabel = new RegExp(`^${introduction}`, 'iu');

/**
 * The labelled facts of a link's card, one of which may be the writer: "Written by", "Jane Doe". It is the account that
 * the piece was entered by, so whoever is printed goes before it.
 */
function fromCard({ meta }: BylineSources): readonly string[] {
  const facts = ['1', '2'].filter((number) => {
    const label = metaText(meta, `twitter:label${number}`);
    return label === null || writerLabel.test(label);
  });
  const said = facts.flatMap((number) => metaTexts(meta, `twitter:data${number}`).slice(0, 1));
  return said.filter(isFullName).slice(0, 1);
}

/** The one person whom the data of a page name that have no article in them. */
function fromOnlyPerson({ articles, nodes }: BylineSources): readonly string[] {
  const people = nodes.filter(
    (node) => ldTypes(node).includes('Person') && !ldTypes(node).includes('Organization'),
  );
  const names = distinctNames(people.flatMap((node) => namesInData(ldText(node, 'name') ?? '')));
  return articles.length === 0 && names.length === 1 ? names : [];
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
  if (!isJsonObject(value)) return [];
  const listed = value['@list'] ?? value.itemListElement;
  if (Array.isArray(listed)) return ldNames(listed, nodes, depth + 1);
  const named = value.name;
  if (Array.isArray(named)) return named.slice(0, 30).flatMap((item) => ldNames(item, nodes, depth + 1));
  const name = ldText(value, 'name') ?? nameInParts(value);
  if (name !== null) return namesInData(name.replace(/<[^<>]{1,300}>/g, ' '));
  const referred = nodes.find((node) => node['@id'] === value['@id'] && 'name' in node);
  return referred === undefined || depth > 1 ? [] : ldNames(referred, nodes, depth + 1);
}

/** "Jane" and "Doe" of a person who has no name as a whole. */
function nameInParts(person: LdNode): string | null {
  const parts = ['givenName', 'additionalName', 'familyName'].flatMap((key) => ldText(person, key) ?? []);
  return parts.length < 2 ? null : parts.join(' ');
}

function fromMeta({ meta, siteNames }: BylineSources): readonly string[] {
  const own = siteNames.map(lettersAlone);
  for (const name of metaNames) {
    const fields = metaTexts(meta, name).slice(0, 12);
    const names = distinctNames(
      fields.flatMap((field) =>
        own.includes(lettersAlone(field))
          ? [field]
          : (siteOfSection(field, own) ?? splitByline(firstNameFirst(field))),
      ),
    );
    if (names.length > 0) return names;
  }
  return [];
}

/** The site that a field names with one of its sections, as that page is titled: "Faits divers - Harbour Paper". */
function siteOfSection(field: string, own: readonly string[]): readonly string[] | null {
  const [, section = '', site = ''] = /^(.{3,60}?)\s[|–—-]\s(.{3,60})$/u.exec(field) ?? [];
  const isSection =
    own.includes(lettersAlone(site)) && splitByline(section).some((name) => !isFullName(name));
  return isSection ? [site] : null;
}
