import { cookieNotice, shareRow } from '@/lib/sample/press/clutter';
import { type Markup, markup } from '@/lib/sample/press/markup';
import type { Page } from '@/lib/sample/press/page';
import { bodyOf } from '@/lib/sample/press/page-body';
import { documentOf, openGraph } from '@/lib/sample/press/page-head';
import { printTime } from '@/lib/sample/press/print-time';
import { bylineOf } from '@/lib/sample/press/printed-lines';
import { teaserOf } from '@/lib/sample/press/printed-report';
import { addressOf, ampPath } from '@/lib/sample/press/site';

/** <div>s with the class names of a build, data-component beside them, dates in words and in <meta>. */
export function componentsLayout(page: Page): Markup {
  const { site, report } = page;
  const byline = bylineOf(site, report);
  const amp =
    site.feedLinks === 'amp'
      ? markup`<link rel="amphtml" href="${addressOf(site, ampPath(report.path))}">`
      : null;
  const authors = report.byline.map((name) => markup`<meta name="author" content="${name}">`);
  return documentOf(page, {
    head: [openGraph(page, { withTimes: true }), authors, amp],
    body: markup`<body><div id="__root"><div class="css-1k9x2f" data-component="top-bar">${site.tongue.navigation.map(
      (section) => markup`<a class="css-77abq" href="/">${section}</a>`,
    )}</div>
<div class="css-0" data-component="article">
<div class="css-h1a9z" data-component="headline"><h1 class="css-e2qq">${report.headline}</h1></div>
${report.standfirst === null ? null : markup`<div class="css-sf31" data-component="standfirst"><p>${report.standfirst}</p></div>`}
${byline === null ? null : markup`<div class="css-by02" data-component="byline">${byline}</div>`}
${report.published === null ? null : markup`<div class="css-ts14" data-component="timestamp">${printTime(site, report.published)}</div>`}
<div class="css-tx88" data-component="text">
${bodyOf(page, promo(page))}</div>
${shareRow(site)}${recommended(page)}</div>
<div class="css-ft5" data-component="footer">${site.tongue.footer.map((line) => markup`<a href="/">${line}</a>`)}<p>© 2025 ${site.name}. ${site.tongue.rights}</p></div>
</div>${cookieNotice(site)}</body>`,
  });
}

function promo({ site: { tongue } }: Page): Markup {
  return markup`<div class="css-nl7" data-component="newsletter-promo"><h3>${tongue.newsletter.title}</h3><p>${tongue.newsletter.text}</p><button>${tongue.newsletter.button}</button></div>\n`;
}

function recommended({ site, related }: Page): Markup {
  return markup`<div class="css-rec3" data-component="recommended"><h2>${site.tongue.related}</h2>${related.map(
    (other) =>
      markup`<a class="css-card" href="${other.path}"><div>${other.headline}</div><div>${teaserOf(other)}</div></a>`,
  )}</div>\n`;
}
