import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '@/lib/cli/prepare';
import { type MemorySample, median, sampleMemory } from './resident-memory';

export interface RunningWorkers {
  /** Notes how much memory each holds. */
  sample(): void;
  /** Who ended though nobody asked, in plain words. */
  dead(): readonly string[];
  /** Asks all to end, and waits; what went wrong with it. */
  stop(): Promise<readonly string[]>;
  /** A line a worker about its memory, and whether it grew. */
  growth(): readonly { readonly line: string; readonly isGrowing: boolean }[];
}

interface Member {
  readonly child: ChildProcess;
  readonly samples: MemorySample[];
  said: string;
  ended: string | null;
}

const startMs = 60_000;
/**
 * A heap breathes, and the reading processes fill up over the first minutes: half as much again and this
 * much are not called growth. A leak of one answer a look would be far over it.
 */
const growthFactor = 1.5;
const marginMb = 30;

/** Starts `parallax worker` this many times. They end by themselves when this process does. */
export function startWorkers(count: number, env: Readonly<Record<string, string>>): RunningWorkers {
  const startedAt = performance.now();
  const members = Array.from({ length: count }, () => startWorker(env));
  let isStopped = false;
  return {
    sample() {
      for (const { child, samples, ended } of members) {
        if (child.pid === undefined || ended !== null) continue;
        const sample = sampleMemory(child.pid, performance.now() - startedAt);
        if (sample !== null) samples.push(sample);
      }
    },
    dead: () =>
      isStopped
        ? []
        : members.flatMap(({ ended, said }, at) =>
            ended === null ? [] : [`Worker ${at + 1} ended (${ended}): ${said.slice(-500)}`],
          ),
    async stop() {
      isStopped = true;
      const early = members.filter(({ ended }) => ended !== null);
      for (const { child, ended } of members) if (ended === null) child.kill('SIGTERM');
      for (let waited = 0; waited < 300 && members.some(({ ended }) => ended === null); waited += 1) {
        await pause(100);
      }
      return members.flatMap((member, at) => {
        if (early.includes(member)) return [];
        if (member.ended === null) {
          member.child.kill('SIGKILL');
          return [`Worker ${at + 1} did not end within 30 seconds.`];
        }
        return member.ended === 'code 0'
          ? []
          : [`Worker ${at + 1} ended with ${member.ended}: ${member.said}`];
      });
    },
    growth: () => members.map(({ samples }, at) => growthOf(`worker ${at + 1}`, samples)),
  };
}

function startWorker(env: Readonly<Record<string, string>>): Member {
  const child = spawn(process.execPath, ['lib/cli/bootstrap.mjs', 'worker'], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C reaches it through us, after its last sample.
    detached: true,
  });
  const member: Member = { child, samples: [], said: '', ended: null };
  const hear = (chunk: Buffer) => {
    member.said = (member.said + chunk.toString()).slice(-4000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.on('error', (error) => {
    member.ended = error.message;
  });
  child.on('exit', (code, signal) => {
    member.ended = signal === null ? `code ${code}` : signal;
  });
  return member;
}

function growthOf(name: string, samples: readonly MemorySample[]) {
  const after = samples.filter(({ atMs }) => atMs >= startMs);
  const early = after.filter(({ atMs }) => atMs < 2 * startMs);
  const late = after.filter(({ atMs }) => atMs >= (after.at(-1)?.atMs ?? 0) - startMs / 2);
  const peak = Math.max(0, ...samples.map(({ treeMb }) => treeMb));
  if (early.length === 0 || (after.at(-1)?.atMs ?? 0) < 2.5 * startMs) {
    return { line: `${name}: at most ${peak.toFixed(0)} MB; too short to tell growth`, isGrowing: false };
  }
  const [before, now] = [early, late].map((part) => ({
    own: median(part.map(({ ownMb }) => ownMb)),
    tree: median(part.map(({ treeMb }) => treeMb)),
  }));
  const line =
    `${name}: ${before?.own.toFixed(0)} MB in the second minute, ${now?.own.toFixed(0)} MB at the end, ` +
    `${slopePerMinute(after.map(({ atMs, ownMb }) => [atMs, ownMb])).toFixed(1)} MB a minute; with its readers ` +
    `${before?.tree.toFixed(0)}, ${now?.tree.toFixed(0)} MB, ${slopePerMinute(after.map(({ atMs, treeMb }) => [atMs, treeMb])).toFixed(1)} MB a minute, at most ${peak.toFixed(0)} MB`;
  const grows = (from = 0, to = 0) => to > from * growthFactor + marginMb;
  return { line, isGrowing: grows(before?.own, now?.own) || grows(before?.tree, now?.tree) };
}

/** Least squares. */
function slopePerMinute(points: readonly (readonly [atMs: number, mb: number])[]): number {
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [atMs, mb]) => sum + (atMs - x) * (mb - y), 0);
  const under = points.reduce((sum, [atMs]) => sum + (atMs - x) ** 2, 0);
  return under === 0 ? 0 : (over / under) * 60_000;
}
