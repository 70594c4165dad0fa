import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { awaitLock, isElsewhere, type Lock, type LockHolder, staleMs, takeLock } from '@/lib/host/lock';
import { makeFolder } from '@/lib/host/made-folder';
import { explainPostgresProblem } from '@/lib/host/postgres/postgres-problem';
import { answerStarting } from '@/lib/host/web/answer-starting';
import { openWebPort, type WebPort } from '@/lib/host/web/web-port';
import { startingPage } from '@/lib/site/starting';
import { complain } from './complain';
import { openWritableStore, prepare, projectRoot } from './prepare';
import { alsoTold, openScreen, type Screen } from './screen';
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
    // Who opens the address before there is a site is told what is being done.
    let step = 'Postgres';
    const at = { port: settings.port, host: null };
    const port = await openWebPort(
      at,
      answerStarting(() => startingPage(step)),
    );
    if (port.kind === 'failed') return complain(screen, [port.why]);
    turn.lock.tell(settings.siteUrl);
    const told = alsoTold(screen, (title) => {
      step = title;
    });
    try {
      return await open({ prepared, port, screen: told, stopping });
    } finally {
      await port.close();
    }
  } finally {
    turn.lock.release();
    screen.close();
  }
}

type Opening = Omit<Running, 'store'> & { readonly port: WebPort };

async function open({ prepared, port, screen, stopping }: Opening): Promise<number> {
  const { settings } = prepared;
  if (isFirstStart()) screen.say('The first start takes about a minute; later ones take some seconds.');
  const store = await openWritableStore(settings, screen, stopping.signal);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  stopping.onForce(() => store.close('now'));
  try {
    const problem = await buildSite(screen, stopping);
    if (problem === 'stopped') return 0;
    if (problem !== null) return complain(screen, [problem]);
    const site = await serveSite({ settings, port, store, onTrouble: screen.say });
    if (site.kind === 'failed') return complain(screen, [site.why]);
    screen.say(`\nParallax is running at ${settings.siteUrl}\nCtrl-C stops it.\n`);
    const closed = stopping.asked.then(() => {
      screen.say('Stopping …');
      return site.close();
    });
    await work({ prepared, store, screen, stopping });
    await closed;
    await store.close();
    screen.say('Stopped.');
    return 0;
  } finally {
    await store.close();
  }
}

function isFirstStart(): boolean {
  return !existsSync(join(projectRoot, '.next/BUILD_ID'));
}

/** What goes on behind the site until the wish to stop: the sample, before readers' eyes, then the worker. */
async function work({ prepared, store, screen, stopping }: Running): Promise<void> {
  await showSample({ prepared, store, screen, stopping });
  if (stopping.signal.aborted) return;
  const worker = startWorkerProcess({ databaseUrl: store.url, onStatus: screen.status });
  stopping.onForce(() => Promise.all([worker.stop('now'), store.close('now')]));
  await stopping.asked;
  await worker.stop();
}

type Turn =
  | { readonly kind: 'taken'; readonly lock: Lock }
  | { readonly kind: 'held'; readonly by: LockHolder }
  | { readonly kind: 'refused'; readonly why: string };

/** A container that was killed leaves a lock that nobody can tell from a held one, but by waiting. */
async function takeTurn(dataDir: string, screen: Screen): Promise<Turn> {
  try {
    makeFolder(dataDir);
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
