import { once } from 'node:events';
import { connect } from 'node:net';
import type { SeededRandom } from '@/tests/support/seeded-random';

const methods = [
  ...Array<string>(24).fill('GET'),
  ...['HEAD', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'],
  ...[
    'PROPFIND',
    'PROPPATCH',
    'MKCOL',
    'COPY',
    'MOVE',
    'LOCK',
    'UNLOCK',
    'SEARCH',
    'REPORT',
    'PURGE',
    'LINK',
  ],
  ...['M-SEARCH', 'NOTIFY', 'SUBSCRIBE', 'QUERY', 'get', 'BREW', ''],
];

const values = [
  ...[
    '',
    '0',
    '-1',
    '1e309',
    'NaN',
    'null',
    'undefined',
    '[object Object]',
    '%00',
    '%ff',
    '%',
    '%u0041',
    '..',
  ],
  ...[
    '2025-08-15',
    '2025-02-30',
    '9999999999999',
    'a,b',
    'en,xx',
    '%F0%9F%87%BA',
    '%E2%80%AE',
    '"',
    "'--",
    '()',
  ],
  ...['\u202e', 'é', '✓', '<b>', '{{7*7}}', '$' + '{x}', '*', 'file:///etc', 'javascript:1', 'x'.repeat(900)],
];
const names = [
  ...[
    'q',
    'outlet',
    'not',
    'lang',
    'kind',
    'from',
    'to',
    'moment',
    'sort',
    'tz',
    'group',
    'asof',
    'after',
    'pick',
  ],
  ...[
    'a',
    'v',
    'hl',
    'url',
    'format',
    'maxwidth',
    'since',
    'day',
    'speaker',
    'sample',
    '_rsc',
    '__proto__',
    'x[]',
  ],
];

const headers: readonly (readonly [name: string, value: string])[] = [
  ...([
    ['RSC', '1'],
    ['Next-Router-Prefetch', '1'],
    ['Next-Router-Segment-Prefetch', '/_tree'],
    ['Next-Router-State-Tree', '%5B%22%22%5D'],
    ['Next-Url', '//elsewhere'],
    ['Next-Action', '00'.repeat(21)],
    ['Next-Resume', '1'],
    ['X-Matched-Path', '/about'],
    ['X-Middleware-Subrequest', 'middleware:middleware'],
    ['X-Forwarded-Host', 'elsewhere.example'],
    ['X-Http-Method-Override', 'DELETE'],
  ] as const),
  ...([
    ['Accept-Encoding', 'br;q=0, *;q=0.5, ,;'],
    ['Accept', 'text/x-component'],
    ['Range', 'bytes=5-1,0-'],
    ['If-None-Match', '*, W/"", """'],
    ['If-Modified-Since', 'yesterday'],
    ['If-Range', '"x"'],
    ['Expect', '200-maybe'],
    ['Upgrade', 'websocket'],
    ['Cookie', '=; a; __proto__=1'],
    ['Authorization', 'Basic ='],
    ['Content-Type', 'multipart/form-data; boundary='],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Content-Type', 'text/plain;charset=utf-7'],
    ['Content-Encoding', 'gzip'],
    ['X-Hub-Signature', 'sha256=0'],
  ] as const),
];

/** A request that no browser sends, as it goes over the wire, to one of these addresses or beside it. */
export function drawRequest(random: SeededRandom, addresses: readonly string[]): string {
  const method = random.pick(methods);
  const lines = [
    `${method} ${drawTarget(random, random.pick(addresses))} HTTP/1.${random.isLucky(0.05) ? 0 : 1}`,
  ];
  lines.push(
    `Host: ${random.isLucky(0.1) ? random.pick(['', 'elsewhere.example', '[::1]:1', '..']) : 'localhost'}`,
  );
  for (let count = random.integer(0, 4); count > 0; count--) {
    const [name, value] = random.pick(headers);
    lines.push(`${name}: ${value}`);
  }
  const body = random.isLucky(0.3) ? random.pick(['a=1', '{', '["$K1"]', '--\r\n--', 'x'.repeat(5000)]) : '';
  const isChunked = body !== '' && random.isLucky(0.3);
  if (body !== '') lines.push(isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`);
  const sent = isChunked ? `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body;
  return `${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${sent}`;
}

function drawTarget(random: SeededRandom, address: string): string {
  const [path = '/', query = ''] = address.split('?');
  const pairs = Array.from(
    { length: random.integer(0, 3) },
    () => `${random.pick(names)}=${random.pick(values)}`,
  );
  const asked = [query, ...pairs].filter((part) => part !== '').join(random.isLucky(0.9) ? '&' : '&&;');
  const place = random.integer(0, path.length);
  const odd = random.isLucky(0.5) ? path : path.slice(0, place) + random.pick(values) + path.slice(place);
  const target = asked === '' ? odd : `${odd}?${asked}`;
  if (random.isLucky(0.03))
    return random.pick(['*', '', '//', 'http://elsewhere.example/', 'a', '/?'.repeat(50)]);
  return target.replaceAll(' ', '+');
}

/** Sends it as it stands. The status of the answer; null where there was none. */
export async function sendRequest(origin: string, request: string): Promise<number | null> {
  const { port } = new URL(origin);
  const socket = connect({ port: Number(port), host: 'localhost' });
  let said = '';
  socket.setEncoding('latin1');
  socket.on('data', (piece: string) => {
    if (said.length < 100) said += piece;
  });
  socket.on('error', () => socket.destroy());
  socket.write(request);
  await once(socket, 'close');
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(said)?.[1];
  return status === undefined ? null : Number(status);
}
