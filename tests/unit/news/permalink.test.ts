import { expect, test } from 'vitest';
import { permalinkId } from '@/lib/news/permalink';

// SHA-256 of "https://example.org/" begins 8198d1ba c40a: 10000 00110 01100 01101 00011 01110 10110 00100
// 00001 01000, which Crockford's alphabet writes g 6 c d 3 e p 4 1 8. The others in the same way.
test.each([
  ['https://example.org/', 'g6cd3ep418'],
  ['https://example.org/2025/08/15/summit', 'st8g4ay97b'],
  ['https://пример.рф/саммит', 'qr2mf0ey1d'],
  ['http://127.0.0.1:8181/a?id=7', 'sm77jfvh39'],
  ['', 'werc8gmrzg'],
])('%s → %s', (address, id) => {
  expect(permalinkId(address)).toBe(id);
});

test('ids hold no letter that is taken for another, and do not repeat', () => {
  const ids = Array.from({ length: 20_000 }, (_, n) => permalinkId(`https://example.org/${n}`));
  expect(ids.every((id) => /^[0-9a-hjkmnp-tv-z]{10}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
