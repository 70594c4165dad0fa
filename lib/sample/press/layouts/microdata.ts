import {
  alsoLike,
  commentList,
  masthead,
  newsletterBox,
  shareRow,
  siteFooter,
} from '@/lib/sample/press/clutter';
import { type Markup, markup } from '@/lib/sample/press/markup';
import type { Page } from '@/lib/sample/press/page';
import { bodyOf } from '@/lib/sample/press/page-body';
import { documentOf } from '@/lib/sample/press/page-head';
import { printTime } from '@/lib/sample/press/print-time';
import { joinNames } from '@/lib/sample/press/tongues/tongue';

/** schema.org attributes on the printed text, nothing in the head: a small-town paper's older system. */
export function microdataLayout(page: Page): Markup {
  const { site, report } = page;
  const { published, modified } = report;
  return documentOf(page, {
    head:
      report.section === null ? null : markup`<meta property="article:section" content="${report.section}">`,
    body: markup`<body class="post-template">
${masthead(site)}
<div id="content" itemscope itemtype="https://schema.org/NewsArticle">
${report.section === null ? null : markup`<div class="breadcrumbs"><a href="/">${report.section}</a></div>`}
<h1 itemprop="headline" class="entry-title">${report.headline}</h1>
${report.standfirst === null ? null : markup`<div class="subtitle" itemprop="description">${report.standfirst}</div>`}
<div class="entry-meta">
${bylineMarkup(page)}
${published === null ? null : markup`<time itemprop="datePublished" datetime="${published}">${printTime(site, published)}</time>`}
${modified === null ? null : markup`<meta itemprop="dateModified" content="${modified}">`}
</div>
${shareRow(site)}
<div itemprop="articleBody" class="entry-content">
${bodyOf(page)}</div>
${newsletterBox(site)}${alsoLike(page)}${commentList(site)}</div>
${siteFooter(site)}</body>`,
  });
}

/** Each name in its own element, with the words that the press prints round them. */
function bylineMarkup({ site, report }: Page): Markup | null {
  const { byline } = report;
  if (byline.length === 0) return null;
  const marks = byline.map((_, at) => `\u0000${at}\u0000`);
  const printed = site.tongue.by(marks).split('\u0000');
  const parts = printed.map((part, at) =>
    at % 2 === 0
      ? part
      : markup`<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${byline[Number(part)] ?? ''}</span></span>`,
  );
  return markup`<span class="vcard" title="${joinNames(byline, ', ')}">${parts}</span>`;
}
