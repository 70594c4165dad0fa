/** What may be noise: milliseconds for a heap that is collected, or for code that is compiled anew. */
const noiseMs = 10;
/** By how much the input is smaller that the whole one is compared with. */
const parts = 8;
/** What still counts as even growth. Work that grows with the square of its input takes eight times as long. */
const leniency = 4;

/**
 * Throws unless `work` grows evenly with its input: for `size` it may take eight times as long as for an eighth
 * of that, times four for what heap and caches do. Both are measured here, in the processor's time, which a
 * busy machine does not lengthen as it does the clock's. A whole that takes less than noise is allowed has no part
 * measured.
 *
 * @returns what `work` gave for `size`
 */
export async function expectEvenGrowth<T>(size: number, work: (size: number) => T | Promise<T>): Promise<T> {
  const allowedFor = (part: number) => Math.max(noiseMs, part) * parts * leniency;
  const whole = await measure(() => work(size));
  if (whole.cost < allowedFor(0)) return whole.result;
  const part = Math.ceil(size / parts);
  const costs = [await costOf(() => work(part)), await costOf(() => work(part))];
  const limit = allowedFor(Math.min(...costs));
  return whole.cost < limit ? whole.result : expectToCostLess(limit, () => work(size));
}

/**
 * Throws unless `work` takes less than `limit` milliseconds of the processor's time, in one of three tries.
 *
 * @returns what `work` gave
 */
export async function expectToCostLess<T>(limit: number, work: () => T | Promise<T>): Promise<T> {
  const costs: number[] = [];
  for (;;) {
    const { result, cost } = await measure(work);
    if (cost < limit) return result;
    costs.push(cost);
    if (costs.length === 3)
      throw new Error(`It took ${costs.join(', ')} ms of the processor's time, and not less than ${limit}.`);
  }
}

/** Milliseconds of the processor's time that `work` takes. */
export async function costOf(work: () => unknown): Promise<number> {
  return (await measure(work)).cost;
}

async function measure<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly result: T; readonly cost: number }> {
  const begun = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(begun);
  return { result, cost: (user + system) / 1000 };
}
