import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectAnswer, type MadeAnswer } from './buffered-response';
import { cacheControlOf } from './cache-rule';
import { unless } from './out-of-touch';
import { prepareAnswer } from './page-answer';
import { keepSecondsOf, type MadePage } from './page-cache';
import { variesByPart } from './page-parts';
import { forPrograms } from './problem-answer';
import { contentPolicy, frameHeaders } from './security-headers';
import { type Completing, wholeAnswer } from './whole-answer';
import { withoutClient } from './without-client';

/** What the making of a page asks of others. */
export interface PageMaking extends Omit<Completing, 'tookMs'> {
  /** Makes pages: Next's request handler. */
  readonly render: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** A status that a path must have though its page cannot say so (410); null: the page's own. */
  readonly statusFor: (path: string) => Promise<number | null>;
  /** Of a page that is begun: aborted where the store is out of touch, for it will not come. */
  readonly outOfTouch: () => AbortSignal;
  /** Told of failures while making a page. */
  readonly onError: (error: unknown, path: string) => void;
}

/** What the stand-in takes the place of. */
const unmade: MadeAnswer = { status: 500, headers: {}, body: Buffer.from('') };

/**
 * Asks for a page as one of no reader in particular, and makes of it what all readers are given: whole, without Next's
 * client, with its status and headers, packed. A page that fails is the stand-in; never throws. The request has its
 * headers again afterwards, its method stays GET. `wanted` is aborted when its readers are gone.
 */
export async function makePage(
  making: PageMaking,
  request: IncomingMessage,
  { path, wanted }: { readonly path: string; readonly wanted: AbortSignal },
): Promise<MadePage> {
  const tell = (error: unknown) => {
    if (!wanted.aborted) making.onError(error, path);
  };
  const {
    'accept-encoding': accepted,
    'if-none-match': known,
    'if-modified-since': since,
    ...forPage
  } = request.headers;
  request.headers = forPage;
  request.method = 'GET';
  const signal = making.outOfTouch();
  const began = performance.now();
  const collect = () =>
    collectAnswer(request, making.render, { ms: 60_000, bytes: 64 * 1024 * 1024, signal }).catch(
      (error: unknown) => {
        tell(error);
        return unmade;
      },
    );
  const [made, status] = await Promise.all([
    collect().then(async (first) =>
      withoutClient(await wholeAnswer(first, { ...making, tookMs: performance.now() - began })),
    ),
    unless(signal, making.statusFor(path)).catch((error: unknown) => {
      tell(error);
      return null;
    }),
  ]).finally(() => {
    request.headers = {
      ...forPage,
      'accept-encoding': accepted,
      'if-none-match': known,
      'if-modified-since': since,
    };
  });
  const final = withHeaders(forPrograms(path, made), status, path);
  const keepSeconds = keepSecondsOf(final.status, final.headers['cache-control']);
  return {
    answer: await prepareAnswer(final, { accept: accepted, effort: keepSeconds > 0 ? 5 : 1 }),
    keepSeconds,
  };
}

function withHeaders(made: MadeAnswer, status: number | null, path: string) {
  const isHtml = /^text\/html/.test(String(made.headers['content-type'] ?? ''));
  const isFrameable = path === '/embed' || path.startsWith('/embed/');
  const policy = contentPolicy({ page: isHtml ? made.body : null, isFrameable });
  const isPage = made.status === 200 || made.status === 404;
  const { etag: _etag, 'x-powered-by': _by, 'set-cookie': _cookies, ...headers } = made.headers;
  const said = headers['cache-control'];
  const final = isPage && status !== null ? status : made.status;
  return {
    status: final,
    headers: {
      ...headers,
      vary: variesByPart,
      'content-security-policy': policy,
      ...(isFrameable ? frameHeaders : {}),
      'cache-control': cacheControlOf(path, final, said === undefined ? undefined : String(said)),
    },
    body: made.body,
  };
}
