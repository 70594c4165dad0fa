import { expect, it } from 'vitest';
import { readMarkup } from '@/tests/support/read-article';

const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    3,
  );

function byline(inside: string, beside: string): readonly string[] {
  const html = `<html lang="en"><body><main><article><h1>Harbour wall will not last</h1>${inside}${prose}</article>${beside}</main></body></html>`;
  return readMarkup(html).byline;
}

const named = '<span itemprop="author"><span itemprop="name">Ida Berg</span></span>';
const printed = '<span class="byline">By Ida Berg</span>';
const linked = '<a rel="author" href="/authors/ida">Ida Berg</a>';

it.each([
  ['marked up', named],
  ['in a place named for it', printed],
  ['as a link', linked],
])('an author %s counts in the article, not in another or among comments', (_, author) => {
  const teaser = `<article><h2><a href="/b">Ferry runs again</a></h2>${author}</article>`;
  const comment = `<div class="comments"><p>${author}</p><p>Well said.</p></div>`;
  expect(byline(author, '')).toEqual(['Ida Berg']);
  expect(byline('', teaser)).toEqual([]);
  expect(byline('', comment)).toEqual([]);
});
