import type { Block } from '@/lib/news/block';
import { type Fragment, type Markup, markup } from '@/lib/sample/press/markup';
import type { Page } from '@/lib/sample/press/page';
import { bylineOf, creditLineOf, openingOf } from '@/lib/sample/press/printed-lines';
import { teaserOf } from '@/lib/sample/press/printed-report';
import { addressOf, type Site } from '@/lib/sample/press/site';

/** Tables, <br><br> and a date in <meta> only: a page as made before style sheets, in a legacy charset. */
export function tableLayout(page: Page): Markup {
  const { site, report } = page;
  return markup`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="${site.language}"><head>
<meta http-equiv="Content-Type" content="text/html; charset=${site.pageCharset}">
<title>${report.headline} - ${site.name}</title>
${report.published === null ? null : markup`<meta name="date" content="${report.published}">`}
${report.modified === null ? null : markup`<meta name="last-modified" content="${report.modified}">`}
${report.byline.length === 0 ? null : markup`<meta name="author" content="${report.byline.join(', ')}">`}
<meta name="description" content="${teaserOf(report)}">
${report.section === null ? null : markup`<meta name="section" content="${report.section}">`}
<link rel="canonical" href="${addressOf(site, report.path)}">
</head><body bgcolor="#ffffff">
<table width="960" cellpadding="4"><tr><td colspan="2" class="menu"><a href="/"><b>${site.name}</b></a> ${menu(site)}</td></tr>
<tr><td width="640" valign="top">
${report.section === null ? null : markup`<font size="2"><a href="/">${site.name}</a> » <a href="/">${report.section}</a></font><br>`}
<h1>${report.headline}</h1>
${story(page)}
</td><td width="300" valign="top" class="sidebar">
${aside(page)}
</td></tr>
<tr><td colspan="2" class="footer"><font size="1">${site.tongue.footer.map((line) => markup`<a href="/">${line}</a> | `)}© 2025 ${site.name}. ${site.tongue.rights}</font></td></tr></table>
</body></html>
`;
}

function menu({ tongue }: Site): Fragment {
  return tongue.navigation.map((section) => markup`| <a href="/">${section}</a> `);
}

function story({ site, report }: Page): Markup {
  const { standfirst } = report;
  const byline = bylineOf(site, report);
  const credit = creditLineOf(site, report);
  const first = report.blocks.findIndex((block) => block.kind === 'paragraph');
  return markup`${standfirst === null ? null : markup`<div class="vorspann"><b>${standfirst}</b></div>\n`}
${byline === null ? null : markup`<div class="autor"><i>${byline}</i></div>\n`}
<div class="text">
${report.blocks.map((block, at) => blockOf(block, at === first ? openingOf(site, report) : ''))}${credit === null ? null : markup`${credit}<br><br>`}
</div>
<div class="tools">${site.tongue.share.map((way) => markup`<a href="#">${way}</a> `)}</div>`;
}

function blockOf(block: Block, opening: string): Markup {
  switch (block.kind) {
    case 'paragraph':
      return markup`${opening}${block.text}<br><br>\n`;
    case 'heading':
      return markup`<h3>${block.text}</h3>\n`;
    case 'quotation':
      return markup`<blockquote>${block.text}</blockquote>\n`;
    case 'list':
      return markup`<ul>${block.items.map((item) => markup`<li>${item}`)}</ul>\n`;
    case 'table':
      return markup`<table border="1">${block.rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}`)}`)}</table>\n`;
    case 'correction':
      return markup`<i>${block.text}</i><br><br>\n`;
    case 'live-entry':
      return markup`<h3>${block.at} ${block.text}</h3>\n`;
    case 'caption':
      return markup`<div class="bild"><img src="/images/photo.svg" alt=""><div class="bildtext">${block.text}${
        block.credit === null ? null : markup` ${block.credit}`
      }</div></div>\n`;
  }
}

function aside({ site, related }: Page): Markup {
  const { tongue } = site;
  return markup`<b>${tongue.related}</b><br>${related.map((other) => markup`» <a href="${other.path}">${other.headline}</a><br>`)}
<hr><b>${tongue.newsletter.title}</b><br>${tongue.newsletter.text}
<form action="#"><input type="text" name="email"><input type="submit" value="${tongue.newsletter.button}"></form>`;
}
