import { describe, expect, it } from 'vitest';
import { bodyOfPage, bodyWith, harbourText } from '@/tests/support/page/harbour-page';

const whole = harbourText.join('\n');
const sentence = 'A sentence that no reader of this page has ever seen.';

describe('blocks left out of the middle of a text', () => {
  it.each([
    ['another headline', '<h1>The harbour paper of the year</h1>'],
    ['the headline again', '<p>Harbour wall will not last the winter!</p>'],
    ['a line without words', '<p>* * *</p>'],
    ['a line of dots', `<p>${'. '.repeat(60)}</p>`],
    ['a row of links with a stroke between', '<center><a href="/">home</a> | <a href="/n">news</a></center>'],
    ['a path of links', '<p><a href="/">Home</a> » <a href="/n">News</a> » <a href="/h">Harbour</a></p>'],
    ['a path of links and another mark', '<p><a href="/">Home</a> › <a href="/n">News</a></p>'],
    ['buttons without a space', '<div><span>Listen</span><span>Share</span></div>'],
    ['a promoted piece', `<div class="promoted"><p>${sentence}</p></div>`],
    ['which picture of how many', '<figure><img src="a.png"><figcaption>2 / 14</figcaption></figure>'],
    ['the end of a copy', '<p>(ends)</p>'],
    ['the end of a copy, in Korean', '<p>(끝)</p>'],
    ['the end of a copy, in Chinese', '<p>（完）</p>'],
    ['the end of a copy, between dashes', '<p>-30-</p>'],
    ['what a desk did to it', '<p>(Adds quotes from the council, details on the wall)</p>'],
    ['the number of a note', '<div class="note"><a href="#back-1">1</a></div>'],
    ['what a wiki says over its article', `<div class="hatnote">${sentence}</div>`],
    [
      'a caption by its place',
      '<p class="caption">The wall stands in eleven feet of water at the spring tide.</p>',
    ],
    ['a caption by its element', `<figure><img src="a.png"><figcaption>${sentence}</figcaption></figure>`],
    ['words in a figure', `<figure><img src="a.png"><p>${sentence}</p></figure>`],
    ['a byline by its place', '<p class="entry-meta">Ruth Ellery sees harbours from her desk in town.</p>'],
    ['a doubtful place without prose', '<div class="info"><p>Open on Mondays from eight</p></div>'],
    ['a clutter place', `<div class="widget"><p>${sentence}</p></div>`],
    ['a menu', `<nav><p>${sentence}</p></nav>`],
    ['a foot', `<footer><p>${sentence}</p></footer>`],
    ['a form', `<form><p>${sentence}</p></form>`],
    ['what is hidden', `<p hidden>${sentence}</p>`],
    ['what is hidden by style', `<p style="visibility: hidden">${sentence}</p>`],
    ['what is hidden from all but the eye', `<p aria-hidden="true">${sentence}</p>`],
    ['what is hidden by class', `<p class="visually-hidden">${sentence}</p>`],
    ['a button', '<button>Play the harbour song from the first verse on.</button>'],
    ['a field', '<label>Your name as the harbour knows it.</label>'],
    ['what is for browsers without scripts', `<noscript><p>${sentence}</p></noscript>`],
    ['a drawing', `<svg><text>${sentence}</text></svg>`],
    ['a dialog by its role', `<div role="dialog"><p>${sentence}</p></div>`],
    ['a dialog by its maker', `<div id="usercentrics-root"><p>${sentence}</p></div>`],
    ['a line of links', '<p><a href="/1">Wall falls</a> | <a href="/2">Wall stands</a></p>'],
    [
      'a list of links',
      '<ul><li><a href="/1">The wall falls</a></li><li><a href="/2">The wall stands</a></li></ul>',
    ],
    [
      'a teaser that ends in a link',
      '<p>The mayor went to see the wall in the morning. <a href="/1">more</a></p>',
    ],
    [
      'the teaser of another report',
      '<div class="card"><h3><a href="/1">Wall falls</a></h3><p>The mayor saw it and went to bed.</p></div>',
    ],
  ])('%s', (_, element) => {
    expect(bodyWith(element)).toBe(whole);
  });

  it.each([
    ['a sentence in bold', '<p><b>Nobody laughed at the bucket.</b></p>', 'bucket.'],
    [
      'a doubtful place with prose',
      '<div class="info"><p>The wall was built in 1911, and it has been mended nine times since then.</p></div>',
      '1911',
    ],
    [
      'a class that only begins like clutter',
      '<p class="sharecroppers">The sharecroppers came to look, too.</p>',
      'sharecroppers',
    ],
    [
      'a sentence with three links',
      '<p>The <a href="/1">mayor</a>, the <a href="/2">mason</a> and the <a href="/3">priest</a> had come to see it fall.</p>',
      'priest',
    ],
    [
      'a linked sentence that opens with a mark of speech',
      '<p><a href="/1">»The sea is calm and nobody has to leave the harbour today«, Berg said.</a></p>',
      'The sea is calm',
    ],
    [
      'a linked sentence with marks of another kind',
      '<p><a href="/1">« La mer est calme et personne ne doit quitter le port », a dit le maire.</a></p>',
      'La mer est calme',
    ],
    [
      'a linked sentence with a stroke',
      '<p><a href="/1">The sea is calm today | and nobody has to leave the harbour, Berg said.</a></p>',
      'The sea is calm',
    ],
    [
      'a list of sentences',
      '<ol><li>First the wall was built, in 1911.</li><li>Then it fell.</li></ol>',
      'Then it fell.',
    ],
    [
      'a responsive class',
      '<p class="hidden md:block">Nobody had seen it coming, and everybody had.</p>',
      'everybody had',
    ],
    ['a heading', '<h3>What the mason knew</h3>', 'What the mason knew'],
    ['a day as a heading', `<h3>9/11</h3><p>${harbourText[0]} So it was on that day.</p>`, '9/11'],
    ['shares in a list', '<ul><li>51/49</li><li>24/7</li><li>3/5</li><li>2 di 3</li></ul>', '51/49'],
    ['a share of many', '<p>10 из 12</p>', '10 из 12'],
  ])('but not %s', (_, element, words) => {
    expect(bodyWith(element)).toContain(words);
  });
});

describe('blocks left out behind a text', () => {
  it.each([
    [
      'under a heading of other reports',
      '<h3>Related post</h3><div><p>The bakery at the harbour has closed for good after ninety years.</p></div>',
    ],
    ['a heading over nothing', '<h2>Where to write</h2>'],
    ['the byline', '<p>By Ruth Ellery</p>'],
    ['a few words of another place', '</article><article><p>Port Amsel town hall, Monday</p>'],
    ['the agency', '<p>(Reuters)</p>'],
    [
      'another article of the page',
      '</article><article><h1>A bakery closes</h1><p>The bakery at the harbour has closed for good after ninety years of rolls.</p>',
    ],
  ])('%s', (_, element) => {
    expect(bodyWith(element, 'behind')).toBe(whole);
  });

  it.each([
    ['a closing question', '<p>Who will pay for the wall?</p>', 'Who will pay'],
    [
      'a last section',
      '<h2>Where to write</h2><p>The council reads letters on Mondays and answers none of them.</p>',
      'Where to write',
    ],
    [
      'a text that goes on',
      '<h3>Related post</h3><p><a href="/1">A bakery closes</a></p><p>Who pays?</p><p>The council did not say who is to pay for the wall, or for the bucket.</p>',
      'Who pays?\nThe council did not say',
    ],
  ])('but not %s', (_, element, words) => {
    expect(bodyWith(element, 'behind')).toContain(words);
  });
});

describe('blocks left out above a headline', () => {
  it('a notice of the house', () => {
    expect(
      bodyWith(
        '<p>The harbour paper is printed on Fridays, and on Sundays in the month of August.</p>',
        'above',
      ),
    ).toBe(whole);
  });
});

it('words of the page that the text happens to open with are not its opening', () => {
  const lines = harbourText.map((line) => `<p>${line}</p>`).join('');
  expect(
    bodyOfPage(
      `<html lang="en"><body><div><div>The harbour master</div></div><div><div>${lines}</div></div></body></html>`,
    ),
  ).toBe(whole);
});

describe('what only the page’s data can tell', () => {
  const data = (body: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour wall', articleBody: body })}</script>`;
  const page = (body: string, element: string) =>
    bodyOfPage(
      `<html lang="en"><head>${data(body)}</head><body><article><h1>Harbour wall</h1>${harbourText.map((line) => `<p>${line}</p>`).join('')}${element}</article></body></html>`,
    );

  it('a list that the article’s own text does not have', () => {
    expect(page(whole, '<ul><li>The bakery is open from six.</li></ul>')).toBe(whole);
  });

  it('a paragraph that it has, in a place of an ill name', () => {
    const more = 'The bakery at the harbour is open from six, and the mason is there at five.';
    expect(page(`${whole}\n${more}`, `<div class="widget"><p>${more}</p></div>`)).toContain(more);
  });

  it('a list that it has', () => {
    expect(
      page(`${whole}\nThe bakery is open from six.`, '<ul><li>The bakery is open from six.</li></ul>'),
    ).toContain('bakery');
  });
});
