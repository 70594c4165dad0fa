import type { CheerioAPI } from 'cheerio';
import { nameOfPlace } from '@/lib/ingest/page/clutter/clutter-place';
import { type OwnPlace, ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf, microdataOf } from '@/lib/ingest/page/page-elements';
import { attribute, isElement, type PageElement } from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { distinctNames, splitByline } from '@/lib/news/byline';
import { isFullName } from './credited-person';

/** The names in elements that are marked as the author's by microdata or rel=author; empty where there are none. */
export function fromMicrodata($: CheerioAPI): readonly string[] {
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
        .filter((element) => !own.isAnothers(element) && !isBeside($, element, own))
        .flatMap((element) =>
          splitByline(foldSpace($(element).attr('content') ?? $(element).text()).slice(0, 120)),
        ),
    );
    if (names.length > 0) return names;
  }
  return [];
}

function isBeside($: CheerioAPI, element: PageElement, own: OwnPlace): boolean {
  return $(element).closest('aside, footer, nav').length > 0 && !own.holds(element);
}

const authorClass =
  /byline|author[\w-]*name|(?:article-|article__|post-|post_)author|(?:^|\s)(?:author|autor|writer|by)(?:\s|$)/i;
/** "/authors/jane-doe", "/newsteam/jane-doe": pages of writers. */
const authorPage =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|redakteure?|journalists?|columnists?|newsteam|creators?|reporters?)\/[^/]/i;

function isNamedForAuthor({ name, attribs }: PageElement): boolean {
  const names = [attribs.class, attribs['data-testid'], attribs['data-component']].join(' ');
  return (
    name === 'byline' ||
    authorClass.test(names) ||
    /(?:^|\s)fn(?:\s|$)/.test(names) ||
    attribs.id === 'author' ||
    attribs.id === 'byline' ||
    (name === 'a' && authorPage.test(attribs.href ?? ''))
  );
}

/** The names in the first element in the article's own place that is called the author's. */
export function fromVisible($: CheerioAPI): readonly string[] {
  const own = ownPlaceOf($);
  return firstNames(
    $,
    namedForAuthor($).filter((element) => own.holds(element)),
  );
}

/** The same in any place but those for other things: templates wrap an article in what sounds like another's. */
export function fromAnywhere($: CheerioAPI): readonly string[] {
  return firstNames(
    $,
    namedForAuthor($)
      .slice(0, 12)
      .filter((element) => !isInClutter($, element)),
  );
}

function namedForAuthor($: CheerioAPI): readonly PageElement[] {
  const own = ownPlaceOf($);
  return elementsOf($).all.filter((element) => isNamedForAuthor(element) && !own.isAnothers(element));
}

function firstNames($: CheerioAPI, elements: readonly PageElement[]): readonly string[] {
  for (const element of elements.slice(0, 12)) {
    const names = namesOf($, element);
    if (names.length > 0 && names.length < 6) return names;
  }
  return [];
}

function namesOf($: CheerioAPI, element: PageElement): readonly string[] {
  if ($(element).contents().length > 100) return [];
  const links = $(element)
    .find('a')
    .toArray()
    .map((link) => foldSpace($(link).text()));
  const text = foldSpace($(element).text());
  if (text.length > 160 || text.length < 3 || /[→»›]/u.test(text)) return [];
  const parts = textsOfParts($, element);
  if (parts.length > 1 && parts.every(isFullName)) return distinctNames(parts);
  return distinctNames(
    (links.length > 0 && links.every((link) => link.length < 50) ? links : [text]).flatMap(splitByline),
  ).filter((name) => !/^\p{Ll}\S*$/u.test(name));
}

/** The texts of the elements in one, where all of its text stands in them. */
function textsOfParts($: CheerioAPI, element: PageElement): readonly string[] {
  const nodes = $(element)
    .contents()
    .toArray()
    .filter((node) => $(node).text().trim() !== '');
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined && isElement(only)) return textsOfParts($, only);
  return nodes.every(isElement) ? nodes.map((node) => foldSpace($(node).text())) : [];
}

function isInClutter($: CheerioAPI, element: PageElement): boolean {
  return $(element)
    .parents()
    .toArray()
    .slice(0, 8)
    .some(
      (parent) => parent.name === 'aside' || (parent.name !== 'body' && nameOfPlace(parent) === 'clutter'),
    );
}
