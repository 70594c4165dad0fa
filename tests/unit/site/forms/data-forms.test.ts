import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { readOpml } from '@/lib/ingest/archives/opml';
import { writeCalendar } from '@/lib/site/forms/calendar';
import { csvColumns, csvLine } from '@/lib/site/forms/csv';
import { dataPackage } from '@/lib/site/forms/data-package';
import { openApiDocument } from '@/lib/site/forms/openapi';
import { writeOpml } from '@/lib/site/forms/opml';
import { wordsColumns } from '@/lib/site/forms/words-record';
import { listedArticle } from '@/tests/support/listed-article';

const event = loadEvent();

test('OPML: every feed is there for whoever imports it, whatever its outlet is called', () => {
  const outlet = { ...listedArticle('0000000001', null).outlet, name: 'Quirk & Sons "Daily" <x>' };
  const feeds = [
    { address: 'https://quirk.example/rss?a=1&b=2', section: null, outlet },
    { address: 'https://quirk.example/world', section: 'World', outlet },
  ];
  const read = readOpml(writeOpml('Outlets & feeds', feeds));
  expect([...read.feeds]).toEqual(feeds.map(({ address }) => address));
  expect(writeOpml('x', feeds)).toContain('text="Quirk &amp; Sons &quot;Daily&quot; &lt;x&gt;: World"');
});

describe('the calendar, by RFC 5545', () => {
  const moments = eventMoments(event);
  const calendar = writeCalendar(event, moments);
  const unfolded = calendar.replaceAll('\r\n ', '');

  test('lines end in CR LF and are at most 75 octets long', () => {
    const lines = calendar.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('every moment is there once, with what it must have', () => {
    const entries = unfolded.split('BEGIN:VEVENT').slice(1);
    expect(entries).toHaveLength(moments.length);
    for (const entry of entries)
      for (const name of ['UID:', 'DTSTAMP:', 'DTSTART', 'SUMMARY:'])
        expect(entry.split(`\r\n${name}`)).toHaveLength(2);
    expect(new Set(unfolded.match(/UID:.*/g)).size).toBe(moments.length);
  });

  test.each([
    [
      'an instant',
      { kind: 'instant', at: new Date('2025-08-15T18:20:00Z'), precision: 'minute' },
      'DTSTART:20250815T182000Z',
    ],
    ['a day', { kind: 'day', day: '2025-08-15' }, 'DTSTART;VALUE=DATE:20250815'],
  ] as const)('%s', (_, at, line) => {
    const moment = { ...(moments[0] ?? expect.unreachable()), at };
    expect(writeCalendar(event, [moment])).toContain(`\r\n${line}\r\n`);
  });

  test('commas, semicolons and letters of several octets survive', () => {
    const name = `Talks; one, two: ${'переговоры '.repeat(9)}`.trim();
    const moment = { ...(moments[0] ?? expect.unreachable()), name };
    const said = /SUMMARY:(.*)/.exec(writeCalendar(event, [moment]).replaceAll('\r\n ', ''))?.[1];
    expect(said?.replaceAll('\\', '').trim()).toBe(name);
  });
});

describe('the data package', () => {
  const shape = z.object({
    name: z.string().regex(/^[a-z0-9._-]+$/),
    resources: z.array(
      z.object({
        path: z.url(),
        schema: z.object({
          fields: z.array(z.object({ name: z.string(), type: z.string(), description: z.string().min(5) })),
        }),
      }),
    ),
  });
  const { resources } = shape.parse(dataPackage(event));

  test('describes every column of both files, in their order', () => {
    const named = resources.map(({ schema }) => schema.fields.map(({ name }) => name));
    expect(named).toEqual([[...csvColumns], [...wordsColumns]]);
  });

  test('says the rule of the apostrophe', () => {
    expect(JSON.stringify(dataPackage(event))).toContain('apostrophe');
  });
});

test.each([
  ['2025-08-15T18:20:05Z', '2025-08-15 18:20:05'],
  ['2025-08-15', ''],
  [null, ''],
])('a spreadsheet has %s as "%s"', (published, cell) => {
  expect(csvLine(listedArticle('0000000001', published)).trimEnd().split(',').at(-1)).toBe(cell);
});

describe('the OpenAPI document', () => {
  const operation = z.object({ responses: z.record(z.string(), z.unknown()) });
  const document = z
    .object({
      info: z.object({ license: z.object({ name: z.string(), url: z.url() }) }),
      security: z.tuple([]),
      paths: z.record(z.string(), z.object({ get: operation })),
    })
    .parse(openApiDocument('The Alaska summit'));

  test.each([
    ['/api/v1/articles', ['200', '304', '400', '414', '500', '503']],
    ['/api/v1/news', ['200', '304', '400', '414', '500', '503']],
    ['/api/v1/compare', ['200', '304', '400', '414', '500', '503']],
    ['/api/v1/articles/{id}', ['200', '304', '308', '400', '404', '410', '414', '500', '503']],
  ])('%s names every status that is answered', (path, statuses) => {
    expect(Object.keys(document.paths[path]?.get.responses ?? {})).toEqual(statuses);
  });
});
