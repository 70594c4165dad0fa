import { describe, expect, it } from 'vitest';
import { isClutterText, isEndOfArticle } from '@/lib/ingest/page/clutter/clutter-text';
import { bodyWith, harbourText as text } from '@/tests/support/page/harbour-page';

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
    ['teaser', '<p>The council has put the wall on its agenda for autumn. <a href="/x">mehr</a></p>'],
    [
      'teaser box',
      '<div class="teaser"><h3><a href="/x">Council puts off the harbour</a></h3><p>The wall has to wait for autumn, the mayor said.</p></div>',
    ],
    [
      'pull quote',
      '<figure><blockquote><p>He had brought photographs, a bucket and a bill.</p></blockquote></figure>',
    ],
    [
      'fact box',
      '<div class="factbox"><h3>The wall in numbers</h3><p>It was built in 1911 and has been mended nine times since.</p></div>',
    ],
    [
      'folded background',
      '<details><summary>Who built it?</summary><p>It was built in 1911 and has been mended nine times since.</p></details>',
    ],
    [
      'accordion',
      '<div class="accordion"><p>It was built in 1911 and has been mended nine times since.</p></div>',
    ],
    ['interest', '<p>Das könnte Sie auch interessieren: Der Rat vertagt den Hafen</p>'],
    ['interest', '<p>Le puede interesar: El puerto tendrá que esperar</p>'],
    ['follow', '<p>Follow The Harbour Paper on Facebook and Instagram for more.</p>'],
    ['app', '<p>For the latest news from the harbour, download our app.</p>'],
    ['affiliate note', '<p>This post contains references to products from our partners.</p>'],
    ['privacy', '<p>We respect your privacy and write only on Mondays.</p>'],
    ['category', '<p>Filed under: Harbour, Council</p>'],
    ['counter', '<p>Aufrufe: 1.204</p>'],
    ['date alone', '<p>17 August 2025</p>'],
    ['date of writing', '<p>Erstellt am Dienstag, 6. Mai 2014</p>'],
    ['ad blocker', '<p>Ad block users: this page may not look as it should.</p>'],
    ['length of a film', '<p>The wall from above. 18.04.2025 | 0:21 min</p>'],
    ['breaking note', '<p>This is a breaking news story, more to follow</p>'],
    ['fault of a script', '<p>Warning: Creating default object from empty value in /a.php on line 12</p>'],
    ['house rule', '<p>Dieser Beitrag gibt die Meinung des Autors wieder, nicht die der Redaktion.</p>'],
    ['membership', '<p>この記事は会員限定です。ログインしてください。</p>'],
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
    [
      'a sentence that ends in "more"',
      '<p>Nobody at <a href="/c">the council</a> wants to hear any more.</p>',
      'any more.',
    ],
    [
      'a quotation of the privacy of others',
      '<p>He said: “We respect the privacy of the mason.”</p>',
      'mason',
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
    'Already a subscriber?',
    'この記事は会員限定です。',
  ])('%s ends it', (line) => {
    expect(isEndOfArticle(line)).toBe(true);
  });

  it.each([
    'What comes next',
    'Already a ruin',
    'Comments on the wall were few',
    'The most read book in town',
  ])('%s does not', (line) => {
    expect(isEndOfArticle(line)).toBe(false);
    expect(isClutterText(line)).toBe(false);
  });
});
