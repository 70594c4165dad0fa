import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createHttpClient } from '@/lib/ingest/http/http-client';
import type { FetchOutcome } from '@/lib/ingest/http/outcome';
import { createMemoryHostGate } from '@/tests/support/host-gate';
import { expectKind, requestFor } from '@/tests/support/http-client';
import { type LoopbackHandler, startLoopbackServer } from '@/tests/support/loopback-server';

// How long is waited where nobody says otherwise. From the first request on, for undici's clock goes by the
// timers that it began with.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

function usualClient(allowHosts: readonly string[]) {
  const gate = createMemoryHostGate();
  for (const host of allowHosts) gate.robots.set(host, { status: 404, body: null, fetchedAt: new Date() });
  const client = createHttpClient({
    userAgent: 'Parallax/0.1',
    productToken: 'Parallax',
    allowHosts,
    reach: new Map(),
    gate,
    now: () => new Date(),
    lookup: () => new Promise(() => undefined),
  });
  cleanUp.push(client.close);
  return { client, gate };
}

async function host(handler: LoopbackHandler) {
  const server = await startLoopbackServer(handler);
  cleanUp.push(server.close);
  return server;
}

/** Why a request has failed so many seconds later; null: it goes on. */
async function whyLater(seconds: number, asking: Promise<FetchOutcome>): Promise<string | null> {
  const settled: FetchOutcome[] = [];
  void asking.then((outcome) => settled.push(outcome));
  for (let second = 0; second < seconds; second += 1) {
    await vi.advanceTimersByTimeAsync(1000);
    // The sockets are real: what they do comes a little later.
    for (let turns = 0; turns < 10; turns += 1) await new Promise(setImmediate);
  }
  const [outcome] = settled;
  return outcome === undefined ? null : expectKind(outcome, 'failed').why;
}

test('30 · 20 seconds for an answer', async () => {
  let hear: () => void = () => undefined;
  const heard = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const server = await host(() => hear());
  const asking = usualClient([server.host]).client.fetch(requestFor(`${server.origin}/feed`));
  await heard;
  expect(await whyLater(19, asking)).toBeNull();
  expect(await whyLater(2, asking)).toBe('The server did not answer within 20 seconds.');
});

test('31 · 10 seconds for a connection', async () => {
  const asking = usualClient([]).client.fetch(requestFor('http://slow.example.org/feed'));
  expect(await whyLater(9, asking)).toBeNull();
  expect(await whyLater(4, asking)).toBe('No connection to the server came about within 10 seconds.');
});

test('33 · a second between two requests to a host', async () => {
  const server = await host((_, response) => response.end('feed'));
  const { client, gate } = usualClient([server.host]);
  const earliest = Date.now() + 1000;
  await client.fetch(requestFor(`${server.origin}/feed`));
  expect(gate.releases[0]?.notBefore.getTime()).toBeGreaterThanOrEqual(earliest);
});
