import { parseStrictly } from '@/lib/ingest/decode/json';
import type { Capture, Span } from './archive';
import { below } from './ask-archive';
import { captureTime } from './capture-time';
import { usableAddress } from './gathering';

const dayMs = 86_400_000;

/** One of Common Crawl's crawls and when it went about. */
export interface Crawl {
  readonly id: string;
  readonly from: Date;
  readonly to: Date;
}

/** The crawls that `collinfo.json` lists; null where it is no such list. Entries not understood are left out. */
export function readCrawls(body: Uint8Array): readonly Crawl[] | null {
  const list = parseStrictly(new TextDecoder().decode(body.subarray(0, 4 * 1024 * 1024)));
  if (!Array.isArray(list)) return null;
  return list.flatMap((entry: unknown) => crawlOf(entry) ?? []);
}

/** The crawls that may hold a page of the span, the earliest first: none that was over before it. */
export function crawlsOf(crawls: readonly Crawl[], { from }: Span): readonly Crawl[] {
  return crawls
    .filter(({ to }) => to.getTime() >= from.getTime())
    .sort((one, other) => one.from.getTime() - other.from.getTime());
}

/** A line of the index as where to read its record; null for anything but a whole page of 200. */
export function readCrawlLine(line: string, dataBase: string): Capture | null {
  const field = fieldsOf(parseStrictly(line));
  const original = usableAddress(field('url') ?? '');
  const capturedAt = captureTime(field('timestamp') ?? '');
  const [offset, length] = ['offset', 'length'].map((name) => wholeNumber(field(name)));
  const file = field('filename') ?? '';
  if (original === null || capturedAt === null || offset === null || offset === undefined) return null;
  if (length === null || length === undefined) return null;
  // `mime` is the server's word ("unk" where it said nothing, "text/plain"), the other what the crawler found.
  const types = `${field('mime') ?? ''} ${field('mime-detected') ?? ''}`;
  const isPage = field('status') === '200' && /html/i.test(types);
  // The name becomes part of an address: nothing in it may lead elsewhere.
  if (!isPage || !/^[\w.-]+(?:\/[\w.-]+)*$/.test(file) || file.includes('..')) return null;
  return { kind: 'common-crawl', original, capturedAt, address: below(dataBase, file), offset, length };
}

function crawlOf(entry: unknown): Crawl | null {
  const field = fieldsOf(entry);
  const id = field('id') ?? '';
  if (!/^[\w.-]{1,60}$/.test(id)) return null;
  const from = dateOf(field('from'));
  const to = dateOf(field('to'));
  if (from !== null && to !== null) return { id, from, to };
  // Older lists name no days: "CC-MAIN-2025-33" is the week in which a crawl ended or nearly did.
  const week = /-(\d{4})-(\d\d)$/.exec(id);
  if (week === null) return null;
  const at = Date.UTC(Number(week[1]), 0, 4) + (Number(week[2]) - 1) * 7 * dayMs;
  return { id, from: new Date(at - 14 * dayMs), to: new Date(at + 14 * dayMs) };
}

// "2025-08-02T10:20:30", without a zone, is UTC there.
function dateOf(text: string | null): Date | null {
  if (text === null || !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z?)?$/.test(text)) return null;
  const at = new Date(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** Texts by name; numbers as texts, for the index writes both. */
function fieldsOf(value: unknown): (name: string) => string | null {
  const fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  return (name) => {
    const field: unknown = fields.get(name);
    return typeof field === 'string' ? field : typeof field === 'number' ? String(field) : null;
  };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
