import { decodeText } from './decode';

/** Where the HTML standard has pages declare their encoding; real ones put up to 4 kB before it. */
const headLength = 4096;

/**
 * The text of an HTML page from its bytes: as `decodeText`, with the page's own meta declaration heard
 * where the header names no encoding or only a server's default. Never throws.
 */
export function decodeHtml(body: Uint8Array, contentType: string | null): string {
  const sent = /charset\s*=\s*["']?\s*([\w.:+-]{2,40})/i.exec((contentType ?? '').slice(0, 500))?.[1] ?? null;
  const declared = metaCharset(body);
  if (declared === null || (sent !== null && !/^(?:utf-?8|iso-8859-1|latin-?1|us-ascii)$/i.test(sent)))
    return decodeText(body, contentType);
  return decodeText(body, `text/html; charset=${declared}`);
}

function metaCharset(body: Uint8Array): string | null {
  const head = Buffer.from(body.subarray(0, headLength)).toString('latin1');
  return /<meta[^<>]{0,300}?charset\s*=\s*["']?\s*([\w.:+-]{2,40})/i.exec(head)?.[1] ?? null;
}
