import {
  alsoLike,
  commentList,
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
import { bylineOf } from '@/lib/sample/press/printed-lines';

/** No date anywhere on the page: a weekly that thinks in issues. Its feed has the dates. */
export function undatedLayout(page: Page): Markup {
  const { site, report } = page;
  const byline = bylineOf(site, report);
  return documentOf(page, {
    head: openGraph(page, { withTimes: false }),
    body: markup`<body class="longread">
${masthead(site)}
<section class="cover"><h1 class="cover__title">${report.headline}</h1>
${report.standfirst === null ? null : markup`<div class="cover__intro">${report.standfirst}</div>`}</section>
<section class="text-column">
${byline === null ? null : markup`<p class="author-line">${byline}</p>`}
${bodyOf(page, newsletterBox(site))}</section>
${shareRow(site)}${alsoLike(page)}${commentList(site)}${siteFooter(site)}${cookieNotice(site)}</body>`,
  });
}
