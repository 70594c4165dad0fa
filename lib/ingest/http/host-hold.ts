import { setTimeout as sleep } from 'node:timers/promises';
import { bareHost } from './address-guard';
import type { FetchOutcome, HostGate, StoredRobots } from './outcome';

type Later = Extract<FetchOutcome, { kind: 'later' }>;

/** Holds the hosts that one request comes by, one after the other, each while it is asked. */
export interface HostHold {
  /** The stored robots.txt of the host of `url`, which is taken too if it is free at this moment: most hosts are. */
  arrive(url: URL): Promise<StoredRobots | null>;
  /** Stores what the host of `url` has for a robots.txt. */
  storeRobots(url: URL, robots: StoredRobots): Promise<void>;
  /** Takes the host of `url` and waits out its delay; the outcome to give instead, or null for "go". */
  take(url: URL): Promise<Later | null>;
  /** Notes that the host held was asked just now. */
  asked(): void;
  /** Sets the pause between two requests to the host of `url`, in milliseconds. */
  setDelay(url: URL, ms: number): void;
  /** Leaves the host held alone until `until`; one that publishes for many only for its usual delay. */
  rest(until: Date, why: string): void;
  /** Gives back what is held. */
  release(): Promise<void>;
}

interface HoldOptions {
  readonly gate: HostGate;
  readonly now: () => Date;
  readonly minDelayMs: number;
  readonly closing: AbortSignal;
  /** Whether a host publishes for many, so that what it says of one address is not said of all. */
  readonly isShared: (host: string) => boolean;
  /** How many requests the host of the address takes at a time, each at a place of its own. */
  readonly atOnce: number;
  /** How many requests of this client hold a place or wait for it. */
  readonly placesTaken: Map<string, number>;
}

interface Held {
  readonly host: string;
  /** What it is held by: the host, or one of its places. */
  readonly place: string;
  askedAt: number | null;
  /** When the hold was taken or prolonged last. */
  keptAt: number;
  rest: { readonly until: Date; readonly why: string } | null;
}

/** A hold lasts a minute: a request that follows within a few seconds does not prolong it. */
const keptForMs = 5_000;

/** A host as the gate knows it: name and port as in an address, without the root's dot. */
export function hostKey(url: URL): string {
  const name = url.hostname.startsWith('[') ? url.hostname : bareHost(url.hostname);
  return url.port === '' ? name : `${name}:${url.port}`;
}

/**
 * Requests within one host (robots.txt, then the page; a redirect from http to https)
 * keep the host and wait out its delay here. Given back in between, a host with a long Crawl-delay
 * would always send the second request away again, and the address would never be read.
 */
export function openHostHold(options: HoldOptions): HostHold {
  const { gate, now, minDelayMs, isShared } = options;
  const delays = new Map<string, number>();
  const robotsOf = new Map<string, StoredRobots | null>();
  let held: Held | null = null;
  const delayOf = (host: string): number => delays.get(host) ?? minDelayMs;

  async function release(): Promise<void> {
    if (held === null) return;
    const { host, place, askedAt, rest } = held;
    held = null;
    const pause = askedAt === null ? 0 : delayOf(host);
    leave(place, options);
    await gate.release(place, rest?.until ?? new Date(now().getTime() + pause), rest?.why ?? null);
  }

  return {
    release,
    async arrive(url) {
      const host = hostKey(url);
      const known = robotsOf.get(host);
      if (known !== undefined) return known;
      await release();
      const place = enter(host, options);
      const { isTaken, robots } = await gate.tryTake(place, { host, now: now() });
      if (isTaken) held = heldNow(host, place);
      else leave(place, options);
      robotsOf.set(host, robots);
      return robots;
    },
    async storeRobots(url, robots) {
      const host = hostKey(url);
      robotsOf.set(host, robots);
      await gate.storeRobots(host, robots);
    },
    setDelay: (url, ms) => void delays.set(hostKey(url), ms),
    asked() {
      if (held !== null) held.askedAt = performance.now();
    },
    rest(until, why) {
      if (held !== null && !isShared(held.host)) held.rest = { until, why };
    },
    async take(url) {
      const host = hostKey(url);
      if (held?.host === host) return stay(held, delayOf(host), options);
      await release();
      const place = enter(host, options);
      const turn = await gate.take(place, now());
      if (turn.kind === 'wait') {
        leave(place, options);
        const why = turn.why ?? `Another request to ${host} is under way or was made just now.`;
        return { kind: 'later', until: turn.until, why };
      }
      held = heldNow(host, place);
      return null;
    },
  };
}

function heldNow(host: string, place: string): Held {
  return { host, place, askedAt: null, keptAt: performance.now(), rest: null };
}

/** Waits out the pause between two requests to the host that is held. */
async function stay(hold: Held, delayMs: number, { gate, now, closing }: HoldOptions): Promise<Later | null> {
  const waitMs = hold.askedAt === null ? 0 : hold.askedAt + delayMs - performance.now();
  await keep(hold, gate);
  if (waitMs <= 0) return null;
  const slept = await sleep(waitMs, true, { signal: closing }).catch(() => false);
  if (!slept) return { kind: 'later', until: now(), why: 'The program is stopping.' };
  await keep(hold, gate);
  return null;
}

async function keep(hold: Held, gate: HostGate): Promise<void> {
  if (performance.now() - hold.keptAt < keptForMs) return;
  hold.keptAt = performance.now();
  await gate.keep(hold.place);
}

function enter(host: string, options: HoldOptions): string {
  const place = leastTaken(host, options);
  options.placesTaken.set(place, (options.placesTaken.get(place) ?? 0) + 1);
  return place;
}

function leave(place: string, { placesTaken }: HoldOptions): void {
  const others = (placesTaken.get(place) ?? 1) - 1;
  if (others === 0) placesTaken.delete(place);
  else placesTaken.set(place, others);
}

/** The place at the host that fewest of this client's requests are at. */
function leastTaken(host: string, { atOnce, placesTaken }: HoldOptions): string {
  const places = Array.from({ length: atOnce }, (_, at) => (at === 0 ? host : `${host} (${at + 1})`));
  const taken = (place: string): number => placesTaken.get(place) ?? 0;
  return places.reduce((best, place) => (taken(place) < taken(best) ? place : best));
}
