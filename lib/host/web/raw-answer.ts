import { STATUS_CODES } from 'node:http';
import { LRUCache } from 'lru-cache';
import { idleMs } from './listening';
import { bodyOf, chooseEncoding, type Head, headOf, type PageAnswer } from './page-answer';

/** As long as the second lasts that it names. */
const raws = new LRUCache<Head, { readonly date: string; readonly bytes: Buffer }>({
  maxSize: 4 * 1024 * 1024,
  sizeCalculation: ({ bytes }) => bytes.length,
});

/** The whole answer as `node:http` sends it, its head and the body in the encoding that `accept` takes. */
export function rawAnswer(answer: PageAnswer, accept: string): Buffer {
  const encoding = chooseEncoding(accept, answer);
  const head = headOf(answer, encoding);
  const date = dateNow();
  const known = raws.get(head);
  if (known?.date === date) return known.bytes;
  const lines = [`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`];
  for (let at = 0; at < head.whole.length; at += 2) lines.push(`${head.whole[at]}: ${head.whole[at + 1]}`);
  lines.push(`Date: ${date}`, 'Connection: keep-alive', `Keep-Alive: timeout=${idleMs / 1000}`, '', '');
  const bytes = Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), bodyOf(answer, encoding)]);
  raws.set(head, { date, bytes });
  return bytes;
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
