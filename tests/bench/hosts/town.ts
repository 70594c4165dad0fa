import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostKind, Play, Usual } from './kinds';
import { perform } from './play';
import { encoded, etagOf, type Line, writePage, writeSource } from './press';

/** A simulated host, and what it saw. Times in milliseconds of `performance.now()`. */
export interface House {
  readonly kind: HostKind;
  readonly number: number;
  readonly host: string;
  requests: number;
  underWay: number;
  mostAtOnce: number;
  /** From the end of an answer to the next request. */
  shortestGapMs: number;
  lastEndAt: number | null;
  restUntil: number;
  /** Requests that came while the host wanted to be left alone. */
  tooEarly: number;
  /** Requests for each of its sources. */
  readonly looks: Map<string, number>;
  notModified: number;
  lastEtag: string | null;
  /** Numbers of the articles that were listed, and the headline each was last given under. */
  readonly listed: Set<number>;
  readonly given: Map<number, string>;
  /** Counts up at each look at a house where everything changes. */
  edition: number;
}

export interface Town {
  readonly houses: readonly House[];
  close(): Promise<void>;
}

/** The addresses of a house's sources. */
export function sourcesOf({ kind, host }: Pick<House, 'kind' | 'host'>): readonly string[] {
  const paths = kind.hasTwins ? ['/source', '/source-two'] : ['/source'];
  return paths.map((path) => `http://${host}${path}`);
}

/** The address of an article, the one that stays. */
export function articleAddress(host: string, number: number): string {
  return `http://${host}/a/trump-putin-alaska-${number}`;
}

/** Opens hosts, each at an address of its own in 127.1.0.0/16, bound one by one: Linux answers on all of it. */
export async function openTown(kinds: readonly HostKind[], count: number): Promise<Town> {
  const houses: House[] = [];
  const servers: Server[] = [];
  let port = 0;
  for (let number = 0; number < count; number += 1) {
    const kind = kinds[number % kinds.length];
    if (kind === undefined) break;
    const address = `127.1.${number >> 7}.${(number & 127) + 1}`;
    const answering: { house: House | null } = { house: null };
    const server = createServer((request, response) => {
      if (answering.house !== null) receive(answering.house, request, response);
    });
    servers.push(server);
    port = await listen(server, port, address);
    answering.house = newHouse(kind, number, `${address}:${port}`);
    houses.push(answering.house);
  }
  return {
    houses,
    async close() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function listen(server: Server, port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port));
  });
}

function newHouse(kind: HostKind, number: number, host: string): House {
  return {
    kind,
    number,
    host,
    requests: 0,
    underWay: 0,
    mostAtOnce: 0,
    shortestGapMs: Infinity,
    lastEndAt: null,
    restUntil: 0,
    tooEarly: 0,
    looks: new Map(),
    notModified: 0,
    lastEtag: null,
    listed: new Set(),
    given: new Map(),
    edition: 0,
  };
}

function receive(house: House, request: IncomingMessage, response: ServerResponse): void {
  const at = performance.now();
  house.requests += 1;
  house.underWay += 1;
  house.mostAtOnce = Math.max(house.mostAtOnce, house.underWay);
  if (house.lastEndAt !== null) house.shortestGapMs = Math.min(house.shortestGapMs, at - house.lastEndAt);
  house.lastEndAt = at;
  // A time in whole seconds may end a little before the time that it was made of.
  if (at < house.restUntil - 5) house.tooEarly += 1;
  response.on('close', () => {
    house.underWay -= 1;
  });
  response.on('error', () => undefined);
  perform(choosePlay(house, request), response, (endAt) => {
    house.lastEndAt = endAt;
  });
}

function choosePlay(house: House, request: IncomingMessage): Play {
  const { kind } = house;
  const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
  if (path === '/robots.txt') return kind.robots ?? { how: 'answer', status: 404 };
  if (/^\/(?:source(?:-two)?|moved|round)$/.test(path)) return lookAnswer(house, path, request);
  const found = /^\/[ab]\/trump-putin-alaska-(\d{1,4})(?:\/amp)?$/.exec(path);
  if (found === null) return { how: 'answer', status: 404 };
  const number = Number(found[1]);
  const headline = headlineOf(house, number);
  const charset = encodingOf(house) ?? 'utf-8';
  const text = writePage(headline, articleAddress(house.host, number), charset);
  const usual = usualAnswer(path, encoded(text, charset), { 'content-type': 'text/html' }, request);
  const play = kind.page?.(usual) ?? usual.play;
  if (kind.articles !== 'none') house.given.set(number, headline);
  return play;
}

function lookAnswer(house: House, path: string, request: IncomingMessage): Play {
  const { kind, looks } = house;
  const look = (looks.get(path) ?? 0) + 1;
  looks.set(path, look);
  if (kind.hasMoved && path === '/source') {
    return { how: 'answer', status: 301, headers: { location: '/moved' } };
  }
  if (kind.isRewritten) house.edition += 1;
  // Every second look finds two articles more.
  const count = kind.isRewritten ? 4 : Math.min(2 + 2 * (look >> 1), 12);
  const lines = Array.from({ length: count }, (_, number) => lineOf(house, number, path));
  const [type, plain] = writeSource(kind.form, lines);
  const encoding = encodingOf(house);
  // The declaration is right, and the header below lies.
  const text = encoding === null ? plain : plain.replace('?>', ` encoding="${encoding}"?>`);
  const usual = usualAnswer(
    path,
    encoded(text, encoding ?? 'utf-8'),
    { 'content-type': `${type}; charset=utf-8` },
    request,
  );
  const play = kind.source?.(usual) ?? usual.play;
  if (kind.articles === 'listed') for (let number = 0; number < count; number += 1) house.listed.add(number);
  if (path === '/source') house.lastEtag = etagOf(usual.body);
  if (play.how === 'answer' && play.status === 304) house.notModified += 1;
  if (kind.restMs !== undefined) house.restUntil = performance.now() + kind.restMs;
  return play;
}

function usualAnswer(
  path: string,
  body: Buffer,
  type: Readonly<Record<string, string>>,
  request: IncomingMessage,
): Usual {
  const headers = { ...type, etag: etagOf(body) };
  const isKnown = request.headers['if-none-match'] === headers.etag;
  const play: Play = isKnown
    ? { how: 'answer', status: 304, headers: { etag: headers.etag } }
    : { how: 'answer', status: 200, headers, body };
  return { body, headers, play, path };
}

function lineOf(house: House, number: number, path: string): Line {
  const plain = articleAddress(house.host, number);
  const headline = headlineOf(house, number);
  if (!house.kind.hasTwins) return { address: plain, headline };
  if (path === '/source') return { address: `${plain}?utm_source=rss&utm_medium=feed`, headline };
  return { address: number % 2 === 0 ? `${plain}/amp` : plain.replace('/a/', '/b/'), headline };
}

function headlineOf({ number: house, edition, kind }: House, number: number): string {
  const name = `Trump and Putin in Anchorage, Alaska: report ${number} of house ${house}`;
  if (kind.isRewritten) return `${name}, edition ${edition}`;
  const encoding = encodingOf({ kind, number: house });
  if (encoding === null) return name;
  return encoding === 'windows-1252' ? `${name} — café à côté` : `${name}: «Встреча на Аляске»`;
}

function encodingOf({ kind: { encodings }, number }: Pick<House, 'kind' | 'number'>): string | null {
  // By its place among the hosts of its kind, of which every 29th is one.
  return encodings?.[Math.floor(number / 29) % encodings.length] ?? null;
}
