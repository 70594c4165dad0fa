import type { Clutter } from './clutter';

/** An article as a page prints it. */
export interface Printed {
  readonly language: string;
  readonly outlet: string;
  readonly address: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly paragraphs: readonly string[];
  readonly published: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Template = (printed: Printed, clutter: Clutter) => string;

const links = (titles: readonly string[]): string =>
  titles.map((title, at) => `<li><a href="/other/${at}-${title.length}">${escaped(title)}</a></li>`).join('');

function page({ language, headline, address, outlet }: Printed, head: string, body: string): string {
  const direction = language === 'ar' ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${language}"${direction}><head><meta charset="utf-8"><title>${escaped(headline)} | ${outlet}</title>
<link rel="canonical" href="${address}">${head}</head><body>
<header><a href="/">${outlet}</a><nav><a href="/world">World</a> <a href="/business">Business</a> <a href="/sport">Sport</a></nav></header>
${body}
<footer><p>© 2025 ${outlet}</p></footer></body></html>`;
}

function linkedData({ headline, published }: Printed, more: object = {}): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: published,
    ...more,
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** Every paragraph, with something put between the second and the third, and between the last but one and the last. */
function withBetween(paragraphs: readonly string[], between: readonly [string, string]): string {
  const lines = paragraphs.map((text) => `<p>${escaped(text)}</p>`);
  const [first, second] = between;
  return [...lines.slice(0, 2), first, ...lines.slice(2, -1), second, ...lines.slice(2).slice(-1)].join('\n');
}

const semantic: Template = (printed, clutter) =>
  page(
    printed,
    linkedData(printed),
    `<main><article><h1>${escaped(printed.headline)}</h1>
${printed.standfirst === null ? '' : `<p class="standfirst">${escaped(printed.standfirst)}</p>`}
<div class="meta"><span>${escaped(clutter.counter)}</span> <time>${escaped(clutter.stamp)}</time></div>
<ul class="share">${clutter.share.map((way) => `<li><a href="#">${escaped(way)}</a></li>`).join('')}</ul>
${withBetween(printed.paragraphs, [`<div class="ad"><span>${escaped(clutter.ad)}</span></div>`, `<p class="link"><strong>${escaped(clutter.inline[0])}</strong><a href="/x">${escaped(clutter.inline[1])}</a></p>`])}
</article><aside><h2>${escaped(clutter.relatedTitle)}</h2><ul>${links(clutter.related)}</ul></aside></main>`,
  );

/** Class names made by a build tell nothing, and everything is a <div>. */
const hashed: Template = (printed, clutter) =>
  page(
    printed,
    `<meta property="og:type" content="article"><meta property="article:published_time" content="${printed.published}"><meta property="og:title" content="${escaped(printed.headline)}">`,
    `<div class="c-9f2"><div class="c-a01"><h1 class="c-77">${escaped(printed.headline)}</h1>
${printed.standfirst === null ? '' : `<div class="c-78"><p>${escaped(printed.standfirst)}</p></div>`}
<div class="c-1b">${escaped(clutter.stamp)}</div><div class="c-1c">${escaped(clutter.counter)}</div>
<div class="c-b0">${withBetween(printed.paragraphs, [`<div class="c-q1">${escaped(clutter.ad)}</div>`, ''])}</div>
<div class="c-zz">${clutter.share.map((way) => `<button>${escaped(way)}</button>`).join('')}</div></div>
<div class="c-r1"><div>${escaped(clutter.relatedTitle)}</div><ul>${links(clutter.related)}</ul></div></div>`,
  );

/** Counter, stamp and share row as paragraphs of the text itself, before and after it. */
const plainLines: Template = (printed, clutter) =>
  page(
    printed,
    `<meta name="date" content="${printed.published}">`,
    `<div id="content"><h1>${escaped(printed.headline)}</h1>
${printed.standfirst === null ? '' : `<p><b>${escaped(printed.standfirst)}</b></p>`}
<p>${escaped(clutter.stamp)}</p>
${withBetween(printed.paragraphs, ['', `<p>${escaped(clutter.inline[0])}<a href="/y">${escaped(clutter.inline[1])}</a></p>`])}
<p>${escaped(clutter.counter)}</p>
<p>${escaped(clutter.share.join(' | '))}</p>
<h3>${escaped(clutter.relatedTitle)}</h3><ul>${links(clutter.related)}</ul></div>`,
  );

/** The text also stands whole in the page's data. */
const dataRich: Template = (printed, clutter) =>
  page(
    printed,
    linkedData(printed, {
      description: printed.standfirst ?? '',
      articleBody: printed.paragraphs.join('\n\n'),
      dateModified: printed.published,
    }),
    `<article itemscope><header><h1 itemprop="headline">${escaped(printed.headline)}</h1>
${printed.standfirst === null ? '' : `<h2>${escaped(printed.standfirst)}</h2>`}
<p class="dates">${escaped(clutter.stamp)}</p></header>
<section>${withBetween(printed.paragraphs, [`<figure class="promo"><figcaption>${escaped(clutter.ad)}</figcaption></figure>`, `<aside class="teaser"><span>${escaped(clutter.inline[0])}</span><a href="/z">${escaped(clutter.inline[1])}</a></aside>`])}</section>
<footer><span class="count">${escaped(clutter.counter)}</span></footer></article>
<section class="more"><h2>${escaped(clutter.relatedTitle)}</h2>${clutter.related.map((title) => `<article><h3><a href="/o">${escaped(title)}</a></h3></article>`).join('')}</section>`,
  );

/** Tables and <br><br>, as sites were built twenty years ago. */
const tables: Template = (printed, clutter) =>
  page(
    printed,
    `<meta name="pubdate" content="${printed.published}">`,
    `<table width="100%"><tr><td width="20%"><b>${escaped(clutter.relatedTitle)}</b><br>${clutter.related.map((title) => `<a href="/t">${escaped(title)}</a><br>`).join('')}</td>
<td><h1>${escaped(printed.headline)}</h1>${printed.standfirst === null ? '' : `<p><i>${escaped(printed.standfirst)}</i></p>`}
<font size="1">${escaped(clutter.stamp)}</font><br><br>
${printed.paragraphs.map(escaped).join('<br><br>\n')}<br><br><font size="1">${escaped(clutter.counter)}</font></td></tr></table>`,
  );

export const templates: readonly Template[] = [semantic, hashed, plainLines, dataRich, tables];
