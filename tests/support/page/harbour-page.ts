import { readPage } from '@/lib/ingest/page/read-page';
import { bodyText } from '@/lib/news/block';

/** The three paragraphs of a small report, for pages that are tried with one more element. */
export const harbourText: readonly string[] = [
  'The harbour master told the council on Monday that the outer wall would not last another winter of storms.',
  'He had brought photographs, a bucket of loose mortar and a bill for the survey that nobody had ordered.',
  'The council thanked him for the bucket and put the matter on the agenda for the second week of September.',
];

/** What is read as the body of a page; the kind of reading where it is no article. */
export function bodyOfPage(html: string): string {
  const reading = readPage(new TextEncoder().encode(html), {
    contentType: 'text/html',
    address: 'https://o.example/a',
  });
  return reading.kind === 'article' ? bodyText(reading.article.blocks) : reading.kind;
}

/** The body of the report with one more element in the middle of its text, or behind it, or over its headline. */
export function bodyWith(element: string, where: 'within' | 'behind' | 'above' = 'within'): string {
  const [first = '', ...rest] = harbourText.map((line) => `<p>${line}</p>`);
  const at = (place: typeof where) => (place === where ? element : '');
  return bodyOfPage(
    `<html lang="en"><body><article>${at('above')}<h1>Harbour wall will not last the winter</h1>${first}${at('within')}${rest.join('')}${at('behind')}</article></body></html>`,
  );
}
