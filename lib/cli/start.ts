import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isPortFree } from '@/lib/host/free-port';
import { awaitLock, isElsewhere, type Lock, type LockHolder, staleMs, takeLock } from '@/lib/host/lock';
import { explainPostgresProblem } from '@/lib/host/postgres/postgres-problem';
import { complain } from './complain';
import { openStore, prepare } from './prepare';
import { openScreen, type Screen } from './screen';
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
  const turn = await takeTurn(settings.dataDir, screen);
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
    const store = await openStore(settings, screen, stopping.signal);
    if (store.kind === 'failed') return complain(screen, [store.why]);
    stopping.onForce(() => store.close('now'));
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
  stopping.onForce(() => Promise.all([worker.stop('now'), store.close('now')]));
  const site = await serveSite({ settings, store, onTrouble: screen.say });
  if (site.kind === 'failed') {
    await worker.stop();
    return complain(screen, [site.why]);
  }
  screen.say(`\nParallax is running at ${settings.siteUrl}\nCtrl-C stops it.\n`);
  await stopping.asked;
  screen.say('Stopping …');
  await Promise.all([site.close(), worker.stop()]);
  await store.close();
  screen.say('Stopped.');
  return 0;
}

type Turn =
  | { readonly kind: 'taken'; readonly lock: Lock }
  | { readonly kind: 'held'; readonly by: LockHolder }
  | { readonly kind: 'refused'; readonly why: string };

/** A container that was killed leaves a lock that nobody can tell from a held one, but by waiting. */
async function takeTurn(dataDir: string, screen: Screen): Promise<Turn> {
  try {
    mkdirSync(dataDir, { recursive: true });
    const path = join(dataDir, 'parallax.lock');
    const turn = takeLock(path, new Date());
    if (turn.kind === 'taken' || !isElsewhere(turn.by)) return turn;
    screen.say(
      `Process ${turn.by.pid} on ${turn.by.machine} has ${dataDir}; waiting whether it still runs …`,
    );
    return await awaitLock(path, staleMs + 2_000);
  } catch (error) {
    return { kind: 'refused', why: explainPostgresProblem(error, resolve(dataDir)) };
  }
}

function describeRunning(holder: LockHolder): string {
  const time = new Date(holder.startedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const where = holder.address === null ? '' : ` at ${holder.address}`;
  const on = isElsewhere(holder) ? ` on ${holder.machine}` : '';
  return `Parallax is already running${where} (started ${time}, process ${holder.pid}${on}).`;
}
