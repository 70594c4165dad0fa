import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { ListedChange } from '@/lib/news/shown/record';
import { type ChangesFeed, writeChangesFeed } from '@/lib/site/forms/changes-feed';
import { findAtomFaults } from '@/tests/support/atom';
import { listedArticle } from '@/tests/support/listed-article';

const hostile = '<script>alert("1")</script> & ]]> \u000b\ufffe “co”';
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

function change(more: Partial<ListedChange> = {}): ListedChange {
  const { outlet } = listedArticle('0123456789', null);
  const before = {
    number: 1,
    kind: 'first' as const,
    headline: 'Talks begin',
    seenAt: new Date('2025-08-15T20:05:00Z'),
    modifiedAt: null,
    standfirst: null,
    blocks: [paragraph('They met at noon.'), paragraph('A second paragraph stays.')],
  };
  return {
    articleId: '0123456789',
    articleHeadline: 'Talks over',
    published: { kind: 'unknown' },
    address: 'http://kyiv-beacon.example/talks?a=1&b=2',
    language: 'en',
    outlet,
    before,
    after: {
      ...before,
      number: 2,
      kind: 'headline',
      headline: 'Talks over',
      seenAt: new Date('2025-08-15T23:40:00.500Z'),
      blocks: [paragraph('They met at dusk.'), paragraph('A second paragraph stays.')],
    },
    isWithdrawn: false,
    ...more,
  };
}

const write = (changes: readonly ListedChange[], more: Partial<ChangesFeed> = {}) =>
  writeChangesFeed({
    eventName: 'The Alaska summit',
    canonical: '',
    changes,
    updated: new Date('2025-08-15T23:40:00.500Z'),
    isExcerpt: false,
    hub: null,
    ...more,
  });
const contentOf = (feed: string) => load(load(feed, { xml: true })('content').text());

describe('the feed of changes', () => {
  it.each([
    ['with a change', write([change()])],
    ['with nothing', write([])],
    ['under a query', write([change()], { canonical: 'outlet=a,b&q=%22x%22+%26' })],
    [
      'with hostile words',
      write([
        change({
          outlet: { ...change().outlet, name: hostile },
          after: { ...change().after, headline: hostile, standfirst: hostile, blocks: [paragraph(hostile)] },
        }),
      ]),
    ],
  ])('is valid Atom %s', async (_, feed) => {
    expect(await findAtomFaults(feed)).toEqual([]);
  });

  it('has ids that no later headline changes, and is dated by when we saw it', () => {
    const ids = ['Talks over', 'Talks over, again'].map((articleHeadline) =>
      load(write([change({ articleHeadline })]), { xml: true })('entry > id').text(),
    );
    expect(ids).toEqual([
      'https://parallax.example/a/0123456789?v=2',
      'https://parallax.example/a/0123456789?v=2',
    ]);
    const page = load(write([change()]), { xml: true });
    expect(page('entry > updated').text()).toBe('2025-08-15T23:40:00.500Z');
    expect(page('entry > link[rel=alternate]').attr('href')).toBe(
      'https://parallax.example/articles/0123456789/talks-over?v=2',
    );
    expect(page('entry > link[rel=via]').attr('href')).toBe('http://kyiv-beacon.example/talks?a=1&b=2');
  });

  it('carries the words before and after, and no paragraph that stayed', () => {
    const content = contentOf(write([change()]));
    expect(
      content('p')
        .map((_, p) => content(p).html())
        .get(),
    ).toEqual([
      'Headline before: <del>Talks begin</del>',
      'Headline after: <ins>Talks over</ins>',
      'They met at <del>noon</del><ins>dusk</ins>.',
    ]);
  });

  it('shows markup in an outlet’s words as the text it is', () => {
    const after = { ...change().after, headline: '<img src=x onerror=alert(1)>' };
    const content = contentOf(write([change({ after })]));
    expect(content('img')).toHaveLength(0);
    expect(content('ins').first().text()).toBe('<img src=x onerror=alert(1)>');
  });

  it('keeps to headline and first paragraph where the site shows excerpts', () => {
    const before = { ...change().before, blocks: [paragraph('Opening.'), paragraph('Secret one.')] };
    const after = { ...change().after, blocks: [paragraph('Opening.'), paragraph('Secret two.')] };
    expect(write([change({ before, after })])).toContain('Secret');
    expect(write([change({ before, after })], { isExcerpt: true })).not.toContain('Secret');
  });

  it('says no text of an article that is gone', () => {
    expect(write([change({ isWithdrawn: true })])).not.toContain('dusk');
  });

  it('stops after forty paragraphs, and says so', () => {
    const blocks = Array.from({ length: 60 }, (_, place) => paragraph(`Entirely new words, the ${place}th.`));
    const content = contentOf(write([change({ after: { ...change().after, blocks } })]));
    expect(content('p').last().text()).toMatch(/^\d+ more changed paragraphs\.$/);
    expect(content('p').length).toBeLessThan(45);
  });
});

it('names its hub where there is one', () => {
  const hubOf = (feed: string) => load(feed, { xml: true })('feed > link[rel=hub]').attr('href');
  expect(hubOf(write([]))).toBe(undefined);
  expect(hubOf(write([], { hub: 'https://parallax.example/hub' }))).toBe('https://parallax.example/hub');
});
