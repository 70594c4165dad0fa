import { spawn } from 'node:child_process';
import { z } from 'zod';
import { sampleMemory } from '@/tests/bench/hosts/resident-memory';
import type { KeptPage } from './kept-page';
import type { PageServer } from './page-servers';

/** What a server did in one load. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds that 99 of 100 answers took at most. */
  readonly p99Ms: number;
  /** Microseconds of a processor that an answer took, of the server alone. */
  readonly cpuMicros: number;
}

/** All rounds at one number of connections, by who answered. */
export type Loads = ReadonlyMap<PageServer['name'], readonly Load[]>;

const seconds = 0.7;

interface LoadRequest {
  readonly page: KeptPage;
  readonly connections: number;
  readonly rounds: number;
}

/** Asks the servers in turn for a page over so many connections, each for a while, so often. */
export async function loadInTurn(
  servers: readonly PageServer[],
  { page, connections, rounds }: LoadRequest,
): Promise<Loads> {
  const loads = new Map<PageServer['name'], Load[]>(servers.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const server of servers) loads.get(server.name)?.push(await loadOnce(server, page, connections));
  }
  return loads;
}

const printed = z.object({ perSecond: z.number(), p99Ms: z.number(), answers: z.number().positive() });

async function loadOnce(server: PageServer, page: KeptPage, connections: number): Promise<Load> {
  const busy = () => sampleMemory(server.pid, 0)?.busySeconds ?? 0;
  const before = busy();
  const said = await runLoop({
    LOAD_PORT: String(server.port),
    LOAD_PATH: server.pathOf(page),
    LOAD_SECONDS: String(seconds),
    LOAD_CONNECTIONS: String(connections),
  });
  const { answers, ...load } = printed.parse(JSON.parse(said));
  return { ...load, cpuMicros: ((busy() - before) / answers) * 1e6 };
}

/** In a process of its own, which takes less of a processor than who answers. */
function runLoop(env: Readonly<Record<string, string>>): Promise<string> {
  const program = new URL('load-loop.mjs', import.meta.url).pathname;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}
