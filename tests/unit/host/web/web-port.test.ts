import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { openWebPort } from '@/lib/host/web/web-port';

it.each([
  ['letters that are not percent-encoded', '/?q=Алясці', [], 400, 'written as %D0%90'],
  ['headers beyond measure', '/', [`Cookie: a=${'b'.repeat(20_000)}`], 431, 'larger than 16 kB'],
])('a request with %s is refused in words', async (_, path, headers, status, said) => {
  const opened = await openWebPort({ port: 0, host: '127.0.0.1' }, (_request, response) => response.end());
  if (opened.kind === 'failed') throw new Error(opened.why);
  opened.answer(
    (_request, response) => response.end('read'),
    () => null,
  );
  const socket = connect(opened.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write([`GET ${path} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n'));
  const answer = await text(socket);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain(said);
  await opened.close();
});
