import { describe, expect, it } from 'vitest';
import { isFullName, isHouseName } from '@/lib/ingest/page/facts/credited-person';
import { credited, type PierParts } from '@/tests/support/page/pier-page';

const author = (name: string) => `<meta name="author" content="${name}">`;
const byline = '<div class="byline">By <a href="/authors/ida-berg">Ida Berg</a></div>';

describe('an outlet, a desk or an account in the data', () => {
  const names = [
    'The Harbour Paper',
    'harbour.example',
    'Редакция',
    'Redaktion',
    'Harbour News Team',
    'admin',
    'iberg',
    'HP',
  ];

  it.each(names)('%s yields to a person who is printed', (name) => {
    expect(credited({ head: author(name), top: byline })).toEqual(['Ida Berg']);
    expect(credited({ head: author(name), top: '<p>Von Ida Berg und Ole Holm</p>' })).toEqual([
      'Ida Berg',
      'Ole Holm',
    ]);
    expect(credited({ head: author(name), end: '<p>Ida Berg</p>' })).toEqual(['Ida Berg']);
  });

  it.each(['The Harbour Paper', 'Harbour News Team', 'Anna Sund', 'Reuters'])(
    '%s stands where no other is',
    (name) => {
      expect(credited({ head: author(name) })).toEqual([name]);
    },
  );

  it.each(['Redaktion', 'Редакция', 'Redaktion harbour.example', 'Harbour News Team'])(
    '%s in the data stays where nobody is named, and before a place that is marked as a name',
    (name) => {
      const top = '<div class="author">Kodiak</div>';
      expect(credited({ head: author(name), top })).toEqual([name]);
      expect(credited({ head: author('Staff') })).toEqual([]);
    },
  );

  it.each([
    ['a person', author('Anna Sund')],
    ['an agency', author('Reuters')],
    ['a name of one word', author('Madonna')],
    ['a person with a degree', author('Anna Sund, MPH')],
  ])('%s does not yield', (_, head) => {
    expect(credited({ head, top: byline })).not.toContain('Ida Berg');
  });

  it.each([
    [
      'a teaser',
      '<div class="card"><h3><a href="/b">Ferry</a></h3><span class="author">Ida Berg</span></div>',
    ],
    ['a comment', '<ul class="comments"><li class="comment"><b class="fn">Ida Berg</b><p>Yes.</p></li></ul>'],
  ])('none yields to the writer of %s', (_, beside) => {
    expect(credited({ head: author('Harbour News Team'), beside })).toEqual(['Harbour News Team']);
  });
});

describe('whom a quotation set apart names', () => {
  it.each([
    [
      'a pull quote',
      '<div class="pull-quote"><p>It was the ferry.</p><span class="author">Ole Holm</span></div>',
    ],
    ['its own part', '<div class="copy"><p>It was the ferry.</p><p class="quote__author">Ole Holm</p></div>'],
    ['a blockquote', '<blockquote><p>It was the ferry.</p><cite class="author">Ole Holm</cite></blockquote>'],
    [
      'a German one',
      '<figure class="zitat"><p>Die Fähre war es.</p><div class="autor">Ole Holm</div></figure>',
    ],
    ['a Spanish one', '<aside class="cita"><p>Fue el ferry.</p><b class="author">Ole Holm</b></aside>'],
  ])('has not written the piece: %s', (_, quotation) => {
    expect(credited({ end: quotation })).toEqual([]);
    expect(credited({ top: quotation })).toEqual([]);
    expect(credited({ top: byline, end: quotation })).toEqual(['Ida Berg']);
  });

  it('but the writer of a whole page of quotes has', () => {
    const long =
      '<p>The price of a bench in the water has risen since Monday, and so has that of divers.</p>'.repeat(8);
    expect(credited({ top: `<div class="quotes-page">${byline}${long}`, end: '</div>' })).toEqual([
      'Ida Berg',
    ]);
  });
});

describe('where a writer is named', () => {
  it.each<[string, PierParts]>([
    [
      'in the card of a link',
      {
        head: '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ida Berg"><meta name="twitter:data2" content="5 Minuten">',
      },
    ],
    [
      'as the one person of the data',
      {
        head: '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"The pier"},{"@type":"Person","name":"Ida Berg"}]}</script>',
      },
    ],
    [
      'in a place named by a test',
      { top: '<div data-testid="prism-byline"><span>By</span> <a href="/x">Ida Berg</a></div>' },
    ],
    [
      'by a link to the writers’ pages',
      { top: '<span><a href="/about/newsteam/ida-berg">Ida Berg</a></span>' },
    ],
    [
      'in the foot of the entry',
      { end: '<footer class="post-footer">Posted by <a rel="author" href="/ida">Ida Berg</a></footer>' },
    ],
    ['in a line of another wording', { top: '<p>Blog Beitrag von Ida Berg</p>' }],
    [
      'by a blog’s own words',
      {
        end: '<div class="post-footer"><span class="post-author vcard">Eingestellt von <span class="fn">Ida Berg</span></span></div>',
      },
    ],
  ])('%s', (_, parts) => {
    expect(credited(parts)).toEqual(['Ida Berg']);
  });

  it.each<[string, PierParts, readonly string[]]>([
    [
      'the printed writer goes before the account of a card',
      {
        head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Web Master">',
        top: byline,
      },
      ['Ida Berg'],
    ],
    [
      'a fact of a card that is no writer is nobody',
      {
        head: '<meta name="twitter:label1" content="Sold by"><meta name="twitter:data1" content="Harbour Books">',
      },
      [],
    ],
    [
      'a name in parts',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The pier is closed","author":{"@type":"Person","givenName":"Ida","familyName":"Berg"}}</script>',
      },
      ['Ida Berg'],
    ],
    [
      'a list of the data',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The pier is closed","author":{"@list":[{"name":"<b>Ida Berg</b>"},{"name":"Ole Holm"}]}}</script>',
      },
      ['Ida Berg', 'Ole Holm'],
    ],
    [
      'whom a caption credits',
      {
        top: '<figure><img src="/a.jpg"><figcaption>A pier. <i class="author">Ole Holm</i></figcaption></figure>',
      },
      [],
    ],
    [
      'a place with a name that ends in the author’s',
      { top: '<div class="content__author"><span>Ida Berg</span></div>' },
      ['Ida Berg'],
    ],
    [
      'several there',
      { top: '<div class="story-authors"><a href="/p/1">Ida Berg</a>, <a href="/p/2">Ole Holm</a></div>' },
      ['Ida Berg', 'Ole Holm'],
    ],
    ['more of a writer’s there', { end: '<div class="more-from-author"><span>Ida Berg</span></div>' }, []],
    ['whoever is quoted there', { end: '<div class="quote-author"><span>Ida Berg</span></div>' }, []],
    [
      'an account that is linked, with what it says of itself',
      { top: '<div class="author"><a href="/@linksc"><b>linksc</b></a><p>Making Search Lamps</p></div>' },
      [],
    ],
    [
      'a button of mail beside the name',
      {
        top: '<div class="author"><span>By Ida Berg</span> <a href="mailto:i@harbour.example">Email the author</a></div>',
      },
      ['Ida Berg'],
    ],
    [
      'a writer without a page beside one who has one',
      {
        top: '<p class="byline"><a rel="author" href="/ida">Ida Berg</a> and Ole Holm in Kodiak</p>',
      },
      ['Ida Berg', 'Ole Holm'],
    ],
    [
      'a section beside a writer who has a page',
      { top: '<p class="byline"><a rel="author" href="/ida">Ida Berg</a> in Lamps, 51 comments</p>' },
      ['Ida Berg'],
    ],
  ])('%s', (_, parts, names) => {
    expect(credited(parts)).toEqual(names);
  });

  it('names in elements side by side are several', () => {
    const top =
      '<div class="article-byline"><div><span>Ida Berg</span><span>Ole Holm</span><span>Anna Sund</span></div></div>';
    expect(credited({ top })).toEqual(['Ida Berg', 'Ole Holm', 'Anna Sund']);
  });

  it.each<[string, PierParts]>([
    ['a reading time in a card', { head: '<meta name="twitter:data1" content="5 minutes">' }],
    [
      'two people of the data',
      {
        head: '<script type="application/ld+json">[{"@type":"Person","name":"Ida Berg"},{"@type":"Person","name":"Ole Holm"}]</script>',
      },
    ],
    [
      'a heading of the text',
      {
        end: '<h2>A letter from Kodiak</h2><p>The bench was yellow, and in 1950 it was green, and nobody ever ran into it.</p>',
      },
    ],
    ['a sentence', { top: '<p>Texte von Ida Berg lesen wir immer gern.</p>' }],
    ['a button', { top: '<div class="author"><a href="/archive">Show archive →</a></div>' }],
  ])('not %s', (_, parts) => {
    expect(credited(parts)).toEqual([]);
  });
});

it.each([
  'Ida Berg',
  'Günter W. Kienitz',
  'Lê Phương',
  'Ludwig van der Berg',
  'Аня Петрова',
  'Dominique d’Ormesson',
])('%s is a full name', (name) => {
  expect(isFullName(name)).toBe(true);
  expect(isHouseName(name, ['The Harbour Paper'])).toBe(false);
});

it.each([
  'Ida',
  'The pier is closed',
  'Harbour News Team',
  'Kodiak 2025',
  'Ferry back, at last',
  'А Б В Г Д Е',
])('%s is none', (name) => {
  expect(isFullName(name)).toBe(false);
});
