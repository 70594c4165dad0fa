import { readWarc, type WarcItem, type WarcOptions } from '@/lib/ingest/archives/warc/warc';
import type { WarcPage } from '@/lib/ingest/archives/warc/warc-page';

export interface TestRecord {
  readonly address: string;
  readonly type?: string;
  readonly block: string | Buffer;
  /** Lines beside the usual ones, or instead of them. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A record as crawlers write it (ISO 28500). */
export function warcRecord({ address, type = 'response', block, fields = {} }: TestRecord): Buffer {
  const bytes = Buffer.from(block);
  const lines = {
    'WARC-Type': type,
    'WARC-Target-URI': address,
    'WARC-Date': '2025-08-16T10:20:30Z',
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(bytes.length),
    ...fields,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** An answer as it came over the wire. */
export function storedAnswer(
  body: string | Buffer,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers });
  const head = `HTTP/1.1 ${status} As it was\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

/** A page's record. */
export function pageRecord(name: string, words = `The words of ${name}.`): Buffer {
  return warcRecord({ address: `https://courier.example/${name}`, block: storedAnswer(`<p>${words}</p>`) });
}

/** Gives bytes in pieces of a size. */
export async function* inPieces(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export interface WarcSummary {
  /** The last parts of the pages' addresses, in the order of the file. */
  readonly pages: readonly string[];
  readonly problems: readonly string[];
  readonly records: number;
  readonly first: WarcPage | null;
}

export async function readAll(
  source: AsyncIterable<Uint8Array>,
  options: WarcOptions = {},
): Promise<WarcSummary> {
  const items: WarcItem[] = [];
  for await (const item of readWarc(source, options)) items.push(item);
  const pages = items.filter((item) => item.kind === 'page');
  const end = items.at(-1);
  return {
    pages: pages.map(({ original }) => original.slice(original.lastIndexOf('/') + 1)),
    problems: items.flatMap((item) => (item.kind === 'passed-over' ? [item.why] : [])),
    records: end?.kind === 'end' ? end.records : -1,
    first: pages[0] ?? null,
  };
}
