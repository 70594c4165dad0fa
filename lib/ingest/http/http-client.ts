import { setMaxListeners } from 'node:events';
import { createAddressGuard } from './address-guard';
import { readAnswer } from './answer-outcome';
import { createGuardedConnector, type Lookup } from './guarded-connector';
import { type HostHold, openHostHold } from './host-hold';
import type {
  FetchOutcome,
  FetchRequest,
  HostGate,
  PostOutcome,
  PostRequest,
  Redirect,
  Validators,
} from './outcome';
import { mostRedirects, readRedirect } from './redirect';
import { openRedirectChain, type RedirectChain } from './redirect-chain';
import { longestAddress, parseAddress } from './request-address';
import { judgeRobots } from './robots';
import { obtainRobots } from './robots-file';
import { sendPost } from './send-post';
import { openSender } from './send-request';
import { isSharedHost } from './shared-hosts';
import { createTimeBudget } from './time-budget';

export interface HttpClient {
  /** Asks for one address, redirects followed. Rejects only where the gate does (a lost database). */
  fetch(request: FetchRequest): Promise<FetchOutcome>;
  /**
   * Sends a form or a body to an address that asks for it (a WebSub hub, a subscriber), under the same guard and delay
   * as every request. No redirect is followed, and robots.txt is not asked: it speaks of pages, not of these.
   */
  post(request: PostRequest): Promise<PostOutcome>;
  /** Ends what is under way; requests cut off give `later`. */
  close(): Promise<void>;
}

export interface HttpClientOptions {
  /** Says who asks and how to reach the operator; the only one that is ever sent. */
  readonly userAgent: string;
  /** The name that robots.txt groups are matched by. */
  readonly productToken: string;
  /** `host:port` pairs that may be private. */
  readonly allowHosts: readonly string[];
  /** Host name → `host:port` to dial instead; exempt from the address guard. */
  readonly reach: ReadonlyMap<string, string>;
  readonly gate: HostGate;
  readonly now: () => Date;
  readonly minDelayMs?: number;
  readonly deadlineMs?: number;
  readonly connectTimeoutMs?: number;
  readonly lookup?: Lookup;
  /** Hosts (name and port) that publish for many outlets: their Retry-After is one address's own. */
  readonly isShared?: (host: string) => boolean;
}

type Client = ReturnType<typeof partsOf>;

/** Where the pause of a host ends that answers 429 without saying until when. */
const unnamedPauseMs = 15 * 60_000;

/**
 * Makes the one door to the network: guarded addresses, robots.txt, one request at a time per host
 * with its delay, a deadline over the whole request, bounded bodies. Every outcome says in one plain
 * sentence what was wrong.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const client = partsOf(options);
  return {
    async fetch(request) {
      const outcome = await fetchOne(client, request);
      return outcome.kind === 'failed' && client.closing.signal.aborted ? stopping(client.now()) : outcome;
    },
    async post(request) {
      const outcome = await postOne(client, request);
      return outcome.kind === 'failed' && client.closing.signal.aborted ? stopping(client.now()) : outcome;
    },
    async close() {
      client.closing.abort();
      await client.sender.close();
    },
  };
}

function partsOf(options: HttpClientOptions) {
  const { deadlineMs = 20_000, connectTimeoutMs = 10_000, minDelayMs = 1000, lookup } = options;
  const guard = createAddressGuard(options);
  const connect = createGuardedConnector({ guard, connectTimeoutMs, ...(lookup && { lookup }) });
  const sender = openSender({ userAgent: options.userAgent, connect, deadlineMs, connectTimeoutMs });
  const { gate, now, productToken, isShared = isSharedHost } = options;
  return {
    gate,
    now,
    productToken,
    isShared,
    guard,
    sender,
    deadlineMs,
    minDelayMs,
    closing: closingController(),
    /** When a host's robots.txt was last asked for in vain. */
    vain: new Map<string, Date>(),
    placesTaken: new Map<string, number>(),
  };
}

/** Each request under way listens to the signal, a dozen at a time: more than node takes for a leak. */
function closingController(): AbortController {
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  return closing;
}

async function fetchOne(client: Client, request: FetchRequest): Promise<FetchOutcome> {
  const url = parseAddress(request.address);
  if (url === null) return refusedAddress('This is not a valid web address.');
  const { now } = client;
  const hold = openHold(client, request.atOnce);
  try {
    const outcome = await follow(client, hold, { request, url });
    if (outcome.kind === 'throttled') {
      hold.rest(outcome.until ?? new Date(now().getTime() + unnamedPauseMs), outcome.why);
    }
    return outcome;
  } finally {
    await hold.release();
  }
}

async function postOne(client: Client, request: PostRequest): Promise<PostOutcome> {
  const { sender, guard, deadlineMs, closing } = client;
  const hold = openHold(client);
  const budget = createTimeBudget(deadlineMs, closing.signal);
  try {
    return await sendPost({ sender, guard, hold, budget }, request);
  } finally {
    await hold.release();
  }
}

function openHold(client: Client, atOnce = 1): HostHold {
  return openHostHold({ ...client, closing: client.closing.signal, atOnce });
}

async function follow(
  client: Client,
  hold: HostHold,
  { request, url: start }: { readonly request: FetchRequest; readonly url: URL },
): Promise<FetchOutcome> {
  const { deadlineMs = client.deadlineMs } = request;
  const budget = createTimeBudget(deadlineMs, client.closing.signal);
  const redirects: Redirect[] = [];
  const chain = openRedirectChain();
  let { accept } = request;
  let url = start;
  for (;;) {
    const instead = await approach(client, hold, { url, request });
    if (instead !== null) return instead;
    // Validators belong to the address that sent them, never to where it redirects.
    const sent = url.href === start.href ? request.validators : null;
    const limits = { maxBytes: request.maxBytes, overflow: 'refuse' } as const;
    const cookie = chain.ask(url);
    const conditions = { ...conditionsOf(sent), ...rangeOf(request), ...(cookie !== '' && { cookie }) };
    const answer = await client.sender.send({ url, accept, conditions, limits, deadlineMs }, budget);
    hold.asked();
    if (answer.kind === 'forbidden') return refusedAddress(answer.why);
    if (answer.kind === 'failed') return { ...answer, status: null };
    // A server that knows its feed by another type than it has: whatever it has will do.
    if (answer.status === 406 && accept !== '*/*') {
      accept = '*/*';
      continue;
    }
    const step = readRedirect(answer, url);
    if (step.kind === 'none') {
      const { mayBeEmpty = false, isInterface = false } = request;
      return readAnswer(answer, { url, redirects, sent, now: client.now(), mayBeEmpty, isInterface });
    }
    if (step.kind === 'nowhere') return { kind: 'failed', status: answer.status, why: step.why };
    chain.keep(url, answer.setCookies);
    const trouble = troubleWith(step.target, redirects.length + 1, chain);
    if (trouble !== null) return { kind: 'failed', status: answer.status, why: trouble };
    redirects.push(step.redirect);
    url = step.target;
  }
}

/** Before each hop: address, robots.txt, turn. The outcome that ends the request, or null for "ask". */
async function approach(
  client: Client,
  hold: HostHold,
  { url, request }: { readonly url: URL; readonly request: FetchRequest },
): Promise<FetchOutcome | null> {
  const { guard, sender, now, vain } = client;
  const { pauseMs = 0, isInterface = false } = request;
  const refusal = guard.refuse(url);
  if (refusal !== null) return refusedAddress(refusal);
  if (isInterface) {
    hold.setDelay(url, Math.max(pauseMs, delayFor(client, url, guard.isOwn(url) ? 0 : null)));
    return hold.take(url);
  }
  const budget = createTimeBudget(client.deadlineMs, client.closing.signal);
  const closing = client.closing.signal;
  const finding = await obtainRobots({ sender, guard, hold, budget, now, vain, closing }, url);
  if (finding.kind === 'outcome') return finding.outcome;
  const verdict = judgeRobots(finding.robots, { url, productToken: client.productToken });
  if (verdict.kind === 'disallowed') return { kind: 'refused', by: 'robots', status: null, why: verdict.why };
  if (verdict.kind === 'unreachable') {
    return verdict.status === null
      ? { kind: 'failed', status: null, why: verdict.why }
      : { kind: 'refused', by: 'robots', status: verdict.status, why: verdict.why };
  }
  hold.setDelay(url, Math.max(pauseMs, delayFor(client, url, verdict.crawlDelayMs)));
  return hold.take(url);
}

// A host of the operator's own may ask for no delay at all; a stranger's may not.
function delayFor({ guard, minDelayMs }: Client, url: URL, crawlDelayMs: number | null): number {
  return crawlDelayMs === 0 && guard.isOwn(url) ? 0 : Math.max(minDelayMs, crawlDelayMs ?? 0);
}

function conditionsOf(validators: Validators | null): Record<string, string> {
  const { etag = null, lastModified = null } = validators ?? {};
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

// A part of a file is asked for as it is stored: a range of its packed form would be another range.
function rangeOf({ range }: FetchRequest): Record<string, string> {
  return range === undefined
    ? {}
    : { range: `bytes=${range.first}-${range.last}`, 'accept-encoding': 'identity' };
}

function troubleWith(target: URL, hops: number, chain: RedirectChain): string | null {
  if (chain.goesRound(target)) return 'The server redirects in a circle.';
  if (hops > mostRedirects) return `The server redirects more than ${mostRedirects} times.`;
  return target.href.length > longestAddress ? 'The server redirects to an address that is too long.' : null;
}

function refusedAddress(why: string): FetchOutcome {
  return { kind: 'refused', by: 'address', status: null, why };
}

function stopping(now: Date): Extract<FetchOutcome, { kind: 'later' }> {
  return { kind: 'later', until: now, why: 'The program is stopping.' };
}
