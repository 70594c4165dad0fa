import type { CheerioAPI } from 'cheerio';
import { headlineText } from '@/lib/ingest/decode/plain-text';
import { decodeReferences } from '@/lib/ingest/decode/references';
import { placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { type LdNode, ldText } from '@/lib/ingest/page/json-ld';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { metaText, type PageMeta } from '@/lib/ingest/page/page-meta';
import { attribute, type PageElement } from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { chineseAndJapanese, countLetters } from '@/lib/language/scripts';
import { nameKey } from '@/lib/news/byline';
import { cleanHeadline } from '@/lib/news/headline';

/** Where a headline is looked for. */
export interface HeadlineSources {
  readonly $: CheerioAPI;
  readonly meta: PageMeta;
  readonly articles: readonly LdNode[];
  readonly siteNames: readonly string[];
}

/**
 * The headline as printed on the page: the h1 that the page's data or title confirm, else what the
 * data say (JSON-LD, Open Graph, title). Null where only the site's name is given.
 */
export function readHeadline(sources: HeadlineSources): string | null {
  const { $, meta, articles, siteNames } = sources;
  const clean = (text: string | null) => (text === null ? null : cleanHeadline(foldSpace(text), siteNames));
  const said = [
    articles.map((node) => ldText(node, 'headline')).find((text) => text !== null) ?? null,
    ...headTitles($, meta),
  ].map((text) => clean(text === null ? null : headlineText(text)));
  const printed = printedHeadlines($)
    .map(clean)
    .filter((text) => text !== null);
  const confirmed = printed.find((text) => said.some((claim) => claim !== null && agree(text, claim)));
  const usual = said.find((text) => text !== null && text !== '') ?? null;
  if (confirmed !== undefined) return confirmed;
  const [only] = printed;
  if (printed.length === 1 && only !== undefined && sizeOf(only) >= 15) return only;
  return usual ?? printed[0] ?? null;
}

/** Letters of an alphabet, or as many as Chinese and Japanese ones are worth. */
function sizeOf(text: string): number {
  return text.length + countLetters(text, [...chineseAndJapanese, 'Hangul']);
}

/** The headlines that a page prints and the titles of its head, with the site's name where it stands in them. */
export function pageTitles($: CheerioAPI, meta: PageMeta): readonly string[] {
  return [...printedHeadlines($), ...headTitles($, meta).map((text) => headlineText(text ?? ''))].filter(
    (text) => text !== null,
  );
}

function headTitles($: CheerioAPI, meta: PageMeta): readonly (string | null)[] {
  return [
    metaText(meta, 'og:title'),
    metaText(meta, 'twitter:title', 'dc.title', 'title', 'parsely-title', 'sailthru.title'),
    $(elementsOf($).tagged('title')[0]).text(),
  ];
}

/** Texts of the page's h1 elements, those named for a headline first. */
function printedHeadlines($: CheerioAPI): readonly string[] {
  const elements = elementsOf($)
    .all.filter(({ name, attribs }) => name === 'h1' || attribs.itemprop === 'headline')
    .slice(0, 12)
    .filter((element) => element.children.length < 100);
  return elements
    .map((element, place) => ({ text: headingText($, element), weight: weight($, element) - place * 0.1 }))
    .filter(({ text }) => text.length >= 3 && text.length <= 400)
    .sort((one, other) => other.weight - one.weight)
    .map(({ text }) => decodeReferences(text));
}

function weight($: CheerioAPI, element: PageElement): number {
  const named =
    /headline|title|heading/.test(placeWords(element)) || attribute(element, 'itemprop') === 'headline';
  const inHead =
    $(element).closest('header, nav, aside, footer').length > 0 &&
    $(element).closest('article, main').length === 0;
  return (element.name === 'h1' ? 1 : 0) + (named ? 1 : 0) - (inHead ? 1 : 0);
}

/** The text of a heading with its parts kept apart, screen-reader words and buttons left out. */
function headingText($: CheerioAPI, element: PageElement): string {
  const copy = $(element).clone();
  copy
    .find(
      'script, style, svg, button, rt, rtc, rp, .sr-only, .visually-hidden, .screen-reader-text, small, time',
    )
    .remove();
  copy.find('br').replaceWith(' ');
  copy.find('div, p').before(' ').after(' ');
  for (const part of copy.find('span, strong, em, a, b').toArray()) partFromNeighbours($, part);
  return foldSpace(copy.text());
}

/**
 * A space between a letter and the inline element beside it, where two words would run together
 * ("Exclusive" set as a label); marks keep the space that they were printed with, or none: a French
 * headline has one before its colon, an English one has not.
 */
function partFromNeighbours($: CheerioAPI, part: PageElement): void {
  const text = $(part).text();
  const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  const before = part.prev === null ? '' : $(part.prev).text();
  const after = part.next === null ? '' : $(part.next).text();
  if (isWord([...text][0]) && /[\p{L}\p{N}.:!?»”)|]$/u.test(before)) $(part).before(' ');
  if (isWord([...after][0]) && /[\p{L}\p{N}.:!?»”)|]$/u.test(text)) $(part).after(' ');
}

/** One contains the other: data often shorten a headline or prefix a kicker. */
function agree(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a.length < 6 || b.length < 6) return a === b;
  return a.includes(b.slice(0, 60)) || b.includes(a.slice(0, 60));
}
