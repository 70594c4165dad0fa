import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { HostAnswer } from '@/tests/support/archives/archive-host';
import { type ArchiveAnswers, openArchives } from './archives';
import { type InternetHost, openHosts } from './hosts';
import { answerHost } from './press';

/** What a host saw. Times in milliseconds of `performance.now()`. */
export interface HostRecord {
  readonly host: string;
  /** The newsroom's host; null: an archive's. */
  readonly newsroom: InternetHost | null;
  readonly pauseMs: number;
  /** How many requests at a time it takes. */
  readonly places: number;
  requests: number;
  underWay: number;
  mostAtOnce: number;
  /** From the end of an answer to the next request. */
  shortestGapMs: number;
  lastEndAt: number | null;
  restUntil: number;
  /** Requests that came while it wanted to be left alone. */
  tooEarly: number;
}

export interface LoopbackInternet {
  /** Where it answers, whatever the name. */
  readonly port: number;
  readonly hosts: readonly InternetHost[];
  readonly records: ReadonlyMap<string, HostRecord>;
  close(): Promise<void>;
}

/** Opens 300 newsrooms and four archives on one port of 127.0.0.1, told apart by Host. */
export async function openInternet(): Promise<LoopbackInternet> {
  const hosts = openHosts();
  const archives = openArchives(hosts);
  const records = new Map<string, HostRecord>([
    ...hosts.map(
      (one) => [one.host, newRecord(one.host, { newsroom: one, pauseMs: one.pauseMs, places: 1 })] as const,
    ),
    ...archives.hosts.map(
      ({ host, pauseMs, places }) => [host, newRecord(host, { newsroom: null, pauseMs, places })] as const,
    ),
  ]);
  const server = createServer((request, response) => {
    const record = records.get((request.headers.host ?? '').replace(/:80$/, ''));
    // Nobody of that name: as if nothing were there.
    if (record === undefined) request.socket.destroy();
    else void receive(record, archives, { request, response });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    port: portOf(server.address()),
    hosts,
    records,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  return address === null || typeof address === 'string' ? 0 : address.port;
}

function newRecord(host: string, own: Pick<HostRecord, 'newsroom' | 'pauseMs' | 'places'>): HostRecord {
  return {
    ...own,
    host,
    requests: 0,
    underWay: 0,
    mostAtOnce: 0,
    shortestGapMs: Number.POSITIVE_INFINITY,
    lastEndAt: null,
    restUntil: 0,
    tooEarly: 0,
  };
}

async function receive(
  record: HostRecord,
  archives: ArchiveAnswers,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const at = performance.now();
  record.requests += 1;
  record.underWay += 1;
  record.mostAtOnce = Math.max(record.mostAtOnce, record.underWay);
  if (record.lastEndAt !== null) {
    record.shortestGapMs = Math.min(record.shortestGapMs, at - record.lastEndAt);
  }
  if (at < record.restUntil - 5) record.tooEarly += 1;
  response.on('error', () => undefined);
  response.on('close', () => {
    record.underWay -= 1;
  });
  const path = request.url ?? '/';
  const { newsroom, host } = record;
  await pause(newsroom?.latencyMs ?? 120);
  const {
    status = 200,
    headers = {},
    body,
  }: HostAnswer = newsroom === null
    ? (archives.answer(host, path, request.headers.range ?? '') ?? { status: 404, body: 'nothing there' })
    : answerHost(newsroom, path);
  record.lastEndAt = performance.now();
  const restMs = Number(headers['retry-after'] ?? 0) * 1000;
  if (restMs > 0) record.restUntil = record.lastEndAt + restMs;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}
