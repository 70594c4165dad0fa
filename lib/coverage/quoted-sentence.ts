import type { SearchFinder, SearchMatch } from '@/lib/language/search/search-matches';
import { splitSentences } from '@/lib/language/split-sentences';
import { type Block, blockText } from '@/lib/news/block';
import type { FoundSentence, MarkedSentence } from '@/lib/news/shown/search-hit';

/** What of an article is searched. */
export interface QuotableArticle {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly byline: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/**
 * How many letters of a sentence are quoted, and how many of them before the match where it has to be cut:
 * where a language marks no ends of sentences, or an outlet writes none.
 */
export interface QuoteLength {
  readonly longest: number;
  readonly before: number;
}

export const wholeSentence: QuoteLength = { longest: 320, before: 120 };
/** For a line of a list. */
export const shortSentence: QuoteLength = { longest: 170, before: 60 };

/**
 * Finds the outlet's own words around a search: of the sentences with a match those that have most of its
 * terms, text before standfirst before headline before the names. Null where nothing matches.
 */
export function quoteSentence(
  article: QuotableArticle,
  find: SearchFinder,
  length: QuoteLength = wholeSentence,
): FoundSentence | null {
  let best: Found[] = [];
  let most = 0;
  for (const { place, line } of linesOf(article)) {
    for (const found of findIn(line, place, { find, language: article.language, length })) {
      if (found.terms > most) best = [];
      most = Math.max(most, found.terms);
      if (found.terms === most) best.push(found);
    }
  }
  const [first, ...others] = best;
  if (first === undefined) return null;
  // The headline is no further place: it says again what the text says.
  return { sentence: first.quote(), more: others.filter(({ place }) => place === 'text').length };
}

/** A sentence with matches. */
interface Found {
  readonly place: MarkedSentence['place'];
  /** How many of the search's terms it has. */
  readonly terms: number;
  readonly quote: () => MarkedSentence;
}

interface Line {
  readonly place: MarkedSentence['place'];
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

interface Search {
  readonly find: SearchFinder;
  readonly language: string;
  readonly length: QuoteLength;
}

function findIn(line: string, place: MarkedSentence['place'], search: Search): readonly Found[] {
  const matches = search.find(line);
  if (matches.length === 0) return [];
  const of = (own: readonly SearchMatch[], bounds: () => Span): Found => ({
    place,
    terms: new Set(own.map(({ term }) => term)).size,
    quote: () => {
      const whole = { ...bounds(), matches: own };
      return { place, ...excerpt(line, cut(line, whole, search.length), whole) };
    },
  });
  // Of most lines it is only counted that they have one: to part them took an eighth of a page of words.
  if (matches.length === 1) {
    const bounds = () => sentencesWith(matches, line, search.language)[0] ?? { start: 0, end: line.length };
    return [of(matches, bounds)];
  }
  return sentencesWith(matches, line, search.language).map(({ own, ...span }) => of(own, () => span));
}

/** The sentences of a line that have any of these matches, each with its own. */
function sentencesWith(
  matches: readonly SearchMatch[],
  line: string,
  language: string,
): readonly (Span & { readonly own: readonly SearchMatch[] })[] {
  const sentences = splitSentences(line, language);
  return sentences.flatMap(({ start, text }, at) => {
    const next = sentences[at + 1]?.start ?? line.length;
    const own = matches.filter((match) => match.start >= start && match.start < next);
    return own.length === 0 ? [] : [{ start, end: Math.max(start + text.length, own.at(-1)?.end ?? 0), own }];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What of a sentence is quoted: all of it, or as much as fits around its first match. */
function cut(
  line: string,
  { start, end, matches }: Span & { readonly matches: readonly SearchMatch[] },
  { longest, before }: QuoteLength,
): Span {
  const [first] = matches;
  if (first === undefined || end - start <= longest) return { start, end };
  const from = first.end - start <= longest ? start : wordStart(line, Math.max(start, first.start - before));
  return { start: from, end: wordEnd(line, Math.min(end, from + longest), end) };
}

function excerpt(
  line: string,
  { start, end }: Span,
  whole: Span & { readonly matches: readonly SearchMatch[] },
): Pick<MarkedSentence, 'text' | 'marks'> {
  const opening = start > whole.start ? '…' : '';
  const shift = opening.length - start;
  return {
    text: `${opening}${line.slice(start, end)}${end < whole.end ? '…' : ''}`,
    marks: whole.matches
      .filter((match) => match.start >= start && match.start < end)
      .map((match) => ({ start: match.start + shift, end: Math.min(match.end, end) + shift })),
  };
}

/** The beginning of the next word, where one is near; scripts without spaces are cut where it falls. */
function wordStart(line: string, at: number): number {
  const space = line.indexOf(' ', at);
  return space === -1 || space - at > 24 ? at : space + 1;
}

/** The end of the word before, where one is near. */
function wordEnd(line: string, at: number, end: number): number {
  if (at >= end) return end;
  const space = line.lastIndexOf(' ', at);
  return at - space > 24 ? at : space;
}
