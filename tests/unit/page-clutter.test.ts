import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page';
import { isClutterText, isEndOfArticle } from '@/lib/ingest/page/clutter-text';
import { bodyText } from '@/lib/news/block';

const text = [
  'The harbour master told the council on Monday that the outer wall would not last another winter of storms.',
  'He had brought photographs, a bucket of loose mortar and a bill for the survey that nobody had ordered.',
  'The council thanked him for the bucket and put the matter on the agenda for the second week of September.',
];

/** A page with one more element in the middle of its text, as clutter stands there. */
function bodyWith(clutter: string): string {
  const [first = '', ...rest] = text.map((line) => `<p>${line}</p>`);
  const html = `<html lang="en"><body><article><h1>Harbour wall will not last the winter</h1>${first}${clutter}${rest.join('')}</article></body></html>`;
  const reading = readPage(new TextEncoder().encode(html), {
    contentType: 'text/html',
    address: 'https://o.example/a',
  });
  return reading.kind === 'article' ? bodyText(reading.article.blocks) : reading.kind;
}

describe('clutter inside the text', () => {
  it.each([
    [
      'share row',
      '<div class="share-bar"><a href="#">Facebook</a> <a href="#">Copy the link to this page</a></div>',
    ],
    ['read more', '<p>Read more: Council puts off the harbour again</p>'],
    ['linked line', '<p><a href="/x">Council puts off the harbour for a third time</a></p>'],
    [
      'related box',
      '<div class="related"><h3>Related stories</h3><p>Council puts off the harbour for the third time.</p></div>',
    ],
    ['newsletter', '<p>Sign up to our newsletter and get the harbour news every morning.</p>'],
    ['app box', '<p>Download our free app for the fastest harbour news.</p>'],
    ['subscription wall', '<p>This content is reserved for subscribers only.</p>'],
    ['embed consent', '<p>An dieser Stelle finden Sie externe Inhalte von YouTube.</p>'],
    ['thanks', '<p>Thank you for reading! For more harbour news visit harbour.example</p>'],
    ['spread the love', '<p>Spread the love</p>'],
    ['advertisement', '<div class="ad-slot">Advertisement</div>'],
    ['comment form', '<form class="comment-form"><p>Your email address will not be published.</p></form>'],
    [
      'caption',
      '<figure><img src="a.png"><figcaption>The wall on Monday. Photo: Karl Amsel</figcaption></figure>',
    ],
    [
      'picture name',
      '<div><img src="a.png" alt="A bucket of mortar on the table"><span>A bucket of mortar on the table</span></div>',
    ],
    ['byline again', '<p class="byline">By Ruth Ellery</p>'],
    ['date line', '<p>Published August 15, 2025 at 14:40</p>'],
    ['hidden text', '<p style="display:none">A sentence that no reader of this page has ever seen.</p>'],
    [
      'hidden by class',
      '<div class="hidden"><p>A sentence that no reader of this page has ever seen.</p></div>',
    ],
    ['template', '<template><p>A sentence that no reader of this page has ever seen.</p></template>'],
    [
      'cookie notice',
      '<div id="cookie-banner"><p>We keep cookies on your device to measure how you read.</p></div>',
    ],
    ['copyright', '<p>© 2025 The Harbour Paper. All rights reserved.</p>'],
  ])('%s is left out', (_, clutter) => {
    expect(bodyWith(clutter)).toBe(text.join('\n'));
  });

  it.each([
    ['a short sentence', '<p>Nobody laughed.</p>', 'Nobody laughed.'],
    [
      'a sentence with a link',
      '<p>The survey, <a href="/s">published in May</a>, runs to forty pages.</p>',
      'The survey, published in May, runs to forty pages.',
    ],
    [
      'sharing as a subject',
      '<p>They will share the cost of the wall with the county, the mayor said.</p>',
      'They will share the cost',
    ],
    [
      'a list',
      '<ul><li>Two cracks run the length of the wall.</li><li>One stone has already gone.</li></ul>',
      'One stone has already gone.',
    ],
    ['a subheading', '<h2>A bucket of mortar</h2>', 'A bucket of mortar'],
    ['a quotation', '<blockquote>Walls do not vote, and so they wait.</blockquote>', 'Walls do not vote'],
  ])('%s is kept', (_, element, words) => {
    expect(bodyWith(element)).toContain(words);
  });
});

describe('what follows the article', () => {
  it.each([
    'You may also like',
    'Related post',
    'Leave a Reply',
    'Mehr zum Thema',
    'À lire aussi',
    'Читайте также',
    '3 comments',
    '相关阅读',
  ])('%s ends it', (line) => {
    expect(isEndOfArticle(line)).toBe(true);
  });

  it.each(['What comes next', 'Comments on the wall were few', 'The most read book in town'])(
    '%s does not',
    (line) => {
      expect(isEndOfArticle(line)).toBe(false);
      expect(isClutterText(line)).toBe(false);
    },
  );
});
