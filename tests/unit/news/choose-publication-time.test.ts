import { describe, expect, it } from 'vitest';
import { choosePublicationTime, fallsIntoDay } from '@/lib/news/choose-publication-time';
import type { TimeClaim, TimeOrigin } from '@/lib/news/publication-time';

const instant = (iso: string, origin: TimeOrigin): TimeClaim => ({
  kind: 'instant',
  at: new Date(iso),
  precision: 'minute',
  origin,
});
const day = (text: string, origin: TimeOrigin): TimeClaim => ({ kind: 'day', day: text, origin });

describe('choosePublicationTime', () => {
  it('is unknown where nothing is claimed', () => {
    expect(choosePublicationTime([])).toEqual({ kind: 'unknown' });
  });

  it('trusts JSON-LD before a feed, in whatever order they come', () => {
    const page = instant('2025-08-15T18:00:00Z', 'json-ld');
    expect(choosePublicationTime([instant('2025-08-15T17:00:00Z', 'feed'), page])).toBe(page);
  });

  it('refines a day to a less trusted instant within it', () => {
    const feed = instant('2025-08-16T18:05:00Z', 'feed');
    expect(choosePublicationTime([day('2025-08-16', 'meta'), feed])).toBe(feed);
  });

  it('passes over an instant of another day and takes the next', () => {
    const sitemap = instant('2025-08-16T20:00:00Z', 'sitemap');
    expect(
      choosePublicationTime([day('2025-08-16', 'meta'), instant('2025-09-01T08:00:00Z', 'feed'), sitemap]),
    ).toBe(sitemap);
  });

  it('leaves a day that nothing refines', () => {
    const printed = day('2025-08-16', 'visible');
    expect(choosePublicationTime([printed, instant('2025-08-20T08:00:00Z', 'feed')])).toBe(printed);
  });

  it.each([
    ['2025-08-14T10:00:00Z', true],
    ['2025-08-14T09:59:59Z', false],
    ['2025-08-16T11:59:59Z', true],
    ['2025-08-16T12:00:00Z', false],
  ])('the fifteenth somewhere on earth: %s is %s', (iso, within) => {
    expect(fallsIntoDay(new Date(iso), '2025-08-15')).toBe(within);
  });
});
