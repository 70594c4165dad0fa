import type { ParsedQuery, SearchParams } from '@/lib/site/query/query';
import { loadQuery } from './load';

/** The query of a request to one of the forms of the timeline, read by the same grammar. */
export async function askedQuery(request: Request): Promise<ParsedQuery> {
  return loadQuery(paramsOf(new URL(request.url).search), null);
}

/** The search part of an address as pages are given it: a key that stands there twice is a list. */
export function paramsOf(search: string): SearchParams {
  const params = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    params.set(key, [...(params.get(key) ?? []), value]);
  }
  return Object.fromEntries(params);
}

/** For programs on any site, with the headers that they may read beside the few that browsers show of themselves. */
export const forAnySite = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, X-Total-Count, Content-Disposition',
} as const;

/**
 * A text of one of the forms, for programs on any site as `jsonAnswer` is: readers of feeds that run in a browser
 * ask from their own. Kept and answered with 304 as every page is (lib/host/web).
 */
export function textAnswer(
  body: string,
  type: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, ...forAnySite, ...more },
  });
}

/** JSON for programs on any site: there is nothing here that a cookie would open. */
export function jsonAnswer(value: unknown, status = 200): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...forAnySite },
  });
}
