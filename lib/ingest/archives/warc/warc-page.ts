import { timeThatIs } from '@/lib/ingest/archives/capture-time';
import { usableAddress } from '@/lib/ingest/archives/gathering';
import { readHttpMessage } from './http-message';
import type { WarcRecord } from './warc-records';

/** A page that a WARC file holds. */
export interface WarcPage {
  readonly kind: 'page';
  /** The page's own address, absolute http(s). */
  readonly original: string;
  /** When it was captured; never a publication time. */
  readonly capturedAt: Date;
  readonly contentType: string | null;
  readonly body: Uint8Array;
  /** The crawler stopped before the end of the page (WARC-Truncated). */
  readonly isCut: boolean;
  /** Where its record begins in the file, or the gzip member with it: reading may begin there again. */
  readonly position: number;
}

/** What a record says of its page before the page is read. */
export type WarcPageHead = Pick<WarcPage, 'original' | 'capturedAt' | 'position' | 'isCut'>;

/** The page that a record may hold; null for requests, metadata, pictures of other schemes, and undated ones. */
export function pageHead({ fields, position }: WarcRecord): WarcPageHead | null {
  const contentType = fields.get('content-type') ?? '';
  const type = (fields.get('warc-type') ?? '').toLowerCase();
  const isAnswer = type === 'response' && (contentType === '' || /^application\/http\b/i.test(contentType));
  if (!isAnswer && !(type === 'resource' && isPageType(contentType))) return null;
  // wget writes the address in angle brackets, as the standard's grammar (not its examples) has it.
  const original = usableAddress((fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1'));
  const capturedAt = warcDate(fields.get('warc-date') ?? '');
  if (original === null || capturedAt === null) return null;
  return { original, capturedAt, position, isCut: fields.has('warc-truncated') };
}

/**
 * A time of UTC to the second or a part of it, or to the minute as WARC 1.1 allows (5.4, W3C's profile of ISO 8601);
 * a day alone may be hours before the capture. "+00:00" is Python's "Z".
 */
function warcDate(written: string): Date | null {
  const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:Z|\+00:00)$/;
  const time = form.exec(written)?.[1];
  return time === undefined ? null : timeThatIs(`${time}Z`);
}

/** The page in a record's block; null where the server had answered with anything but a page and 200. */
export async function readPageBlock(record: WarcRecord, block: Buffer): Promise<WarcPage | null> {
  const head = pageHead(record);
  if (head === null) return null;
  if (record.fields.get('warc-type')?.toLowerCase() === 'resource') {
    return { kind: 'page', ...head, contentType: record.fields.get('content-type') ?? null, body: block };
  }
  const message = await readHttpMessage(block);
  if (message === null || message.status !== 200 || !isPageType(message.contentType ?? '')) return null;
  const { contentType, body } = message;
  return { kind: 'page', ...head, contentType, body };
}

function isPageType(contentType: string): boolean {
  return contentType === '' || /html|^text\/plain/i.test(contentType);
}
