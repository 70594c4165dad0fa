import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createMemoryHostGate } from '@/tests/support/host-gate';
import { createTestClient, requestFor } from '@/tests/support/http-client';
import { startLoopbackServer } from '@/tests/support/loopback-server';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

const day = 24 * 3_600_000;
const minute = 60_000;

/** A host whose robots.txt is asked for as a clock goes that stands still until it is moved. */
async function host() {
  let clock = Date.parse('2025-08-15T20:00:00Z');
  let respond: (response: ServerResponse) => void = () => undefined;
  const server = await startLoopbackServer((request, response) => {
    if (request.url === '/robots.txt') respond(response);
    else response.end('feed');
  }, null);
  const gate = createMemoryHostGate();
  const client = createTestClient({ allowHosts: [server.host], gate, now: () => new Date(clock) });
  cleanUp.push(server.close, client.close);
  return {
    /** What the host answers to who asks for its robots.txt from now on. */
    answer(way: typeof respond) {
      respond = way;
    },
    pass(ms: number) {
      clock += ms;
    },
    ask: (path: string) => client.fetch(requestFor(`${server.origin}${path}`)),
    timesAsked: () => server.requests.filter(({ path }) => path === '/robots.txt').length,
    stored: () => gate.robots.get(server.host),
  };
}

const closing = (path: string) => (response: ServerResponse) =>
  void response.end(`User-agent: *\nDisallow: ${path}\n`);
const failing = (response: ServerResponse) => void response.writeHead(503).end();
const breaking = (response: ServerResponse) => void response.socket?.destroy();

describe('41 · a robots.txt that cannot be renewed', () => {
  test.each([
    ['an error', failing],
    ['no answer', breaking],
  ])('%s: what it said before holds on, for a week', async (_, way) => {
    const { answer, pass, ask, timesAsked, stored } = await host();
    answer(closing('/private'));
    await ask('/a');
    answer(way);
    pass(day);
    expect((await ask('/b')).kind).toBe('fetched');
    expect(await ask('/private')).toMatchObject({ kind: 'refused', by: 'robots', status: null });
    // The file is asked for anew, but not at every request.
    expect(timesAsked()).toBe(2);
    pass(10 * minute);
    expect((await ask('/c')).kind).toBe('fetched');
    expect(timesAsked()).toBe(3);
    expect(stored()).toMatchObject({ status: 200 });
    pass(6 * day);
    expect((await ask('/d')).kind).not.toBe('fetched');
  });

  test('what it says when it answers again holds at once', async () => {
    const { answer, pass, ask } = await host();
    answer(closing('/private'));
    await ask('/a');
    answer(failing);
    pass(day);
    expect((await ask('/b')).kind).toBe('fetched');
    answer(closing('/'));
    pass(10 * minute);
    expect((await ask('/c')).kind).toBe('refused');
    expect((await ask('/d')).kind).toBe('refused');
  });
});
