import type { Judged } from '@/lib/ingest/page/text/judge-blocks';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { lettersAlone } from '@/lib/language/letters';

/** Letters; above the text a place named for it may hold very few ("A list you can stick on the fridge."). */
const shortest = { named: 20, described: 40 } as const;

export interface FoundStandfirst {
  readonly standfirst: string | null;
  /** Whether it stands on the page, rather than only in its data. */
  readonly isPrinted: boolean;
  /** The page's blocks without it. */
  readonly rest: readonly Judged[];
}

/**
 * The standfirst: the text above the body in a place named for one, or that the page's description
 * repeats; else the description, where it is not the opening of the text.
 */
export function readStandfirst(
  judged: readonly Judged[],
  facts: { readonly description: string | null; readonly headline: string | null },
): FoundStandfirst {
  const at = printedAt(judged, facts);
  const printed = judged[at];
  if (printed !== undefined)
    return { standfirst: printed.block.text, isPrinted: true, rest: without(judged, printed.key) };
  const described = facts.description;
  const opening = lettersAlone(
    judged
      .filter((item) => item.keep)
      .slice(0, 4)
      .map((item) => item.block.text)
      .join(' '),
  );
  const key = lettersAlone(described ?? '');
  const isOpening =
    opening.includes(key.slice(0, 60)) || key.length < 20 || key === lettersAlone(facts.headline ?? '');
  const isCut = /(?:\.\.\.|…)$/.test(described ?? '');
  return {
    standfirst: isOpening || isCut || described === null ? null : foldSpace(described),
    isPrinted: false,
    rest: judged,
  };
}

/** Above the second paragraph kept; the first long one with the name or the words of a standfirst. */
function printedAt(
  judged: readonly Judged[],
  facts: { readonly description: string | null; readonly headline: string | null },
): number {
  const description = lettersAlone(facts.description ?? '');
  const kept = judged.flatMap((item, at) =>
    item.keep && item.block.kind === 'paragraph' && item.block.size >= 60 ? [at] : [],
  );
  const until = kept[1] ?? kept[0] ?? judged.length;
  const from = judged.findIndex(
    (item) => item.block.kind === 'headline' || item.why === 'repeats the headline',
  );
  return judged.findIndex((item, at) => {
    if (at < from || at > until || at >= judged.length) return false;
    const { text, kind, size } = item.block;
    if (
      kind === 'headline' ||
      kind === 'caption' ||
      kind === 'item' ||
      size < (item.name === 'standfirst' && at <= (kept[0] ?? -1) ? shortest.named : shortest.described) ||
      text.length > 700 ||
      item.linkShare > 0.3
    )
      return false;
    if (
      item.why === 'repeats the headline' ||
      item.name === 'clutter' ||
      item.name === 'caption' ||
      item.key === lettersAlone(facts.headline ?? '')
    )
      return false;
    const described =
      description.length >= 40 &&
      (item.key.startsWith(description.slice(0, 80)) || description.startsWith(item.key));
    const isText = item.keep && item.name !== 'standfirst' && kind === 'paragraph';
    return item.name === 'standfirst' ? !clutterish(item.why) : described && !isText;
  });
}

function clutterish(why: string): boolean {
  return why.startsWith('clutter') || why === 'only links';
}

function without(judged: readonly Judged[], key: string): readonly Judged[] {
  return judged.map((item) => (item.key === key ? { ...item, keep: false, why: 'standfirst' } : item));
}
