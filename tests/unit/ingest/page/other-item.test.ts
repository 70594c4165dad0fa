import { describe, expect, it } from 'vitest';
import { publishedOn, title } from '@/tests/support/page/dated-page';

const item = (type: string, inside: string) =>
  `<div itemscope itemtype="https://schema.org/${type}">${inside}</div>`;
const meta = '<meta itemprop="datePublished" content="2025-07-20">';
const time = '<time itemprop="datePublished" datetime="2025-07-20">20 July 2025</time>';
const headline = (text: string) => `<span itemprop="headline">${text}</span>`;

describe('a date of another item than the article is not its own', () => {
  it.each([
    ['of a comment', item('Comment', `<b itemprop="author">Tom</b> ${meta} A shame.`)],
    ['of a picture', item('ImageObject', `<img src="/a.jpg">${meta}`)],
    ['of a film', item('VideoObject', `<img src="/v.jpg">${meta}`)],
    ['of a readers’ review', item('Review', `<b itemprop="author">Tom</b> ${time}`)],
    [
      'of an event',
      item('MusicEvent', '<time itemprop="startDate" datetime="2025-08-22">22 August 2025</time>'),
    ],
    [
      'of another article',
      item('NewsArticle', `<a href="/b">${headline('School gets a new roof')}</a> ${time}`),
    ],
    ['of what begins', '<time itemprop="startDate" datetime="2025-08-22">22 August 2025</time>'],
  ])('%s', (_, text) => {
    expect(publishedOn({ text })).toBeNull();
  });
});

describe('a date is the article’s', () => {
  it.each([
    ['in its own item', { text: item('NewsArticle', `${headline(title)}${meta}`) }],
    [
      'in its item, with a longer headline',
      { text: item('Article', `${headline(`${title}, council hears`)}${meta}`) },
    ],
    ['in an item without a headline', { text: item('NewsArticle', meta) }],
    ['in a broadcast with a title', { text: item('AudioObject', `<h2>The harbour hour</h2>${time}`) }],
    [
      'in whoever wrote, by a box that is not closed',
      { text: item('Person', `<b itemprop="name">Ida</b>${time}`) },
    ],
    ['in the review that has its headline', { headline: item('Review', `<h1>${title}</h1>${meta}`) }],
  ])('%s', (_, parts) => {
    expect(publishedOn(parts)).toBe('2025-07-20');
  });
});
