import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { isPortFree } from '@/lib/host/free-port';
import { complain } from './complain';
import { openWritableStore, prepare, projectRoot } from './prepare';
import { openScreen } from './screen';
import { type Running, showSample } from './show-sample';
import { watchForStop } from './stopping';
import { startWorkerProcess } from './worker-process';

/** `npm run dev`: store, sample coverage and worker, and the site as its files are at each moment, until Ctrl-C. */
export async function dev(): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const { port } = prepared.settings;
  if (!(await isPortFree(port)))
    return complain(screen, [`Port ${port} is taken by another program; set PORT to another one.`]);
  const store = await openWritableStore(prepared.settings, screen, stopping.signal);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  stopping.onForce(() => store.close('now'));
  try {
    return await run({ prepared, store, screen, stopping });
  } finally {
    await store.close();
    screen.close();
  }
}

async function run(running: Running): Promise<number> {
  const { prepared, store, screen, stopping } = running;
  await showSample(running);
  if (stopping.signal.aborted) return 0;
  const { port, siteUrl } = prepared.settings;
  const site = spawnSite(port, { DATABASE_URL: store.pagesUrl, SITE_URL: siteUrl });
  const ended = new Promise<void>((resolve) => site.once('close', () => resolve()));
  const worker = startWorkerProcess({ databaseUrl: store.url, onStatus: screen.status });
  stopping.onForce(() => {
    endSite(site);
    return Promise.all([worker.stop('now'), store.close('now')]);
  });
  screen.say(`\nParallax is in the making at ${siteUrl}\nCtrl-C stops it.\n`);
  await Promise.race([stopping.asked, ended]);
  const isWished = stopping.signal.aborted;
  endSite(site);
  await Promise.all([ended, worker.stop()]);
  return isWished ? 0 : complain(screen, ['The site ended by itself; Next says why above.']);
}

/** Next's server for development: it builds a page when one asks for it, and again when a file has changed. */
function spawnSite(port: number, settings: Readonly<Record<string, string>>): ChildProcess {
  const next = join(projectRoot, 'node_modules/next/dist/bin/next');
  // With fast refresh on the server, a page first opened after a change shows what was loaded for others before it.
  const words = ['dev', '--no-server-fast-refresh', '--port', String(port)];
  return spawn(process.execPath, [next, ...words], {
    cwd: projectRoot,
    env: { ...process.env, ...settings, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
    // Ctrl-C reaches every process of the terminal's group; the site is ended in its turn, by us.
    detached: true,
  });
}

/** At once: asked to end, Next leaves a process behind that would send telemetry if it were on. */
function endSite({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // The site has ended by itself.
  }
}
