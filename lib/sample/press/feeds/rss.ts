import { cdata, type Markup, markup } from '@/lib/sample/press/markup';
import { blocksOnly } from '@/lib/sample/press/page-body';
import { isBareDay, rfc822 } from '@/lib/sample/press/print-time';
import { type PrintedReport, teaserOf } from '@/lib/sample/press/printed-report';
import { addressOf, feedLink, type Site } from '@/lib/sample/press/site';
import { tagsOf } from '@/lib/sample/press/tags';

/** RSS 2.0 with dc:creator; the whole text in content:encoded where the site gives it away. */
export function rssFeed(site: Site, reports: readonly PrintedReport[]): Markup {
  return markup`<?xml version="1.0" encoding="${site.feedCharset}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${site.name}</title>
<link>${site.origin}/</link>
<atom:link href="${site.origin}${site.feedPath}" rel="self" type="application/rss+xml"/>
<description>${site.name}</description>
<language>${site.language.toLowerCase()}</language>
${reports.map((report) => itemOf(site, report))}</channel>
</rss>
`;
}

function itemOf(site: Site, report: PrintedReport): Markup {
  const { modified, credit } = report;
  return markup`<item>
<title>${report.headline}</title>
<link>${feedLink(site, report.path)}</link>
<guid isPermaLink="false">${addressOf(site, report.path)}</guid>
${report.byline.map((name) => markup`<dc:creator>${name}</dc:creator>\n`)}${tagsOf(site, report).map((tag) => markup`<category>${tag}</category>\n`)}${publishedOf(report)}${
  modified === null ? null : markup`<atom:updated>${modified}</atom:updated>\n`
}${credit === null ? null : markup`<source url="${site.origin}${site.feedPath}">${credit}</source>\n`}<description>${teaserOf(report)}</description>
${site.feed === 'rss-full-text' ? markup`<content:encoded>${cdata(blocksOnly(report))}</content:encoded>\n` : null}</item>
`;
}

/** RSS has no form for a day without a clock time; dc:date does. */
function publishedOf({ published }: PrintedReport): Markup | null {
  if (published === null) return null;
  return isBareDay(published)
    ? markup`<dc:date>${published}</dc:date>\n`
    : markup`<pubDate>${rfc822(published)}</pubDate>\n`;
}
