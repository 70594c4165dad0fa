import { type Markup, markup } from '@/lib/sample/press/markup';
import { blocksOnly } from '@/lib/sample/press/page-body';
import { type PrintedReport, teaserOf } from '@/lib/sample/press/printed-report';
import { addressOf, type Site } from '@/lib/sample/press/site';
import { tagsOf } from '@/lib/sample/press/tags';

/** Atom with relative links: they resolve by the feed's xml:base, or by each entry's own. */
export function atomFeed(site: Site, reports: readonly PrintedReport[]): Markup {
  const newest = reports.map(({ modified, published }) => modified ?? published ?? '').sort();
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${site.origin}/" xml:lang="${site.language}">
<title>${site.name}</title>
<id>${site.origin}/</id>
<link rel="alternate" href="/"/>
<link rel="self" href="${site.feedPath}"/>
<updated>${newest.at(-1) ?? ''}</updated>
${reports.map((report) => entryOf(site, report))}</feed>
`;
}

function entryOf(site: Site, report: PrintedReport): Markup {
  const { published, modified, credit } = report;
  const cut = report.path.lastIndexOf('/') + 1;
  const hasOwnBase = site.feed === 'atom-by-entry';
  const base = hasOwnBase ? markup` xml:base="${site.origin}${report.path.slice(0, cut)}"` : null;
  const link = hasOwnBase ? report.path.slice(cut) : report.path.slice(1);
  return markup`<entry${base}>
<id>${addressOf(site, report.path)}</id>
<title>${report.headline}</title>
<link rel="alternate" type="text/html" href="${link}"/>
${report.byline.map((name) => markup`<author><name>${name}</name></author>\n`)}${tagsOf(site, report).map((tag) => markup`<category term="${tag}"/>\n`)}${
  published === null
    ? null
    : markup`<published>${published}</published>\n<updated>${modified ?? published}</updated>\n`
}${credit === null ? null : markup`<source><title>${credit}</title></source>\n`}<summary>${teaserOf(report)}</summary>
${hasOwnBase ? null : markup`<content type="html">${blocksOnly(report).text}</content>\n`}</entry>
`;
}
