import { expect, test } from 'vitest';
import { bodyOf, prepareAnswer } from '@/lib/host/web/page-answer';

const page = Buffer.from('<p>The summit was held in Anchorage, said the outlet.</p>\n'.repeat(2000));
const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919 * (at % 13)) % 256));

test.each([
  ['a page', page, 'text/html; charset=utf-8', page.length / 4],
  ['a picture', noise, 'image/png', noise.length + 5000],
  ['a short text', Buffer.from('Not found\n'), 'text/plain', 5000],
])('%s is held in so little memory, and whole for who wants it so', async (_name, body, type, most) => {
  const answer = await prepareAnswer({ status: 200, headers: { 'content-type': type }, body }, 6);
  expect(answer.bytes).toBeLessThan(most);
  const held = [...answer.variants.values()].reduce(
    (sum, variant) => sum + (variant.body?.buffer.byteLength ?? 0),
    0,
  );
  if (body.length > 8192) expect(held).toBeLessThan(most);
  expect(bodyOf(answer, 'identity').equals(body)).toBe(true);
  expect(bodyOf(answer, 'identity').equals(body)).toBe(true);
});
