import { expect, it } from 'vitest';
import { readArticle, readMarkup } from '@/tests/support/read-article';

const title = 'Harbour wall will not last';
const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    4,
  );
const byline = (top: string, address?: string) =>
  readMarkup(
    `<html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${top}<div>${prose}</div></main></body></html>`,
    address,
  ).byline;

it.each([
  ['an author’s card', '<p class="author vcard"><a class="url fn" href="/ida">Ida Berg</a></p>'],
  ['a cited card', '<cite class="vcard">By <span class="fn">Ida Berg</span></cite>'],
  ['an address', '<address><a class="fn" href="/ida">Ida Berg</a></address>'],
  [
    'a name, and calls beside it',
    '<ul class="author"><li>Ida Berg</li><li><a href="/author/ida/">See All Articles</a></li><li><a href="/author/ida/feed/">Subscribe to RSS</a></li></ul>',
  ],
  [
    'a name over the link to more',
    '<p id="author"><a href="#">by Ida Berg</a></p><p><a href="/author/profile/17/ida-berg">More from this author</a></p>',
  ],
  ['a name and how long ago', '<p class="byline">Ida Berg | Contributing Writer | 5 days ago</p>'],
  ['a name and the site', '<p class="byline">By Ida Berg<br>Harbour.com<br><a href="/a">Archive</a></p>'],
])('whom %s names has written', (_, top) => {
  expect(byline(top)).toEqual(['Ida Berg']);
});

it.each([
  ['a video', '<div class="video"><p class="fn"><a href="/v">Mash with a Harbour Touch</a></p></div>'],
  [
    'whom it tells of',
    '<table class="infobox vcard"><tr><th><span class="fn">Ole Holm</span></th></tr></table>',
  ],
  ['a dish', '<div class="hrecipe"><h2 class="fn">Cheesy Potato Bake</h2></div>'],
  ['nobody', '<p class="byline"><a href="https://o.example">View the Website</a></p>'],
])('what the card of %s is called has not', (_, top) => {
  expect(byline(top)).toEqual([]);
});

it('a heading under the text signs nothing', () => {
  expect(readArticle({ afterText: '<p>More Insights</p>' }).byline).toEqual([]);
  expect(readArticle({ afterText: '<p>Ida Berg</p>' }).byline).toEqual(['Ida Berg']);
});

it('an outlet of three letters yields to whom its line names', () => {
  const head = '<p class="byline">By Ida Berg, PQR</p>';
  expect(byline(head, 'https://www.pqr.example/wall')).toEqual(['Ida Berg']);
});
