import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pageBytes, pageFiles } from '@/lib/cli/page-files';
import { createReader } from '@/lib/ingest/reader/reader';
import type { Candidate, CandidateAnswer } from './candidate';
import { printLanguages } from './language';

const usage = 'npm run bench:extract -- DIR [--language]   (DIR holds .html and .html.gz)';

/** A reader's process may hold as much. */
const memoryMb = 300;
const processes = 4;
/** Pages that are read before any is timed: the engine compiles what runs often. */
const warmUp = 40;

interface Runner {
  readonly name: string;
  readonly child: ChildProcess;
  readonly times: number[];
  /** Processor time: another program's share of a busy machine is not in it. */
  readonly cpuTimes: number[];
  peakKb: number;
  found: number;
}

function startRunner(name: string, candidate: Candidate): Runner {
  const module = fileURLToPath(new URL('./candidate.ts', import.meta.url));
  const execArgv = ['--import', 'tsx', `--max-old-space-size=${memoryMb}`];
  return {
    name,
    child: fork(module, [candidate], { execArgv }),
    times: [],
    cpuTimes: [],
    peakKb: 0,
    found: 0,
  };
}

async function ask({ child }: Runner, file: string): Promise<CandidateAnswer> {
  const answered = once(child, 'message');
  child.send(file);
  const [answer]: CandidateAnswer[] = await answered;
  if (answer === undefined) throw new Error('The process answered nothing.');
  return answer;
}

/** Both on the same pages, in turns and never at once, so that a busy machine slows both alike. */
async function compare(files: readonly string[]): Promise<readonly Runner[]> {
  const ours = startRunner('Parallax', 'ours');
  const theirs = startRunner('Readability + linkedom', 'readability');
  for (const file of files.slice(0, warmUp)) for (const runner of [ours, theirs]) await ask(runner, file);
  for (const [turn, file] of files.entries()) {
    for (const runner of turn % 2 === 0 ? [ours, theirs] : [theirs, ours]) {
      const { milliseconds, cpuMs, peakKb, found } = await ask(runner, file);
      runner.times.push(milliseconds);
      runner.cpuTimes.push(cpuMs);
      runner.peakKb = peakKb;
      if (found) runner.found += 1;
    }
  }
  for (const { child } of [ours, theirs]) child.disconnect();
  return [ours, theirs];
}

/** Pages a second of the worker's own reader with `processes` processes, once all of them run. */
async function throughput(files: readonly string[]): Promise<number> {
  const reader = createReader({ size: processes, timeLimitMs: 5000, memoryMb });
  const bodies = await Promise.all(files.map(pageBytes));
  const readAll = async (some: readonly Uint8Array[]) => {
    const waiting = [...some];
    const lane = async () => {
      for (let body = waiting.shift(); body !== undefined; body = waiting.shift())
        await reader.readPage(body, { contentType: null, address: 'https://page.invalid/' });
    };
    await Promise.all(Array.from({ length: 2 * processes }, lane));
  };
  // A further process is started only when those there do not keep up for half a second.
  await readAll(bodies);
  const begin = performance.now();
  await readAll(bodies);
  const seconds = (performance.now() - begin) / 1000;
  await reader.close();
  return bodies.length / seconds;
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;
}

function printTable(runners: readonly Runner[], pages: number): void {
  const line = (cells: readonly string[]) =>
    `${cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(13))).join('')}\n`;
  process.stdout.write(
    line([
      `${pages} pages, one process`,
      'median ms',
      'p95 ms',
      'CPU median',
      'CPU mean',
      'peak MB',
      'found',
    ]),
  );
  for (const { name, times, cpuTimes, peakKb, found } of runners) {
    const mean = cpuTimes.reduce((sum, time) => sum + time, 0) / pages;
    const figures = [quantile(times, 0.5), quantile(times, 0.95), quantile(cpuTimes, 0.5), mean];
    const rest = [(peakKb / 1024).toFixed(0), String(found)];
    process.stdout.write(line([name, ...figures.map((figure) => figure.toFixed(1)), ...rest]));
  }
  const [ours, theirs] = runners;
  if (ours === undefined || theirs === undefined) return;
  const ratio = (of: 'times' | 'cpuTimes') =>
    (quantile(ours[of], 0.5) / quantile(theirs[of], 0.5)).toFixed(2);
  process.stdout.write(
    `Median: ${ratio('times')} times Readability + linkedom alone (${ratio('cpuTimes')} times its processor time)\n`,
  );
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'boolean' } },
  });
  const [dir] = positionals;
  const files = dir === undefined ? [] : await pageFiles(dir);
  if (files.length === 0) {
    process.stderr.write(`Usage: ${usage}\n`);
    return 2;
  }
  if (values.language === true) {
    await printLanguages(files);
    return 0;
  }
  printTable(await compare(files), files.length);
  process.stdout.write(
    `${(await throughput(files)).toFixed(0)} pages a second with ${processes} reader processes\n`,
  );
  return 0;
}

process.exitCode = await main();
