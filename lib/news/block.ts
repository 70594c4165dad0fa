/**
 * One piece of an article's text, in reading order. Plain text only: an outlet's markup is never
 * stored, so a page has nothing to clean (DESIGN.md, principle 7). White space is folded to single
 * spaces and no text is empty.
 */
export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'quotation'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** What the outlet says that it put right, or added, after publication. */
  | { readonly kind: 'correction'; readonly text: string }
  /** Opens an entry of a live blog, whose text follows; `at` is ISO 8601 in UTC, null where none is given. */
  | { readonly kind: 'live-entry'; readonly at: string | null; readonly text: string | null }
  | { readonly kind: 'caption'; readonly text: string; readonly credit: string | null };

/** The words of a block as plain text, one line an item; captions carry their credit. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'correction':
      return block.text;
    case 'live-entry':
      return block.text ?? '';
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
    case 'list':
      return block.items.join('\n');
    case 'caption':
      return block.credit === null ? block.text : `${block.text} ${block.credit}`;
  }
}

/** The article's own text: every block but captions and correction notes, one block a line. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'correction')
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}
