import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostKind, Play, Usual } from './kinds';
import { perform } from './play';
import { encoded, etagOf, type Line, writePage, writeSource } from './press';

/** A simulated host, and what it saw. Times in milliseconds of `performance.now()`. */
export interface SimulatedHost {
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
  /** Counts up at each look at a host where everything changes. */
  edition: number;
}

export interface SimulatedNetwork {
  readonly hosts: readonly SimulatedHost[];
  close(): Promise<void>;
}

/** The addresses of a host's sources. */
export function sourcesOf({ kind, host }: Pick<SimulatedHost, 'kind' | 'host'>): readonly string[] {
  const paths = kind.hasTwins ? ['/source', '/source-two'] : ['/source'];
  return paths.map((path) => `http://${host}${path}`);
}

/** The address of an article, the one that stays. */
export function articleAddress(host: string, number: number): string {
  return `http://${host}/a/trump-putin-alaska-${number}`;
}

/** Opens hosts, each at an address of its own in 127.1.0.0/16, bound one by one: Linux answers on all of it. */
export async function openSimulatedNetwork(
  kinds: readonly HostKind[],
  count: number,
): Promise<SimulatedNetwork> {
  const hosts: SimulatedHost[] = [];
  const servers: Server[] = [];
  let port = 0;
  for (let number = 0; number < count; number += 1) {
    const kind = kinds[number % kinds.length];
    if (kind === undefined) break;
    const address = `127.1.${number >> 7}.${(number & 127) + 1}`;
    const answering: { simulated: SimulatedHost | null } = { simulated: null };
    const server = createServer((request, response) => {
      if (answering.simulated !== null) receive(answering.simulated, request, response);
    });
    servers.push(server);
    port = await listen(server, port, address);
    answering.simulated = newHost(kind, number, `${address}:${port}`);
    hosts.push(answering.simulated);
  }
  return {
    hosts,
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

function newHost(kind: HostKind, number: number, host: string): SimulatedHost {
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

function receive(simulated: SimulatedHost, request: IncomingMessage, response: ServerResponse): void {
  const at = performance.now();
  simulated.requests += 1;
  simulated.underWay += 1;
  simulated.mostAtOnce = Math.max(simulated.mostAtOnce, simulated.underWay);
  if (simulated.lastEndAt !== null)
    simulated.shortestGapMs = Math.min(simulated.shortestGapMs, at - simulated.lastEndAt);
  simulated.lastEndAt = at;
  // A time in whole seconds may end a little before the time that it was made of.
  if (at < simulated.restUntil - 5) simulated.tooEarly += 1;
  response.on('close', () => {
    simulated.underWay -= 1;
  });
  response.on('error', () => undefined);
  perform(choosePlay(simulated, request), response, (endAt) => {
    simulated.lastEndAt = endAt;
  });
}

function choosePlay(simulated: SimulatedHost, request: IncomingMessage): Play {
  const { kind } = simulated;
  const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
  if (path === '/robots.txt') return kind.robots ?? { how: 'answer', status: 404 };
  if (/^\/(?:source(?:-two)?|moved|round)$/.test(path)) return lookAnswer(simulated, path, request);
  const found = /^\/[ab]\/trump-putin-alaska-(\d{1,4})(?:\/amp)?$/.exec(path);
  if (found === null) return { how: 'answer', status: 404 };
  const number = Number(found[1]);
  const headline = headlineOf(simulated, number);
  const charset = encodingOf(simulated) ?? 'utf-8';
  const text = writePage(headline, articleAddress(simulated.host, number), charset);
  const usual = usualAnswer(path, encoded(text, charset), { 'content-type': 'text/html' }, request);
  const play = kind.page?.(usual) ?? usual.play;
  if (kind.articles !== 'none') simulated.given.set(number, headline);
  return play;
}

function lookAnswer(simulated: SimulatedHost, path: string, request: IncomingMessage): Play {
  const { kind, looks } = simulated;
  const look = (looks.get(path) ?? 0) + 1;
  looks.set(path, look);
  if (kind.hasMoved && path === '/source') {
    return { how: 'answer', status: 301, headers: { location: '/moved' } };
  }
  if (kind.isRewritten) simulated.edition += 1;
  // Every second look finds two articles more.
  const count = kind.isRewritten ? 4 : Math.min(2 + 2 * (look >> 1), 12);
  const lines = Array.from({ length: count }, (_, number) => lineOf(simulated, number, path));
  const [type, plain] = writeSource(kind.form, lines);
  const encoding = encodingOf(simulated);
  // The declaration is right, and the header below lies.
  const text = encoding === null ? plain : plain.replace('?>', ` encoding="${encoding}"?>`);
  const usual = usualAnswer(
    path,
    encoded(text, encoding ?? 'utf-8'),
    { 'content-type': `${type}; charset=utf-8` },
    request,
  );
  const play = kind.source?.(usual) ?? usual.play;
  if (kind.articles === 'listed')
    for (let number = 0; number < count; number += 1) simulated.listed.add(number);
  if (path === '/source') simulated.lastEtag = etagOf(usual.body);
  if (play.how === 'answer' && play.status === 304) simulated.notModified += 1;
  if (kind.restMs !== undefined) simulated.restUntil = performance.now() + kind.restMs;
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

function lineOf(simulated: SimulatedHost, number: number, path: string): Line {
  const plain = articleAddress(simulated.host, number);
  const headline = headlineOf(simulated, number);
  if (!simulated.kind.hasTwins) return { address: plain, headline };
  if (path === '/source') return { address: `${plain}?utm_source=rss&utm_medium=feed`, headline };
  return { address: number % 2 === 0 ? `${plain}/amp` : plain.replace('/a/', '/b/'), headline };
}

function headlineOf({ number: hostNumber, edition, kind }: SimulatedHost, number: number): string {
  const name = `Trump and Putin in Anchorage, Alaska: report ${number} of host ${hostNumber}`;
  if (kind.isRewritten) return `${name}, edition ${edition}`;
  const encoding = encodingOf({ kind, number: hostNumber });
  if (encoding === null) return name;
  return encoding === 'windows-1252' ? `${name} — café à côté` : `${name}: «Встреча на Аляске»`;
}

function encodingOf({ kind: { encodings }, number }: Pick<SimulatedHost, 'kind' | 'number'>): string | null {
  // By its place among the hosts of its kind, of which every 29th is one.
  return encodings?.[Math.floor(number / 29) % encodings.length] ?? null;
}
