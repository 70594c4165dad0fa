import type { CheerioAPI } from 'cheerio';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  nearestOf,
  type PageElement,
  textOf,
} from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { namesDay } from '@/lib/ingest/page/times/date-line';
import { underHeadline } from '@/lib/ingest/page/under-headline';
import { anyOf } from '@/lib/language/any-of';
import { bylineLabels, bylineOpenings, paidFor } from '@/lib/language/bylines/openings';
import { lettersAlone } from '@/lib/language/letters';
import { withoutStamps } from '@/lib/news/byline/beside-name';
import { splitByline } from '@/lib/news/byline/split-byline';
import { isKnownAgency } from '@/lib/news/credit';
import { bylineParts, withoutDay, withoutDayBefore } from './byline-text';
import { isFullName, isHouseName } from './credited-person';
import { labelledNames } from './labelled-names';
import { firstNames, namedForAuthor, shortName } from './marked-byline';
import { isNamedForAuthor } from './named-for-author';
import { leadsToPerson, leadsToWriter } from './person-page';

/** The full names in what is called the author's right under the headline, whatever the boxes there are called. */
export function fromUnderHeadline($: CheerioAPI): readonly string[] {
  const places = new Set(underHeadline($));
  const named = namedForAuthor($).filter((element) => places.has(element));
  const people = linksIn($, places).filter((link) => leadsToPerson(link, linkText(link)));
  const names = firstNames(named.length > 0 ? named : people);
  if (names.length === 0) return firstOf([...places].filter(hasOwnText), namesOfLabels);
  return names.every((name) => isFullName(name) || shortName.test(name)) ? names : [];
}

/**
 * Who is named there otherwise: by a line that introduces the name, in a box for the author, or by the first name
 * alone that leads to the writer's page.
 */
export function fromHead($: CheerioAPI): readonly string[] {
  const own = ownPlaceOf($);
  const places = new Set(underHeadline($));
  const isWhole = (element: PageElement) => elementsWithin(element, 60).every((inner) => places.has(inner));
  const isOthers = (element: PageElement) =>
    nearestOf(element, teaserTags) !== null && own.isAnothers(element);
  const told = firstOf(
    [...places].filter((element) => isWhole(element) && !isOthers(element)),
    namesOfLine,
  );
  if (told.length > 0) return told;
  const isBox = (element: PageElement) => authorBox.test(attribute(element, 'class'));
  const boxes = [...places].filter(
    (element) => isBox(element) && isWhole(element) && !own.isAnothers(element),
  );
  const boxed = firstOf(boxes, namesOfBox);
  return boxed.length > 0 ? boxed : linksIn($, places).filter(isFirstName).map(linkText).slice(0, 1);
}

/** What a list of recent articles stands in, which templates set over the text now and then. */
const teaserTags = new Set(['li', 'a', 'aside']);

function firstOf(
  elements: readonly PageElement[],
  read: (element: PageElement) => readonly string[],
): readonly string[] {
  for (const element of elements) {
    const names = read(element);
    if (names.length > 0) return names;
  }
  return [];
}

function linksIn($: CheerioAPI, places: ReadonlySet<PageElement>): readonly PageElement[] {
  return elementsOf($)
    .tagged('a')
    .filter((link) => places.has(link));
}

function hasOwnText({ children }: PageElement): boolean {
  return children.some((child) => child.type === 'text' && child.data.trim() !== '');
}

/** Those whom a line of the article's head calls its writers. */
function namesOfLabels(element: PageElement): readonly string[] {
  return labelledNames(foldSpace(textOf(element, 300)));
}

/** "author-info", "article__author-box" */
const authorBox = /(?:^|[\s_-])(?:author|autor|auteur)(?:[_-]|\s|$)/i;

/** The full names in a box for the author that stand in elements of their own: its buttons do not make one. */
function namesOfBox(element: PageElement): readonly string[] {
  const names = firstNames([element]);
  const texts = [element, ...elementsWithin(element, 60)]
    .filter(hasOwnText)
    .map((at) => foldSpace(textOf(at)));
  return names.every((name) => isFullName(name) && texts.includes(name)) ? names : [];
}

function linkText(link: PageElement): string {
  return foldSpace(textOf(link)).slice(0, 60);
}

/** "von <a href="/autoren/ulrike">Ulrike</a>": on blogs people have one name, and sections have such folders as well. */
function isFirstName(link: PageElement): boolean {
  const name = linkText(link);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(name) || isHouseName(name, []) || !leadsToWriter(link, name)) return false;
  const isInBox = ancestorsOf(link, 3).some((place) => authorBox.test(attribute(place, 'class')));
  return isInBox || introduces.test(textBefore(link));
}

/** The last words before an element in its box, or before the box where it opens that. */
function textBefore(element: PageElement): string {
  for (const at of [element, ...ancestorsOf(element, 2)]) {
    const { prev } = at;
    const text = prev?.type === 'text' ? prev.data : prev?.type === 'tag' ? textOf(prev, longest) : '';
    if (text.trim() !== '') return foldSpace(text.slice(-longest));
  }
  return '';
}

/** Letters of a line of facts at the most. */
const longest = 160;

/** Those whom a line introduces that says when, or is the author's: "By Royal Appointment" alone is a motto. */
function namesOfLine(element: PageElement): readonly string[] {
  const text = textOf(element, longest + 1);
  if (text.length > longest || text.trim().length < 5) return [];
  const names = bylineParts(element)
    .map(introducedNames)
    .find((introduced) => introduced.length > 0);
  if (names === undefined) return [];
  const [parent = element] = ancestorsOf(element, 1);
  const source = textOf(parent, limits.source);
  const around = foldSpace(source);
  const isSmall = source.length < limits.source && around.length <= limits.box;
  const box = isSmall ? parent : element;
  if ([element, box].some((place) => bylineParts(place).some((part) => isPaidFor.test(part)))) return [];
  return saysWhen(text) || (isSmall && namesDay(around)) || isOfAuthor(element) ? names : [];
}

/** Letters of the box around such a line, with the standfirst beside it and the day under that; the same as its source is indented. */
const limits = { box: 500, source: 2_000 } as const;

const isPaidFor = new RegExp(`(?<!\\p{L})${anyOf(paidFor)}(?!\\p{L})`, 'iu');

function saysWhen(text: string): boolean {
  return namesDay(text) || [withoutDay, withoutDayBefore, withoutStamps].some((less) => less(text) !== text);
}

function isOfAuthor(element: PageElement): boolean {
  return [element, ...elementsWithin(element, 60), ...ancestorsOf(element, 2)].some(
    (place) => isNamedForAuthor(place) || authorBox.test(attribute(place, 'class')),
  );
}

/** What stands before a name: the last word of every opening that is no label. */
const by = '(?:by|von|par|por|di|door|a[vf]|przez)';
const opening = new RegExp(`^${anyOf(bylineOpenings)}\\s+(?<=(?:^|\\s)${by}\\s+)(?=\\S)`, 'iu');
const introduces = new RegExp(
  `(?:^|\\s)(?:${by}|${anyOf(bylineLabels)}|autor(?:in)?|auteur|author)\\s?:?\\s?$`,
  'iu',
);
/** What parts the facts of a line: "13 August 2025 | 14:40 | By Ida Berg". */
const betweenFacts = /\s*[|•·]\s*|\s+[–—-]\s+/u;
/** "von Montag bis Freitag" */
const span = /\s(?:bis|to|tot|til)\s/u;

/** The people whom a line of facts introduces by their full names, with days beside them or not: "Posted on 5 May 2025 by Ida Berg". */
function introducedNames(line: string): readonly string[] {
  for (const fact of line.split(betweenFacts)) {
    const bare = withoutDay(withoutDayBefore(fact.trim()));
    const [opened = ''] = opening.exec(bare) ?? [];
    if (opened === '' || span.test(bare)) continue;
    const names = splitByline(bare.slice(opened.length));
    if (names.length > 0 && names.length < 6 && names.every(isPersonInFull)) return names;
  }
  return [];
}

function isPersonInFull(name: string): boolean {
  return isFullName(name) && !isKnownAgency(name);
}

const and = '(?:and|und|et|y|e|en|og|och|i|ja|и|та|ve|&)';
const endsInAnd = new RegExp(`\\s${and}\\s+$`, 'iu');
const holdsAnd = new RegExp(`(?:^|\\s)${and}\\s`, 'iu');

/**
 * With those whom the line under the headline names beside the people of the data, which often have one of several: "By
 * Ida Berg and Ole Holm". Without an "and" what follows a comma may be a paper or a place.
 */
export function withOthersOfLine($: CheerioAPI, names: readonly string[]): readonly string[] {
  const keys = names.map(lettersAlone);
  for (const element of underHeadline($)) {
    const isLine = element.children.some((child) => child.type === 'text' && holdsAnd.test(child.data));
    if (!isLine || textOf(element, longest + 1).length > longest) continue;
    const line = bylineParts(element).find((part) => holdsAnd.test(part)) ?? '';
    const told = introducedNames(line);
    const last = line.lastIndexOf(told.at(-1) ?? line);
    const isJoined = last > 0 && endsInAnd.test(line.slice(0, last));
    const all = told.map(lettersAlone);
    if (isJoined && told.length > names.length && keys.every((key) => all.includes(key)))
      return [...names, ...told.filter((name) => !keys.includes(lettersAlone(name)))];
  }
  return names;
}
