import { type Fragment, type Markup, markup } from './markup';
import type { Page } from './page';
import { teaserOf } from './printed-report';
import { addressOf } from './site';

/** A whole document: what every page declares, what its layout adds to the head, and its body. */
export function documentOf(
  { site, report }: Page,
  parts: { readonly head: Fragment; readonly body: Fragment },
): Markup {
  // Legacy charsets are declared once, by the server or by the page; either is common.
  const declaresCharset = site.pageCharset === 'utf-8' || !site.charsetInHeader;
  return markup`<!DOCTYPE html>
<html lang="${site.language}" dir="${site.tongue.direction}">
<head>
${declaresCharset ? markup`<meta charset="${site.pageCharset}">` : null}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${report.headline} | ${site.name}</title>
<meta name="description" content="${teaserOf(report)}">
<link rel="canonical" href="${addressOf(site, report.path)}">
${parts.head}
</head>
${parts.body}
</html>
`;
}

/** Open Graph as most sites give it; times only where the layout is one that gives them. */
export function openGraph({ site, report }: Page, options: { readonly withTimes: boolean }): Markup {
  const { published, modified } = report;
  return markup`<meta property="og:type" content="article">
<meta property="og:title" content="${report.headline}">
<meta property="og:site_name" content="${site.name}">
<meta property="og:url" content="${addressOf(site, report.path)}">
<meta property="og:description" content="${teaserOf(report)}">
${options.withTimes && published !== null ? markup`<meta property="article:published_time" content="${published}">` : null}
${options.withTimes && modified !== null ? markup`<meta property="article:modified_time" content="${modified}">` : null}
${report.isCut ? markup`<meta property="article:content_tier" content="locked">` : null}
${report.section === null ? null : markup`<meta property="article:section" content="${report.section}">`}`;
}
