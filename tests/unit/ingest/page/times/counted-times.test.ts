import { expect, it } from 'vitest';
import { publishedOn, title } from '@/tests/support/page/dated-page';
import { readMarkup } from '@/tests/support/read-article';

const counted = (said: object) => `<meta name="parsely-page" content='${JSON.stringify(said)}'>`;
const script = (data: object) => `<script>window.page = ${JSON.stringify(data)};</script>`;
const listed = (inside: string) =>
  `<ul itemscope itemtype="https://schema.org/ItemList"><li itemprop="itemListElement"><a href="/ferry">Ferry runs again</a>${inside}</li></ul>`;
const marked = '<meta itemprop="datePublished" content="2025-08-15T10:00:00Z">';
const at = '2025-08-15T10:00:00.000Z';

it.each([
  ['what it tells who counts its readers', { head: counted({ title, pub_date: '2025-08-15T10:00:00Z' }) }],
  [
    'that, for the hour of a printed day',
    { head: counted({ pub_date: '2025-08-15T10:00:00Z' }), top: '<p class="date">15 August 2025</p>' },
  ],
  ['a property of its own', { top: marked }],
  ['a property in its head', { head: marked }],
  ['the record that has its title', { head: script({ title, created_at: '2025-08-15T10:00:00Z' }) }],
  [
    'the publication of any record',
    { head: script({ blog: { created_at: '2012-09-14T10:00:00Z' }, pub_date: '2025-08-15T10:00:00Z' }) },
  ],
  [
    'the publication of the record that has its title',
    { head: script({ posts: [{ headline: title, published_at: '2025-08-15T10:00:00Z' }] }) },
  ],
  [
    'the publication of a record behind its writer',
    { head: script({ author: { name: 'Ida Bergstrand' }, published_at: '2025-08-15T10:00:00Z' }) },
  ],
])('a page is dated by %s', (_, parts) => {
  expect(publishedOn(parts)).toBe(at);
});

it.each([
  ['an item of a list beside it', { beside: listed(marked) }],
  ['the record of its site', { head: script({ blog_id: 1, created_at: '2012-09-14T17:39:00-04:00' }) }],
  [
    'the record of its writer',
    { head: script({ title, author: { name: 'Ida Berg', created_at: '2012-09-14T17:39:00Z' } }) },
  ],
  [
    'the record of another article',
    { head: script([{ title: 'School gets a new roof', published_at: '2025-07-20T10:00:00Z' }]) },
  ],
  ['the name of its site', { head: script({ name: 'The Skaro Post', published: '2019-07-20T00:00:00Z' }) }],
])('not by %s', (_, parts) => {
  expect(publishedOn(parts)).toBeNull();
});

it('what it prints goes before what it tells who counts its readers', () => {
  const head = counted({ pub_date: '2025-08-15T12:51:09Z' });
  const top = '<p class="date">August 15, 2025 at 8:48 AM EDT, updated August 15, 2025 at 8:51 AM EDT</p>';
  expect(publishedOn({ head, top })).toBe('2025-08-15T12:48:00.000Z');
});

it('the writer whom it tells who counts its readers', () => {
  const prose = '<p>The harbour master told the council that the outer wall would not last.</p>'.repeat(4);
  const html = (said: object) =>
    `<html><head>${counted(said)}</head><body><h1>${title}</h1>${prose}</body></html>`;
  expect(readMarkup(html({ author: 'Ida Berg' })).byline).toEqual(['Ida Berg']);
  expect(readMarkup(html({ author: ['Ida Berg'], tags: [] })).byline).toEqual([]);
});
