import { decodeHtml } from '@/lib/ingest/decode/decode-html';
import { readFacts } from '@/lib/ingest/page/facts/page-facts';
import { readStandfirst } from '@/lib/ingest/page/facts/page-standfirst';
import { blockText } from '@/lib/news/block';
import { loadPage } from './load-page';
import { type PageSource, readPage } from './read-page';
import { foldSpace } from './text-run';
import { judgeWhole } from './whole-body';

/** What became of one block of a page, and why. */
export interface BlockVerdict {
  readonly kept: boolean;
  /** As the page prints it: paragraph, heading, item, caption … */
  readonly kind: string;
  /** In plain words, for whoever asks why a sentence is missing or one too many is there. */
  readonly why: string;
  readonly text: string;
}

/**
 * Every block of a page in reading order with its verdict, as `readPage` came to it; empty for a page
 * that is no article. The page is read a second time: this is for people who look at one page.
 */
export function explainPage(body: Uint8Array, about: PageSource): readonly BlockVerdict[] {
  const reading = readPage(body, about);
  if (reading.kind !== 'article') return [];
  const whole = foldSpace(reading.article.blocks.map(blockText).join(' '));
  const $ = loadPage(decodeHtml(body, about.contentType));
  const facts = readFacts($, about);
  return readStandfirst(judgeWhole($, facts), facts).rest.map(({ block, keep, why }): BlockVerdict => {
    // A dateline is taken off the head of its paragraph, so the end is what has to be there.
    const isThere = whole.includes(block.text.slice(-40));
    const isField = keep && !isThere;
    return {
      kept: keep && isThere,
      kind: block.kind,
      why: isField ? 'a fact of its own: byline, credit, or a heading over nothing' : why,
      text: block.text,
    };
  });
}
