import {
  alsoLike,
  cookieNotice,
  masthead,
  newsletterBox,
  shareRow,
  siteFooter,
} from '@/lib/sample/press/clutter';
import { type Markup, markup } from '@/lib/sample/press/markup';
import type { Page } from '@/lib/sample/press/page';
import { bodyOf } from '@/lib/sample/press/page-body';
import { documentOf, openGraph } from '@/lib/sample/press/page-head';
import { printTime } from '@/lib/sample/press/print-time';
import { bylineOf } from '@/lib/sample/press/printed-lines';

/** Open Graph without times; the date stands in a visible <time>: a broadcaster's or agency's plain page. */
export function openGraphLayout(page: Page): Markup {
  const { site, report } = page;
  const byline = bylineOf(site, report);
  return documentOf(page, {
    head: openGraph(page, { withTimes: false }),
    body: markup`<body>
${masthead(site)}
<div class="page"><div class="story">
<h1>${report.headline}</h1>
${report.standfirst === null ? null : markup`<p class="lead">${report.standfirst}</p>`}
<div class="story-info">
${byline === null ? null : markup`<p class="author">${byline}</p>`}
${
  report.published === null
    ? null
    : markup`<p class="date"><time datetime="${report.published}">${printTime(site, report.published)}</time></p>`
}
${
  report.modified === null
    ? null
    : markup`<p class="updated">${site.tongue.updated} <time datetime="${report.modified}">${printTime(site, report.modified)}</time></p>`
}
</div>
<div class="story-text">
${bodyOf(page)}</div>
${shareRow(site)}</div>
<div class="sidebar">${alsoLike(page)}${newsletterBox(site)}</div></div>
${siteFooter(site)}${cookieNotice(site)}</body>`,
  });
}
