import type { CheerioAPI } from 'cheerio';
import { nameOfPlace, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { isFullName } from '@/lib/ingest/page/facts/credited-person';
import { oncePer } from '@/lib/language/keep-by-key';
import { lettersAlone } from '@/lib/language/letters';
import { elementsOf, hasWord } from './page-elements';
import {
  ancestorsOf,
  elementsWithin,
  isElement,
  nearestOf,
  type PageElement,
  parentOf,
  textOf,
} from './page-node';

/** What of a page belongs to its article, before its text is known. */
export interface OwnPlace {
  /** The heading of the article; null where the page has none. */
  readonly headline: PageElement | null;
  /** Whether an element stands where the article speaks of itself: not in a teaser, a menu, a masthead or beside it. */
  holds(element: PageElement): boolean;
  /** The same by elements and boxes alone, whatever they are called: for lines that say themselves what they are. */
  mayHold(element: PageElement): boolean;
  /** Whether an element stands right beside a place that prints the headline again, as a box of an article's facts does. */
  isBesideRepeat(element: PageElement): boolean;
  /** Whether an element stands in another <article> than the headline, in an item of a marked-up list, or among readers' comments and the like. */
  isAnothers(element: PageElement): boolean;
}

/** The article's own place on a page, seen from its headline. */
export const ownPlaceOf = oncePer(findPlace);

/** No more places around an element are looked at. */
const deepest = 400;
const otherTags = new Set(['aside', 'nav', 'footer', 'dialog', 'menu', 'figure']);
const mastheadNames =
  /\b(?:masthead|top ?bar|site ?head(?:er)?|today|current ?date|clock|weather|calendar|date ?picker)\b/;
const headNames = /\bhead(?:er|erbg|erwrap)?\b/;
/** "date-header" is a heading of the day, which blogs print over its posts. */
const dayHeadNames = /\bdate ?head(?:er|ing|line)?\b/;
const besideNames =
  /\b(?:calendar|date ?picker|events?|agenda|weather|comments?|related|recommended|latest|most read|sidebar|archives?|widget|correction|corrections)\b/;
const teaserNames = /\b(?:teasers?|cards?|promo)\b/;
/** A box with more text than a teaser is none; a place with this share of a page's text is not beside it, whatever it is called. */
const limits = { teaser: 900, share: 0.4, link: 40, signature: 80, levels: 3 } as const;

function findPlace($: CheerioAPI): OwnPlace {
  const headline = headlineOf($);
  const around = new Set(headline === null ? [] : ancestorsOf(headline, deepest));
  const region = regionOf(headline);
  const body = elementsOf($).tagged('body')[0];
  const whole = body === undefined ? 0 : textLength(body, Number.POSITIVE_INFINITY);
  const article = [...around].find(({ name }) => name === 'article') ?? null;
  const above = headline === null ? null : elementsAbove($, headline);
  const isBehind = (element: PageElement) =>
    article !== null && !isInside(element, article) && above?.has(element) !== true;
  const within = (isOther: (element: PageElement) => boolean) => (element: PageElement) => {
    for (let at: PageElement | null = element; at !== null; at = parentOf(at)) {
      if (around.has(at)) return region === null || at === region || isInside(at, region);
      if (at.name !== 'body' && at.name !== 'html' && isOther(at) && !isSignature(at, headline)) return false;
    }
    return headline === null;
  };
  const holds = within(remembered((element) => isOtherPlace(element, whole)));
  const isOfAnother = remembered(
    (element) =>
      (element.name === 'article' && article !== null) ||
      hasWord(element, 'itemprop', 'itemlistelement') ||
      isNamedBeside(element, whole),
  );
  const isOtherBox = (element: PageElement) =>
    otherTags.has(element.name) || isTeaser(element) || isOfAnother(element);
  let repeats: ReadonlySet<PageElement> | null = null;
  return {
    headline,
    holds: (element) => !isBehind(element) && holds(element),
    mayHold: within(remembered(isOtherBox)),
    isBesideRepeat(element) {
      repeats ??= new Set(repeatsOf(headline, $).flatMap((at) => ancestorsOf(at, limits.levels)));
      return ancestorsOf(element, limits.levels).some((at) => at.name !== 'body' && repeats?.has(at));
    },
    isAnothers(element) {
      for (let at: PageElement | null = element; at !== null; at = parentOf(at)) {
        if (around.has(at) || at.name === 'body') return false;
        if (isOfAnother(at)) return true;
      }
      return false;
    },
  };
}

/** What stands above an element in reading order: behind the <article> of the headline stand others. */
function elementsAbove($: CheerioAPI, element: PageElement): ReadonlySet<PageElement> {
  const { all } = elementsOf($);
  return new Set(all.slice(0, all.indexOf(element)));
}

function remembered(judge: (element: PageElement) => boolean): (element: PageElement) => boolean {
  const verdicts = new WeakMap<PageElement, boolean>();
  return (element) => {
    const before = verdicts.get(element);
    if (before !== undefined) return before;
    const verdict = judge(element);
    verdicts.set(element, verdict);
    return verdict;
  };
}

const menuTags = new Set(['nav', 'header', 'footer', 'aside', 'li', 'a']);

/** Where a page prints its headline again, as over its facts beside the text; not in its menus, nor as a link. */
function repeatsOf(headline: PageElement | null, $: CheerioAPI): readonly PageElement[] {
  if (headline === null) return [];
  const key = lettersAlone(textOf(headline));
  if (key.length < 8) return [];
  return elementsOf($)
    .all.filter(({ name, children }) => /^(?:h[1-6]|p|div|span)$/.test(name) && children.length <= 3)
    .filter((element) => element !== headline && lettersAlone(textOf(element, 400)) === key)
    .filter((element) => nearestOf(element, menuTags) === null)
    .slice(0, 3);
}

const besideTags = new Set(['nav', 'aside', 'footer']);
const textTags = new Set(['article', 'main']);

/** The heading that the title of the page names; else the longest h1 that stands in the text. */
function headlineOf($: CheerioAPI): PageElement | null {
  const title = lettersAlone(textOf(elementsOf($).tagged('title')[0]));
  const ranked = ['h1', 'h2', 'h3']
    .flatMap((name) => elementsOf($).tagged(name).slice(0, 20))
    .filter((element) => nearestOf(element, besideTags) === null && !isSiteTitle(element))
    .map((element) => {
      const key = lettersAlone(textOf(element, 300));
      const isNamed = key.length >= 8 && title.includes(key.slice(0, 60));
      const isInText = nearestOf(element, textTags) !== null;
      const weight = (isNamed ? 2 : 0) + (isInText ? 1 : 0) + Math.min(key.length, 100) / 100;
      return { element, weight: element.name === 'h1' ? weight + 1 : isNamed ? weight : -1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return ranked[0]?.element ?? namedElement($, title);
}

/** On pages without headings, the first element that holds nothing but what the page is titled. */
function namedElement($: CheerioAPI, title: string): PageElement | null {
  return (
    elementsOf($)
      .all.filter(({ name }) => /^(?:div|span|p|td|b|strong|font|h[4-6])$/.test(name))
      .slice(0, 3_000)
      .find((element) => {
        const [only] = element.children;
        if (element.children.length > 3 || only?.type !== 'text') return false;
        const key = lettersAlone(textOf(element, 300));
        return key.length >= 8 && title.startsWith(key);
      }) ?? null
  );
}

/** A heading that leads to the front page is the name of the site. */
export function isSiteTitle(element: PageElement): boolean {
  return [...ancestorsOf(element, 2), ...elementsWithin(element, 10)].some(
    ({ name, attribs }) =>
      name === 'a' && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(attribs.href ?? '-'),
  );
}

/** <main>, or else the <article>, that the headline stands in. */
function regionOf(headline: PageElement | null): PageElement | null {
  const places = headline === null ? [] : ancestorsOf(headline, deepest);
  return places.find(({ name }) => name === 'main') ?? places.find(({ name }) => name === 'article') ?? null;
}

/** The line under a text in which it dates itself: "Posted by Anna on 15 August 2025". */
export const footNames = /\b(?:entry|post|asset|article|story|item|hentry) ?(?:footer|foot|meta|bottom)\b/;

/** Whether a place that the headline does not stand in is of something else. */
function isOtherPlace(element: PageElement, whole: number): boolean {
  if (footNames.test(placeWords(element))) return false;
  if (otherTags.has(element.name)) return true;
  if (isTeaser(element)) return true;
  const words = placeWords(element);
  const isHead = headNames.test(words) && !dayHeadNames.test(words) && isOnTop(element);
  if (element.name === 'header' || mastheadNames.test(words) || isHead) return !isBesideText(element);
  return (nameOfPlace(element) === 'clutter' && isSmall(element, whole)) || isNamedBeside(element, whole);
}

/** Named for what stands beside articles; readers' comments, a calendar. */
function isNamedBeside(element: PageElement, whole: number): boolean {
  return besideNames.test(placeWords(element)) && isSmall(element, whole);
}

function isSmall(element: PageElement, whole: number): boolean {
  const most = limits.share * whole;
  return textLength(element, most + 1) <= most;
}

/** Right under the body, where sites have their heads. */
function isOnTop(element: PageElement): boolean {
  return ancestorsOf(element, deepest).filter(({ name }) => name !== 'html' && name !== 'body').length <= 1;
}

/** The head of an article whose headline stands elsewhere. */
function isBesideText(element: PageElement): boolean {
  const parent = parentOf(element);
  return parent !== null && nearestOf(parent, textTags) !== null;
}

/** A line in the headline's own box whose one link is a person: "<h6><a>Ida Berg</a> 3/5/2022</h6>". */
function isSignature(element: PageElement, headline: PageElement | null): boolean {
  if (headline === null || element.parent !== headline.parent) return false;
  if (textLength(element, limits.signature + 1) > limits.signature) return false;
  const [link, ...more] = elementsWithin(element, 60).filter(({ name }) => name === 'a');
  return link !== undefined && more.length === 0 && isFullName(textOf(link));
}

/** A small box whose heading, or much of which, is a link to another article. */
function isTeaser(element: PageElement): boolean {
  if (!/^(?:article|li|section|div|a)$/.test(element.name)) return false;
  const text = textLength(element, limits.teaser + 1);
  if (text > limits.teaser) return false;
  if (element.name === 'a') return text > limits.link;
  const parts = elementsWithin(element, 60);
  const hasHeading = parts.some(({ name }) => /^h[2-6]$/.test(name));
  const links = parts.filter(({ name }) => name === 'a');
  const linked = links.reduce((sum, link) => sum + textLength(link, limits.teaser), 0);
  if (hasHeading && teaserNames.test(placeWords(element))) return true;
  if (element.name === 'li') return linked > Math.max(0.3 * text, limits.link / 2);
  return hasHeading && linked > 0.3 * text;
}

/** Letters within an element, counted as far as they matter. */
function textLength(element: PageElement, most: number): number {
  let length = 0;
  for (const child of element.children) {
    if (child.type === 'text') length += child.data.trim().length;
    else if (isElement(child) && child.name !== 'script' && child.name !== 'style')
      length += textLength(child, most - length);
    if (length > most) break;
  }
  return length;
}

function isInside(element: PageElement, region: PageElement): boolean {
  let at = parentOf(element);
  while (at !== null && at !== region) at = parentOf(at);
  return at !== null;
}
