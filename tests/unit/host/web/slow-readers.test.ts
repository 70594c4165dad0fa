import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { endSlowReaders, type Pace } from '@/lib/host/web/slow-readers';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** More than the machine keeps by itself for one who does not read. */
const long = Buffer.alloc(32 * 1024 * 1024, 'a');

async function openServer(pace: Pace, answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  endSlowReaders(server, pace);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

async function ask(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  closing.push(() => socket.destroy());
  await once(socket, 'connect');
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  return socket;
}

test('readers that take nothing of an answer are let go, each of them', async () => {
  const left: Promise<unknown>[] = [];
  const port = await openServer({ graceMs: 60, bytesPerSecond: 1e9 }, (request, response) => {
    left.push(once(request.socket, 'close'));
    response.end(long);
  });
  await Promise.all(Array.from({ length: 20 }, () => ask(port)));
  await expect.poll(() => left.length).toBe(20);
  await Promise.all(left);
});

test('one that takes an answer slowly, but takes it, has it whole', async () => {
  // By this pace it may take ten minutes, after a grace that is soon over.
  const pace = { graceMs: 30, bytesPerSecond: long.length / 600 };
  const port = await openServer(pace, (_request, response) => response.end(long));
  const socket = await ask(port);
  let bytes = 0;
  let isEnded = false;
  socket.once('close', () => {
    isEnded = true;
  });
  while (bytes < long.length && !isEnded) {
    const piece: Buffer | null = socket.read();
    if (piece !== null) bytes += piece.length;
    await pause(1);
  }
  expect(bytes).toBeGreaterThanOrEqual(long.length);
});

test('one that waits for an answer which is not begun is left alone', async () => {
  const port = await openServer({ graceMs: 30, bytesPerSecond: 1e9 }, (_request, response) => {
    setTimeout(() => response.end('there'), 300);
  });
  const socket = await ask(port);
  socket.resume();
  const [piece] = await once(socket, 'data');
  expect(String(piece)).toContain('200 OK');
});
