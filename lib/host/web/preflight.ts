import type { IncomingMessage, ServerResponse } from 'node:http';
import { setPlainHeaders } from './security-headers';

/** What a program in a browser may do from a page of any site: there is nothing here that a cookie would open. */
const allowed = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

/**
 * Answers a browser that asks first whether a page of another site may ask (Fetch, "CORS-preflight request"), as it
 * does before a request with If-None-Match or any header of the program's own; whether it was one.
 */
export function answerPreflight({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return false;
  setPlainHeaders(response);
  response.writeHead(204, allowed).end();
  return true;
}
