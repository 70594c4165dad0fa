import { type Block, blockText } from '@/lib/news/block';

/** How near the end of a text a note on its author begins, and how much text has to stand above it. */
const limits = { last: 4, above: 3, letters: 400 } as const;

/**
 * The blocks without the note on the author that ends a text: from a paragraph among the last that opens with
 * the name of somebody credited ("Jane Doe writes on harbours …") to the end, and the heading over it. Somebody
 * whom the text itself speaks of is no author only, and whose name a colon follows is a speaker.
 */
export function withoutAuthorNotes(blocks: readonly Block[], byline: readonly string[]): readonly Block[] {
  const text = blocks.filter(isText);
  const from = text.findIndex(
    (block, at) =>
      at >= limits.above &&
      at >= text.length - limits.last &&
      opensWithAuthor(block, byline, text.slice(0, at)),
  );
  if (from === -1) return blocks;
  const above = text.slice(0, from);
  if (above.reduce((sum, block) => sum + blockText(block).length, 0) < limits.letters) return blocks;
  const dropped = new Set(text.slice(above.at(-1)?.kind === 'heading' ? from - 1 : from));
  return blocks.filter((block) => !dropped.has(block));
}

function isText({ kind }: Block): boolean {
  return kind !== 'caption' && kind !== 'correction';
}

function opensWithAuthor(block: Block, byline: readonly string[], above: readonly Block[]): boolean {
  if (block.kind !== 'paragraph') return false;
  const line = block.text.toLowerCase();
  return byline.some((name) => {
    const [given = ''] = name.split(' ');
    if (!name.includes(' ') || given.length < 3) return false;
    const opens = line.startsWith(name.toLowerCase())
      ? /^(?:,? \p{L}| \()/u.test(block.text.slice(name.length))
      : line.startsWith(given.toLowerCase()) && /^,? \p{Ll}/u.test(block.text.slice(given.length));
    return opens && above.every((other) => other.kind === 'heading' || !blockText(other).includes(given));
  });
}
