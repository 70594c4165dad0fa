import type { Event } from '@/lib/event/event';
import { publicOrigin } from '@/lib/host/settings';
import type { WorkerOptions } from '@/lib/worker/open-worker';
import { complain } from './complain';
import { openWritableStore, prepare } from './prepare';
import { openScreen, type Screen } from './screen';
import { type Stopping, watchForStop } from './stopping';

/** What a command that works on the store is given. */
export interface Opened {
  readonly screen: Screen;
  readonly stopping: Stopping;
  /** What a worker of the outlets file needs, as the settings have it. */
  readonly work: Omit<WorkerOptions, 'report'> & Required<Pick<WorkerOptions, 'archives'>>;
  /** OUTLETS_FILE; null: the shipped one. */
  readonly outletsFile: string | null;
  /** Whether a worker fills in from archives by itself. */
  readonly fillsIn: boolean;
  /** Sources of the outlets file. */
  readonly sources: number;
}

/**
 * Reads the settings and both data files, opens the store, runs, and closes it again, however that ends. Gives
 * back the exit code: of `run`, or 1 with the reasons where it could not begin. `check` may give reasons of the
 * command's own, before anything is started; `paper` is where it tells what it does.
 */
export async function withStore(
  run: (opened: Opened) => Promise<number>,
  check: (event: Event) => readonly string[] = () => [],
  paper: NodeJS.WriteStream = process.stdout,
): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(paper);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const { settings, event, outlets } = prepared;
  const problems = check(event);
  if (problems.length > 0) return complain(screen, problems);
  const store = await openWritableStore(settings, screen, stopping.signal);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  stopping.onForce(() => store.close('now'));
  try {
    return await run({
      screen,
      stopping,
      work: {
        databaseUrl: store.url,
        ...(settings.databaseConnections === null ? {} : { connections: settings.databaseConnections }),
        event,
        outlets,
        taken: settings.outlets,
        contact: settings.contact,
        allowHosts: settings.allowHosts,
        pollMinutes: settings.pollMinutes,
        callbackOrigin: publicOrigin(settings.siteUrl),
        archives: settings,
        sampleReach: null,
      },
      outletsFile: settings.outletsFile,
      fillsIn: settings.fillIn === 'auto',
      sources: outlets.reduce((sum, outlet) => sum + outlet.sources.length, 0),
    });
  } finally {
    await store.close();
    screen.close();
  }
}
