import { ancestorsOf, attribute, isElement, type PageElement, parentOf } from '@/lib/ingest/page/page-node';
import { keepByKey, oncePer } from '@/lib/language/keep-by-key';
import {
  bylineWords,
  captionWords,
  clutterWords,
  digestWords,
  doubtfulWords,
  standfirstWords,
  sureWords,
  textWords,
} from './place-names';

/**
 * What a place in a page is named for, by the words in its class, id, role and data attributes:
 * `clutter` is never article text, `doubtful` only where the text itself looks like an article's.
 */
export type PlaceName = 'clutter' | 'doubtful' | 'caption' | 'standfirst' | 'byline' | 'text' | 'plain';

const clutterRoles = /^(?:navigation|banner|complementary|contentinfo|dialog|search|menu|alertdialog)$/;
const clutterTags = new Set(['nav', 'footer', 'menu', 'dialog']);
const lookTags = new Set('tr td th h1 h2 h3 h4 h5 h6'.split(' '));
const blockTags = new Set('table div p ul ol section'.split(' '));
/** Folded away until a reader asks: background, not the report; a whole article in one is excused as any name is. */
const foldedTag = 'details';

/** Whether a place named as clutter is so by its element, or by a name that stands for nothing else. */
export function isSurelyClutter(element: PageElement): boolean {
  if (isClutterTag(element) || element.name === 'aside') return true;
  return attribute(element, 'class')
    .split(/\s+/)
    .map((name) => wordsOf(name).trim())
    .some((words) => sureWords.test(words) || digestWords.test(words));
}

/** Whether an element is clutter by more than being an <aside>: by its name, its role or another tag. */
export function isClutterName(element: PageElement): boolean {
  if (element.name !== 'aside') return nameOfPlace(element) === 'clutter';
  const role = attribute(element, 'role');
  return (
    clutterWords.test(placeWords(element)) ||
    (role !== '' && role !== 'complementary' && clutterRoles.test(role))
  );
}

/** The kind of place that an element names itself. */
export const nameOfPlace = oncePer(readName);

function readName(element: PageElement): PlaceName {
  if (isClutterTag(element)) return 'clutter';
  if (element.name === foldedTag && element.attribs.open === undefined) return 'clutter';
  if (element.name === 'figcaption' || element.name === 'caption') return 'caption';
  const role = attribute(element, 'role');
  if (clutterRoles.test(role)) return 'clutter';
  if (attribute(element, 'itemprop') === 'articleBody') return 'text';
  const words = placeWords(element);
  if (textWords.test(words)) return 'text';
  if (captionWords.test(words)) return 'caption';
  if (digestWords.test(words)) return 'clutter';
  if (standfirstWords.test(words)) return 'standfirst';
  if (clutterWords.test(words) && !isOnlyLook(element) && !isOfTemplate(element)) return 'clutter';
  if (element.name === 'aside' || element.name === 'form') return 'clutter';
  if (bylineWords.test(words)) return 'byline';
  return doubtfulWords.test(words) ? 'doubtful' : 'plain';
}

/** The foot of a quotation says whose it is. */
function isClutterTag(element: PageElement): boolean {
  return (
    clutterTags.has(element.name) && !(element.name === 'footer' && parentOf(element)?.name === 'blockquote')
  );
}

/**
 * Names of rows, cells and headings tell how they look ("row-overlay", "search-term"), not what stands in them, but for
 * those that no look has; so do a quotation's ("edTag"). A cell with blocks in it lays out the page and is a place as any other.
 */
function isOnlyLook(element: PageElement): boolean {
  if (element.name === 'blockquote') return !isSurelyClutter(element);
  if (!lookTags.has(element.name) || isSurelyClutter(element)) return false;
  return !element.children.some((child) => isElement(child) && blockTags.has(child.name));
}

/** Whether the names that sound like clutter are the whole page's too: "carousel-template" on <body> and on <article>. */
function isOfTemplate(element: PageElement): boolean {
  if (clutterWords.test(wordsOf(otherNames(element.attribs)))) return false;
  const body = ancestorsOf(element).find(({ name }) => name === 'body');
  const page = body === undefined ? [] : attribute(body, 'class').split(/\s+/);
  return classesOf(element).every((name) => page.includes(name) || !clutterWords.test(wordsOf(name)));
}

function classesOf(element: PageElement): readonly string[] {
  return classNames(element).split(/\s+/);
}

const everyClutterWord = new RegExp(clutterWords.source, 'g');

/** The words that make a place clutter by its names, each once; none where its element or its role does. */
export const clutterWordsOf = oncePer((element: PageElement): readonly string[] => {
  const isNamed = !clutterTags.has(element.name) && !clutterRoles.test(attribute(element, 'role'));
  return isNamed ? [...new Set(placeWords(element).match(everyClutterWord) ?? [])] : [];
});

const longestNames = 400;
/** Most places of a page are named as others are, and are asked for their words by a dozen rules. */
const wordsByNames = keepByKey<string>(2_000);

/** The words of an element's names, in lower case, camelCase and dashes parted. */
export function placeWords({ attribs }: PageElement): string {
  const classes = (attribs.class ?? '').slice(0, longestNames);
  const others = otherNames(attribs);
  return wordsByNames(`${classes}\n${others}`, () => wordsOf(`${named(classes)} ${others}`));
}

function otherNames(attribs: PageElement['attribs']): string {
  const { id = '', 'data-testid': test = '', 'data-component': component = '' } = attribs;
  const { 'data-type': type = '', 'data-module': module = '', 'aria-labelledby': label = '' } = attribs;
  return `${id} ${test} ${component} ${type} ${module} ${label}`.slice(0, longestNames);
}

const tiny = /^[a-z]{1,2}\d?$/;
/** So many are no names but the style rules that a machine numbered in letters: "ae ld ab by ea v w". */
const mostTiny = 4;

/** The classes of an element that somebody named. */
export function classNames(element: PageElement): string {
  return named(attribute(element, 'class').slice(0, longestNames));
}

function named(classes: string): string {
  const names = classes.split(/\s+/);
  const named = names.filter((name) => !tiny.test(name));
  return names.length - named.length < mostTiny ? names.join(' ') : named.join(' ');
}

/** A figure between letters, or in front of them: "css-1ad4kx", "_26ad8", "thumb-16by9". */
const madeByMachine = /(?<![A-Za-z\d])(?=\d+[A-Za-z]|[A-Za-z]+\d+[A-Za-z])[A-Za-z\d]{4,}/g;
/** Beside an "sc-77igqf-0" stands another name without a word: "bOfvBY". */
const styledComponent = /(?:^|[\s-])sc-[A-Za-z\d]/;
const ofStyledComponent = /(?<![A-Za-z\d])(?=[a-z]+[A-Z]|[A-Z]{2,}[a-z])[A-Za-z]{5,7}(?![A-Za-z\d])/g;
const pieces = /[A-Z]?[a-z]+|[A-Z]+/g;

/** What stands in such a name by chance are short words; "s2nPlayer" is a player, and "ad300x250" has a size. */
function withoutChance(name: string): string {
  if (/^[A-Za-z]+\d+x\d*$/.test(name)) return name;
  return (name.match(pieces) ?? []).filter((piece) => piece.length > 3).join(' ');
}

/** "adSlot" has words; a hash has letters alone: "b Ofv BY". */
function withoutHash(name: string): string {
  return (name.match(pieces) ?? []).some((piece) => piece.length === 1) ? '' : name;
}

function wordsOf(names: string): string {
  const shown = names.slice(0, longestNames).replace(madeByMachine, withoutChance);
  return (styledComponent.test(names) ? shown.replace(ofStyledComponent, withoutHash) : shown)
    .replace(/\b(?:has|with|no|is|not|without)(?:[-_]|(?=[A-Z]))[A-Za-z]+\b/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
}
