import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { prepareAnswer } from '@/lib/host/web/page-answer';
import { rawAnswer } from '@/lib/host/web/raw-answer';
import { servePages } from '@/tests/support/site/page-server';

interface Made {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** How often its words stand in it, where that is not 200 times. */
  readonly times?: number;
}

const pages: Readonly<Record<string, Made>> = {
  '/': {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', vary: 'rsc', 'last-modified': 'x' },
  },
  '/words?q=%D0%B0': { status: 200, headers: { 'content-type': 'application/json' } },
  '/picture.png': { status: 200, headers: { 'content-type': 'image/png' } },
  '/large.png': { status: 200, headers: { 'content-type': 'image/png' }, times: 20_000 },
  '/a/moved': { status: 308, headers: { location: '/articles/moved/to-here' } },
  '/articles/withdrawn/x': {
    status: 410,
    headers: { 'content-type': 'text/html', link: '</a>; rel=a, </b>; rel=b' },
  },
};

async function serve() {
  const { port } = await servePages((request, response) => {
    const { status, headers, times = 200 } = pages[request.url ?? ''] ?? { status: 404, headers: {} };
    response.writeHead(status, { 'cache-control': 'public, s-maxage=60', ...headers });
    response.end(`${request.url} é`.repeat(times));
  });
  return port;
}

/** The bytes of the answer to a request, but for the second that it names. */
async function answerTo(port: number, path: string, headers: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write([`GET ${path} HTTP/1.1`, 'Host: a', ...headers, '', ''].join('\r\n'));
  let got = '';
  for await (const chunk of socket) {
    got += Buffer.from(chunk).toString('latin1');
    const end = got.indexOf('\r\n\r\n') + 4;
    const length = /\r\ncontent-length: (\d+)/i.exec(got)?.[1];
    if (length !== undefined && got.length >= end + Number(length)) break;
  }
  return got.replace(/\r\nDate: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT/, '\r\nDate: then');
}

/** It says nothing of the answer, but has `node:http` read the request. */
const unusual = 'TE: trailers';

test.each(
  [...Object.keys(pages), '/not/there'].flatMap((path) =>
    ['', 'gzip', 'br, gzip;q=0.5', 'gzip;q=0', '*'].map((accept) => ({ path, accept })),
  ),
)('$path to "$accept" is the same from memory and by the server', async ({ path, accept }) => {
  const port = await serve();
  const headers = accept === '' ? [] : [`Accept-Encoding: ${accept}`];
  const made = await answerTo(port, path, headers);
  const byServer = await answerTo(port, path, [...headers, unusual]);
  expect(byServer).toContain('\r\nDate: then\r\n');
  expect([await answerTo(port, path, headers), made]).toEqual([byServer, byServer]);
});

test('the second that an answer from memory names is the present one', async () => {
  const port = await serve();
  const ask = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    await answer.arrayBuffer();
    return Date.parse(answer.headers.get('date') ?? '');
  };
  const began = await ask();
  await expect.poll(ask).toBeGreaterThan(began);
});

test('a long body goes out as it is kept: a copy would be held for each who does not read', async () => {
  const body = Buffer.alloc(100_000, ' ');
  const answer = await prepareAnswer(
    { status: 200, headers: { 'content-type': 'image/png' }, body },
    { accept: '', effort: 1 },
  );
  const bodies = ['first', 'again'].map(() => rawAnswer(answer, '')?.at(-1));
  expect(bodies.map((given) => given === body)).toEqual([true, true]);
});
