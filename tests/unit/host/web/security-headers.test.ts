import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy, listInlineScripts } from '@/lib/host/web/security-headers';
import { expectEvenGrowth } from '@/tests/support/growth';

test.each([
  ['<p>none</p>', []],
  ['<script>go()</script><script nonce="x">on()</script>', ['go()', 'on()']],
  ['<script src="/a.js" async=""></script>', []],
  ['<script type="application/ld+json">{"a":1}</script>', []],
  ['<script>never closed', []],
  ['<script', []],
  ['<p>Москва</p><script>say("Да")</script>', ['say("Да")']],
])('inline scripts of %s', (html, scripts) => {
  expect(listInlineScripts(Buffer.from(html)).map(String)).toEqual(scripts);
});

test('a page of unclosed scripts is read in one pass', async () => {
  await expectEvenGrowth(200_000, (n) => listInlineScripts(Buffer.from('<script>'.repeat(n))));
});

test('a page may run its own scripts and no others', () => {
  const hash = createHash('sha256').update('go()').digest('base64');
  const page = Buffer.from('<script>go()</script><script>go()</script>');
  const policy = contentPolicy({ page, isFrameable: false });
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  for (const rule of [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ]) {
    expect(policy.split('; ')).toContain(rule);
  }
});

test('only what is made for it may be framed by others', () => {
  expect(contentPolicy({ page: null, isFrameable: true })).toContain('frame-ancestors *');
});
