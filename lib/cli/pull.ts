import { publicOrigin } from '@/lib/host/settings';
import { pull as pullOnce } from '@/lib/worker/run-worker';
import { complain } from './complain';
import { openStore, prepare } from './prepare';
import { openScreen } from './screen';
import { watchForStop } from './stopping';
import { describeTally } from './worker-status';

/**
 * `parallax pull`: looks at every source once and reads what that calls for. Exit code 0 only when every
 * source answered or is recorded as failed.
 */
export async function pull(): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const { settings, event, outlets } = prepared;
  const store = await openStore(settings, screen);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  stopping.onForce(() => void store.close('now'));
  const sources = outlets.reduce((sum, outlet) => sum + outlet.sources.length, 0);
  try {
    const step = screen.step('Pull');
    const summary = await pullOnce({
      databaseUrl: store.url,
      event,
      outlets,
      contact: settings.contact,
      allowHosts: settings.allowHosts,
      pollMinutes: settings.pollMinutes,
      callbackOrigin: publicOrigin(settings.siteUrl),
      sampleReach: null,
      report: () => {},
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
  } finally {
    screen.close();
    await store.close();
  }
}

function drawBar(done: number, all: number): string {
  const full = all === 0 ? 20 : Math.min(20, Math.round((done / all) * 20));
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)}`;
}
