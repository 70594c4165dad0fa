import { followFillIn } from '@/lib/cli/fill-in/fill-in-line';
import { whenThere } from '@/lib/db/lost-database';
import { boundWorkerMemory } from '@/lib/host/memory';
import { databaseIsAway, type JobResult } from '@/lib/worker/job-tools';
import { startWorker } from '@/lib/worker/run-worker';
import { withStore } from './with-store';
import { countResults } from './worker-status';

/**
 * `parallax worker`: looks at sources and reads articles until it is stopped; any number of them on one
 * database share the work. Started by `start`, it reports there and ends with it, however that ends.
 */
export async function worker(): Promise<number> {
  boundWorkerMemory();
  return withStore(async ({ screen, stopping, work, fillsIn, sources }) => {
    const status = countResults(sources);
    let looks = `Worker: watching ${sources} sources`;
    let archives = '';
    const tell = () => {
      const line = archives === '' ? looks : `${archives} ${looks}`;
      if (process.connected) process.send?.({ kind: 'status', line });
      else screen.status(line);
    };
    const report = (result: JobResult) => {
      looks = status.note(result);
      tell();
    };
    // From here on: whoever started us may go while we still wait for the database, which may have gone with it.
    const left = Promise.race([stopping.asked, dismissed()]);
    const leaving = new AbortController();
    void left.then(() => leaving.abort());
    const published = fillsIn ? { published: work.event.published } : {};
    const running = await whenThere(() => startWorker({ ...work, ...published, fillsIn, report }), {
      signal: leaving.signal,
      onLost: () => report(databaseIsAway),
    });
    tell();
    const leave = followFillIn(running.tools.database, work.event, (line) => {
      archives = line;
      tell();
    });
    await left;
    leave();
    await running.stop();
    return 0;
  });
}

/** Fulfilled when the process that started this one says stop, or is gone; never where there is none. */
function dismissed(): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) return;
    const orphaned = () => {
      // Nobody waits for us, and a database that is being stopped may keep us waiting.
      setTimeout(() => process.exit(1), 5_000).unref();
      resolve();
    };
    if (!process.connected) orphaned();
    process.once('disconnect', orphaned);
    process.once('message', () => resolve());
  });
}
