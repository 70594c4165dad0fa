import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { answerAtOnce } from '@/lib/host/web/answer-at-once';
import { closeServer } from '@/lib/host/web/listening';

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const inMemory = Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nmemory;');

/** A server that says that it is one in a header, and has `/kept` in memory. */
async function open({ bytes = inMemory, headersTimeout = 60_000, keepAliveTimeout = 60_000 } = {}) {
  const arrived: Socket[] = [];
  const server = createServer({ headersTimeout, keepAliveTimeout }, (request, response) => {
    request.resume();
    request.once('end', () => response.writeHead(200, { 'X-Answer': 'server' }).end());
  });
  const unparsed = answerAtOnce(server, ({ url }) => (url === '/kept' ? [bytes] : null));
  server.on('connection', (socket: Socket) => arrived.push(socket));
  server.on('clientError', (_error, socket) => socket.end('refused'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => closeServer(server, unparsed);
  closing.push(close);
  const address = server.address();
  return { port: address !== null && typeof address === 'object' ? address.port : 0, arrived, close };
}

/** A connection, and what came on it. */
async function join(port: number) {
  const socket = connect(port, '127.0.0.1');
  const got = { text: '', isOver: false, socket };
  socket.on('data', (chunk: Buffer) => {
    got.text += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.once('close', () => {
    got.isOver = true;
  });
  closing.push(() => void socket.destroy());
  await once(socket, 'connect');
  return got;
}

/** Who answered, in turn; a request without a host the server refuses in its own words. */
function answerers(text: string): readonly string[] {
  return text.replace('400 Bad Request', 'refused').match(/memory|server|refused/g) ?? [];
}

const plain = 'GET /kept HTTP/1.1\r\nHost: a\r\n';
const asked = (...headers: readonly string[]) =>
  `${plain}${headers.map((line) => `${line}\r\n`).join('')}\r\n`;
const ofBrowser = ['Connection: keep-alive', 'Accept-Encoding: gzip, br', 'Cookie: a=b; c="d"', 'X: ü'];

test.each([
  ['a plain request', asked(), ['memory']],
  ['as browsers ask', asked(...ofBrowser), ['memory']],
  ['another page', asked().replace('/kept', '/else'), ['server']],
  ['the head alone', asked().replace('GET', 'HEAD'), ['server']],
  ['a method in small letters', asked().replace('GET', 'get'), ['refused']],
  ['an older HTTP', asked('Connection: keep-alive').replace('1.1', '1.0'), ['server']],
  ['two at once', asked() + asked(), ['server', 'server']],
  ['with a body', `${asked('Content-Length: 4')}body`, ['server']],
  ['with a body in pieces', `${asked('Transfer-Encoding: chunked')}0\r\n\r\n`, ['server']],
  ['who has it already', asked('If-None-Match: "a"'), ['server']],
  ['a part for a program of its own', asked('RSC: 1'), ['server']],
  ['the last of its connection', asked('Connection: close'), ['server']],
  ['two that are taken in turn', asked('Accept-Encoding: br', 'Accept-Encoding: gzip'), ['server']],
  ['no host', 'GET /kept HTTP/1.1\r\n\r\n', ['refused']],
  ['a header that goes on', asked('X: a', ' b'), ['refused']],
  ['a space before the colon', asked('Content-Length : 3'), ['refused']],
  ['a control character', asked('X: a\u0001'), ['refused']],
  ['lines that end otherwise', asked().replaceAll('\r', ''), ['refused']],
  ['long beyond what browsers send', asked(`X: ${'a'.repeat(9000)}`), ['server']],
])('%s', async (_name, text, wanted) => {
  const { port } = await open();
  const got = await join(port);
  got.socket.write(Buffer.from(text, 'latin1'));
  await expect.poll(() => answerers(got.text)).toEqual(wanted);
});

test('a connection is answered from memory until something else comes, and then by the server', async () => {
  const { port } = await open();
  const got = await join(port);
  const wanted: string[] = [];
  for (const [text, answerer] of [
    [asked(), 'memory'],
    [asked(...ofBrowser), 'memory'],
    [asked('If-None-Match: "a"'), 'server'],
    [asked(), 'server'],
  ] as const) {
    wanted.push(answerer);
    got.socket.write(text);
    await expect.poll(() => answerers(got.text)).toEqual(wanted);
  }
});

test('a request that comes in two pieces is put together by the server', async () => {
  const { port, arrived } = await open();
  const got = await join(port);
  got.socket.write(plain);
  await expect.poll(() => arrived[0]?.bytesRead).toBe(plain.length);
  got.socket.write('\r\n');
  await expect.poll(() => answerers(got.text)).toEqual(['server']);
});

/** More than the machine keeps by itself for one who does not read. */
const long = Buffer.concat([
  Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${32 * 1024 * 1024 + 6}\r\n\r\n`),
  Buffer.alloc(32 * 1024 * 1024, ' '),
  Buffer.from('memory'),
]);

test('who asks on without taking the answers is held up by the server, and gets each', async () => {
  const { port, arrived } = await open({ bytes: long });
  const got = await join(port);
  got.socket.pause();
  got.socket.write(asked());
  await expect.poll(() => arrived[0]?.writableLength).toBeGreaterThan(0);
  got.socket.write(asked());
  await expect.poll(() => arrived[0]?.bytesRead).toBe(asked().length * 2);
  got.socket.resume();
  await expect.poll(() => answerers(got.text)).toEqual(['memory', 'server']);
});

test.each([
  ['that is silent', '', { headersTimeout: 30 }],
  ['that was answered', asked(), { keepAliveTimeout: 30 }],
])('a connection %s ends after its time', async (_name, text, times) => {
  const { port } = await open(times);
  const got = await join(port);
  got.socket.write(text);
  await expect.poll(() => got.isOver).toBe(true);
  expect(answerers(got.text)).toEqual(text === '' ? [] : ['memory']);
});

test.each([
  ['asks on and is answered', asked(), ['memory', 'server']],
  ['is silent and let go', '', ['memory']],
])('a reader that stands still for that time has it whole, %s', async (_name, more, wanted) => {
  const { port, arrived } = await open({ bytes: long, keepAliveTimeout: 30 });
  const got = await join(port);
  await expect.poll(() => arrived.length).toBe(1);
  const stalled = Promise.all(arrived.map((socket) => once(socket, 'timeout')));
  got.socket.pause();
  got.socket.write(asked());
  await stalled;
  got.socket.write(more);
  await expect.poll(() => arrived[0]?.bytesRead).toBe(asked().length + more.length);
  got.socket.resume();
  await expect.poll(() => answerers(got.text)).toEqual(wanted);
  // The server is slower to let go of the one that it has been given.
  await expect.poll(() => got.isOver || more !== '').toBe(true);
});

test('a server that closes ends the connections that wait for nothing', async () => {
  const { port, close } = await open();
  const [silent, answered] = [await join(port), await join(port)];
  answered.socket.write(asked());
  await expect.poll(() => answerers(answered.text)).toEqual(['memory']);
  await close();
  await expect.poll(() => [silent.isOver, answered.isOver]).toEqual([true, true]);
});

test('a reader that goes while it is answered takes nobody along', async () => {
  const { port, arrived } = await open({ bytes: long });
  const got = await join(port);
  got.socket.write(asked());
  await expect.poll(() => arrived[0]?.writableLength).toBeGreaterThan(0);
  got.socket.resetAndDestroy();
  await expect.poll(() => arrived[0]?.destroyed).toBe(true);
  const next = await join(port);
  next.socket.write(asked().replace('/kept', '/else'));
  await expect.poll(() => answerers(next.text)).toEqual(['server']);
});
