import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a processor that all threads of a process have had by now, whatever else runs. Linux only. */
export function processorMs(pid: number): number {
  return readdirSync(`/proc/${pid}/task`)
    .map((thread) => Number(readThread(pid, thread).split(' ')[0]) / 1e6)
    .reduce((sum, ms) => sum + ms, 0);
}

/** "0" of a thread that has ended since. */
function readThread(pid: number, thread: string): string {
  try {
    return readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8');
  } catch {
    return '0';
  }
}
