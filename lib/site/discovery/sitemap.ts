import type { ListedPermalink, OutletSummary } from '@/lib/news/shown/listing';
import { momentPath } from '@/lib/site/layout/moments';
import { articlePath, outletPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { escapeXml } from '@/lib/site/xml';

/** sitemaps.org 0.9: at most 50,000 addresses in one file; outlets without coverage are not listed. */
export function writeSitemap(
  articles: readonly ListedPermalink[],
  outlets: readonly OutletSummary[],
  /** Slugs of the event's moments. */
  moments: readonly string[],
): string {
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
  const entries = [
    ...pages,
    ...moments.map((slug) => entry(momentPath(slug), null)),
    ...covering.map(({ slug }) => entry(outletPath(slug), null)),
    ...articles.map((article) => entry(articlePath(article), article.at)),
  ].slice(0, 50_000);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

function entry(path: string, at: Date | null): string {
  const changed = at === null ? '' : `<lastmod>${at.toISOString()}</lastmod>`;
  return `<url><loc>${escapeXml(siteAddress(path))}</loc>${changed}</url>`;
}
