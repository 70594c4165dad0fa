import { median } from '@/tests/bench/hosts/resident-memory';
import type { Load, Loads } from './page-load';
import type { PageServer } from './page-servers';
import { say } from './say';

/** How many answers a second for each of nginx's, at so many connections. */
export const wanted = [
  { connections: 1, pace: 0.5 },
  { connections: 16, pace: 0.5 },
  { connections: 64, pace: 0.4 },
] as const;
/** How many times the CPU of bare node:http; how many times nginx's slowest hundredth, and at how many connections. */
const most = { cpu: 1.7, p99: 3, p99At: 64 } as const;

/** Prints how the site did at so many connections, round by round beside nginx; whether it is as wanted. */
export function judgeLoads(loads: Loads, { connections, pace }: (typeof wanted)[number]): boolean {
  const of = (name: PageServer['name']) => loads.get(name) ?? [];
  const paces = [...loads].map(
    ([name, all]) => `${name} ${median(all.map(({ perSecond }) => perSecond)).toFixed(0)}`,
  );
  say(`  ${connections} connections: ${paces.join(', ')} a second`);
  if (of('nginx').length === 0) return true;
  const beside = (name: PageServer['name'], value: (load: Load) => number) =>
    of(name).map((one, round) => value(one) / value(of('nginx')[round] ?? one));
  say(`    node:http beside nginx: ${spread(beside('node:http', ({ perSecond }) => perSecond))}`);
  const isQuick = judge({
    what: 'answers a second beside nginx',
    factors: beside('site', ({ perSecond }) => perSecond),
    isWanted: (factor) => factor >= pace,
    wish: `at least ${pace}`,
  });
  if (connections !== most.p99At) return isQuick;
  const isSteady = judge({
    what: 'the slowest hundredth beside nginx',
    factors: beside('site', ({ p99Ms }) => p99Ms),
    isWanted: (factor) => factor <= most.p99,
    wish: `at most ${most.p99}`,
  });
  return isQuick && isSteady;
}

/** Prints what an answer of the site takes of a processor beside bare `node:http`; whether it is as wanted. */
export function judgeCpu(all: readonly Loads[]): boolean {
  const of = (name: PageServer['name']) =>
    all.flatMap((loads) => loads.get(name) ?? []).map(({ cpuMicros }) => cpuMicros);
  const bare = of('node:http');
  return judge({
    what: `CPU beside node:http, ${median(of('site')).toFixed(1)} µs an answer against ${median(bare).toFixed(1)}`,
    factors: of('site').map((micros, round) => micros / (bare[round] ?? micros)),
    isWanted: (factor) => factor <= most.cpu,
    wish: `at most ${most.cpu}`,
  });
}

interface Judged {
  readonly what: string;
  readonly factors: readonly number[];
  readonly isWanted: (factor: number) => boolean;
  readonly wish: string;
}

function judge({ what, factors, isWanted, wish }: Judged): boolean {
  const isMet = isWanted(median(factors));
  say(`  ${isMet ? ' ' : '!'} ${what}: ${spread(factors)} (wanted ${wish})`);
  return isMet;
}

/** The middle one, and the least and the greatest. */
function spread(factors: readonly number[]): string {
  return `${median(factors).toFixed(2)} (${Math.min(...factors).toFixed(2)}–${Math.max(...factors).toFixed(2)})`;
}
