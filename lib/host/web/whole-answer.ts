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
 * Where a page finds, or fails, while it is being made, Next answers with an empty shell that only
 * JavaScript fills: a reader without it saw a white page at the address of an unknown article. Its page
 * for addresses without a route is whole, so that takes the place of one, and the stand-in of the other; also where a
 * route of ours found nothing and leaves it to that page to say so, with an empty one.
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
  const isPage = String(made.headers['content-type'] ?? '').startsWith('text/html');
  const isWhole = made.body.length > 0 && !made.body.includes('<html id="__next_error__"');
  if (made.status !== 404 || !isPage || isWhole) return made;
  const page = await makeNotFound();
  return { ...made, body: page.body };
}
