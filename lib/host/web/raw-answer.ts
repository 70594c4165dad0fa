import { STATUS_CODES } from 'node:http';
import { LRUCache } from 'lru-cache';
import { idleMs } from './listening';
import { bodyOf, encodingFor, type Head, headOf, type PageAnswer, wholeHead } from './page-answer';

/** How an answer begins: its head, with the body where that is short. */
interface Start {
  readonly date: string;
  readonly bytes: Buffer;
  readonly isWhole: boolean;
}

/** As long as the second lasts that they name. */
const starts = new LRUCache<Head, Start>({
  maxSize: 4 * 1024 * 1024,
  sizeCalculation: ({ bytes }) => bytes.length,
});

/**
 * Up to here a body goes out in one piece with its head, which is a copy of it. Of a page of 3.5 MB each of 200 readers
 * that read nothing held one of its own, 700 MB together.
 */
const longestCopied = 64 * 1024;

/**
 * The whole answer as `node:http` sends it, its head and the body in the encoding that `accept` takes, in pieces; null: the
 * body has to be packed so first.
 */
export function rawAnswer(answer: PageAnswer, accept: string): readonly Buffer[] | null {
  const encoding = encodingFor(accept, answer);
  const body = bodyOf(answer, encoding);
  if (body === null) return null;
  const head = headOf(answer, encoding);
  const date = dateNow();
  const known = starts.get(head);
  const start = known?.date === date ? known : startOf(answer, body, { head, date });
  if (start !== known) starts.set(head, start);
  return start.isWhole ? [start.bytes] : [start.bytes, body];
}

function startOf(
  { status }: PageAnswer,
  body: Buffer,
  { head, date }: { readonly head: Head; readonly date: string },
): Start {
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`];
  const headers = wholeHead(head, body);
  for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`);
  lines.push(`Date: ${date}`, 'Connection: keep-alive', `Keep-Alive: timeout=${idleMs / 1000}`, '', '');
  const bytes = Buffer.from(lines.join('\r\n'), 'latin1');
  const isWhole = body.length <= longestCopied;
  return { date, bytes: isWhole ? Buffer.concat([bytes, body]) : bytes, isWhole };
}

let second = 0;
let text = '';

/** Now, as HTTP says it (RFC 9110, 5.6.7). */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1000);
  if (now !== second) text = new Date(now * 1000).toUTCString();
  second = now;
  return text;
}
