import { endsSentence } from '@/lib/news/later/fleeting-line';
import type { Judged } from './judge-blocks';

/** Letters: how much longer a heading may be than its line, "3. " before it; and the longest label over the lines. */
const limits = { beside: 4, label: 40 } as const;

/**
 * The blocks without a table of contents: two and more lines in a row that do nothing but jump to places of the
 * page, most of them by the words of a heading that stands there, and the label right above them. A note that jumps
 * back to its mark is no such line, nor is a list of the writer's own, which jumps nowhere.
 */
export function withoutContents(judged: readonly Judged[]): readonly Judged[] {
  const headings = judged.flatMap(({ block, key }) => (block.kind === 'heading' && key !== '' ? [key] : []));
  const dropped = new Set<Judged>();
  for (let from = 0; from < judged.length; from += 1) {
    let to = from;
    while (isJump(judged[to])) to += 1;
    const lines = judged.slice(from, to);
    if (lines.length >= 2 && namesHeadings(lines, headings)) {
      for (const line of lines) dropped.add(line);
      const label = judged[from - 1];
      if (label !== undefined && isLabel(label)) dropped.add(label);
    }
    from = Math.max(from, to);
  }
  if (dropped.size === 0) return judged;
  return judged.map((item) =>
    dropped.has(item) && item.keep ? { ...item, keep: false, why: 'table of contents' } : item,
  );
}

/** A line that is a jump as a whole; one that is a heading itself carries its own mark. */
function isJump(item: Judged | undefined): boolean {
  return (
    item !== undefined && item.block.kind !== 'heading' && item.block.jumps > 0.8 * item.block.text.length
  );
}

function namesHeadings(lines: readonly Judged[], headings: readonly string[]): boolean {
  const named = lines.filter(({ key }) =>
    headings.some(
      (heading) =>
        Math.abs(heading.length - key.length) <= limits.beside &&
        (heading.endsWith(key) || key.endsWith(heading)),
    ),
  );
  return named.length >= 2 && named.length >= 0.5 * lines.length;
}

function isLabel({ block }: Judged): boolean {
  const isShort = block.text.length <= limits.label && !endsSentence(block.text);
  return isShort && block.kind !== 'caption' && block.kind !== 'headline';
}
