import iconv from 'iconv-lite';

/** Labels that pages use and that mean something wider by the Encoding Standard (encoding.spec.whatwg.org). */
const widened: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
};

const sniffedBytes = 4096;

/**
 * The text of an HTML page from its bytes. The encoding is taken from the byte order mark, then from
 * what proves to be UTF-8, then the Content-Type header, then the page's own meta or XML declaration,
 * else windows-1252. UTF-8 is tried before what is declared because it cannot be mistaken, and a
 * declaration can: pages converted to UTF-8 go on declaring what they were in before.
 */
export function decodeHtml(body: Uint8Array, contentType: string | null): string {
  const marked = markedEncoding(body);
  if (marked !== null) return decodeAs(body, marked);
  const strict = decodeStrictly(body);
  const declared = declaredEncoding(body, contentType);
  if (strict !== null && !(declared !== null && /^(?:utf-?16|iso-2022|hz)/.test(declared))) return strict;
  return decodeAs(
    body,
    declared === null || declared === 'utf-8' ? fallbackEncoding(body, declared) : declared,
  );
}

/** The encoding that a header or the page's first bytes declare, in lower case; null where none is known. */
function declaredEncoding(body: Uint8Array, contentType: string | null): string | null {
  const head = Buffer.from(body.subarray(0, sniffedBytes)).toString('latin1');
  const labels = [
    /charset\s*=\s*["']?([\w:.-]+)/i.exec((contentType ?? '').slice(0, 500))?.[1],
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1],
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1],
  ];
  for (const label of labels) {
    const name = label?.toLowerCase() ?? '';
    const encoding = widened[name] ?? name;
    if (encoding !== '' && iconv.encodingExists(encoding)) return encoding === 'utf8' ? 'utf-8' : encoding;
  }
  return null;
}

function markedEncoding(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeStrictly(body: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

/** Mostly UTF-8 with a few broken bytes (a text cut in the middle of a letter) stays UTF-8. */
function fallbackEncoding(body: Uint8Array, declared: string | null): string {
  if (declared === 'utf-8') return 'utf-8';
  const loose = new TextDecoder('utf-8').decode(body.subarray(0, 200_000));
  const broken = loose.split('\uFFFD').length - 1;
  const multibyte = loose.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return broken * 20 < multibyte ? 'utf-8' : 'windows-1252';
}

function decodeAs(body: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(body.buffer, body.byteOffset, body.byteLength), encoding);
}
