import { setTimeout as sleep } from 'node:timers/promises';
import type { HostGate, StoredRobots } from '@/lib/ingest/http/outcome';

/** A HostGate in memory, with what was done to it. */
export interface MemoryHostGate extends HostGate {
  readonly robots: Map<string, StoredRobots>;
  readonly releases: readonly {
    readonly host: string;
    readonly notBefore: Date;
    readonly reason: string | null;
  }[];
  /** Hosts taken and not given back. */
  held(): readonly string[];
}

interface HostState {
  isHeld: boolean;
  notBefore: number;
  reason: string | null;
}

/**
 * The same rules as lib/db/host-gate.ts, for one process. `now` is the clock that releases are
 * measured by; `patienceMs` is how long `take` waits for its turn.
 */
export function createMemoryHostGate(now = () => new Date(), patienceMs = 10_000): MemoryHostGate {
  const hosts = new Map<string, HostState>();
  const robots = new Map<string, StoredRobots>();
  const releases: MemoryHostGate['releases'][number][] = [];
  const stateOf = (host: string): HostState => {
    const state = hosts.get(host) ?? { isHeld: false, notBefore: 0, reason: null };
    hosts.set(host, state);
    return state;
  };
  return {
    robots,
    releases,
    held: () => [...hosts].filter(([, state]) => state.isHeld).map(([host]) => host),
    async take(host) {
      const state = stateOf(host);
      const giveUpAt = performance.now() + patienceMs;
      for (;;) {
        const pause = state.notBefore - performance.now();
        if (!state.isHeld && pause <= 0) break;
        if (performance.now() + Math.max(pause, 5) > giveUpAt) {
          return {
            kind: 'wait',
            until: new Date(now().getTime() + Math.max(pause, 5000)),
            why: state.reason,
          };
        }
        await sleep(Math.max(pause, 5));
      }
      state.isHeld = true;
      return { kind: 'go' };
    },
    async keep() {},
    async release(host, notBefore, reason) {
      releases.push({ host, notBefore, reason });
      const state = stateOf(host);
      state.isHeld = false;
      state.notBefore = performance.now() + (notBefore.getTime() - now().getTime());
      state.reason = reason;
    },
    async tryTake(place, { host, now: at }) {
      const state = stateOf(place);
      const isTaken = !state.isHeld && state.notBefore <= performance.now();
      if (isTaken) state.isHeld = true;
      const stored = robots.get(host) ?? null;
      const isKept = stored !== null && at.getTime() - stored.fetchedAt.getTime() < 7 * 24 * 3_600_000;
      return { isTaken, robots: isKept ? stored : null };
    },
    async storeRobots(host, stored) {
      robots.set(host, stored);
    },
  };
}
