import { expect, test } from 'vitest';
import { wholeAnswer } from '@/lib/host/web/whole-answer';

// On a crowded machine a statement was given up after its 15 seconds, and the page said that it was our fault.
test.each([
  ['a fault of ours', 500, 40, 500, undefined],
  ['a store that is away', 503, 40, 503, '10'],
  ['a page that failed after a statement’s patience, though the store answers again', 500, 15_200, 503, '10'],
  ['a page that was given up', 500, 60_000, 503, '10'],
] as const)('%s', async (_case, standing, tookMs, status, again) => {
  const answer = await wholeAnswer(
    { status: 500, headers: {}, body: Buffer.from('') },
    {
      notFound: Promise.resolve(null),
      standIn: async () => ({ status: standing, html: '<p>Out of reach.</p>' }),
      tookMs,
    },
  );
  expect([answer.status, answer.headers['retry-after'], answer.body.toString('utf8')]).toEqual([
    status,
    again,
    '<p>Out of reach.</p>',
  ]);
});
