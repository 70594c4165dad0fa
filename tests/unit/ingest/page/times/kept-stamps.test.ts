import { expect, it } from 'vitest';
import { type PageParts, publishedOn } from '@/tests/support/page/dated-page';

const at = '2025-08-15T10:00:00.000Z';
const video = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'VideoObject',
    name: 'Harbour wall will not last',
    comment: [{ '@type': 'Comment', dateCreated: '2025-08-20T10:00:00Z' }],
    ...more,
  })}</script>`;

it.each([
  [
    'seconds beside "3 hours ago"',
    { top: '<span class="posted" data-timestamp="1755252000">3 hours ago</span>' },
  ],
  [
    'milliseconds in an empty box',
    { top: '<div class="article-date" data-timestamp="1755252000000"></div>' },
  ],
  ['what counts seconds by its name', { top: '<div class="date" data-seconds="1755252000">15 August</div>' }],
  ['a time of day', { top: '<b class="time" data-datetime="2025-08-15T12:00:00+02:00">12:00</b>' }],
  ['what is named for it itself', { top: '<i data-published-at="2025-08-15T10:00:00Z">new</i>' }],
  ['a <time> of words', { top: '<time data-time="1755252000">3 hours ago</time>' }],
  [
    'the title of marked words',
    { top: '<abbr itemprop="datePublished" title="2025-08-15T10:00:00Z">12:00</abbr>' },
  ],
  [
    'the title of words that are named for it',
    { top: '<span class="entry-date" title="2025-08-15T12:00:00+02:00">3 days ago</span>' },
  ],
  [
    'the title of a blog’s hour, in a link to the page itself',
    {
      top: '<span>at <a href="/wall" rel="bookmark"><abbr class="published" title="2025-08-15T10:00:00Z">12:00 PM</abbr></a></span>',
    },
  ],
  [
    'the title of a blog’s hour, in the foot of its post under a heading of the day',
    {
      headline: '<h2 class="date-header">Friday, August 15, 2025</h2><h1>Harbour wall will not last</h1>',
      end: '<div class="post-footer"><div class="post-footer-line"><span>Posted at <a href="#"><abbr class="published" title="2025-08-15T10:00:00Z">12:00 PM</abbr></a></span></div></div>',
    },
  ],
  ['the upload of the page’s video', { head: video({ uploadDate: '2025-08-15T12:00:00+02:00' }) }],
  [
    'the check of a claim, its names with a prefix',
    {
      head: `<script type="application/ld+json">${JSON.stringify({ '@context': { schema: 'https://schema.org/' }, '@type': 'schema:ClaimReview', 'schema:url': 'https://o.example/wall', 'schema:claimReviewed': 'It lasts', 'schema:datePublished': '2025-08-15T12:00:00+02:00', 'schema:itemReviewed': { '@type': 'Claim', 'schema:datePublished': '2025-07-01' } })}</script>`,
    },
  ],
  ['a name of a system', { head: '<meta name="created-date" content="2025-08-15T10:00:00Z">' }],
])('a page is dated by %s', (_, parts) => {
  expect(publishedOn(parts)).toBe(at);
});

it.each([
  ['a change', { top: '<span class="date" data-timestamp="1755252000">Updated 3 hours ago</span>' }],
  [
    'another article',
    {
      beside:
        '<section><a href="/b"><h3>Ferry</h3><i class="date" data-timestamp="1755252000">3 h</i></a></section>',
    },
  ],
  [
    'the title of a change',
    { top: '<abbr class="date" title="2025-08-15T10:00:00Z">Updated 3 h ago</abbr>' },
  ],
  [
    'the title of a change that is named so',
    { top: '<i class="updated" title="2025-08-15T10:00:00Z">Updated: Friday</i>' },
  ],
  ['the title of what is named for nothing', { top: '<b title="2025-08-15T10:00:00Z">Share</b>' }],
  ['what is named for nothing', { top: '<div data-timestamp="1755252000">Share</div>' }],
  ['a length', { top: '<span class="time" data-time="1755">29:15</span>' }],
  ['the comment on a video', { head: video({}) }],
])('not by %s', (_, parts) => {
  expect(publishedOn(parts)).toBeNull();
});

const film = (more: object) => video({ name: 'The harbour from above', uploadDate: '2019-07-20', ...more });

it.each([
  ['no other time', {}, null],
  ['a time in the head', { head: `<meta property="article:published_time" content="${at}">` }, at],
  ['a printed date', { top: '<p class="date">15 August 2025</p>' }, '2025-08-15'],
])(
  'a film that an article shows does not date it, beside %s',
  (_, { head = '', top = '' }: PageParts, time) => {
    expect(publishedOn({ head: `${head}${film({})}`, top })).toBe(time);
  },
);

it('the time of a page’s film yields to any other of the page', () => {
  const head = `${video({ uploadDate: '2025-08-14' })}<meta property="article:published_time" content="${at}">`;
  expect(publishedOn({ head })).toBe(at);
});

it('what a script says is no line of the page', () => {
  const head = '<script>app({"v":{"made":"2025-08-20T10:00:00Z"}})</script>';
  expect(publishedOn({ head })).toBeNull();
});

it('an article’s own time goes before that of its video', () => {
  const article = { '@type': 'NewsArticle', headline: 'Harbour wall will not last', datePublished: at };
  const head = `<script type="application/ld+json">${JSON.stringify(article)}</script>${video({ uploadDate: '2025-08-14T08:00:00Z' })}`;
  expect(publishedOn({ head })).toBe(at);
});

it.each([
  ['boxes for day, month and year', '<div class="date"><b>15</b><i>Aug</i><i>2025</i></div>', '2025-08-15'],
  [
    'boxes for day and hour',
    '<time datetime="2025-08-15"><b>August 15, 2025</b><i>11:03 AM ET</i></time>',
    '2025-08-15T15:03:00.000Z',
  ],
  ['a raised ending', '<div class="date">15<sup>th</sup> August 2025</div>', '2025-08-15'],
  ['an hour of another day', '<time datetime="2025-08-15">August 16, 2025 11:03 AM ET</time>', '2025-08-15'],
  ['boxes of a length and a number', '<div class="date"><b>15</b><i>min</i><i>2025</i></div>', null],
])('a date in %s', (_, top, day) => {
  expect(publishedOn({ top })).toBe(day);
});

const teaser = (text: string, href = 'href="/ferry"') =>
  `<div class="cards"><a ${href}><time datetime="2025-08-18T10:00:00Z">2 days ago</time> <span>${text}</span></a></div>`;

it.each([
  ['before its title', teaser('Ferry touches the pier twice')],
  ['before a longer one', teaser('Ferry touches the pier of Kodiak twice in one day and goes on')],
  [
    'behind a short one',
    '<div class="cards"><a href="/b"><h4>Ferry sails</h4><time datetime="2025-08-18">18 Aug</time></a></div>',
  ],
  ['before one in another script', teaser('Паром дважды задел причал')],
])('a time in a link to another article is that article’s: %s', (_, text) => {
  expect(publishedOn({ text })).toBeNull();
});

it.each([
  ['beside who wrote', teaser('Ida Berg', 'href="/people/ida-berg"')],
  ['beside its place', teaser('Harbours', 'href="/harbours"')],
  ['in a link that leads nowhere', teaser('How the wall was mended', 'href="#dates"')],
])('a time %s is the page’s own', (_, top) => {
  expect(publishedOn({ top })).toBe('2025-08-18T10:00:00.000Z');
});
