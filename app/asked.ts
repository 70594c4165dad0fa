import type { ParsedQuery, SearchParams } from '@/lib/site/query/query';
import { loadQuery } from './load';

/** The query of a request to one of the forms of the timeline, read by the same grammar. */
export async function askedQuery(request: Request): Promise<ParsedQuery> {
  return loadQuery(paramsOf(request), null);
}

/** The search part of a request's address as pages are given it: a key that stands there twice is a list. */
export function paramsOf(request: Request): SearchParams {
  const params = new Map<string, string[]>();
  for (const [key, value] of new URL(request.url).searchParams) {
    params.set(key, [...(params.get(key) ?? []), value]);
  }
  return Object.fromEntries(params);
}

const kept = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';

/** An answer that is the same for everyone, kept until the coverage changes. The page cache answers 304. */
export function keptAnswer(
  body: string,
  type: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': kept, ...more },
  });
}

/** JSON for programs on any site: there is nothing here that a cookie would open. */
export function jsonAnswer(value: unknown, status = 200): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': kept,
      'access-control-allow-origin': '*',
    },
  });
}
