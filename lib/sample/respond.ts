import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SiteAnswer } from './newsroom-site';

interface Dated {
  readonly answer: SiteAnswer;
  readonly changedAt: Date;
}

/** Sends an answer: 200 with validators, 304 to who has it already, 404 or 410. */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { answer, changedAt }: Dated,
): void {
  if (answer.kind !== 'found') {
    const [status, words] = answer.kind === 'gone' ? [410, 'Gone\n'] : [404, 'Not found\n'];
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(words);
    return;
  }
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 20)}"`;
  response.setHeader('etag', etag);
  response.setHeader('last-modified', changedAt.toUTCString());
  if (isUnchanged(request, { etag, changedAt })) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': answer.contentType, 'content-length': answer.body.length });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/** RFC 9110, 13.2.2: If-Modified-Since counts only where there is no If-None-Match. */
function isUnchanged(
  { headers }: IncomingMessage,
  { etag, changedAt }: { readonly etag: string; readonly changedAt: Date },
): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*');
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
