import { describe, expect, it } from 'vitest';
import { readFacts } from '@/lib/ingest/page/facts/page-facts';
import { loadPage } from '@/lib/ingest/page/load-page';

function headlineOf({ title = '', head = '', body = '' }): string | null {
  const html = `<html><head><title>${title}</title><meta property="og:site_name" content="The Harbour Paper">${head}</head><body>${body}</body></html>`;
  return readFacts(loadPage(html), { address: 'https://harbour.example/news/pier-closed' }).headline;
}

const said = (headline: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;

describe('a claim that is a proper ending of the printed heading is the headline', () => {
  it.each([
    ['Harbour news', ' | ', 'The pier of Kodiak is closed until Friday'],
    ['Hafen', ': ', 'Der Steg von Kodiak bleibt bis Freitag zu'],
    ['Port de Kodiak', ' – ', 'La jetée reste fermée jusqu’à vendredi'],
    ['Exclusivo', ' ', '«El muelle de Kodiak sigue cerrado»'],
    ['Порт', ' / ', 'Причал Кадьяка закрыт до пятницы'],
    ['港口', '：', '科迪亚克码头关闭至星期五下午三点'],
  ])('%s%s', (kicker, joint, headline) => {
    const body = `<article><h1><span>${kicker}</span>${joint}${headline}</h1></article>`;
    expect(headlineOf({ head: said(headline), body })).toBe(headline);
    expect(headlineOf({ title: `${headline} - The Harbour Paper`, body })).toBe(headline);
    expect(headlineOf({ head: said(`${kicker}${joint}${headline}`), body })?.replaceAll(' ', '')).toBe(
      `${kicker}${joint}${headline}`.replaceAll(' ', ''),
    );
  });

  it.each([
    ['a word of it', 'Pier of Kodiak closed until next Friday', 'Friday'],
    ['the end of a word', 'Two lamps and a counterclaim', 'claim'],
    ['its beginning alone', 'The pier of Kodiak is closed until Friday', 'The pier of Kodiak is closed'],
    ['cut short', 'The pier of Kodiak is closed until Friday', 'The pier of Kodiak is…'],
  ])('not %s', (_, printed, claim) => {
    expect(headlineOf({ head: said(claim), body: `<article><h1>${printed}</h1></article>` })).toBe(printed);
  });

  it('an element of the heading that is all of a claim is it: the rest is a second line', () => {
    const body =
      '<h1><a><span>The pier of Kodiak is closed</span> <em>Nobody was hurt, two lamps were</em></a></h1>';
    expect(headlineOf({ head: said('The pier of Kodiak is closed'), body })).toBe(
      'The pier of Kodiak is closed',
    );
  });
});

describe('a page without headings that prints one part of its title', () => {
  const read = (title: string, shown: string) =>
    headlineOf({
      title,
      body: `<div class="t">${shown}</div><p>Two lamps and a bench went into the water.</p>`,
    });

  it.each([
    ['The pier of Kodiak is closed | News | Harbour Paper', 'The pier of Kodiak is closed'],
    ['科迪亚克码头星期一关闭_新闻中心_港口网', '科迪亚克码头星期一关闭'],
    ['コディアックの桟橋が閉鎖｜港新聞デジタル', 'コディアックの桟橋が閉鎖'],
    ['Причал в Кадьяке закрыт - Новости - Портовая газета', 'Причал в Кадьяке закрыт'],
  ])('%s', (title, shown) => {
    expect(read(title, shown)).toBe(shown);
  });

  it.each([
    ['a beginning of one', 'The pier of Kodiak: closed since Monday | Paper', 'The pier of Kodiak'],
    ['more than one', 'The pier of Kodiak is closed | Paper', 'The pier of Kodiak is closed until May'],
  ])('%s is none', (_, title, shown) => {
    expect(read(title, shown)).toBe(title);
  });
});

describe('headings that are no headline', () => {
  const headline = 'The pier of Kodiak is closed';
  const masthead = [
    '<h1><a href="/">The Harbour Paper, daily since 1912</a></h1>',
    '<a href="https://harbour.example/"><h1>Harbour Paper of Kodiak and Homer</h1></a>',
  ];

  it.each(masthead)('%s is the name of the site', (logo) => {
    expect(headlineOf({ title: 'The Harbour Paper', body: `${logo}<h1>${headline}</h1>` })).toBe(headline);
    expect(
      headlineOf({ title: `${headline} | Harbour Paper of Kodiak`, body: `${logo}<h2>${headline}</h2>` }),
    ).toBe(headline);
  });

  it.each([
    ['a rubric as h1', '<h1>Our news | Entry</h1>', `News from the harbour - ${headline}`],
    ['no h1', '', `Anna’s own page of harbours » ${headline}`],
    ['an issue behind it', '', `${headline} (2025/8)`],
  ])('a lower heading that the title begins or ends with: %s', (_, h1, title) => {
    expect(headlineOf({ title, body: `${h1}<h2>More</h2><h2>${headline}</h2><h2>Two lamps</h2>` })).toBe(
      headline,
    );
  });

  it.each([
    [
      'is a small part of it',
      'Why the old and the new pier of Kodiak are closed until a second week of Friday evenings',
      'Friday evenings',
    ],
    ['stands in its middle', 'Report: the pier of Kodiak is closed, divers say', 'pier of Kodiak is closed'],
  ])('not where it %s', (_, title, lower) => {
    expect(headlineOf({ title, body: `<h2>${lower}</h2>` })).toBe(title);
  });
});

describe('a heading that leads to the front page', () => {
  const [site, headline] = ['Letters from the Pier', 'The pier of Kodiak is closed until Friday'];
  const named = (rest: string) => `<h1><a href="/">${site}</a></h1>${rest}`;
  const title = `${headline} – ${site}`;

  it.each([
    ['h2', `<h2><a href="/2025/08/pier">${headline}</a></h2>`],
    ['h3', `<h2>Sunday, 3 March</h2><h3>${headline}</h3>`],
  ])('yields to an %s that the title confirms', (_, lower) => {
    expect(headlineOf({ title, body: named(lower) })).toBe(headline);
    expect(headlineOf({ title: `${site}: ${headline}`, body: named(lower) })).toBe(headline);
    const motto =
      'Boats, bread and the long light | Written by hand since 2005 | Twenty years of salt and rope';
    expect(headlineOf({ title: `${headline} : ${site} | ${motto}`, body: named(lower) })).toBe(headline);
  });

  it.each([
    ['none of the headings below it is the title’s', title, named('<h2>Comments of readers</h2>'), site],
    [
      'a rubric alone begins the title',
      `World news : ${site} | Boats, bread and the long light | Twenty years of salt`,
      named('<h2>World news</h2>'),
      site,
    ],
    ['it is all that the title says', site, named('<h2>The pier is closed</h2>'), site],
    ['it leads elsewhere', title, `<h1><a href="/pier">${headline}</a></h1><h2>${site}</h2>`, headline],
  ])('where %s', (_, said, body, read) => {
    expect(headlineOf({ title: said, body })).toBe(read);
  });
});

it('an application of the headline’s name does not make the headline the name of a site', () => {
  const headline = 'The pier of Kodiak is closed until Friday';
  const parts = (application: string) => ({
    title: headline,
    head: `<meta name="application-name" content="${application}">`,
    body: `<h1>${headline}</h1>`,
  });
  expect(headlineOf(parts(headline))).toBe(headline);
  const piers = { ...parts('Piers of Kodiak'), title: `${headline} | Piers of Kodiak`, body: '' };
  expect(headlineOf(piers)).toBe(headline);
});

describe('the one printed heading that no title confirms', () => {
  const title = 'Pier of Kodiak closed until Friday | The Harbour Paper';
  const words = 'Ferries go by for two more days';

  it.each([
    '<div class="search scrollable"><div class="no-results">',
    '<div class="popup"><div>',
    '<div id="modal-box"><div>',
  ])('is no headline in %s', (box) => {
    const body = `${box}<h1>${words}</h1></div></div><article><p>The pier was closed.</p></article>`;
    expect(headlineOf({ title, body })).toBe('Pier of Kodiak closed until Friday');
  });

  it.each(['<div class="research"><div>', '<article class="story"><div>', '<main><div class="head">'])(
    'is one in %s',
    (box) => {
      expect(headlineOf({ title, body: `${box}<h1>${words}</h1>` })).toBe(words);
    },
  );
});

describe('a heading of the first rank that is said to those alone who hear the page', () => {
  const headline = 'Pier of Kodiak closed until Friday';
  const title = `${headline} | The Harbour Paper`;

  it.each(['sr-only', 'visually-hidden', 'screen-reader-text'])('is no headline as %s', (name) => {
    const body = `<h1 class="${name}">The Harbour Paper</h1><article><h2>${headline}</h2></article>`;
    expect(headlineOf({ title, body })).toBe(headline);
  });

  it('is one where it holds the one that is seen', () => {
    const body = `<h1 class="sr-only">${headline}: four ferries wait</h1><h2>${headline}</h2>`;
    expect(headlineOf({ title: `${headline}: four ferries wait`, body })).toBe(
      `${headline}: four ferries wait`,
    );
  });

  it('is one where it is alone', () => {
    expect(headlineOf({ title, body: `<h1 class="sr-only">${headline}</h1>` })).toBe(headline);
  });
});

describe('a site that is named as its article is', () => {
  const page = (name: string, headline: string, title = headline) =>
    readFacts(
      loadPage(
        `<html><head><title>${title}</title><meta property="og:site_name" content="${name}"><meta property="og:title" content="${title}">${said(headline)}</head><body><article><h1>${headline}</h1></article></body></html>`,
      ),
      { address: 'https://harbour.example/news/pier-closed' },
    ).headline;

  it.each([
    'The pier of Kodiak is closed',
    'Berg: ‘The pier is done one way or the other!’',
    'Der Steg bleibt zu',
    'Причал закрыт до пятницы',
    '码头关闭至星期五',
  ])('has the headline all the same: %s', (headline) => {
    expect(page(headline, headline)).toBe(headline);
    expect(page(headline, headline, `${headline} | Harbour Paper`)).toBe(headline);
  });

  it('another name is taken off as ever', () => {
    expect(page('Harbour Paper', 'The pier is closed | Harbour Paper')).toBe('The pier is closed');
  });
});
