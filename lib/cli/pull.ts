import { setFlagsFromString } from 'node:v8';
import { pull as pullOnce } from '@/lib/worker/run-pull';
import { withStore } from './with-store';
import { describeTally } from './worker-status';

/**
 * `parallax pull`: looks at every source once and reads what that calls for. Exit code 0 only when every
 * source answered or is recorded as failed. `again`: what was given up is asked for once more.
 */
export async function pull({ again }: { readonly again: boolean }): Promise<number> {
  // Prisma's compiler of queries is WebAssembly. What V8 would optimise of it beside a pull, a fifth of the processor's
  // time that a pull of few sources takes, is ready by the time the pull ends.
  setFlagsFromString('--wasm-tiering-budget=100000000');
  // For the same reason JavaScript is optimised once it was run four times as often as usual: that took a sixth.
  setFlagsFromString('--interrupt-budget=300000');
  return withStore(async ({ screen, stopping, work, sources }) => {
    const step = screen.step('Pull');
    const summary = await pullOnce({
      ...work,
      report: () => {},
      again,
      onProgress: (tally, waiting) => {
        const looks = tally.answered + tally.unchanged + tally.unanswered;
        step.progress(`${drawBar(looks, sources)} ${describeTally(tally, sources)} · ${waiting} waiting`);
      },
      signal: stopping.signal,
    });
    step.done(describeTally(summary, summary.sources));
    if (summary.stored + summary.changed === 0) screen.say('Nothing new was stored.');
    for (const { address, problem } of summary.failed) screen.say(`  ${address}: ${problem}`);
    for (const address of summary.notLookedAt) screen.say(`  ${address}: not looked at`);
    for (const trouble of summary.troubles) screen.say(`  Problem: ${trouble}`);
    return summary.notLookedAt.length === 0 ? 0 : 1;
  });
}

/** How much of the whole is done, in twenty parts. */
function drawBar(done: number, all: number): string {
  const full = all === 0 ? 20 : Math.min(20, Math.floor((done / all) * 20));
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)}`;
}
