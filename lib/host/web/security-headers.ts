import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** On every answer, whatever it is. */
export const plainHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * On what any site may show in a frame: a page with a Cross-Origin-Embedder-Policy takes only frames that have one
 * themselves and say that they may be loaded (HTML, 7.1.4; Fetch, Cross-Origin-Resource-Policy).
 */
export const frameHeaders: Readonly<Record<string, string>> = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
};

interface PolicyRequest {
  /** The page in UTF-8, or null for an answer that is not HTML. */
  readonly page: Buffer | null;
  /** Whether any site may show it in a frame (`/embed`). */
  readonly isFrameable: boolean;
}

/**
 * The Content-Security-Policy of an answer. Next writes its data into a page as inline scripts; each is
 * allowed by its hash, so nothing else runs: no attribute handler, no `javascript:` link, no script that
 * a script of ours was tricked into writing. Hashes rather than nonces, because a page is kept and given
 * to everyone, and a nonce that everyone knows allows everything.
 */
export function contentPolicy({ page, isFrameable }: PolicyRequest): string {
  const hashes = page === null ? [] : listInlineScripts(page).map(hashSource);
  return [
    "default-src 'self'",
    `script-src 'self'${[...new Set(hashes)].map((hash) => ` ${hash}`).join('')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isFrameable ? '*' : "'self'"}`,
  ].join('; ');
}

/** The text of each inline script that a browser would run; a data block (JSON-LD) is none. */
export function listInlineScripts(page: Buffer): readonly Buffer[] {
  const scripts: Buffer[] = [];
  // A letter a byte: what is looked for is ASCII, and to read Cyrillic as such took longer than all the rest.
  const html = page.toString('latin1');
  for (let at = html.indexOf('<script'); at !== -1; at = html.indexOf('<script', at)) {
    const open = html.indexOf('>', at);
    const close = open === -1 ? -1 : html.indexOf('</script', open);
    if (close === -1) break;
    const attributes = html.slice(at, open);
    if (!/\ssrc=/.test(attributes) && !/\stype="application\//.test(attributes)) {
      scripts.push(page.subarray(open + 1, close));
    }
    at = close;
  }
  return scripts;
}

function hashSource(script: Buffer): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** Of whatever is no page. */
export const strictestPolicy = contentPolicy({ page: null, isFrameable: false });

/** What stands on every answer that is not made by a page. */
export function setPlainHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(plainHeaders)) response.setHeader(name, value);
  response.setHeader('Content-Security-Policy', strictestPolicy);
}
