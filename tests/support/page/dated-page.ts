import { readPage } from '@/lib/ingest/page/read-page';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';

export const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    3,
  );
export const title = 'Harbour wall will not last';

export interface PageParts {
  readonly language?: string;
  /** Right under the headline. */
  readonly top?: string;
  /** Instead of the plain headline. */
  readonly headline?: string;
  /** Before the paragraphs. */
  readonly text?: string;
  /** Behind the paragraphs, in the place of the article. */
  readonly end?: string;
  readonly beside?: string;
  readonly head?: string;
}

/** The publication time of a page of one article with these parts: an instant, a day, or null. */
export function publishedOn({
  language = 'en',
  top = '',
  text = '',
  end = '',
  beside = '',
  head = '',
  ...parts
}: PageParts): string | null {
  const h1 = parts.headline ?? `<h1>${title}</h1>`;
  const html = `<html lang="${language}"><head><title>${title}</title>${head}</head><body><main><div>${h1}${top}</div><div>${text}${prose}</div>${end}</main>${beside}</body></html>`;
  const fetchedAt = new Date('2025-09-01T12:00:00Z');
  const about = { contentType: 'text/html', address: 'https://o.example/wall', fetchedAt };
  const reading = readPage(new TextEncoder().encode(html), about);
  if (reading.kind !== 'article') throw new Error(reading.why);
  const time = choosePublicationTime(reading.article.published);
  return time.kind === 'instant' ? time.at.toISOString() : time.kind === 'day' ? time.day : null;
}
