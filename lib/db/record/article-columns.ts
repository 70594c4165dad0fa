import { isDeepStrictEqual } from 'node:util';
import { blocksToJson, publishedToRow } from '@/lib/db/rows';
import { searchConfiguration } from '@/lib/db/search-configuration';
import { wordSegments } from '@/lib/language/word-segments';
import type { Article } from '@/lib/news/article';
import { bodyText } from '@/lib/news/block';

/** An article as it was read, with its place in the timeline and what its text says of the event. */
export interface ReadArticle {
  readonly article: Article;
  /** Where it stands in the timeline; null for the undated. */
  readonly sortAt: Date | null;
  readonly relevance: number;
  readonly reasons: readonly string[];
}

/** The columns of `articles` that follow from how its page was read, and from nothing else. */
export function articleColumns({ article, sortAt, relevance, reasons }: ReadArticle) {
  const { headline, standfirst, byline, language } = article;
  const body = bodyText(article.blocks);
  return {
    headline,
    standfirst,
    ...factColumns(article),
    imageAddress: article.image?.address ?? null,
    imageCredit: article.image?.credit ?? null,
    sortAt,
    blocks: blocksToJson(article.blocks),
    wordCount: countWords(body, language),
    relevance,
    relevanceReasons: [...reasons],
    searchConfig: searchConfiguration(language),
    searchText: [headline, standfirst, byline.join(', '), body]
      .filter((part) => part !== null)
      .join('\n')
      .normalize('NFC'),
  };
}

/**
 * The columns that say facts beside the text. Not the picture: where its address is signed, every look gives
 * another.
 */
export function factColumns(article: Article) {
  const { byline, dateline, credit, section, kind, isBeginningOnly, language, published } = article;
  return {
    byline: [...byline],
    dateline,
    credit,
    section,
    kind,
    isBeginningOnly,
    language,
    ...publishedToRow(published),
  };
}

/** Whether a row holds all of these columns as they are. */
export function holdsColumns(row: object, columns: object): boolean {
  const stored = new Map<string, unknown>(Object.entries(row));
  return Object.entries(columns).every(([name, value]) => isDeepStrictEqual(stored.get(name), value));
}

function countWords(text: string, language: string): number {
  return wordSegments(text, language).filter(({ isWordLike }) => isWordLike).length;
}
