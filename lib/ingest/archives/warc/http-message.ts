import { Readable } from 'node:stream';
import { readAnswerBody } from '@/lib/ingest/http/answer-body';
import { longestRecord } from './warc-records';

const longestHead = 256 * 1024;

/** An HTTP answer as a web archive keeps it. */
export interface HttpMessage {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: Uint8Array;
}

/** Reads a stored answer and undoes what it was sent in; null where it is none, or larger than is kept. */
export async function readHttpMessage(block: Buffer): Promise<HttpMessage | null> {
  const head = headOf(block);
  if (head === null) return null;
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head.text)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return null;
  // Lines may go on in the next (RFC 9112, 5.2): a page's charset stands there in old captures.
  const lines = head.text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const header = (name: string): string | null => {
    // Some write "Content-Type : text/html": the space is no part of the name (RFC 9112, 5.1).
    const line = lines.find((one) => one.split(':', 1)[0]?.trimEnd().toLowerCase() === name);
    return line?.slice(line.indexOf(':') + 1).trim() ?? null;
  };
  const sent = block.subarray(head.length);
  const whole = /chunked/i.test(header('transfer-encoding') ?? '') ? (joinChunks(sent) ?? sent) : sent;
  const body = await decoded(whole, header('content-encoding'));
  return body === null ? null : { status, contentType: header('content-type'), body };
}

function headOf(block: Buffer): { readonly text: string; readonly length: number } | null {
  const text = block.subarray(0, longestHead).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  return end === null ? null : { text: text.slice(0, end.index), length: end.index + end[0].length };
}

/**
 * A body in chunks (RFC 9112, 7.1), as far as it goes where a record was cut; null where it is in none: many crawlers
 * store it joined under that header.
 */
function joinChunks(sent: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < sent.length) {
    const end = sent.indexOf(10, at);
    const size =
      end < 0
        ? null
        : /^\s*([\da-f]{1,8})\s*(?:;.*)?\r?$/is.exec(sent.toString('latin1', at, Math.min(end, at + 200)));
    if (size === null) break;
    const length = Number.parseInt(size[1] ?? '', 16);
    if (length === 0) return Buffer.concat(chunks);
    const isCut = end + 1 + length > sent.length;
    if (isCut && chunks.length === 0 && !/^\s*</.test(sent.toString('latin1', end + 1, end + 201)))
      return null;
    chunks.push(sent.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (sent[at] === 13) at++;
    if (sent[at] === 10) at++;
  }
  return chunks.length === 0 ? null : Buffer.concat(chunks);
}

/**
 * A body that is not packed as its header says is taken as it is: crawlers unpack and keep the header. Null where it is
 * larger than is kept, or packed in a way that is not known here.
 */
async function decoded(body: Buffer, encoding: string | null): Promise<Uint8Array | null> {
  const limits = { maxBytes: longestRecord, overflow: 'refuse' } as const;
  if (encoding === null || body.length === 0) return body;
  try {
    const answer = await readAnswerBody(Readable.from([body]), encoding, limits);
    if (answer.kind === 'too-large') return null;
    if (answer.kind === 'unknown-encoding') return isText(body) ? body : null;
    return answer.bytes;
  } catch {
    return body;
  }
}

/** As browsers tell text from binary data (MIME Sniffing Standard, 7.2): by its mark, or by bytes that no text has. */
function isText(body: Buffer): boolean {
  const start = body.toString('latin1', 0, 1445);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /^(?:\xfe\xff|\xff\xfe|\xef\xbb\xbf)/.test(start) || !/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(start);
}
