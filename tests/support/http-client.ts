import { createHttpClient, type HttpClient, type HttpClientOptions } from '@/lib/ingest/http/http-client';
import type { FetchOutcome, FetchRequest } from '@/lib/ingest/http/outcome';
import { createMemoryHostGate } from './host-gate';

/** A client as the tests of fetching use it: patient as the program's own, no delays but those that a test asks for. */
export function createTestClient(options: Partial<HttpClientOptions> = {}): HttpClient {
  return createHttpClient({
    userAgent: 'Parallax/0.1 (+mailto:desk@example.org)',
    productToken: 'Parallax',
    allowHosts: [],
    reach: new Map(),
    gate: createMemoryHostGate(),
    now: () => new Date(),
    minDelayMs: 0,
    ...options,
  });
}

/** A plain request for an address. */
export function requestFor(address: string, more: Partial<FetchRequest> = {}): FetchRequest {
  return { address, accept: '*/*', validators: null, maxBytes: 1_000_000, ...more };
}

/** The outcome as the kind expected; throws with what it was instead. */
export function expectKind<K extends FetchOutcome['kind']>(
  outcome: FetchOutcome,
  kind: K,
): Extract<FetchOutcome, { kind: K }> {
  if (!isKind(outcome, kind))
    throw new Error(`expected ${kind}, got ${JSON.stringify(outcome).slice(0, 400)}`);
  return outcome;
}

function isKind<K extends FetchOutcome['kind']>(
  outcome: FetchOutcome,
  kind: K,
): outcome is Extract<FetchOutcome, { kind: K }> {
  return outcome.kind === kind;
}
