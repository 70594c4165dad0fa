import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChangeRow } from '@/components/history/change-row';
import type { StoredRevision } from '@/lib/news/shown/record';
import { listedArticle } from '@/tests/support/listed-article';

const version = (number: number, headline: string, modifiedAt: Date | null): StoredRevision => ({
  number,
  kind: number === 1 ? 'first' : 'headline',
  headline,
  standfirst: null,
  blocks: [],
  seenAt: new Date('2025-08-16T02:30:00Z'),
  modifiedAt,
});

const row = (before: string, after: string, modifiedAt: Date | null = null, dated: Date | null = null) => {
  const { id, outlet, address, language } = listedArticle('0000000001', null);
  return load(
    renderToStaticMarkup(
      <ChangeRow
        change={{
          articleId: id,
          articleHeadline: after,
          published: { kind: 'unknown' },
          address,
          language,
          outlet,
          before: version(1, before, dated),
          after: version(2, after, modifiedAt),
          isWithdrawn: false,
        }}
        zone="America/Anchorage"
      />,
    ),
  );
};

describe('a change', () => {
  it('tells when we saw it and when the outlet says that it was made', () => {
    const $ = row('Talks begin', 'Talks end', new Date('2025-08-16T02:05:00Z'));
    expect($('time').text()).toBe('18:30');
    expect($('.row-changed').text()).toContain('the outlet dates it 15 August 2025, 18:05 AKDT');
    expect(row('Talks begin', 'Talks end')('.row-changed').text()).toContain('the outlet does not date it');
    expect($('.row-changed a').attr('href')).toBe('/articles/0000000001/talks-end/changes?from=1&to=2');
  });

  it('of a date that the outlet left as it was is not dated by it', () => {
    const left = new Date('2025-08-16T02:05:00Z');
    expect(row('Talks begin', 'Talks end', left, left)('.row-changed').text()).toContain(
      'the outlet does not date it',
    );
  });

  it('of a few words is shown within the headline', () => {
    const $ = row('Talks begin in Anchorage', 'Talks end in Anchorage');
    expect($('h3 del').text()).toContain('begin');
    expect($('h3 ins').text()).toContain('end');
  });

  it('of most words is two whole lines, the headline as it is by now being the link', () => {
    const $ = row('Talks begin in Anchorage', 'Leaders leave without a deal');
    expect($('p del').text()).toContain('Talks begin in Anchorage');
    expect($('h3 a').text()).toContain('Leaders leave without a deal');
    expect($('h3 del')).toHaveLength(0);
  });
});
