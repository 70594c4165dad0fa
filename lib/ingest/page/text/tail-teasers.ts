import { isRunning } from './densest-text';
import type { Judged } from './judge-blocks';
import { styleOf } from './place-sums';

/** Letters of a title; how many teasers make a row of them; how much of the text kept they may be. */
const limits = { title: 15, row: 2, share: 0.6 } as const;

/**
 * The blocks without a row of teasers at the end of a text: a title that is a link and one paragraph, twice and more
 * until nothing else is kept. Where titles of their style stand in the text too, it is a list of things that are
 * told of one by one, or a live blog, and stays.
 */
export function withoutTailTeasers(judged: readonly Judged[]): readonly Judged[] {
  const seen = judged.filter(({ block }) => block.kind !== 'caption');
  const row = tailRow(seen);
  const size = (items: Iterable<Judged>) => [...items].reduce((sum, { block }) => sum + block.size, 0);
  if (row.teased.size < limits.row) return judged;
  if (size(row.teased) > limits.share * size(seen.filter(({ keep }) => keep))) return judged;
  const styles = new Set(row.titles.map(({ block }) => styleOf(block.place.element)));
  const isInText = seen.slice(0, row.from).some((item, at) => {
    const isTitled = isTitle(item) && styles.has(styleOf(item.block.place.element));
    return isTitled && (seen[at + 1]?.keep === true || seen[at + 2]?.keep === true);
  });
  if (isInText) return judged;
  return judged.map((item) =>
    row.teased.has(item) ? { ...item, keep: false, why: 'teaser after the text' } : item,
  );
}

interface Row {
  readonly teased: ReadonlySet<Judged>;
  readonly titles: readonly Judged[];
  /** Where it begins. */
  readonly from: number;
}

/** The paragraphs with a linked title right above each, from the last one kept upwards. */
function tailRow(seen: readonly Judged[]): Row {
  const teased = new Set<Judged>();
  const titles: Judged[] = [];
  let from = seen.length;
  let open: Judged | null = null;
  for (let at = seen.findLastIndex(({ keep }) => keep); at >= 0; at -= 1) {
    const item = seen[at];
    if (item === undefined) break;
    if (item.keep) {
      if (open !== null || item.block.kind !== 'paragraph' || !isRunning(item.block)) break;
      open = item;
    } else if (isTitle(item)) {
      if (open === null) continue;
      teased.add(open);
      titles.push(item);
      from = at;
      open = null;
    } else if (isRunning(item.block)) break;
  }
  return { teased, titles, from };
}

function isTitle({ keep, linkShare, block }: Judged): boolean {
  return (
    !keep && linkShare > 0.8 && block.jumps === 0 && block.size >= limits.title && block.kind !== 'headline'
  );
}
