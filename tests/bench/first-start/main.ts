import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { projectRoot } from '@/lib/cli/prepare';
import { watchForStop } from '@/lib/cli/stopping';
import { startPostgres } from '@/lib/host/postgres/postgres';
import { ensureBuild } from '@/lib/host/site-build';
import { freePort, type Program, startProgram } from '@/tests/support/site/program';
import { type LoopbackInternet, openInternet } from './internet';
import { internetSettings } from './internet-settings';
import { type Finding, judge } from './verdict';
import { watch } from './watch';

/** From the printed address on. */
const usualSeconds = 120;
const mostSeconds = 200;
/** The whole of it, a build of the site and the end of the program aside. */
const boundMs = 220_000;

/** A newcomer's first start: no data, the shipped event, and an internet of its own. */
async function startFirst(internet: LoopbackInternet, dir: string): Promise<Program> {
  return startProgram(['start'], {
    ...internetSettings(internet, dir),
    DATA_DIR: join(dir, 'data'),
    PORT: String(await freePort()),
  });
}

async function stop(program: Program): Promise<void> {
  program.signal('SIGTERM');
  const isOver = await Promise.race([program.ended.then(() => true), pause(30_000, false)]);
  if (!isOver) program.signal('SIGKILL');
}

function print(findings: readonly Finding[]): void {
  const rows = findings.map(({ what, measured, wanted, isMet }) => [
    isMet ? ' ' : '!',
    what,
    wanted,
    measured,
  ]);
  const table = [[' ', 'what', 'wanted', 'measured'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

async function measure(
  internet: LoopbackInternet,
  dir: string,
  seconds: number,
): Promise<readonly Finding[]> {
  const { signal } = watchForStop();
  const begunAt = performance.now();
  const program = await startFirst(internet, dir);
  try {
    await program.says('Parallax is running at', boundMs / 2);
    process.stdout.write(`The address was printed after ${inSeconds(begunAt)} s.\n`);
    await program.says('until enough real ones have come', boundMs / 2);
    process.stdout.write(`The sample was there after ${inSeconds(begunAt)} s.\n`);
    const printedAt = performance.now();
    const endAt = Math.min(printedAt + seconds * 1000, begunAt + boundMs);
    const postgres = await startPostgres({ dataDir: join(dir, 'data'), log: () => undefined });
    if (postgres.kind === 'failed') throw new Error(postgres.why);
    try {
      return judge(
        await watch({ databaseUrl: postgres.url, pid: program.pid, printedAt, endAt, signal }),
        internet,
      );
    } finally {
      await postgres.stop();
    }
  } finally {
    await stop(program);
    const said = program.said().split('Ctrl-C stops it.')[1] ?? program.said();
    process.stdout.write(`${said.trim().split('\n').slice(-12).join('\n')}\n\n`);
  }
}

function inSeconds(since: number): number {
  return Math.round((performance.now() - since) / 1000);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: String(usualSeconds) } } });
  const seconds = Number(values.seconds);
  if (!Number.isInteger(seconds) || seconds < 10 || seconds > mostSeconds) {
    process.stderr.write(`Usage: npm run bench:first-start -- [--seconds 10–${mostSeconds}]\n`);
    return 2;
  }
  const built = await ensureBuild(projectRoot, AbortSignal.timeout(300_000));
  if (built.kind === 'failed') throw new Error(built.output);
  const dir = mkdtempSync(join(tmpdir(), 'parallax-first-start-'));
  const internet = await openInternet();
  try {
    process.stdout.write(`${internet.hosts.length} newsrooms, ${seconds} seconds, load ${loads()}\n`);
    const findings = await measure(internet, dir, seconds);
    print(findings);
    process.stdout.write(`Load at the end: ${loads()}\n`);
    return findings.every(({ isMet }) => isMet) ? 0 : 1;
  } finally {
    await internet.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function loads(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
}

process.exitCode = await main();
