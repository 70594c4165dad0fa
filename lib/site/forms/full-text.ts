import { type Block, bodyText } from '@/lib/news/block';
import { escapeXml } from '@/lib/site/xml';

/** An article's text as HTML without attributes, one element a block; empty where there is none. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

/** The same as plain text, an empty line between blocks; captions and notes of corrections are left out. */
export function blocksPlain(blocks: readonly Block[]): string {
  return blocks
    .map((block) => bodyText([block]))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'correction':
      return element('p', block.text);
    case 'heading':
      return element('h2', block.text);
    case 'quotation':
      return `<blockquote>${element('p', block.text)}</blockquote>`;
    case 'list':
      return `<ul>${block.items.map((item) => element('li', item)).join('')}</ul>`;
    case 'table':
      return `<table>${block.rows.map(rowHtml).join('')}</table>`;
    case 'live-entry':
      return element('h3', [block.at, block.text].filter((part) => part !== null).join(' · '));
    case 'caption':
      return element('p', block.credit === null ? block.text : `${block.text} (${block.credit})`);
  }
}

function rowHtml(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => element('td', cell)).join('')}</tr>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
