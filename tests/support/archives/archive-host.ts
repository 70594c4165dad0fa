import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { ArchiveAddresses } from '@/lib/worker/fill-in/archives';
import { type LoopbackServer, startLoopbackServer } from '@/tests/support/loopback-server';
import { storedAnswer, warcRecord } from './archive-warc';
import { type LoopbackWiki, openLoopbackWiki } from './loopback-wiki';

export interface HostAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface ArchiveHost extends LoopbackServer {
  readonly addresses: ArchiveAddresses;
  /** What a path answers, by the path with its query; unknown paths answer 404. */
  readonly answers: Map<string, HostAnswer>;
  readonly wiki: LoopbackWiki;
  /** Called with each request, robots.txt aside, before it is answered. */
  onRequest: (path: string, response: ServerResponse) => void | Promise<void>;
  /** A file of GDELT's for a minute (20250815180000), of [address, title] lines. */
  addGdelt(stamp: string, lines: readonly (readonly [string, string])[]): void;
  /** A capture of the Wayback Machine's. */
  addCapture(original: string, stamp: string, body: string): void;
  /** A page of Common Crawl's. */
  addCrawled(original: string, body: string): void;
}

/** A page as an archive keeps it; `stamp` is YYYYMMDDhhmmss. */
export interface Kept {
  readonly original: string;
  readonly stamp: string;
  readonly body: string | Buffer;
}

const robots = 'User-agent: *\nCrawl-delay: 0\n';
const crawl = 'CC-MAIN-2025-33';

/** Wikipedia, GDELT, the Wayback Machine and Common Crawl on one loopback server; it asks for no delay between requests. */
export async function openArchiveHost(): Promise<ArchiveHost> {
  const answers: ArchiveHost['answers'] = new Map();
  const captures: Kept[] = [];
  const crawled: Kept[] = [];
  const wiki = openLoopbackWiki();
  const server = await startLoopbackServer(async (request, response) => {
    const path = request.url ?? '/';
    await host.onRequest(path, response);
    const {
      status = 200,
      headers = {},
      body,
    }: HostAnswer = answers.get(path) ??
      wiki.answer(path) ??
      wayback(captures, path) ??
      commonCrawl(crawled, path, request.headers.range ?? '') ?? { status: 404, body: 'no such file' };
    response.writeHead(status, headers).end(body);
  }, robots);
  const host: ArchiveHost = {
    ...server,
    addresses: {
      wikipediaUrl: `${server.origin}/wiki/{language}/`,
      gdeltUrl: `${server.origin}/gdelt/`,
      waybackUrl: `${server.origin}/wayback/`,
      commonCrawlIndexUrl: `${server.origin}/index/`,
      commonCrawlDataUrl: `${server.origin}/data/`,
    },
    answers,
    wiki,
    onRequest: () => undefined,
    addGdelt(stamp, lines) {
      const text = lines.map(([url, title]) => `${JSON.stringify({ url, title, lang: 'ENGLISH' })}\n`);
      answers.set(`/gdelt/gdeltv3/gal/${stamp}.gal.json.gz`, { body: gzipSync(text.join('')) });
    },
    addCapture: (original, stamp, body) => void captures.push({ original, stamp, body }),
    addCrawled: (original, body) => void crawled.push({ original, stamp: '20250816120000', body }),
  };
  return host;
}

/** The Wayback Machine below `/wayback/`: its index by exact address or by host, and raw captures. */
export function wayback(captures: readonly Kept[], path: string): HostAnswer | null {
  if (path.startsWith('/wayback/cdx/search/cdx?')) {
    const asked = new URL(path, 'http://archive.test').searchParams;
    const found = captures.filter(({ original }) =>
      asked.get('matchType') === 'exact'
        ? original === asked.get('url')
        : new URL(original).host === asked.get('url'),
    );
    const lines = found.map(
      ({ original, stamp }) => `key ${original} ${stamp} DIGEST${stamp} 200 text/html\n`,
    );
    return { body: lines.join('') };
  }
  const [, stamp, original] = /^\/wayback\/web\/(\d{14})id_\/(.+)$/.exec(path) ?? [];
  const found = captures.find((one) => one.stamp === stamp && one.original === original);
  return found === undefined ? null : { body: found.body };
}

function commonCrawl(crawled: readonly Kept[], path: string, range: string): HostAnswer | null {
  if (path === '/index/collinfo.json') return { body: JSON.stringify([{ id: crawl }]) };
  const files = crawled.map((one) => ({ ...one, record: recordOf(one) }));
  if (path.startsWith(`/index/${crawl}-index?`)) {
    const url = new URL(path, 'http://archive.test').searchParams.get('url');
    const at = files.findIndex(({ original }) => original === url);
    const found = files[at];
    if (found === undefined) return null;
    const filename = `crawl-data/${at}.warc.gz`;
    const place = { offset: '0', length: String(found.record.length), filename };
    const facts = { url, timestamp: found.stamp, status: '200', mime: 'text/html', digest: 'D' };
    return { body: `${JSON.stringify({ ...facts, ...place })}\n` };
  }
  const at = /^\/data\/crawl-data\/(\d+)\.warc\.gz$/.exec(path)?.[1];
  const found = at === undefined ? undefined : files[Number(at)];
  const bytes = /^bytes=(\d+)-(\d+)$/.exec(range);
  if (found === undefined || bytes === null) return null;
  return { status: 206, body: found.record.subarray(Number(bytes[1]), Number(bytes[2]) + 1) };
}

function recordOf({ original, body }: Kept): Buffer {
  return gzipSync(warcRecord({ address: original, block: storedAnswer(body) }));
}
