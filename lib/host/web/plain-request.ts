/** A request that asks for the whole of a page and for nothing else: most of them. */
export interface PlainRequest {
  /** The target as the request line has it. */
  readonly url: string;
  /** The Accept-Encoding; '' where there is none. */
  readonly accept: string;
}

/** Browsers send up to some 2 kB. */
const longest = 8 * 1024;

/** By the letter as RFC 9112 has it (3, 5.1), and narrower: what stands elsewhere in it is for a parser. */
const requestLine = /^GET (\/[!-~]*) HTTP\/1\.1$/;
const headerLine = /^[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*$/;

/** What changes an answer, or how the connection goes on: whoever sends it is answered by `node:http`. */
const others = new Set([
  'content-length',
  'expect',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-unmodified-since',
  'keep-alive',
  'proxy-connection',
  'rsc',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Reads what came on a connection; null where it is anything but one plain request, whole. */
export function readPlainRequest(chunk: Buffer): PlainRequest | null {
  if (chunk.length > longest) return null;
  const lines = chunk.toString('latin1').split('\r\n');
  // A body, or a next request, leaves more than two empty lines at its end, or none.
  if (lines.pop() !== '' || lines.pop() !== '') return null;
  const url = requestLine.exec(lines[0] ?? '')?.[1];
  if (url === undefined) return null;
  let accept: string | null = null;
  let hosts = 0;
  for (const line of lines.slice(1)) {
    if (!headerLine.test(line)) return null;
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (others.has(name)) return null;
    if (name === 'host') hosts += 1;
    if (name === 'connection' && value.toLowerCase() !== 'keep-alive') return null;
    if (name !== 'accept-encoding') continue;
    if (accept !== null) return null;
    accept = value;
  }
  return hosts === 1 ? { url, accept: accept ?? '' } : null;
}
