import type { CheerioAPI } from 'cheerio';
import { nameOfPlace } from '@/lib/ingest/page/clutter/clutter-place';
import { type OwnPlace, ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf, microdataOf } from '@/lib/ingest/page/page-elements';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  isElement,
  nearestOf,
  type PageElement,
  textOf,
} from '@/lib/ingest/page/page-node';
import { isNamedQuote } from '@/lib/ingest/page/text/quoted-speech';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { isOnlyDate } from '@/lib/ingest/page/times/date-line';
import { underHeadline } from '@/lib/ingest/page/under-headline';
import { oncePer } from '@/lib/language/keep-by-key';
import { distinctNames } from '@/lib/news/byline/credited-names';
import { splitByline } from '@/lib/news/byline/split-byline';
import { isKnownAgency } from '@/lib/news/credit';
import { bylineParts, namesOfParts, textsOfParts, withoutDay, withoutOpening } from './byline-text';
import { isCaselessName, isFullName } from './credited-person';
import { authorPage, isNamedForAuthor } from './named-for-author';

/** The names in elements that are marked as the author's by microdata or rel=author; empty where there are none. */
export function fromMicrodata($: CheerioAPI): readonly string[] {
  const own = ownPlaceOf($);
  const below = new Set(underHeadline($));
  const isOthers = (element: PageElement) => !below.has(element) && own.isAnothers(element);
  const authors = microdataOf($, 'author').filter((element) => !isOthers(element));
  const isWithin = (element: PageElement) => ancestorsOf(element).some((parent) => authors.includes(parent));
  for (const read of [
    () => (authors.length === 0 ? [] : microdataOf($, 'name').filter(isWithin)),
    () => authors,
    () =>
      elementsOf($)
        .tagged('a')
        .filter((link) => attribute(link, 'rel').split(/\s+/).includes('author')),
  ]) {
    const found = read()
      .slice(0, 6)
      .filter((element) => below.has(element) || !(own.isAnothers(element) || isBeside(element, own)));
    const held = found.filter((element) => own.holds(element));
    const marked = held.length > 0 ? held : found;
    const names = distinctNames(
      marked.flatMap((element) =>
        splitByline(foldSpace(element.attribs.content ?? textOf(element)).slice(0, 120)),
      ),
    );
    if (names.length > 0) return withRestOfLine(marked[0], names);
  }
  return [];
}

/** With those whom the line around the marked names adds in full: "<a rel=author>Jane Doe</a> and John Roe in Kyiv". */
function withRestOfLine(element: PageElement | undefined, names: readonly string[]): readonly string[] {
  const line = element === undefined ? undefined : ancestorsOf(element, 3).find(isNamedForAuthor);
  const all = line === undefined ? [] : namesOf(line);
  return names.every((name) => all.includes(name)) && all.every(isFullName) ? all : names;
}

const besideTags = new Set(['aside', 'footer', 'nav', 'figure', 'figcaption']);

function isBeside(element: PageElement, own: OwnPlace): boolean {
  return nearestOf(element, besideTags) !== null && !own.holds(element);
}

/** The names in the first element in the article's own place that is called the author's. */
export function fromVisible($: CheerioAPI): readonly string[] {
  const own = ownPlaceOf($);
  return firstNames(namedForAuthor($).filter((element) => own.holds(element)));
}

/** "content__author", "article-authors", "autoren", but not what tells about a writer or leads to more of theirs. */
const endsInAuthor =
  /(?:^|\s)(?!\S*(?:about|more|from|bio|comment|related|reply|avatar|quot|cite|testimonial))(?:[\w-]+[_-]authors?|authors|autor(?:en|es|i)|auteurs|writers)(?=\s|$)/i;

/** The full names in the article's own place in what has a name that ends in the author's. */
export function fromLikely($: CheerioAPI): readonly string[] {
  const own = ownPlaceOf($);
  const elements = elementsOf($).all.filter(
    (element) =>
      endsInAuthor.test(attribute(element, 'class')) && own.holds(element) && !own.isAnothers(element),
  );
  const names = firstNames(elements);
  return names.every((name) => isFullName(name) || isCaselessName(name)) ? names : [];
}

/** As long as names are in scripts that mark none. */
export const shortName = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;

/** The same in any place but those for other things: templates wrap an article in what sounds like another's. */
export function fromAnywhere($: CheerioAPI): readonly string[] {
  return firstNames(
    namedForAuthor($)
      .slice(0, 12)
      .filter((element) => !isInClutter(element)),
  );
}

/** Not in a caption or a quotation set apart: whom it names took the picture, or was quoted. */
export const namedForAuthor = oncePer(($: CheerioAPI): readonly PageElement[] => {
  const own = ownPlaceOf($);
  return elementsOf($).all.filter(
    (element) => isNamedForAuthor(element) && !own.isAnothers(element) && !isOfOther(element),
  );
});

const othersTags = new Set(['figcaption', 'blockquote']);

/** Letters of a quotation with its speaker: what is longer is a page of quotes. */
const longestQuote = 700;

function isOfOther(element: PageElement): boolean {
  const isQuote = (place: PageElement) =>
    isNamedQuote(place) && textOf(place, longestQuote + 1).length <= longestQuote;
  return nearestOf(element, othersTags) !== null || [element, ...ancestorsOf(element, 4)].some(isQuote);
}

export function firstNames(elements: readonly PageElement[]): readonly string[] {
  for (const element of elements.slice(0, 12)) {
    const names = namesOf(element);
    if (names.length > 0 && names.length < 6)
      return distinctNames([...ofInner(names, innerOf(element)), ...namesBeside(element)]);
  }
  return [];
}

const levels = 3;
/** What parts two names: ", ", " and ". */
const between = /^[^\p{L}\p{N}]*\p{L}{0,4}[^\p{L}\p{N}]*$/u;

/** Those named right beside an author, each in an element as that one: "<a class=author>Jane Doe</a> and <a class=author>John Roe</a>". */
function namesBeside(element: PageElement): readonly string[] {
  let at = element;
  for (let level = 0; level < levels; level += 1) {
    const names = alikeBehind(at)
      .map(namesOf)
      .filter((found) => found.length > 0 && found.every(isFullName));
    if (names.length > 0) return names.flat();
    const { parent } = at;
    if (parent === null || !isElement(parent) || parent.children.length > 60) return [];
    // A box that holds more than the name is a teaser's or the text's.
    if (foldSpace(textOf(parent)).length > foldSpace(textOf(at)).length + 30) return [];
    at = parent;
  }
  return [];
}

/** "byline" alone may be a line's date or section. */
function isOfPerson(element: PageElement): boolean {
  return [element, ...elementsWithin(element, 8)].some(
    ({ attribs }) =>
      /author|autor|writer|reporter|contributor|name/i.test(attribs.class ?? '') ||
      authorPage.test(attribs.href ?? ''),
  );
}

/** The elements right behind one that are of its tag and class, and as it is named for the author or not. */
function alikeBehind(element: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  for (let at = element.next; at !== null && found.length < 30; at = at.next) {
    if (isElement(at) && at.name !== 'br') {
      const isAlike = at.name === element.name && at.attribs.class === element.attribs.class;
      if (!isAlike || isNamedForAuthor(at) !== isNamedForAuthor(element) || !isOfPerson(at)) break;
      found.push(at);
    } else if (at.type === 'text' && !between.test(at.data)) break;
  }
  return found;
}

/** Of the author alone: a line's section may be a "byline-element" too. */
const innerName = /(?:^|[\s_-])(?:authors?|autor|writer|reporter|fn)(?:[_-]?(?:name|link))?(?=\s|$)/i;

function innerOf(element: PageElement): readonly PageElement[] {
  return elementsWithin(element, 60).filter((inner) => innerName.test(attribute(inner, 'class')));
}

/** The names in the author's own element of a line, where what else the line has is no full name but a section's. */
function ofInner(names: readonly string[], inner: readonly PageElement[]): readonly string[] {
  const own = distinctNames(inner.flatMap(namesOf));
  const rest = names.filter((name) => !own.includes(name));
  const isPart = own.length > 0 && own.length + rest.length === names.length;
  return isPart && !rest.some((name) => isFullName(name) || isKnownAgency(name)) ? own : names;
}

function namesOf(element: PageElement): readonly string[] {
  if (element.children.length > 100) return [];
  const text = foldSpace(textOf(element));
  if (text.length > 160 || text.length < 3 || /[→»›]/u.test(text)) return [];
  const texts = textsOfParts(element);
  if (texts.length > 1 && texts.every(isFullName)) return distinctNames(texts.map(withoutOpening));
  const parts = bylineParts(element);
  // A name of a script without spaces is one word beside a date, and so is an agency.
  const isName = (name: string) => shortName.test(name) || isKnownAgency(name);
  if (isOnlyDate(text) && !parts.flatMap(splitByline).some(isName)) return [];
  const apart = parts.length > 1 ? namesOfParts(parts) : [];
  if (apart.length > 0) return distinctNames(apart);
  const links = elementsWithin(element, Number.POSITIVE_INFINITY)
    .filter(({ name }) => name === 'a')
    .map((link) => foldSpace(textOf(link)));
  const isLinked = links.length > 0 && links.every((link) => link.length < 50);
  const whole = namesOfLine(withoutDay(parts.join(' ')));
  const linked = isLinked ? namesOfLine(...links) : [];
  // "Jane Doe and John Roe in Kyiv", of whom one has a page.
  const isPart = linked.length > 0 && linked.every((name) => whole.includes(name));
  if (isPart && whole.every(isFullName)) return whole;
  // A button alone names nobody: "Email the author".
  const names = isLinked && links.some((link) => splitByline(link).length > 0) ? linked : whole;
  const full = names.filter((name) => isFullName(name) || isKnownAgency(name));
  return isLinked && full.length > 0 ? full : names;
}

function namesOfLine(...lines: readonly string[]): readonly string[] {
  return distinctNames(lines.flatMap(splitByline)).filter(
    (name) => !/^\p{Ll}\S*$/u.test(name) || isKnownAgency(name),
  );
}

function isInClutter(element: PageElement): boolean {
  return ancestorsOf(element, 8).some(
    (parent) => parent.name === 'aside' || (parent.name !== 'body' && nameOfPlace(parent) === 'clutter'),
  );
}
