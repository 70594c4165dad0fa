import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AboutText } from '@/components/frame/about-text';
import { loadEvent } from '@/lib/event/load';
import { momentMargin } from '@/lib/site/layout/moments';
import { countedReports } from '@/lib/site/names';

test('what pages print in short is told at length', () => {
  const html = renderToStaticMarkup(<AboutText event={loadEvent()} zone="America/Anchorage" />);
  const about = html.replace(/<[^>]+>/g, '');
  const counts = countedReports({ articles: 97, reports: 91 });
  const time = momentMargin(
    { kind: 'instant', at: new Date('2025-08-15T19:10Z'), precision: 'about' },
    'America/Anchorage',
  );
  for (const sign of [...counts.matchAll(/[a-z]+/g)].map(String)) expect(about).toContain(sign);
  expect(about).toContain(`${time.charAt(0)} before it`);
  expect(about).toContain('“also in”');
});
