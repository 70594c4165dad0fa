import { expect, test } from 'vitest';
import { readRequestAddress } from '@/lib/host/web/request-address';

test.each([
  ['/', '/', ''],
  ['/articles/a1?v=2', '/articles/a1', '?v=2'],
  ['/?q=%', '/', '?q=%'],
  ['/?q=%ff', '/', '?q=%ff'],
  ['/?q=a%00b', '/', '?q=ab'],
  ['/%D0%9F?x?y', '/%D0%9F', '?x?y'],
  ['http://parallax.example/feed.atom?q=a', '/feed.atom', '?q=a'],
  ['HTTPS://parallax.example:8443/', '/', ''],
  ['http://parallax.example', '/', ''],
  ['http://parallax.example?q=a', '/', '?q=a'],
  ['/oembed?url=http://evil.example/', '/oembed', '?url=http://evil.example/'],
])('%s is taken', (target, path, query) => {
  expect(readRequestAddress(target)).toEqual({ kind: 'address', path, query });
});

test.each([
  ['', 400],
  ['*', 400],
  ['http://', 400],
  ['http:///etc', 400],
  ['ftp://parallax.example/', 400],
  ['http://parallax.example//evil.example/', 400],
  ['http://parallax.example/%00', 400],
  ['//evil.example/', 400],
  ['/%', 400],
  ['/%ff', 400],
  ['/%E0%A4', 400],
  ['/%00', 400],
  ['/a%0d%0ab', 400],
  ['/\\evil.example', 400],
  ['/%5cevil.example', 400],
])('%s is refused', (target, status) => {
  expect(readRequestAddress(target)).toMatchObject({ kind: 'refused', status });
});

test('an address longer than any of ours is refused', () => {
  expect(readRequestAddress(`/?q=${'x'.repeat(5000)}`)).toMatchObject({ kind: 'refused', status: 414 });
});
