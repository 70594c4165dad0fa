import { elementsWithin } from '@/lib/ingest/page/page-node';
import type { Evidence } from './block-evidence';
import { isRunning } from './densest-text';
import type { Judged } from './judge-blocks';
import type { PageBlock } from './page-blocks';
import { isInFigure, type PlaceSums } from './place-sums';
import { endsOrLeadsOn } from './sentence-end';

const pictureTags = new Set(['img', 'picture']);
/** Letters of a line and of its box, which has the credit too; how far out that is; elements of a picture. */
const limits = { line: 12, box: 250, steps: 2, elements: 30 } as const;

/** Whether a line stands in a box with a picture and nothing else, as captions do that no name tells. */
export function isUnderPicture({ kind, text, place }: PageBlock, sums: PlaceSums): boolean {
  if (kind !== 'paragraph' || endsOrLeadsOn(text)) return false;
  for (let at = place.parent, steps = 0; at !== null && steps < limits.steps; at = at.parent, steps += 1) {
    if ((sums.all.get(at.element) ?? 0) > limits.box) return false;
    if (elementsWithin(at.element, limits.elements).some(({ name }) => pictureTags.has(name))) return true;
  }
  return false;
}

/**
 * The blocks with the lines under pictures as captions, where running text stands elsewhere. "Step 2" over its picture is
 * none; "ES" behind a caption is its credit.
 */
export function withoutPictureLines(judged: readonly Judged[]): readonly Judged[] {
  const isText = ({ keep, underPicture, block }: Judged) => keep && !underPicture && isRunning(block);
  if (!judged.some(isText)) return judged;
  let isBehind = false;
  return judged.map((item) => {
    const isLine = item.keep && item.underPicture && !item.said;
    isBehind = isLine && (isBehind || item.block.size >= limits.line);
    return isBehind ? { ...item, keep: false, why: 'caption under its picture' } : item;
  });
}

/**
 * A paragraph in the article's own style beside a picture, which the box of both is named for ("photo-text"); what is a
 * <figure> holds a caption.
 */
export function isBesidePicture(item: Evidence): boolean {
  return item.read && item.plainStyled && isRunning(item.block) && !isInFigure(item.block.place);
}

/** What a player holds beside its picture: the words of a film. An article that is wrapped in a figure has its own style. */
export function isDeepInFigure({ block, said, styled }: Evidence): boolean {
  const isText = block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'item';
  return isText && !said && !styled && isInFigure(block.place);
}
