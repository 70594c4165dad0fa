import { type Markup, markup } from '@/lib/sample/press/markup';
import type { PrintedReport } from '@/lib/sample/press/printed-report';
import { feedLink, type Site } from '@/lib/sample/press/site';
import { tagsOf } from '@/lib/sample/press/tags';

/** A news sitemap: headline, time and keyword, no summary. */
export function newsSitemap(site: Site, reports: readonly PrintedReport[]): Markup {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${reports.map(
  (report) => markup`<url>
<loc>${feedLink(site, report.path)}</loc>
${report.modified === null ? null : markup`<lastmod>${report.modified}</lastmod>\n`}<news:news>
<news:publication><news:name>${site.name}</news:name><news:language>${site.language.slice(0, 2)}</news:language></news:publication>
${report.published === null ? null : markup`<news:publication_date>${report.published}</news:publication_date>\n`}<news:title>${report.headline}</news:title>
<news:keywords>${tagsOf(site, report).join(', ')}</news:keywords>
</news:news>
</url>
`,
)}</urlset>
`;
}
