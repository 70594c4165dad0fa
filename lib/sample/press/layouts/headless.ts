import { alsoLike, cookieNotice, masthead, shareRow, siteFooter } from '@/lib/sample/press/clutter';
import { liveUpdates } from '@/lib/sample/press/live-updates';
import { jsonLd, type Markup, markup } from '@/lib/sample/press/markup';
import type { Page } from '@/lib/sample/press/page';
import { bodyOf } from '@/lib/sample/press/page-body';
import { documentOf, openGraph } from '@/lib/sample/press/page-head';
import { printTime } from '@/lib/sample/press/print-time';
import type { Site } from '@/lib/sample/press/site';

/** The headline stands in the head of the page only; above the text there is a player. */
export function headlessLayout(page: Page): Markup {
  const { site, report } = page;
  return documentOf(page, {
    head: [openGraph(page, { withTimes: true }), jsonLd(linkedData(page))],
    body: markup`<body>
${masthead(site)}
<main id="main-content">
<div class="video-player" role="region"><button type="button">Play</button><span>01:42</span></div>
<div class="story-head">
${report.published === null ? null : markup`<time datetime="${report.published}">${printTime(site, report.published)}</time>`}
${report.byline.map((name) => contributor(site, { name, place: report.dateline }))}
</div>
<div class="story-body">
${report.standfirst === null ? null : markup`<p class="summary"><b>${report.standfirst}</b></p>`}
${bodyOf(page)}</div>
${shareRow(site)}${alsoLike(page)}</main>
${siteFooter(site)}${cookieNotice(site)}</body>`,
  });
}

function contributor(
  site: Site,
  { name, place }: { readonly name: string; readonly place: string | null },
): Markup {
  return markup`<div class="contributor-card"><span class="name">${name}</span> <span class="role">${
    place === null ? site.name : `Reporting from ${place}`
  }</span></div>`;
}

function linkedData({ site, report }: Page) {
  const updates = liveUpdates(report.blocks);
  return {
    '@context': 'http://schema.org',
    ...(updates.length === 0
      ? { '@type': 'ReportageNewsArticle' }
      : { '@type': 'LiveBlogPosting', liveBlogUpdate: updates }),
    headline: report.headline,
    ...(report.published === null ? {} : { datePublished: report.published }),
    ...(report.modified === null ? {} : { dateModified: report.modified }),
    author: report.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.name },
  };
}
