import { expect, test } from 'vitest';
import { withoutGeneratedTimes } from '@/lib/worker/poll/generated-times';
import { anEntry } from '@/tests/support/store';

const now = new Date('2025-08-15T20:10:30Z');
const at = (time: string) => ({
  kind: 'instant' as const,
  at: new Date(`2025-08-15T${time}Z`),
  precision: 'second' as const,
  origin: 'feed' as const,
});
const day = { kind: 'day', day: '2025-08-15', origin: 'feed' } as const;
const lines = (
  key: 'published' | 'modified',
  times: readonly (ReturnType<typeof at> | typeof day | null)[],
) =>
  times.map((time, place) =>
    anEntry(`https://o.example/${place}`, { published: null, modified: null, [key]: time }),
  );

test.each([
  ['three of this second', 'published', ['20:10:30', '20:10:30', '20:10:30']],
  ['three of a minute ago, as a cache keeps them', 'published', ['20:09:30', '20:09:31', '20:09:31']],
  ['three by a clock that is fast', 'published', ['20:20:00', '20:20:00', '20:20:00']],
  ['five changed with the file', 'modified', ['05:00:00', '05:00:00', '05:00:00', '05:00:01', '05:00:02']],
] as const)('%s are its program’s', (_, key, times) => {
  const given = withoutGeneratedTimes(lines(key, times.map(at)), [now]);
  expect(given.map((line) => line[key])).toEqual(times.map(() => null));
});

test.each([
  ['two of this second', 'published', [at('20:10:30'), at('20:10:30')]],
  ['one of an earlier hour among them', 'published', [at('20:10:30'), at('20:10:29'), at('19:00:00')]],
  ['three published at once this morning', 'published', [at('06:00:00'), at('06:00:00'), at('06:00:00')]],
  ['three of today', 'published', [day, day, day]],
  ['four, one of which says none', 'published', [at('20:10:30'), at('20:10:30'), at('20:10:30'), null]],
  ['four changed at once', 'modified', [at('05:00:00'), at('05:00:00'), at('05:00:00'), at('05:00:00')]],
  [
    'five changed one after the other',
    'modified',
    [at('05:00:00'), at('05:00:20'), at('05:00:40'), at('05:01:00'), at('05:01:20')],
  ],
] as const)('%s are what they say', (_, key, times) => {
  const given = lines(key, times);
  expect(withoutGeneratedTimes(given, [now])).toBe(given);
});

test('a server’s own clock counts too', () => {
  const given = withoutGeneratedTimes(lines('published', [at('23:10:30'), at('23:10:30'), at('23:10:30')]), [
    now,
    new Date('2025-08-15T23:10:31Z'),
  ]);
  expect(given.map(({ published }) => published)).toEqual([null, null, null]);
});
