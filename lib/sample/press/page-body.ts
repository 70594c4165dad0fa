import type { Block } from '@/lib/news/block';
import { paywall } from './clutter';
import { type Fragment, type Markup, markup } from './markup';
import type { Page } from './page';
import { creditLineOf, openingOf } from './printed-lines';
import type { PrintedReport } from './printed-report';

/**
 * The text of a report as ordinary markup, dateline and agency credit in their places. `interruption`
 * stands after the third paragraph, where sites put their boxes.
 */
export function bodyOf(page: Page, interruption: Fragment = null): Markup {
  const { site, report } = page;
  let paragraphs = 0;
  const blocks = report.blocks.map((block) => {
    paragraphs += block.kind === 'paragraph' ? 1 : 0;
    const isFirst = block.kind === 'paragraph' && paragraphs === 1;
    const printed = blockOf(block, isFirst ? openingOf(site, report) : '');
    return block.kind === 'paragraph' && paragraphs === 3 ? [printed, interruption] : printed;
  });
  const credit = creditLineOf(site, report);
  const line = credit === null ? null : markup`<p>${credit}</p>\n`;
  const wall = report.isCut ? paywall(site) : null;
  return site.creditPlace === 'head' ? markup`${line}${blocks}` : markup`${blocks}${line}${wall}`;
}

/** The text alone, as a feed carries it. */
export function blocksOnly({ blocks }: PrintedReport): Markup {
  return markup`${blocks.map((block) => blockOf(block, ''))}`;
}

function blockOf(block: Block, opening: string): Markup {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p>${opening}${block.text}</p>\n`;
    case 'heading':
      return markup`<h2>${block.text}</h2>\n`;
    case 'quotation':
      return markup`<blockquote><p>${block.text}</p></blockquote>\n`;
    case 'list':
      return markup`<ul>${block.items.map((item) => markup`<li>${item}</li>`)}</ul>\n`;
    case 'table':
      return markup`<table>${block.rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</table>\n`;
    case 'correction':
      return markup`<p class="correction"><em>${block.text}</em></p>\n`;
    case 'live-entry':
      return markup`<h2>${block.at === null ? null : markup`<time datetime="${block.at}">${block.at.slice(11, 16)}</time> `}${block.text}</h2>\n`;
    case 'caption':
      return captionOf(block);
  }
}

/** A photo with its caption; the credit follows the words, as it is read. */
function captionOf({ text, credit }: Extract<Block, { kind: 'caption' }>): Markup {
  return markup`<figure><img src="/images/photo.svg" alt="" width="640" height="400"><figcaption>${text}${
    credit === null ? null : markup` <span class="credit">${credit}</span>`
  }</figcaption></figure>\n`;
}
