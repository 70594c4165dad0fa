import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { collectAnswer } from '@/lib/host/web/buffered-response';

const limits = { ms: 60_000, bytes: 10_000_000, signal: new AbortController().signal };
const body = 'x'.repeat(1_000_000);

function collect(signal: AbortSignal, write: boolean): Promise<{ readonly body: Buffer }> {
  const render = async (_: IncomingMessage, response: { end(body: string): unknown }) => {
    if (write) response.end(body);
  };
  return collectAnswer(new IncomingMessage(new Socket()), render, { ...limits, signal });
}

test('an answer that was given is in memory no more, though the signal that could end it lives on', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const heldMb = () => {
    collectGarbage();
    return process.memoryUsage().arrayBuffers / 1e6;
  };
  const before = heldMb();
  for (let place = 0; place < 100; place += 1)
    expect((await collect(limits.signal, true)).body).toHaveLength(body.length);
  await expect.poll(() => heldMb() - before).toBeLessThan(10);
});

test('one that is waited for ends with its signal', async () => {
  const ending = new AbortController();
  const waited = collect(ending.signal, false);
  ending.abort();
  await expect(waited).rejects.toThrow('no answer in time');
});

test.each([
  ['whole', true],
  ['broken off', false],
] as const)('who made an answer that is %s can tell as it closes', async (_, isWhole) => {
  const ending = new AbortController();
  const told: boolean[] = [];
  const making = collectAnswer(
    new IncomingMessage(new Socket()),
    async (_, response) => {
      response.once('close', () => told.push(response.writableFinished));
      if (isWhole) response.end(body);
      else ending.abort();
    },
    { ...limits, signal: ending.signal },
  );
  await making.catch(() => {});
  expect(told).toEqual([isWhole]);
});
