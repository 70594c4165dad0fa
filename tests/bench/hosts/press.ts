import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';

/** How a simulated host writes its source. */
export type SourceForm = 'rss' | 'atom' | 'json' | 'news-sitemap';

/** An article as a source lists it. */
export interface Line {
  readonly address: string;
  readonly headline: string;
}

const published = '2025-08-15T20:40:00Z';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The content type and the text of a source with these lines. */
export function writeSource(form: SourceForm, lines: readonly Line[]): readonly [type: string, text: string] {
  const each = (write: (line: Line) => string) => lines.map(write).join('\n');
  switch (form) {
    case 'rss':
      return [
        'application/rss+xml',
        `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${each(
          ({ address, headline }) =>
            `<item><title>${escaped(headline)}</title><link>${escaped(address)}</link><pubDate>Fri, 15 Aug 2025 20:40:00 GMT</pubDate></item>`,
        )}</channel></rss>`,
      ];
    case 'atom':
      return [
        'application/atom+xml',
        `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:news</id><updated>${published}</updated>${each(
          ({ address, headline }) =>
            `<entry><title>${escaped(headline)}</title><id>${escaped(address)}</id><link href="${escaped(address)}"/><updated>${published}</updated></entry>`,
        )}</feed>`,
      ];
    case 'json':
      return [
        'application/feed+json',
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'News',
          items: lines.map(({ address, headline }) => ({
            id: address,
            url: address,
            title: headline,
            content_text: headline,
            date_published: published,
          })),
        }),
      ];
    case 'news-sitemap':
      return [
        'application/xml',
        `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${each(
          ({ address, headline }) =>
            `<url><loc>${escaped(address)}</loc><news:news><news:publication><news:name>News</news:name><news:language>en</news:language></news:publication><news:publication_date>${published}</news:publication_date><news:title>${escaped(headline)}</news:title></news:news></url>`,
        )}</urlset>`,
      ];
  }
}

/** A page with an article about the summit; `canonical` is the address that it declares. */
export function writePage(headline: string, canonical: string, encoding: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: published,
  };
  return `<!doctype html><html lang="en"><head><meta charset="${encoding}"><title>${escaped(headline)}</title>
<link rel="canonical" href="${escaped(canonical)}"><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><article><h1>${escaped(headline)}</h1>
<p>Trump and Putin were at their summit in Anchorage, Alaska, on Friday, as told under “${escaped(headline)}”.</p>
<p>The talks of Trump and Putin in Alaska lasted for almost three hours, and the war in Ukraine was their subject.</p>
<p>Both leaders left Anchorage in the evening, and no agreement was announced at the end of the meeting.</p>
</article></body></html>`;
}

/** The short page that some hosts give everybody who has not agreed to something. */
export const consentPage =
  '<!doctype html><html lang="en"><head><title>Your choices</title></head><body><main><h1>Before you go on</h1><p>We and our partners keep things on your device. Agree, or choose what you allow, to go on to the site.</p><button>Agree</button></main></body></html>';

/** Text as a host sends it whose encoding is not what its header says. */
export function encoded(text: string, encoding: string): Buffer {
  return iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' });
}

/** A strong ETag that follows from the body. */
export function etagOf(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
}
