import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';

const address = 'https://courier.example/port/ferry';
const read = (html: string) =>
  readPage(Buffer.from(html), { contentType: 'text/html; charset=utf-8', address });
const story = [
  'The ferry to Kodiak will stay in its harbour for another week because a part for its engine is missing.',
  'Passengers were offered refunds or a seat on one of two planes that the state has hired for the time.',
  'Mechanics in Seward hope to have the ship ready before the school year begins, a spokeswoman said.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
const teasers = `<section><h2>Most read</h2><article><h3><a href="/a">Ferry waits</a></h3>${story}</article></section>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('a page that says that there is none', () => {
  test.each([
    ['by its headline', page('<title>Page not found</title>', `<h1>Page not found</h1>${teasers}`)],
    ['in German', page('<title>404</title>', `<h1>404</h1><p>Diese Seite gibt es nicht mehr.</p>${teasers}`)],
    ['in Ukrainian', page('<title>Кур’єр</title>', `<h1>Сторінку не знайдено</h1>${teasers}`)],
    ['in Japanese', page('<title>新聞</title>', `<h1>お探しの記事は見つかりませんでした</h1>${teasers}`)],
    ['by its title, beside the site’s name', page('<title>Story removed | The Courier</title>', teasers)],
    [
      'by the first line of its text',
      page(
        '<title>The Courier</title>',
        `<main><h1>The Courier</h1><p>We are sorry. The page you requested could not be found.</p>${story}</main>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toMatchObject({ kind: 'not-an-article' });
  });

  test.each([
    [
      'an article on such pages',
      page('<title>Page not found: how links rot</title>', `<h1>Page not found: how links rot</h1>${story}`),
    ],
    [
      'an article that says so far down',
      page('<title>Ferry waits</title>', `<h1>Ferry waits</h1>${story}<p>Page not found.</p>`),
    ],
    ['a number in the headline', page('<title>404 wait</title>', `<h1>404 wait for a ferry</h1>${story}`)],
  ])('but not %s', (_, html) => {
    expect(read(html)).toMatchObject({ kind: 'article' });
  });
});

describe('a page that only leads to another', () => {
  const there = 'https://courier.example/2025/ferry?id=7&b=1';
  const link = `<a href="/2025/ferry?id=7&amp;b=1">here</a>`;
  test.each([
    ['a refresh', page('<meta http-equiv="refresh" content="0; url=/2025/ferry?id=7&amp;b=1">', '')],
    ['a refresh in other marks', page(`<META HTTP-EQUIV=Refresh CONTENT="1,URL='${there}'">`, '')],
    ['a refresh over teasers', page(`<meta http-equiv="refresh" content="3;url=${there}">`, teasers)],
    ['a script', page(`<script>window.location.href = "${there}";</script>`, '')],
    [
      'a script that replaces',
      page('', `<script>location.replace('${there.replaceAll('/', '\\/')}')</script>`),
    ],
    ['a script of its body', page('', '').replace('<body', `<body onload="location='${there}'"`)],
    ['a line with its link', page('<title>Redirecting…</title>', `<p>Redirecting. Click ${link}.</p>`)],
    ['an old server’s words', page('<title>Object moved</title>', `<h2>Object moved to ${link}.</h2>`)],
    [
      'a line in German',
      page('<title>Kurier</title>', `<p>Sie werden weitergeleitet. Bitte ${link} klicken.</p>`),
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toMatchObject({ kind: 'leads-on', to: there });
  });

  test.each([
    ['a page that loads itself anew', page('<meta http-equiv="refresh" content="300">', story)],
    ['one that names itself', page(`<meta http-equiv="refresh" content="0;url=${address}#top">`, story)],
    ['one that a reader fell asleep at', page('<meta http-equiv="refresh" content="900;url=/">', story)],
    [
      'one without scripts',
      page('<noscript><meta http-equiv="refresh" content="0;url=/n"></noscript>', story),
    ],
    ['another form of itself', page('<meta http-equiv="refresh" content="0;url=?nojs=1">', story)],
    [
      'a script of a body with a text',
      page('', story).replace('<body', `<body onload="if (old) location.href='/old'"`),
    ],
    ['a script beside a text', page('<script>if (old) location.href = "/old"</script>', story)],
    [
      'an article on redirecting',
      page('<title>Redirecting rivers</title>', `<h1>Redirecting rivers</h1>${story}`),
    ],
  ])('but not %s', (_, html) => {
    expect(read(html)).toMatchObject({ kind: 'article' });
  });

  test.each([
    ['that does not say where', page('<title>Redirecting…</title>', '<p>Please wait.</p>')],
    ['with a choice of links', page('<title>Redirecting…</title>', '<a href="/a">A</a> <a href="/b">B</a>')],
    ['by an address that is none', page('<script>location.href = "javascript:go()"</script>', '')],
  ])('one %s is no article', (_, html) => {
    expect(read(html)).toMatchObject({ kind: 'not-an-article' });
  });
});
