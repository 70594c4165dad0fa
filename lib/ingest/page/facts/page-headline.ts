import type { CheerioAPI } from 'cheerio';
import { headlineText } from '@/lib/ingest/decode/plain-text';
import { type LdNode, ldText } from '@/lib/ingest/page/json-ld';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { metaText, type PageMeta } from '@/lib/ingest/page/page-meta';
import { textOf } from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { lettersAlone } from '@/lib/language/letters';
import { lengthInLetters } from '@/lib/language/scripts';
import { cleanHeadline, titleParts } from '@/lib/news/headline';
import { lowerHeadline, type PrintedHeading, printedHeadlines, withoutKicker } from './printed-headline';

/** Where a headline is looked for. */
export interface HeadlineSources {
  readonly $: CheerioAPI;
  readonly meta: PageMeta;
  readonly articles: readonly LdNode[];
  readonly siteNames: readonly string[];
}

/**
 * The headline as printed on the page: the h1 that the page's data or title confirm, without a kicker that they
 * leave out; else a lower heading that they confirm; else what they say (JSON-LD, Open Graph, title). Null where
 * only the site's name is given.
 */
export function readHeadline(sources: HeadlineSources): string | null {
  const { $, meta, articles, siteNames } = sources;
  const clean = (text: string | null) => (text === null ? null : cleanHeadline(foldSpace(text), siteNames));
  const claims = [
    articles.map((node) => ldText(node, 'headline')).find((text) => text !== null) ?? null,
    ...headTitles($, meta),
  ].map((text) => (text === null ? null : headlineText(text)));
  const said = claims.map(clean).filter((text) => text !== null);
  const printed = printedHeadlines($)
    .map((heading) => ({ ...heading, text: clean(heading.text) ?? '' }))
    .filter(({ text }) => text !== '');
  const confirmed = printed.find(({ text }) => said.some((claim) => agree(text, claim)));
  // Every title names the site too: its own heading is the headline only where no lower one is.
  if (confirmed?.isSiteTitle === false) return withoutKicker(confirmed, said);
  const lower = lowerHeadline($, [...said, ...claims.filter((text) => text !== null)]);
  const isWithin = lower !== null && lettersAlone(confirmed?.text ?? '').includes(lettersAlone(lower));
  if (lower !== null && !isWithin) return lower;
  if (confirmed !== undefined) return withoutKicker(confirmed, said);
  const usual = said.find((text) => text !== '') ?? null;
  const own = printed.filter(({ isOfBox }) => !isOfBox);
  return onlyHeadline(own) ?? partShown($, usual) ?? usual ?? printed[0]?.text ?? null;
}

/** The part of a title that a page without headings prints alone over its text: "Talks end_News_Harbour". */
function partShown($: CheerioAPI, title: string | null): string | null {
  const shown = ownPlaceOf($).headline;
  const parts = title === null || shown === null ? [] : titleParts(title).map(lettersAlone);
  if (parts.length < 2) return null;
  const text = foldSpace(textOf(shown, 400));
  const key = lettersAlone(text);
  const isWords = lengthInLetters(key) >= shortest.part && /^[\p{L}\p{N}"'“„«‘’‹¿¡(「『《【]/u.test(text);
  return isWords && parts.includes(key) ? text : null;
}

const shortest = { alone: 15, amongOthers: 25, part: 12 } as const;

/** The one heading of a page, or the one beside short ones ("Related content", "Comments"); null where there are more. */
function onlyHeadline(printed: readonly PrintedHeading[]): string | null {
  const [first] = printed;
  if (printed.length === 1 && first !== undefined)
    return lengthInLetters(first.text) >= shortest.alone ? first.text : null;
  const [only, ...more] = printed.filter(({ text }) => lengthInLetters(text) >= shortest.amongOthers);
  const isOne =
    only?.isNamed === true && more.every(({ text }) => lettersAlone(text) === lettersAlone(only.text));
  return isOne ? only.text : null;
}

/** The headlines that a page prints and the titles of its head, with the site's name where it stands in them. */
export function pageTitles($: CheerioAPI, meta: PageMeta): readonly string[] {
  return [
    ...printedHeadlines($).map(({ text }) => text),
    ...headTitles($, meta).map((text) => headlineText(text ?? '')),
  ].filter((text) => text !== null);
}

function headTitles($: CheerioAPI, meta: PageMeta): readonly (string | null)[] {
  return [
    metaText(meta, 'og:title'),
    metaText(
      meta,
      'twitter:title',
      'dc.title',
      'title',
      'parsely-title',
      'parsely-page:title',
      'sailthru.title',
    ),
    $(elementsOf($).tagged('title')[0]).text(),
  ];
}

/** One contains the other: data often shorten a headline or prefix a kicker. */
function agree(one: string, other: string): boolean {
  const [a, b] = [lettersAlone(one), lettersAlone(other)];
  if (a.length < 6 || b.length < 6) return a === b;
  return a.includes(b.slice(0, 60)) || b.includes(a.slice(0, 60));
}
