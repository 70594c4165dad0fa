/** What may be noise: milliseconds for a heap that is collected, or for code that is compiled anew. */
const noiseMs = 10;
/** By how much the input is smaller that the whole one is compared with. */
const parts = 8;
/** What still counts as even growth. Work that grows with the square of its input takes eight times as long. */
const leniency = 4;

/**
 * Throws unless `work` grows evenly with its input: for `size` it may take eight times as long as for an eighth
 * of that, times four for what heap and caches do. Both are measured here, in the processor's time, which a
 * busy machine does not lengthen as it does the clock's.
 *
 * @returns what `work` gave for `size`
 */
export async function expectEvenGrowth<T>(size: number, work: (size: number) => T | Promise<T>): Promise<T> {
  const part = Math.ceil(size / parts);
  await work(part);
  const costs = [await costOf(() => work(part)), await costOf(() => work(part))];
  return expectToCostLess(Math.max(noiseMs, Math.min(...costs)) * parts * leniency, () => work(size));
}

/**
 * Throws unless `work` takes less than `limit` milliseconds of the processor's time, in one of three tries.
 *
 * @returns what `work` gave
 */
export async function expectToCostLess<T>(limit: number, work: () => T | Promise<T>): Promise<T> {
  const costs: number[] = [];
  for (;;) {
    const begun = process.cpuUsage();
    const result = await work();
    const cost = spentSince(begun);
    if (cost < limit) return result;
    costs.push(cost);
    if (costs.length === 3)
      throw new Error(`It took ${costs.join(', ')} ms of the processor's time, and not less than ${limit}.`);
  }
}

/** Milliseconds of the processor's time that `work` takes. */
export async function costOf(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  return spentSince(begun);
}

function spentSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
