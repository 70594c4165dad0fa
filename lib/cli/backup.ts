import { existsSync } from 'node:fs';
import { restoreBackup } from '@/lib/host/postgres/backup/restore-backup';
import { writeBackup } from '@/lib/host/postgres/backup/write-backup';
import { complain } from './complain';
import { openPostgres, prepare, type Store } from './prepare';
import { openScreen, type Screen, type Step } from './screen';
import { watchForStop } from './stopping';

/** What a command does with the database: the line that says that it is done, or why it is not. */
type Work = (
  store: Store,
  step: Step,
  signal: AbortSignal,
) => Promise<
  { readonly kind: 'done'; readonly line: string } | { readonly kind: 'failed'; readonly why: string }
>;

/** `parallax backup FILE`: all of the store in one file, while site and worker go on. */
export async function backup(file: string): Promise<number> {
  return withPostgres('Backup', async (store, step, signal) => {
    const onProgress = (rows: number) => step.progress(`${rows} rows`);
    const outcome = await writeBackup({ url: store.url, file, onProgress, signal });
    return outcome.kind === 'failed' ? outcome : { kind: 'done', line: `${outcome.rows} rows in ${file}` };
  });
}

/** `parallax restore FILE`: a backup into an empty database, whichever Postgres that is. */
export async function restore(file: string): Promise<number> {
  if (!existsSync(file)) return complain(openScreen(process.stdout), [`${file}: there is no such file.`]);
  return withPostgres('Restore', async (store, step, signal) => {
    const onProgress = (rows: number) => step.progress(`${rows} rows`);
    const outcome = await restoreBackup({ url: store.url, file, onProgress, signal });
    if (outcome.kind === 'failed') return outcome;
    const time = outcome.madeAt.toISOString().slice(0, 16).replace('T', ' ');
    return { kind: 'done', line: `${outcome.rows} rows, as they were on ${time} UTC` };
  });
}

async function withPostgres(title: string, work: Work): Promise<number> {
  const stopping = watchForStop();
  const screen: Screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const store = await openPostgres(prepared.settings, screen, stopping.signal);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  stopping.onForce(() => store.close('now'));
  try {
    const step = screen.step(title);
    const outcome = await work(store, step, stopping.signal);
    if (outcome.kind === 'failed') return complain(screen, [outcome.why]);
    step.done(outcome.line);
    return 0;
  } finally {
    await store.close();
    screen.close();
  }
}
