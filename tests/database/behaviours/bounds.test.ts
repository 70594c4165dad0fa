import { afterEach, beforeEach, expect, test } from 'vitest';
import { aFeed, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openPolling, type Polling } from '@/tests/support/polling';

let courier: Newsroom;
let polling: Polling;

beforeEach(async () => {
  courier = await openNewsroom();
  polling = await openPolling([courier]);
  await polling.watch(courier.outlet('courier', ['/feed.xml']));
});
afterEach(async () => {
  await Promise.all([courier.close(), polling.close()]);
});

const entries = () => polling.store.database.entry.findMany({ select: { address: true } });

test('29 · a source of more than 15 MiB is not read', async () => {
  const { body = '' } = aFeed([[courier.at('/1'), 'Hockey']]);
  courier.answers.set('/feed.xml', { body: `${body}${' '.repeat(15 * 1024 * 1024)}` });
  expect(await polling.look(courier.at('/feed.xml'))).toMatchObject({
    lastOutcome: 'failed',
    lastProblem: 'The answer is larger than what is read of one address.',
  });
  expect(await entries()).toEqual([]);
});

test('43 · a line that leads to another scheme than http(s) is no line', async () => {
  const others = ['ftp://courier.example/1', 'javascript:alert(1)', 'data:text/html,1', 'file:///etc/passwd'];
  const lines = [...others, courier.at('/1')].map((link) => [link, 'Hockey'] as const);
  courier.answers.set('/feed.xml', aFeed(lines));
  expect(await polling.look(courier.at('/feed.xml'))).toMatchObject({ lastOutcome: 'fetched', entries: 1 });
  expect(await entries()).toEqual([{ address: courier.at('/1') }]);
});
