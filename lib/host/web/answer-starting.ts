import type { RequestListener } from 'node:http';
import { contentPolicy, plainHeaders } from './security-headers';

/** What everyone is answered before there is a site: `page` makes it, whole, for each request; 503, try again soon. */
export function answerStarting(page: () => string): RequestListener {
  return (request, response) => {
    const body = Buffer.from(page());
    for (const [name, value] of Object.entries(plainHeaders)) response.setHeader(name, value);
    response.setHeader('Content-Security-Policy', contentPolicy({ page: body, isFrameable: false }));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Retry-After', '2');
    response.writeHead(503);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
