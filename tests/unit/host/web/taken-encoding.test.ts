import { expect, test } from 'vitest';
import { takenEncoding } from '@/lib/host/web/taken-encoding';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['*', 'br'],
  ['gzip, *;q=0.1', 'gzip'],
  ['br;q=0.1, gzip;q=1', 'gzip'],
  ['br;q=0.5, gzip;q=0.5', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.000, gzip;q=0.001', 'gzip'],
  ['identity, gzip;q=0.5', 'identity'],
  ['identity;q=0.5, gzip', 'gzip'],
  ['identity;q=0.5, *;q=0', 'identity'],
  ['identity, br', 'br'],
  ['gzip;q=0', 'identity'],
  ['*;q=0', 'identity'],
  ['deflate', 'identity'],
  ['', 'identity'],
])('%s takes %s (RFC 9110, 12.5.3)', (accept, encoding) => {
  expect(takenEncoding(accept, () => true)).toBe(encoding);
});

test('what is not there is not taken', () => {
  expect(takenEncoding('br, gzip;q=0.5', (name) => name === 'gzip')).toBe('gzip');
});
