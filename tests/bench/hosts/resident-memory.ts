import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Resident memory of a process, alone and with its children, over time. */
export interface MemorySample {
  readonly atMs: number;
  readonly ownMb: number;
  readonly treeMb: number;
  /** The same as `treeMb`, with what processes share counted once: Node's own code, for the most part. */
  readonly sharedOnceMb: number;
  /** Seconds of a processor that it and its children have had, whatever else runs on the machine. */
  readonly busySeconds: number;
}

/** What a process holds by now; null where it has ended. Linux only. */
export function sampleMemory(pid: number, atMs: number): MemorySample | null {
  const ownMb = residentMb(pid);
  if (ownMb === 0) return null;
  const children = childrenOf(pid);
  return {
    atMs,
    ownMb,
    treeMb: children.reduce((sum, child) => sum + residentMb(child), ownMb),
    sharedOnceMb: [pid, ...children].reduce((sum, one) => sum + proportionalMb(one), 0),
    busySeconds: children.reduce((sum, child) => sum + busySeconds(child), busySeconds(pid)),
  };
}

/** Processes that a process has started, by their ids. */
export function childrenOf(pid: number): readonly number[] {
  return readProc(`${pid}/task/${pid}/children`)
    .split(' ')
    .filter((text) => text !== '')
    .map(Number);
}

/** The words that a process was started with. */
export function wordsOf(pid: number): readonly string[] {
  return readProc(`${pid}/cmdline`).split('\0');
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function residentMb(pid: number): number {
  const kb = /^VmRSS:\s+(\d+) kB/m.exec(readProc(`${pid}/status`))?.[1];
  return Number(kb ?? 0) / 1024;
}

/** Of what a process shares with others its part: the kernel counts with all that map it, ours or not. */
function proportionalMb(pid: number): number {
  const kb = /^Pss:\s+(\d+) kB/m.exec(readProc(`${pid}/smaps_rollup`))?.[1];
  return Number(kb ?? 0) / 1024;
}

/** In user and system mode; the kernel counts in hundredths. */
function busySeconds(pid: number): number {
  const fields = readProc(`${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

/** Empty where the process has just ended. */
function readProc(path: string): string {
  try {
    return readFileSync(join('/proc', path), 'utf8');
  } catch {
    return '';
  }
}
