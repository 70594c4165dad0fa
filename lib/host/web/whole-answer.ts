import type { MadeAnswer } from './buffered-response';

/** A page for when none can be made, with the status that says why. */
export interface StandIn {
  readonly status: 500 | 503;
  /** A whole HTML page. */
  readonly html: string;
}

export interface Completing {
  /** Makes the page of an address that leads nowhere. */
  readonly makeNotFound: () => Promise<MadeAnswer>;
  readonly standIn: () => Promise<StandIn>;
}

/**
 * What readers are given instead of what Next says for itself. Where a page fails while it is being made, that is an
 * empty shell which only JavaScript fills, or where a page finds nothing: a reader without it saw a white page at the
 * address of an unknown article. At an address without a route it is whole, but one that Next makes for all who ask
 * at that moment, with the address of the first: 17 of 120 had another's. So every page for what is not there is the
 * one of a single address; to Next's client the status says it all.
 */
export async function wholeAnswer(
  made: MadeAnswer,
  { makeNotFound, standIn }: Completing,
): Promise<MadeAnswer> {
  // Only what Next says for itself: a route that knows that the store is away says so with 503.
  if (made.status === 500) {
    const { status, html } = await standIn();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    return {
      status,
      headers: status === 503 ? { ...headers, 'retry-after': '10' } : headers,
      body: Buffer.from(html),
    };
  }
  const type = String(made.headers['content-type'] ?? '');
  if (made.status !== 404) return made;
  if (type.startsWith('text/x-component')) return { ...made, body: Buffer.from('') };
  return type.startsWith('text/html') ? { ...made, body: (await makeNotFound()).body } : made;
}
