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
    standfirst: storableOrNull(article.standfirst),
    byline: article.byline.map(storable),
    dateline: storableOrNull(article.dateline),
    credit: storableOrNull(article.credit),
    section: storableOrNull(article.section),
    image:
      article.image === null
        ? null
        : { address: storable(article.image.address), credit: storableOrNull(article.image.credit) },
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
      return { ...block, text: storableOrNull(block.text) };
    case 'caption':
      return { ...block, text: storable(block.text), credit: storableOrNull(block.credit) };
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'correction':
      return { ...block, text: storable(block.text) };
  }
}

/** As `storable`; null stays null. */
export function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}
