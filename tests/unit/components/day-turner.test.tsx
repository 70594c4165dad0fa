import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DayTurner } from '@/components/timeline/day-turner';
import { layOutStrip } from '@/lib/site/layout/strip';
import { parseQuery } from '@/lib/site/query/query';

const at = (hour: string) => ({ hour: new Date(hour), matching: 1, all: 1, reports: 1, earlier: [] });

test('days before and after a chosen one are named, and not counted by what has a clock time alone', () => {
  const zone = 'America/Anchorage';
  const { view } = parseQuery(
    { from: '2025-08-11', to: '2025-08-11' },
    { zone, outlets: null, moments: null },
  );
  const strip = layOutStrip([at('2025-08-10T09:00Z'), at('2025-08-13T01:00Z')], {
    view,
    path: '/',
    from: '2025-08-08',
    to: '2025-08-14',
    day: '2025-08-15',
    moments: [],
    untimed: 0,
    isCounted: true,
  });
  const html = renderToStaticMarkup(<DayTurner strip={strip} />);
  expect(html.replace(/<[^>]+>/g, '')).toBe('←\u00a0Sunday 10 August Tuesday 12 August\u00a0→');
});
