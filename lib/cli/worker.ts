import { publicOrigin } from '@/lib/host/settings';
import { startWorker } from '@/lib/worker/run-worker';
import { complain } from './complain';
import { openStore, prepare } from './prepare';
import { openScreen } from './screen';
import { watchForStop } from './stopping';
import { countHappenings } from './worker-status';

/**
 * `parallax worker`: looks at sources and reads articles until it is stopped; any number of them on one
 * database share the work. Started by `start`, it reports there and ends with it, however that ends.
 */
export async function worker(): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const { settings, event, outlets } = prepared;
  const store = await openStore(settings, screen);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  const sources = outlets.reduce((sum, outlet) => sum + outlet.sources.length, 0);
  const status = countHappenings(sources);
  const tell = (line: string) => {
    if (process.connected) process.send?.({ kind: 'status', line });
    else screen.status(line);
  };
  const running = await startWorker({
    databaseUrl: store.url,
    event,
    outlets,
    contact: settings.contact,
    allowHosts: settings.allowHosts,
    pollMinutes: settings.pollMinutes,
    callbackOrigin: publicOrigin(settings.siteUrl),
    sampleReach: null,
    report: (happening) => tell(status.note(happening)),
  });
  tell(`Worker: watching ${sources} sources`);
  await Promise.race([stopping.asked, dismissed()]);
  await running.stop();
  await store.close();
  screen.close();
  return 0;
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
