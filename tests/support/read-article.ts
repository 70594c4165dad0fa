import { type PageReading, readPage } from '@/lib/ingest/page/read-page';
import type { PageArticle } from '@/lib/news/article';

/** Three paragraphs that any reader takes for an article. */
export const prose = [
  'The harbour master told the council on Monday that the outer wall would not last another winter of storms.',
  'He had brought photographs, a bucket of loose mortar and a bill for the survey that nobody had ordered.',
  'The council thanked him for the bucket and put the matter on the agenda for the second week of September.',
] as const;

/** The parts of a page that a test is about; all the rest is as plain as can be. */
export interface PageParts {
  readonly head?: string;
  /** A schema.org node, written into the head. */
  readonly data?: unknown;
  /** Before the article, where sites have their mastheads. */
  readonly aboveArticle?: string;
  readonly aboveHeadline?: string;
  readonly headline?: string;
  /** The article's text as markup; three paragraphs where it is not given. */
  readonly text?: string;
  readonly afterText?: string;
  readonly outside?: string;
  readonly address?: string;
}

/** A page about a harbour wall. */
export function harbourPage(parts: PageParts): string {
  const data =
    parts.data === undefined
      ? ''
      : `<script type="application/ld+json">${JSON.stringify(parts.data)}</script>`;
  const text = parts.text ?? prose.map((line) => `<p>${line}</p>`).join('');
  const headline = parts.headline ?? 'Harbour wall will not last the winter';
  return `<html lang="en"><head>${parts.head ?? ''}${data}</head><body>${parts.aboveArticle ?? ''}<article>${parts.aboveHeadline ?? ''}<h1>${headline}</h1>${text}${parts.afterText ?? ''}</article>${parts.outside ?? ''}</body></html>`;
}

/** What the reader makes of such a page; throws where it finds no article. */
export function readArticle(parts: PageParts): PageArticle {
  return readMarkup(harbourPage(parts), parts.address);
}

/** The article that the reader makes of a page; throws where it finds none. */
export function readMarkup(html: string, address?: string): PageArticle {
  return readWhole(html, address).article;
}

/** The same with what is told beside the article. */
export function readWhole(
  html: string,
  address = 'https://o.example/a',
): Extract<PageReading, { kind: 'article' }> {
  const reading = readPage(new TextEncoder().encode(html), { contentType: 'text/html', address });
  if (reading.kind !== 'article') throw new Error(reading.why);
  return reading;
}
