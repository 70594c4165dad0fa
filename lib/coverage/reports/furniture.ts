import type { Block } from '@/lib/news/block';
import { edgeBlocks } from './fingerprint';
import { ownWords } from './own-words';

/** In so many articles of one outlet, at the edges, a block is no article's own: "Subscribe to our newsletter". */
const articlesOfOne = 4;

/** Whether a block at the edges of so many articles of an outlet is its furniture. */
export function isFurniture(articles: number): boolean {
  return articles >= articlesOfOne;
}

/** Counts the blocks that an outlet prints around its articles. */
export class Furniture {
  private readonly counts = new Map<string, Map<number, number>>();

  /** Takes an article's first and last blocks into account. */
  add(outlet: string, blocks: readonly Block[]) {
    const known = this.counts.get(outlet) ?? new Map<number, number>();
    this.counts.set(outlet, known);
    for (const block of new Set(edgeBlocks(ownWords(blocks)))) known.set(block, (known.get(block) ?? 0) + 1);
  }

  /** Whether a block is furniture of the outlet, by the number of its words. */
  of(outlet: string): (block: number) => boolean {
    const known = this.counts.get(outlet);
    return (block) => isFurniture(known?.get(block) ?? 0);
  }
}
