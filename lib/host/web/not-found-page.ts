import { IncomingMessage, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { collectAnswer } from './buffered-response';
import { everyReader } from './page-parts';

/** An address that no route has. */
const nowhere = '/_not-found';

interface NotFoundRequest {
  readonly siteHost: string;
  readonly render: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly onError: (error: unknown, path: string) => void;
}

/**
 * The page for all that is not there, made once, by a request of nobody's, before there are readers: Next makes one
 * page for all who ask at a moment, with the address of the first in it, and notes on a request what it asked for.
 * Null where it could not be made, which is told.
 */
export async function makeNotFoundPage({
  siteHost,
  render,
  onError,
}: NotFoundRequest): Promise<Buffer | null> {
  const request = new IncomingMessage(new Socket());
  const headers = { host: siteHost, 'user-agent': everyReader };
  Object.assign(request, { method: 'GET', url: nowhere, headers });
  request.push(null);
  const limits = { ms: 60_000, bytes: 4 * 1024 * 1024, signal: new AbortController().signal };
  try {
    const { status, body } = await collectAnswer(request, render, limits);
    return status === 404 && body.length > 0 ? body : null;
  } catch (error) {
    onError(error, nowhere);
    return null;
  }
}
