import type { Article } from '@/lib/news/article';
import type { Block } from '@/lib/news/block';

/**
 * Text as Postgres takes it: it refuses a NUL anywhere, and half an emoji in JSON. One such letter in a
 * feed would else lose all of its lines.
 */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** An article with all of its text so. */
export function storableArticle(article: Article): Article {
  return {
    ...article,
    headline: storable(article.headline),
    standfirst: orNull(article.standfirst),
    byline: article.byline.map(storable),
    dateline: orNull(article.dateline),
    credit: orNull(article.credit),
    section: orNull(article.section),
    image:
      article.image === null
        ? null
        : { address: storable(article.image.address), credit: orNull(article.image.credit) },
    blocks: article.blocks.map(storableBlock),
  };
}

function storableBlock(block: Block): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(storable) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(storable)) };
    case 'live-entry':
      return { ...block, text: orNull(block.text) };
    case 'caption':
      return { ...block, text: storable(block.text), credit: orNull(block.credit) };
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'correction':
      return { ...block, text: storable(block.text) };
  }
}

function orNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}
