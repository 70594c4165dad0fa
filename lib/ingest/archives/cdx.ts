import type { Span } from './archive';
import { below } from './ask-archive';
import { captureTime, stampsOf } from './capture-time';
import { usableAddress } from './gathering';
import { splitLines } from './lines';
import { unpack } from './unpack';

/** One line of the index: a capture of an address. */
export interface CdxLine {
  readonly original: string;
  readonly timestamp: string;
  readonly capturedAt: Date;
  /** What the outlet's server had answered; "-" where the archive only noted that nothing had changed. */
  readonly status: string;
  readonly mediaType: string;
}

export interface CdxPage {
  readonly captures: readonly CdxLine[];
  readonly damaged: number;
  /** What to ask the next page with, as it came; null on the last page. */
  readonly resumeKey: string | null;
}

export interface CdxQuery {
  readonly url: string;
  readonly matchType: 'exact' | 'prefix' | 'host' | 'domain';
  readonly span: Span;
  readonly collapse: 'digest' | 'urlkey';
  readonly limit: number;
  /** Fields and the words that they must match. */
  readonly filters: readonly string[];
}

/** More than any page that is asked for: a server that keeps to no limit is read so far. */
const mostLines = 20_000;

/** The server makes its resumption key of the fields that it gives: without `urlkey` it goes on elsewhere (internetarchive/wayback#121). */
const fields = 'urlkey,original,timestamp,digest,statuscode,mimetype';

/** The address of a query's first page (internetarchive/wayback, wayback-cdx-server/README.md). */
export function cdxAddress(base: string, query: CdxQuery): string {
  const { from, to } = stampsOf(query.span);
  const parameters = new URLSearchParams({
    url: query.url,
    matchType: query.matchType,
    from,
    to,
    fl: fields,
    collapse: query.collapse,
    limit: String(query.limit),
    showResumeKey: 'true',
    gzip: 'false',
  });
  for (const filter of query.filters) parameters.append('filter', filter);
  return below(base, `cdx/search/cdx?${parameters}`);
}

/** The address of the page after one: nothing changes but the key, which is written as it came. */
export function nextCdxAddress(address: string, resumeKey: string): string {
  return `${address.replace(/&resumeKey=[^&]*/, '')}&resumeKey=${resumeKey}`;
}

/**
 * Reads a page of the index as text: its fields a line; where there is more, an empty line and the key after it, even
 * where no line of what the server looked through fits the filters. A line that does not fit is counted and passed over.
 */
export async function readCdxPage(body: Uint8Array): Promise<CdxPage> {
  const captures: CdxLine[] = [];
  let damaged = 0;
  let isEnd = false;
  let resumeKey: string | null = null;
  for await (const lines of splitLines(unpack(body).pieces)) {
    for (const line of lines) {
      const text = line.kind === 'line' ? line.text.trim() : '?';
      if (captures.length >= mostLines) return { captures, damaged, resumeKey };
      const capture = readLine(text);
      if (capture !== null) captures.push(capture);
      else if (text === '') isEnd = true;
      else if (isEnd) resumeKey ??= usableKey(text);
      else damaged++;
    }
  }
  return { captures, damaged, resumeKey };
}

function readLine(text: string): CdxLine | null {
  const parts = text.split(' ');
  // Five without the first, as it was asked before.
  if (parts.length < 5 || parts.length > 6) return null;
  const [original = '', timestamp = '', , status = '', mediaType = ''] = parts.slice(-5);
  const capturedAt = captureTime(timestamp);
  const address = usableAddress(original);
  return address === null || capturedAt === null
    ? null
    : { original: address, timestamp, capturedAt, status, mediaType };
}

// A key comes encoded for an address, and is part of the next one as it is.
function usableKey(text: string): string | null {
  return /^[\w%+.!*'(),~;:@/-]{1,4000}$/.test(text) ? text : null;
}
