import { type Block, blockText } from '@/lib/news/block';
import type { SearchFinder, SearchMatch } from '@/lib/news/search-matches';
import { splitSentences } from './split-sentences';

/** What of an article is searched. */
export interface QuotableArticle {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly byline: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** An outlet's own sentence around what was searched. */
export interface QuotedSentence {
  readonly place: 'text' | 'standfirst' | 'headline' | 'byline';
  /** With an ellipsis where it is cut; never more than `longestSentence` letters of the outlet's. */
  readonly text: string;
  /** What was searched, in UTF-16 code units of `text`; in order, at least one. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** The first sentence that fits best, and how many others of the article fit as well. */
export interface Quotation {
  readonly sentence: QuotedSentence;
  readonly more: number;
}

/** Where a language marks no ends of sentences, or an outlet writes none, a sentence is cut around its match. */
export const longestSentence = 320;
const before = 120;

/**
 * Finds the outlet's own words around a search: of the sentences with a match those that have most of its
 * terms, text before standfirst before headline before the names. Null where nothing matches.
 */
export function quoteSentence(article: QuotableArticle, find: SearchFinder): Quotation | null {
  const segmenter = new Intl.Segmenter(article.language, { granularity: 'sentence' });
  let best: QuotedSentence[] = [];
  let most = 0;
  for (const { place, line } of linesOf(article)) {
    for (const { sentence, terms } of quotesOf(line, place, { find, segmenter })) {
      if (terms > most) best = [];
      most = Math.max(most, terms);
      if (terms === most) best.push(sentence);
    }
  }
  const [first, ...others] = best;
  if (first === undefined) return null;
  // The headline is no further place: it says again what the text says.
  return { sentence: first, more: others.filter(({ place }) => place === 'text').length };
}

interface Line {
  readonly place: QuotedSentence['place'];
  readonly line: string;
}

/** Captions and corrections are not searched (lib/news/block.ts, bodyText). */
function linesOf({ headline, standfirst, byline, blocks }: QuotableArticle): readonly Line[] {
  const body = blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'correction')
    .flatMap((block) => blockText(block).split('\n'));
  return [
    ...body.map((line) => ({ place: 'text' as const, line })),
    { place: 'standfirst', line: standfirst ?? '' },
    { place: 'headline', line: headline },
    { place: 'byline', line: byline.join(', ') },
  ];
}

function quotesOf(
  line: string,
  place: QuotedSentence['place'],
  { find, segmenter }: { readonly find: SearchFinder; readonly segmenter: Intl.Segmenter },
): { readonly sentence: QuotedSentence; readonly terms: number }[] {
  const matches = find(line);
  if (matches.length === 0) return [];
  const sentences = splitSentences(line, segmenter);
  return sentences.flatMap(({ start, text }, at) => {
    const next = sentences[at + 1]?.start ?? line.length;
    const own = matches.filter((match) => match.start >= start && match.start < next);
    if (own.length === 0) return [];
    const end = Math.max(start + text.length, own.at(-1)?.end ?? 0);
    return [
      { sentence: cut(line, { start, end }, own, place), terms: new Set(own.map(({ term }) => term)).size },
    ];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function cut(
  line: string,
  { start, end }: Span,
  matches: readonly SearchMatch[],
  place: QuotedSentence['place'],
): QuotedSentence {
  const first = matches[0] ?? { start, end: start };
  const from =
    end - start <= longestSentence ? start : wordStart(line, Math.max(start, first.start - before));
  const to = Math.max(Math.min(end, from + longestSentence), Math.min(first.end, from + longestSentence));
  const opening = from > start ? '…' : '';
  const closing = to < end ? '…' : '';
  const shift = opening.length - from;
  return {
    place,
    text: `${opening}${line.slice(from, to)}${closing}`,
    marks: matches
      .filter((match) => match.start >= from && match.start < to)
      .map((match) => ({ start: match.start + shift, end: Math.min(match.end, to) + shift })),
  };
}

/** The beginning of the next word, where one is near; scripts without spaces are cut where it falls. */
function wordStart(line: string, at: number): number {
  const space = line.indexOf(' ', at);
  if (at === 0 || space === -1 || space - at > 24) return at;
  return space + 1;
}
