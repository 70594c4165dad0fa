import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HourStrip } from '@/components/timeline/hour-strip';
import { layOutStrip } from '@/lib/site/layout/strip';
import { parseQuery } from '@/lib/site/query/query';

const at = (hour: string) => ({ hour: new Date(hour), matching: 2, all: 2, reports: 1, earlier: [] });

test('who speaks a bar’s words to the machine reaches it, days beyond the event’s too', () => {
  const { view } = parseQuery({}, { zone: 'America/Anchorage', outlets: null, moments: null });
  const strip = layOutStrip(['2025-07-01T09:00Z', '2025-08-15T19:00Z', '2026-02-03T09:00Z'].map(at), {
    view,
    path: '/',
    from: '2025-08-14',
    to: '2025-08-16',
    day: '2025-08-15',
    moments: [],
    untimed: 0,
    isCounted: true,
  });
  const $ = load(renderToStaticMarkup(<HourStrip strip={strip} />));
  const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const bars = $('.strip-day')
    .toArray()
    .map((bar) => [words($(bar).text()), $(bar).attr('aria-label') ?? ''] as const);
  expect(bars.filter(([shown, name]) => !name.includes(shown))).toEqual([]);
  expect(bars.map(([, name]) => name)).toEqual([
    '2 earlier: 2 articles · 1 report',
    expect.stringMatching(/^14 Aug: Thursday 14 August/),
    expect.stringMatching(/^Friday 15 August/),
    expect.stringMatching(/^16: Saturday 16 August/),
    '2 later: 2 articles · 1 report',
  ]);
});
