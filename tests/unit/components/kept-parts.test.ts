import { expect, test } from 'vitest';
import { keepPart, takePart } from '@/components/frame/once/kept-parts';

test('each part is given once, by its own place', () => {
  const [one, other] = [keepPart('one'), keepPart('other')];
  expect([takePart(other), takePart(one)]).toEqual(['other', 'one']);
  expect(() => takePart(one)).toThrow('Nothing is kept');
});

test('parts that nobody came for are given up, the oldest first', () => {
  const places = Array.from({ length: 300 }, (_, at) => keepPart(at));
  expect(() => takePart(places[0] ?? 0)).toThrow();
  expect(takePart(places[299] ?? 0)).toBe(299);
});
