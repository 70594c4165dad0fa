import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { giveKept, keptBytes, noteKey } from './kept-answers';
import { makePage, type PageMaking } from './make-page';
import { makeNotFoundPage } from './not-found-page';
import { asHeld, type Touch, watchTouch } from './out-of-touch';
import { giveAnswer, type PageAnswer, prepareAnswer } from './page-answer';
import { createPageCache, type MadePage, type PageCache } from './page-cache';
import { forgetParts, keepKnownHeaders, unsharedPart } from './page-parts';
import { answerPreflight } from './preflight';
import { problemText } from './problem-answer';
import { readRequestAddress } from './request-address';
import { setPlainHeaders } from './security-headers';
import { readStaticFile } from './static-files';
import { openWebPort, type WebPort } from './web-port';
import { createWishes, type Wishes } from './wishes';

export interface WebServerOptions extends Omit<PageMaking, 'notFound' | 'outOfTouch'> {
  /** Where to listen (`host` null: at every address of the machine); or a port that is open and answers otherwise so far. */
  readonly at: WebPort | { readonly kind: 'closed'; readonly port: number; readonly host: string | null };
  /** The host (and port) that pages are told they are read at, whatever a request claims. */
  readonly siteHost: string;
  /** The build's files, given below `/_next/static/`. */
  readonly staticFolder: string;
  readonly cacheBytes: number;
  /** A line for the top of a kept page while nothing is known to be as it says; in HTML, whole. */
  readonly heldSince: (since: Date) => string;
  /** Does work that the store need not go on with once the signal is aborted. */
  readonly whileWanted: <Result>(signal: AbortSignal, work: () => Promise<Result>) => Promise<Result>;
}

export interface WebServer {
  readonly kind: 'listening';
  readonly port: number;
  readonly pages: Pick<PageCache, 'clear' | 'setTrust'>;
  /** Takes no more requests, finishes those under way for up to five seconds. */
  close(): Promise<void>;
}

export type WebServerOutcome = WebServer | { readonly kind: 'failed'; readonly why: string };

/**
 * Serves the site: a page cache before Next. Every page is the same for all readers, so a page is made
 * once for its address and given to everyone until `pages.clear()`, compressed and with an ETag.
 */
export async function startWebServer(options: WebServerOptions): Promise<WebServerOutcome> {
  const pages = createPageCache(options.cacheBytes);
  const touch = watchTouch(pages);
  const files = createPageCache(16 * 1024 * 1024);
  const notFound = makeNotFoundPage(options);
  const serving: Serving = {
    ...options,
    notFound,
    pages,
    files,
    outOfTouch: touch.signal,
    away: touch.away,
    wishes: createWishes(),
  };
  const listener: RequestListener = (request, response) => {
    if (giveKept(serving, request, response)) return;
    serve(serving, request, response).catch((error: unknown) => {
      options.onError(error, request.url ?? '');
      refuse(request, response, { status: 500, why: 'Something went wrong on our side.' });
    });
  };
  const { at } = options;
  const port = at.kind === 'open' ? at : await openWebPort(at, listener);
  if (port.kind === 'failed') return port;
  port.answer(listener, (request) => keptBytes(serving, request));
  return { kind: 'listening', port: port.port, pages: touch.pages, close: port.close };
}

/** Answers that may be longer than memory should hold. */
const streamed = new Set([
  '/export.csv',
  '/export.json',
  '/cite.bib',
  '/cite.ris',
  '/cite.json',
  '/words.csv',
  '/words.json',
]);

/** Next takes others for faults of its own: TRACE was answered 500. */
const methods = ['GET', 'HEAD', 'OPTIONS'];
/** What takes a form: hubs and subscribers. Posted to a page, a header of Next's own was answered 500. */
const takesForms = /^\/(?:hub|websub\/[^/]+)$/;

interface Serving extends WebServerOptions, PageMaking {
  readonly pages: PageCache;
  readonly files: PageCache;
  readonly away: Touch['away'];
  readonly wishes: Wishes;
}

async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '';
  const address = readRequestAddress(url);
  if (address.kind === 'refused') return refuse(request, response, address);
  if (answerPreflight(request, response)) return;
  const { path, query } = address;
  const answered = takesForms.test(path) ? [...methods, 'POST'] : methods;
  if (!answered.includes(request.method ?? '')) {
    response.setHeader('Allow', answered.join(', '));
    return refuse(request, response, { status: 405, why: 'This method is not answered here.' });
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    forgetParts(request);
    setPlainHeaders(response);
    request.url = path + query;
    return serving.render(request, response);
  }
  if (path.startsWith('/_next/static/')) {
    noteKey(url, path);
    return serveFile(serving, path, { request, response });
  }
  const method = request.method;
  request.url = path + query;
  const { variant, isPart } = keepKnownHeaders(request, serving.siteHost);
  // Whole coverages as files: they are written as they are read, and not kept.
  if (streamed.has(path)) {
    request.method = method;
    setPlainHeaders(response);
    const reader = createWishes().join(path, response);
    return serving.whileWanted(reader, () => serving.render(request, response));
  }
  const key = `${path}${query} ${variant}`;
  if (!isPart) noteKey(url, key);
  const wanted = serving.wishes.join(key, response);
  const answer = await readPage(serving, key, {
    wanted,
    make: () => serving.whileWanted(wanted, () => makePage(serving, request, { path, wanted })),
  });
  // Shared with whoever waited for the same page; the request is given back its own method.
  request.method = method;
  await giveAnswer(request, response, isPart ? { ...answer, headers: unshared(answer) } : answer);
}

/** The page, or where it cannot be made because the store is out of touch, the one that was kept. */
async function readPage(
  { pages, away, heldSince }: Serving,
  key: string,
  { wanted, make }: { readonly wanted: AbortSignal; readonly make: () => Promise<MadePage> },
): Promise<PageAnswer> {
  const held = pages.held(key);
  // Notices alone may be lost: what can be made is as it should be.
  if (held !== null && away.isNoted()) return asHeld(held, heldSince);
  const answer = await pages.answer(key, make);
  if (held === null || answer.status < 500 || wanted.aborted) return answer;
  away.note();
  return asHeld(held, heldSince);
}

function unshared({ headers }: PageAnswer): PageAnswer['headers'] {
  return { ...headers, 'cache-control': unsharedPart };
}

async function serveFile(
  serving: Serving,
  path: string,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const accept = request.headers['accept-encoding'];
  const answer = await serving.files.answer(path, async () => {
    const file = await readStaticFile(serving.staticFolder, path);
    const made = file ?? { status: 404, headers: { 'cache-control': 'no-store' }, body: Buffer.from('') };
    // Once for all readers, so as small as it gets: a tenth less than by 9.
    return {
      answer: await prepareAnswer(made, { accept, effort: 11 }),
      keepSeconds: file === null ? 0 : 86_400,
    };
  });
  await giveAnswer(request, response, answer);
}

/** Answers in one plain sentence; what was already begun can only be broken off. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, why }: { readonly status: number; readonly why: string },
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  setPlainHeaders(response);
  const { type, body } = problemText(request.url ?? '', why);
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  // A program on another site is told why, too.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.writeHead(status);
  response.end(body);
}
