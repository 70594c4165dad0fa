import type { MadeAnswer } from './buffered-response';

/** A page for when none can be made, with the status that says why. */
export interface StandIn {
  readonly status: 500 | 503;
  /** A whole HTML page. */
  readonly html: string;
}

export interface Completing {
  /** The page for what is not there; null where it could not be made. */
  readonly notFound: Promise<Buffer | null>;
  readonly standIn: () => Promise<StandIn>;
  /** How long the page was in the making, in milliseconds. */
  readonly tookMs: number;
}

/** A fault of ours shows at once. What fails after so long waited for the store or the machine, and may be there soon. */
const lateMs = 10_000;

/**
 * What readers are given instead of what Next says for itself. Where a page fails while it is being made, that is an
 * empty shell which only JavaScript fills, or where a page finds nothing: a reader without it saw a white page at the
 * address of an unknown article. At an address without a route it is whole, but has the address of another who asked
 * at that moment: 17 of 120 had one. So one page is for all that is not there; to Next's client the status says it all.
 */
export async function wholeAnswer(
  made: MadeAnswer,
  { notFound, standIn, tookMs }: Completing,
): Promise<MadeAnswer> {
  // Only what Next says for itself: a route that knows that the store is away says so with 503.
  if (made.status === 500) {
    const { status: known, html } = await standIn();
    const status = tookMs < lateMs ? known : 503;
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
  return type.startsWith('text/html') ? { ...made, body: (await notFound) ?? made.body } : made;
}
