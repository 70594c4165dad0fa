import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isPortFree } from '@/lib/host/free-port';
import { type Lock, type LockHolder, takeLock } from '@/lib/host/lock';
import { explainPostgresProblem } from '@/lib/host/postgres/postgres-problem';
import { complain } from './complain';
import { openStore, prepare } from './prepare';
import { openScreen } from './screen';
import { serveSite } from './serve-site';
import { type Running, showSample } from './show-sample';
import { watchForStop } from './stopping';
import { buildSite } from './web';
import { startWorkerProcess } from './worker-process';

/** `npm start`: everything, in one process and its worker, until Ctrl-C. */
export async function start(): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const { settings } = prepared;
  const turn = takeTurn(settings.dataDir);
  if (turn.kind === 'refused') return complain(screen, [turn.why]);
  if (turn.kind === 'held') {
    screen.say(describeRunning(turn.by));
    return 0;
  }
  try {
    if (!(await isPortFree(settings.port))) {
      return complain(screen, [
        `Port ${settings.port} is taken by another program; set PORT to another one.`,
      ]);
    }
    turn.lock.tell(settings.siteUrl);
    const store = await openStore(settings, screen);
    if (store.kind === 'failed') return complain(screen, [store.why]);
    stopping.onForce(() => void store.close('now'));
    try {
      return await run({ prepared, store, screen, stopping });
    } finally {
      await store.close();
    }
  } finally {
    turn.lock.release();
    screen.close();
  }
}

async function run({ prepared, store, screen, stopping }: Running): Promise<number> {
  const { settings } = prepared;
  const problem = await buildSite(screen, stopping);
  if (problem === 'stopped') return 0;
  if (problem !== null) return complain(screen, [problem]);
  await showSample({ prepared, store, screen, stopping });
  if (stopping.signal.aborted) return 0;
  // Beside the site, which takes a second too: the first real coverage comes by the worker.
  const worker = startWorkerProcess({ databaseUrl: store.url, onStatus: screen.status });
  stopping.onForce(() => {
    void worker.stop('now');
    void store.close('now');
  });
  const site = await serveSite({ settings, store, onTrouble: screen.say });
  if (site.kind === 'failed') {
    await worker.stop();
    return complain(screen, [site.why]);
  }
  screen.say(`\nParallax is running at ${settings.siteUrl}\nCtrl-C stops it.\n`);
  await stopping.asked;
  screen.say('Stopping …');
  await site.close();
  await worker.stop();
  await store.close();
  screen.say('Stopped.');
  return 0;
}

type Turn =
  | { readonly kind: 'taken'; readonly lock: Lock }
  | { readonly kind: 'held'; readonly by: LockHolder }
  | { readonly kind: 'refused'; readonly why: string };

function takeTurn(dataDir: string): Turn {
  try {
    mkdirSync(dataDir, { recursive: true });
    return takeLock(join(dataDir, 'parallax.lock'), new Date());
  } catch (error) {
    return { kind: 'refused', why: explainPostgresProblem(error, resolve(dataDir)) };
  }
}

function describeRunning(holder: LockHolder): string {
  const time = new Date(holder.startedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const where = holder.address === null ? '' : ` at ${holder.address}`;
  return `Parallax is already running${where} (started ${time}, process ${holder.pid}).`;
}
