import { foldSpace, headlineText, htmlToText } from '@/lib/ingest/decode/plain-text';
import { atomLine, atomMarkup } from './atom-text';
import type { ItemDraft } from './draft';
import {
  attribute,
  childNamed,
  childrenCalled,
  childrenNamed,
  escapeMarkup,
  innerMarkup,
  innerText,
  isElement,
  languageOf,
  textOf,
  type XmlElement,
} from './element';
import { onceEscaped, showsTags } from './escaped-twice';
import { firstDate } from './feed-date';
import { itemAuthors, itemCredit } from './item-byline';
import { itemEnclosures, itemLink, repliesLink } from './item-link';
import { maxBodyLength, maxSummaryLength, maxSummaryMarkup } from './reading';
import { withoutTail } from './summary-tail';

/** What an item inherits from its feed. */
export interface ItemSurroundings {
  /** What relative addresses are relative to where no xml:base says it. */
  readonly base: string;
  readonly authors: readonly string[];
  readonly language: string | null;
}

/** Reads one <item> or <entry>, whichever mixture of vocabularies it uses. */
export function draftItem(item: XmlElement, around: ItemSurroundings): ItemDraft {
  const language =
    textOf(item, 'dc:language', 'language') ?? wordsLanguage(item) ?? languageOf(item) ?? around.language;
  const published = texts(item, item.name === 'atom:entry' ? atomTimes : rssTimes);
  return {
    title: itemTitle(item),
    link: itemLink(item, around.base),
    id: itemId(item),
    summary: itemSummary(item),
    body: itemBody(item),
    authors: itemAuthors(item, around.authors),
    categories: itemCategories(item),
    published: firstDate(published, language, around.base),
    publishedText: foldSpace(published[0]?.slice(0, 100) ?? ''),
    modified: firstDate(texts(item, changeTimes), language, around.base),
    language,
    credit: itemCredit(item),
    enclosures: itemEnclosures(item, around.base),
    replies: repliesLink(item, around.base),
  };
}

/** The language that an entry's words say of themselves, which goes before that of what they stand in; null where two say two. */
function wordsLanguage(item: XmlElement): string | null {
  const said = childrenNamed(item, 'atom:title', 'atom:summary', 'atom:content').flatMap(
    ({ attributes }) => attributes['xml:lang']?.trim() || [],
  );
  const [only = null, ...others] = new Set(said);
  return others.length === 0 ? only : null;
}

/** Text of every child of these names, in the order of the names. */
function texts(element: XmlElement, names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names) {
    for (const child of childrenCalled(element, name)) {
      const text = innerText(child);
      if (text.trim() !== '') found.push(text);
    }
  }
  return found;
}

const atomTimes = [
  'atom:published',
  'atom:issued',
  'dc:date',
  'dcterms:issued',
  'atom:created',
  'dcterms:created',
  'pubdate',
  'atom:pubdate',
];
const rssTimes = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'atom:published',
  'atom:issued',
  'dcterms:created',
  'atom:created',
  'date',
  'published',
  'dc:pubdate',
];
const changeTimes = ['atom:updated', 'atom:modified', 'dcterms:modified'];

function itemTitle(item: XmlElement): string | null {
  const own = lineOf(item, item.name === 'atom:entry' ? ['atom:title', 'title'] : ['title', 'atom:title']);
  const other = own ?? lineOf(item, ['dc:title', 'media:title', 'itunes:title']);
  const grouped = other === null ? groupChild(item, 'media:title') : null;
  return grouped === null ? other : headlineText(innerText(grouped));
}

/** First of these children with words, as one line. */
export function lineOf(element: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of childrenCalled(element, name)) {
      const line = name.startsWith('atom:')
        ? atomLine(child, true)
        : headlineText(onceEscaped(innerText(child)));
      if (line !== null) return line;
    }
  }
  return null;
}

function itemId(item: XmlElement): string | null {
  const names = item.name === 'atom:entry' ? ['atom:id', 'guid'] : ['guid', 'atom:id', 'dc:identifier'];
  const id =
    textOf(item, ...names) ?? (item.name === 'item' ? (attribute(item, 'about')?.trim() ?? null) : null);
  return id === null || id === '' ? null : id.slice(0, 2000);
}

const summaryNames = [
  'description',
  'summary',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
];

function itemSummary(item: XmlElement): string | null {
  const atom = childNamed(item, 'atom:summary');
  const line = atom === null ? null : atomLine(atom, false);
  if (line !== null) return withoutTail(line.slice(0, maxSummaryLength));
  for (const name of summaryNames) {
    const element = childNamed(item, name) ?? groupChild(item, name);
    const words = element === null ? null : htmlToText(markupOf(element).slice(0, maxSummaryMarkup));
    if (words !== null) return withoutTail(words.slice(0, maxSummaryLength));
  }
  return null;
}

const bodyNames = [
  'content:encoded',
  'xhtml:body',
  'atom:content',
  'description',
  'atom:summary',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
];

function itemBody(item: XmlElement): string | null {
  for (const name of bodyNames) {
    const element = childNamed(item, name) ?? groupChild(item, name);
    const markup =
      element === null ? null : name.startsWith('atom:') ? atomMarkup(element) : markupOf(element).trim();
    if (markup !== null && markup !== '') return markup.slice(0, maxBodyLength);
  }
  return null;
}

/** What Media RSS says of the item in the group of its files, as video platforms have it. */
function groupChild(item: XmlElement, name: string): XmlElement | null {
  const group = name.startsWith('media:') ? childNamed(item, 'media:group') : null;
  return group === null ? null : childNamed(group, name);
}

/** Escaped markup as its text, naked markup written out again, also where both stand side by side. */
export function markupOf(element: XmlElement): string {
  if (!element.children.some(isElement)) return onceEscaped(innerText(element));
  return innerMarkup(element, (text) => (showsTags(text) ? text : escapeMarkup(text)));
}

const maxCategories = 50;

function itemCategories(item: XmlElement): string[] {
  const found = new Set<string>();
  for (const category of childrenNamed(item, 'category', 'atom:category', 'dc:subject', 'media:keywords')) {
    const words = attribute(category, 'label') ?? attribute(category, 'term') ?? innerText(category);
    const word = foldSpace(words.slice(0, 200));
    if (word !== null) found.add(word);
    if (found.size === maxCategories) break;
  }
  return [...found];
}
