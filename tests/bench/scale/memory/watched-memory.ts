import { median, sampleMemory } from '@/tests/bench/hosts/resident-memory';

/** What a process and its children held, in megabytes of resident memory. */
export interface WatchedMemory {
  readonly peak: number;
  /** With what the processes share counted once. */
  readonly peakSharedOnce: number;
  /** At a fifth of the time, two fifths and so on, each the middle of what was seen around it. */
  readonly levels: readonly number[];
}

/** Looks twice a second while the work goes on. */
export async function watchMemory<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ readonly memory: WatchedMemory; readonly value: T }> {
  const seen: number[] = [];
  let peakSharedOnce = 0;
  const look = setInterval(() => {
    const sample = sampleMemory(pid, 0);
    seen.push(sample?.treeMb ?? 0);
    peakSharedOnce = Math.max(peakSharedOnce, Math.round(sample?.sharedOnceMb ?? 0));
  }, 500);
  try {
    const value = await work();
    const part = Math.max(1, Math.floor(seen.length / 5));
    const levels = [0, 1, 2, 3, 4].map((at) => Math.round(median(seen.slice(at * part, (at + 1) * part))));
    return { memory: { peak: Math.round(Math.max(0, ...seen)), peakSharedOnce, levels }, value };
  } finally {
    clearInterval(look);
  }
}

/** From two fifths of the time on, by when what is kept has filled up, to its end. */
export function growthOf({ levels }: WatchedMemory): number {
  return (levels[4] ?? 0) / Math.max(1, levels[1] ?? 0);
}
