import type { ListedPermalink, OutletSummary } from '@/lib/news/shown/listing';
import { momentPath } from '@/lib/site/layout/moments';
import { articlePath, outletPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { escapeXml } from '@/lib/site/xml';

/** sitemaps.org 0.9: at most 50,000 addresses in one file; parts are planned for half of that. */
const mostInPart = 25_000;
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The part with the pages that are no article's. */
export const pagesPart = 'pages';

/** The parts of so many articles, by the beginnings of their ids: one without any, or as many as there are letters, or more. */
export function articleParts(articles: number): readonly string[] {
  let parts = [''];
  while (articles / parts.length > mostInPart) {
    parts = parts.flatMap((beginning) => [...letters].map((letter) => beginning + letter));
  }
  return parts;
}

/** The index of these parts. */
export function writeSitemapIndex(parts: readonly string[]): string {
  const entries = parts.map(
    (part) => `<sitemap><loc>${escapeXml(siteAddress(`/sitemap.xml?part=${part}`))}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${schema}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** Addresses of articles, and unless `others` is null of all other pages; outlets without coverage are not listed. */
export function writeSitemap(
  articles: readonly ListedPermalink[],
  others: {
    readonly outlets: readonly OutletSummary[];
    /** Slugs of the event's moments. */
    readonly moments: readonly string[];
  } | null,
): string {
  const entries = [
    ...(others === null ? [] : otherPages(others)),
    ...articles.map((article) => entry(articlePath(article), article.at)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${schema}">\n${entries.join('\n')}\n</urlset>\n`;
}

function otherPages({
  outlets,
  moments,
}: {
  readonly outlets: readonly OutletSummary[];
  readonly moments: readonly string[];
}): readonly string[] {
  const pages = [
    '/',
    '/changes',
    '/outlets',
    '/sources',
    '/sources/hours',
    '/moments',
    '/words',
    '/quotations',
    '/questions',
    '/compare',
    '/api',
    '/about',
  ].map((path) => entry(path, null));
  const covering = outlets.filter(({ articles: count }) => count > 0);
  return [
    ...pages,
    ...moments.map((slug) => entry(momentPath(slug), null)),
    ...covering.map(({ slug }) => entry(outletPath(slug), null)),
  ];
}

function entry(path: string, at: Date | null): string {
  const changed = at === null ? '' : `<lastmod>${at.toISOString()}</lastmod>`;
  return `<url><loc>${escapeXml(siteAddress(path))}</loc>${changed}</url>`;
}
