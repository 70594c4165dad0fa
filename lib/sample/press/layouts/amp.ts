import { alsoLike, shareRow, siteFooter } from '@/lib/sample/press/clutter';
import { Markup, markup } from '@/lib/sample/press/markup';
import type { Page } from '@/lib/sample/press/page';
import { bodyOf } from '@/lib/sample/press/page-body';
import { documentOf, openGraph } from '@/lib/sample/press/page-head';
import { printTime } from '@/lib/sample/press/print-time';
import { bylineOf } from '@/lib/sample/press/printed-lines';

/** The AMP form of a report: the same words, led back to the article by rel=canonical. */
export function ampLayout(page: Page): Markup {
  const { site, report } = page;
  const byline = bylineOf(site, report);
  const whole = documentOf(page, {
    head: [
      openGraph(page, { withTimes: true }),
      report.byline.map((name) => markup`<meta name="author" content="${name}">`),
    ],
    body: markup`<body><amp-sidebar id="menu" layout="nodisplay">${site.tongue.navigation.map((section) => markup`<a href="/">${section}</a>`)}</amp-sidebar>
<article class="amp-article"><h1>${report.headline}</h1>
${report.standfirst === null ? null : markup`<p class="standfirst">${report.standfirst}</p>`}
${byline === null ? null : markup`<p class="byline">${byline}</p>`}
${report.published === null ? null : markup`<time datetime="${report.published}">${printTime(site, report.published)}</time>`}
${bodyOf(page)}</article>
${shareRow(site)}${alsoLike(page)}${siteFooter(site)}</body>`,
  });
  return new Markup(
    whole.text.replace('<html ', '<html amp ').replaceAll('<img ', '<amp-img layout="responsive" '),
  );
}
