import {
  alsoLike,
  commentList,
  cookieNotice,
  masthead,
  newsletterBox,
  readMore,
  shareRow,
  siteFooter,
} from '@/lib/sample/press/clutter';
import { jsonLd, type Markup, markup } from '@/lib/sample/press/markup';
import type { Page } from '@/lib/sample/press/page';
import { bodyOf } from '@/lib/sample/press/page-body';
import { documentOf, openGraph } from '@/lib/sample/press/page-head';
import { printTime } from '@/lib/sample/press/print-time';
import { bylineOf } from '@/lib/sample/press/printed-lines';
import { addressOf, type Site } from '@/lib/sample/press/site';

/** JSON-LD with everything in one @graph, and a semantic <article>: a large publisher's usual page. */
export function graphLayout(page: Page): Markup {
  const { site, report } = page;
  const byline = bylineOf(site, report);
  const { published, modified } = report;
  return documentOf(page, {
    head: [openGraph(page, { withTimes: false }), jsonLd(linkedData(page))],
    body: markup`<body class="single-article">
${cookieNotice(site)}${masthead(site)}
<main><article>
<header class="article-header">
${report.section === null ? null : markup`<p class="kicker">${report.section}</p>`}
<h1>${report.headline}</h1>
${report.standfirst === null ? null : markup`<p class="standfirst">${report.standfirst}</p>`}
${byline === null ? null : markup`<p class="byline">${byline}</p>`}
${
  published === null
    ? null
    : markup`<p class="dates"><time datetime="${published}">${printTime(site, published)}</time>${
        modified === null
          ? null
          : markup` <span class="updated">${site.tongue.updated} ${printTime(site, modified)}</span>`
      }</p>`
}
</header>
${shareRow(site)}
<div class="article-body">
${bodyOf(page, [newsletterBox(site), readMore(page)])}</div>
${shareRow(site)}
</article>
${alsoLike(page)}${commentList(site)}</main>
${siteFooter(site)}</body>`,
  });
}

function linkedData({ site, report }: Page) {
  const { published, modified } = report;
  const address = addressOf(site, report.path);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', '@id': `${site.origin}/#website`, name: site.name, url: `${site.origin}/` },
      publisherOf(site),
      { '@type': 'WebPage', '@id': address, url: address, name: report.headline },
      {
        '@type': 'NewsArticle',
        '@id': `${address}#article`,
        headline: report.headline,
        ...(report.standfirst === null ? {} : { description: report.standfirst }),
        ...(published === null ? {} : { datePublished: published, dateModified: modified ?? published }),
        author: report.byline.map((name) => ({ '@type': 'Person', name })),
        ...(report.section === null ? {} : { articleSection: report.section }),
        ...(report.isCut ? { isAccessibleForFree: false } : {}),
        inLanguage: site.language,
        mainEntityOfPage: { '@id': address },
        publisher: { '@id': `${site.origin}/#organization` },
      },
    ],
  };
}

function publisherOf(site: Site) {
  return { '@type': 'NewsMediaOrganization', '@id': `${site.origin}/#organization`, name: site.name };
}
