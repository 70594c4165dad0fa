import { expect, test } from 'vitest';
import { type JobRunner, keepRunning } from '@/lib/worker/job-runner';

/** A runner that ends as it is told to, or as it is stopped. */
function aRunner(): JobRunner & { readonly isStopped: () => boolean; readonly end: () => void } {
  let end = () => {};
  let isStopped = false;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const stop = async () => {
    isStopped = true;
    end();
  };
  return { ended, end, isStopped: () => isStopped, stop };
}

test('a runner that ended is begun anew', async () => {
  const runners = [aRunner(), aRunner()];
  let begun = 0;
  const start = async () => runners[begun++] ?? aRunner();
  const kept = await keepRunning({ start, onEnd: () => {} });
  runners[0]?.end();
  await expect.poll(() => begun).toBe(2);
  await kept.stop();
  expect(runners.map(({ isStopped }) => isStopped())).toEqual([false, true]);
});

test('a runner that begins as all is stopped is stopped too', async () => {
  const runners = [aRunner(), aRunner()];
  let begun = 0;
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const start = async () => {
    const runner = runners[begun++] ?? aRunner();
    if (begun > 1) await gate;
    return runner;
  };
  const kept = await keepRunning({ start, onEnd: () => {} });
  runners[0]?.end();
  await expect.poll(() => begun).toBe(2);
  const stopped = kept.stop();
  open();
  await stopped;
  expect(runners[1]?.isStopped()).toBe(true);
});
