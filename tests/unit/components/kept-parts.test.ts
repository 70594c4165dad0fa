import { expect, test } from 'vitest';
import { keepPart, takePart } from '@/components/frame/once/kept-parts';

test('a part is given once, the last that was kept first', () => {
  keepPart('/#rows', 'one');
  keepPart('/?lang=ru#rows', 'other');
  keepPart('/#rows', 'two');
  expect([takePart('/#rows'), takePart('/?lang=ru#rows'), takePart('/#rows')]).toEqual([
    'two',
    'other',
    'one',
  ]);
  expect(() => takePart('/#rows')).toThrow('Nothing is kept');
});

test('parts that nobody came for are given up, the oldest first', () => {
  for (let place = 0; place < 300; place++) keepPart(`/?after=${place}`, place);
  expect(() => takePart('/?after=0')).toThrow();
  expect(takePart('/?after=299')).toBe(299);
});
