import { type Markup, markup } from '@/lib/sample/press/markup';
import { type PrintedReport, teaserOf } from '@/lib/sample/press/printed-report';
import { feedLink, type Site } from '@/lib/sample/press/site';
import { tagsOf } from '@/lib/sample/press/tags';

/** RSS 1.0, which is RDF, with Dublin Core dates. */
export function rdfFeed(site: Site, reports: readonly PrintedReport[]): Markup {
  return markup`<?xml version="1.0" encoding="${site.feedCharset}"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<channel rdf:about="${site.origin}/">
<title>${site.name}</title>
<link>${site.origin}/</link>
<description>${site.name}</description>
<dc:language>${site.language}</dc:language>
<items><rdf:Seq>${reports.map(({ path }) => markup`<rdf:li rdf:resource="${feedLink(site, path)}"/>`)}</rdf:Seq></items>
</channel>
${reports.map((report) => itemOf(site, report))}</rdf:RDF>
`;
}

function itemOf(site: Site, report: PrintedReport): Markup {
  const { published, modified, credit } = report;
  const link = feedLink(site, report.path);
  return markup`<item rdf:about="${link}">
<title>${report.headline}</title>
<link>${link}</link>
<description>${teaserOf(report)}</description>
${report.byline.map((name) => markup`<dc:creator>${name}</dc:creator>\n`)}${tagsOf(site, report).map((tag) => markup`<dc:subject>${tag}</dc:subject>\n`)}${
  credit === null ? null : markup`<dc:source>${credit}</dc:source>\n`
}${published === null ? null : markup`<dc:date>${published}</dc:date>\n`}${modified === null ? null : markup`<dcterms:modified>${modified}</dcterms:modified>\n`}</item>
`;
}
