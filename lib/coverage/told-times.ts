import type { DatedState } from '@/lib/news/article-state';
import { type Block, blockText } from '@/lib/news/block';

/** What tells when a sentence of an article came. */
export interface TimedArticle {
  readonly blocks: readonly Block[];
  /** Its states so far, the first one first, each with the time from which it stands. */
  readonly states?: readonly DatedState[];
}

/**
 * When a sentence of a block was published, where that was later than its article: with the entry of a live blog, or
 * with a later state. Null for all others.
 */
export function laterTimes(article: TimedArticle): (block: number, sentence: string) => Date | null {
  const entries = timesOfEntries(article.blocks);
  const cameWith = laterStates(article);
  return (block, sentence) => entries.get(block) ?? cameWith(sentence);
}

/** The time of the entry that each block of a live blog belongs to. */
function timesOfEntries(blocks: readonly Block[]): ReadonlyMap<number, Date> {
  const times = new Map<number, Date>();
  let time: Date | null = null;
  blocks.forEach((block, place) => {
    if (block.kind === 'live-entry') time = block.at === null ? null : new Date(block.at);
    if (time !== null) times.set(place, time);
  });
  return times;
}

/** From when a sentence stands in the article, where that was not so from the first. */
function laterStates({ states = [] }: TimedArticle): (sentence: string) => Date | null {
  if (states.length < 2) return () => null;
  const texts = states.map(({ headline, standfirst, blocks }) =>
    [headline, standfirst ?? '', ...blocks.map(blockText)].join('\n'),
  );
  return (sentence) => {
    const first = texts.findIndex((text) => text.includes(sentence));
    return first <= 0 ? null : (states[first]?.at ?? null);
  };
}
