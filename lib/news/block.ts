/**
 * One piece of an article's text, in reading order. Plain text only: an outlet's markup is never
 * stored, so a page has nothing to clean (DESIGN.md, principle 7). White space is folded to single
 * spaces and no text is empty.
 */
export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'quotation'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'caption'; readonly text: string; readonly credit: string | null };

/** The words of a block as plain text, one line an item; captions carry their credit. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'caption':
      return block.credit === null ? block.text : `${block.text} ${block.credit}`;
  }
}

/** The article's own text: every block but the captions, one block a line. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.kind !== 'caption')
    .map(blockText)
    .join('\n');
}
