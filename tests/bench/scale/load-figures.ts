import { median } from '@/tests/bench/hosts/resident-memory';
import type { Figure } from './figures';
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

/** Tells how the servers did at so many connections, and gives how the site did beside nginx, round by round; none without it. */
export function paceFigures(
  page: string,
  loads: Loads,
  { connections, pace }: (typeof wanted)[number],
): readonly Figure[] {
  const of = (name: PageServer['name']) => loads.get(name) ?? [];
  const paces = [...loads].map(
    ([name, all]) => `${name} ${median(all.map(({ perSecond }) => perSecond)).toFixed(0)}`,
  );
  say(`  ${connections} connections: ${paces.join(', ')} a second`);
  if (of('nginx').length === 0) return [];
  const besideNginx = (name: PageServer['name'], value: (load: Load) => number) =>
    of(name).map((one, round) => value(one) / value(of('nginx')[round] ?? one));
  const figures: readonly Figure[] = [
    {
      what: `${page}, ${connections} connections: node:http's answers a second beside nginx's`,
      unit: '×',
      values: besideNginx('node:http', ({ perSecond }) => perSecond),
      wanted: null,
    },
    {
      what: `${page}, ${connections} connections: answers a second beside nginx's`,
      unit: '×',
      values: besideNginx('site', ({ perSecond }) => perSecond),
      wanted: { atLeast: pace },
    },
  ];
  if (connections !== most.p99At) return figures;
  return [
    ...figures,
    {
      what: `${page}, ${connections} connections: slowest hundredth beside nginx's`,
      unit: '×',
      values: besideNginx('site', ({ p99Ms }) => p99Ms),
      wanted: { atMost: most.p99 },
    },
  ];
}

/** What an answer of the site takes of a processor beside bare `node:http`. */
export function cpuFigure(page: string, all: readonly Loads[]): Figure {
  const of = (name: PageServer['name']) =>
    all.flatMap((loads) => loads.get(name) ?? []).map(({ cpuMicros }) => cpuMicros);
  const bare = of('node:http');
  say(`  ${median(of('site')).toFixed(1)} µs of a processor an answer, node:http ${median(bare).toFixed(1)}`);
  return {
    what: `${page}: CPU an answer beside node:http's`,
    unit: '×',
    values: of('site').map((micros, round) => micros / (bare[round] ?? micros)),
    wanted: { atMost: most.cpu },
  };
}
