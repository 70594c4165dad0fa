import { setMaxListeners } from 'node:events';
import { loadBody, type PageAnswer, prepareAnswer } from './page-answer';
import type { HeldPage, PageCache } from './page-cache';

/** A connection that is lost and there again at once is nothing that a reader has to know of. */
const graceMs = 1_000;
/** How long a page is waited for where the store may be away; it may also be only the notices that cannot be had. */
const patienceMs = 4_000;

export interface Touch {
  /** The cache, as it is told of trust. */
  readonly pages: Pick<PageCache, 'clear' | 'setTrust'>;
  /** Of a page that is begun: aborted when trust has been lost for a moment, or soon, where it is lost already. */
  readonly signal: () => AbortSignal;
  /** Whether a page could not be made since trust was lost, so that none need be tried until it is there again. */
  readonly away: { note(): void; isNoted(): boolean };
}

/** Notes when the store is out of touch, so that pages which are being made need not be waited for. */
export function watchTouch(pages: PageCache): Touch {
  let current = controller();
  let waiting: NodeJS.Timeout | null = null;
  let isAway = false;
  return {
    pages: {
      clear: () => pages.clear(),
      setTrust(isTrusted) {
        pages.setTrust(isTrusted);
        isAway = false;
        if (waiting !== null) clearTimeout(waiting);
        waiting = null;
        if (isTrusted) current = controller();
        else
          waiting = setTimeout(() => current.abort(new Error('the store is out of touch')), graceMs).unref();
      },
    },
    away: {
      note() {
        isAway = true;
      },
      isNoted: () => isAway,
    },
    signal: () => (current.signal.aborted ? AbortSignal.timeout(patienceMs) : current.signal),
  };
}

/** Each page that is made listens to it, a hundred at a time: more than node takes for a leak. */
function controller(): AbortController {
  const made = new AbortController();
  setMaxListeners(0, made.signal);
  return made;
}

/** As the promise, but rejected as soon as the signal is aborted. */
export function unless<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * A kept page while the store is out of touch: with a line that says since when, and for nobody to keep. React
 * passes over what it did not put at the start of the body itself.
 */
export async function asHeld(held: HeldPage, line: (since: Date) => string): Promise<PageAnswer> {
  const { answer, since } = held;
  const isHtml = String(answer.headers['content-type'] ?? '').startsWith('text/html');
  if (!isHtml) return answer;
  const html = (await loadBody(answer, 'identity')).toString('utf8');
  const body = html.indexOf('>', html.indexOf('<body')) + 1;
  if (body === 0) return answer;
  const { 'last-modified': _date, ...headers } = answer.headers;
  return prepareAnswer(
    {
      status: answer.status,
      headers: { ...headers, 'cache-control': 'no-store' },
      body: Buffer.from(html.slice(0, body) + line(new Date(since)) + html.slice(body)),
    },
    { accept: undefined, effort: 1 },
  );
}
