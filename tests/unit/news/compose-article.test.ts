import { describe, expect, it } from 'vitest';
import type { PageArticle } from '@/lib/news/article';
import { composeArticle } from '@/lib/news/compose-article';
import type { Entry } from '@/lib/news/entry';
import { permalinkId } from '@/lib/news/permalink';

const page: PageArticle = {
  canonicalAddress: null,
  headline: 'Talks end without a deal | World Brief',
  standfirst: null,
  byline: [],
  dateline: null,
  credit: null,
  section: null,
  kind: null,
  image: null,
  isBeginningOnly: false,
  language: 'en-GB',
  published: [{ kind: 'day', day: '2025-08-16', origin: 'meta' }],
  modified: [],
  blocks: [{ kind: 'paragraph', text: 'The talks ended after three hours.' }],
};
const entry: Entry = {
  address: 'https://brief.example/talks?utm_source=rss',
  headline: 'Talks end, and nobody signs',
  summary: null,
  byline: ['Jane Doe'],
  published: { kind: 'instant', at: new Date('2025-08-16T18:05:00Z'), precision: 'second', origin: 'feed' },
  modified: null,
  id: null,
  language: 'en',
  credit: 'Northern Wire',
  categories: [],
};
const outlet = { slug: 'world-brief', name: 'World Brief', language: 'en' };

function compose(change: Partial<PageArticle>, entryChange: Partial<Entry> = {}) {
  const composed = composeArticle({
    page: { ...page, ...change },
    entry: { ...entry, ...entryChange },
    outlet,
    address: 'https://m.brief.example/talks?utm_source=rss',
  });
  return composed.kind === 'article' ? composed.article : composed;
}

describe('a time of the feed at which nobody published', () => {
  const fetchedAt = new Date('2025-08-16T12:00:00Z');
  const silent = { ...page, published: [] };
  const at = (text: string) =>
    ({ kind: 'instant', at: new Date(text), precision: 'second', origin: 'feed' }) as const;
  const address = 'https://brief.example/talks';

  it.each([
    ['2099-08-16T18:05:00Z', 'unknown'],
    ['1970-01-01T00:00:00Z', 'unknown'],
    ['1969-12-31T16:00:00-08:00', 'unknown'],
    ['1970-08-15T12:00:00Z', 'instant'],
    ['2025-08-16T12:05:00Z', 'instant'],
    ['2025-08-16T11:00:00Z', 'instant'],
  ])('%s gives %s', (text, kind) => {
    const composed = composeArticle({
      page: silent,
      entry: { ...entry, published: at(text) },
      outlet,
      address,
      fetchedAt,
    });
    expect(composed).toMatchObject({ article: { published: { kind } } });
  });
});

describe('composeArticle', () => {
  it('puts page and entry together', () => {
    expect(compose({})).toEqual({
      id: permalinkId('https://brief.example/talks'),
      outletSlug: 'world-brief',
      address: 'https://brief.example/talks',
      headline: 'Talks end without a deal',
      standfirst: null,
      byline: ['Jane Doe'],
      dateline: null,
      credit: 'Northern Wire',
      section: null,
      kind: null,
      image: null,
      isBeginningOnly: false,
      language: 'en-GB',
      published: entry.published,
      blocks: page.blocks,
    });
  });

  it.each([null, 'World Brief', 'World-Brief'])(
    'takes the entry’s headline where the page’s is %j',
    (headline) => {
      expect(compose({ headline })).toMatchObject({ headline: 'Talks end, and nobody signs' });
    },
  );

  it('credits the people of the page before those of the entry', () => {
    expect(compose({ byline: ['John Roe', 'World Brief'] })).toMatchObject({ byline: ['John Roe'] });
  });

  it('credits the people of the entry before the outlet itself', () => {
    expect(compose({ byline: ['World Brief'] })).toMatchObject({ byline: ['Jane Doe'] });
    expect(compose({ byline: [] }, { byline: ['By Ida Berg and Ole Holm'] })).toMatchObject({
      byline: ['Ida Berg', 'Ole Holm'],
    });
    expect(compose({ byline: ['World Brief'] }, { byline: [] })).toMatchObject({ byline: ['World Brief'] });
  });

  it('falls back to the language of entry and outlet', () => {
    expect(compose({ language: null })).toMatchObject({ language: 'en' });
    expect(compose({ language: null }, { language: null })).toMatchObject({ language: 'en' });
  });

  const paragraph = (text: string) => ({ blocks: [{ kind: 'paragraph', text }] as const });
  it.each([
    [
      'its first sentence',
      'The outer wall will not last another winter. The council was told so on Monday.',
      'The outer wall will not last another winter.',
    ],
    [
      'the words of it that fit',
      `The outer wall ${'of the harbour '.repeat(10)}will not last.`,
      `The outer wall ${'of the harbour '.repeat(6)}of the harbour …`,
    ],
  ])('is called by %s where nobody gives a headline', (_, text, headline) => {
    expect(compose({ headline: null, ...paragraph(text) }, { headline: 'World Brief' })).toMatchObject({
      headline,
    });
  });

  it('is incomplete without a headline and words to take for one', () => {
    expect(compose({ headline: null, ...paragraph('See below.') }, { headline: 'World Brief' })).toEqual({
      kind: 'incomplete',
      why: 'neither the page nor the feed has a headline',
    });
  });

  it('is incomplete without text', () => {
    expect(compose({ blocks: [{ kind: 'caption', text: 'A photo', credit: null }] })).toMatchObject({
      kind: 'incomplete',
    });
  });
});
