import { median, sampleMemory } from '@/tests/bench/hosts/resident-memory';

/** What a process and its children held, in megabytes of resident memory. */
export interface WatchedMemory {
  readonly peak: number;
  /** At a fifth of the time, two fifths and so on, each the middle of what was seen around it. */
  readonly levels: readonly number[];
}

/** Looks twice a second while the work goes on. */
export async function watchMemory<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ readonly memory: WatchedMemory; readonly value: T }> {
  const seen: number[] = [];
  const look = setInterval(() => seen.push(sampleMemory(pid, 0)?.treeMb ?? 0), 500);
  try {
    const value = await work();
    const part = Math.max(1, Math.floor(seen.length / 5));
    const levels = [0, 1, 2, 3, 4].map((at) => Math.round(median(seen.slice(at * part, (at + 1) * part))));
    return { memory: { peak: Math.round(Math.max(0, ...seen)), levels }, value };
  } finally {
    clearInterval(look);
  }
}

/** What is kept fills up for a while; from two fifths of the time on it may grow by a tenth. */
export function isFlat({ levels }: WatchedMemory): boolean {
  return (levels[4] ?? 0) <= (levels[1] ?? 0) * 1.1;
}
