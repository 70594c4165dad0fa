import type { Block } from '@/lib/news/block';
import { partCaption } from '@/lib/news/credit';
import type { Judged } from './judge-blocks';

/** The judged blocks of a page as the article's blocks: items gathered into lists, cells into lines, captions kept apart. */
export function composeBlocks(judged: readonly Judged[]): readonly Block[] {
  const blocks: Block[] = [];
  const captions = new Set<string>();
  for (const item of withinArticle(judged)) {
    const { block } = item;
    if (item.keep) append(blocks, item);
    else if (isCaption(item) && !captions.has(item.key)) {
      captions.add(item.key);
      blocks.push({ kind: 'caption', ...partCaption(block.text, block.credit) });
    }
  }
  return trimmed(blocks);
}

/** From the headline to the last block kept and the pictures right under it: captions further off are another article's. */
function withinArticle(judged: readonly Judged[]): readonly Judged[] {
  const first = judged.findIndex((item) => item.keep);
  const last = judged.findLastIndex((item) => item.keep);
  if (first === -1) return [];
  const headline = judged
    .slice(0, first)
    .findLastIndex((item) => item.block.kind === 'headline' || item.why === 'repeats the headline');
  const behind = judged.slice(last + 1).findIndex((item) => !isCaption(item) || !item.inside);
  const end = behind === -1 ? judged.length : last + 1 + behind;
  return judged.slice(headline === -1 ? Math.max(0, first - 6) : headline, end);
}

function isCaption(item: Judged): boolean {
  return (
    item.why.startsWith('caption') &&
    item.name !== 'clutter' &&
    item.key.length >= 8 &&
    item.linkShare < 0.5 &&
    item.block.text.length < 900
  );
}

function append(blocks: Block[], item: Judged): void {
  const { kind, text } = item.block;
  const last = blocks.at(-1);
  if (kind === 'item') {
    if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, text] };
    else blocks.push({ kind: 'list', items: [text] });
    return;
  }
  blocks.push({ kind: kind === 'heading' || kind === 'quotation' ? kind : 'paragraph', text });
}

/** A heading with nothing under it belongs to what was left out. */
function trimmed(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.filter((block) => block.kind !== 'caption');
  return kept.at(-1)?.kind === 'heading' && kept.length > 1
    ? trimmed(blocks.filter((block) => block !== kept.at(-1)))
    : blocks;
}
