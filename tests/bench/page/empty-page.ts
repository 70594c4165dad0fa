import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '@/tests/support/site/program';
import { until } from '@/tests/support/store';

const files = {
  'package.json': '{ "private": true }',
  // Without one Next takes that of the folder above.
  'next.config.mjs': 'export default {};',
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  // Made for each who asks, as ours are.
  'app/page.jsx':
    'export const dynamic = "force-dynamic"; export default function Page() { return <p>Nothing.</p>; }',
};

export interface EmptyPage {
  readonly address: string;
  /** Of the process that makes it. */
  readonly pid: number;
  close(): Promise<void>;
}

/** A page with nothing on it, built and served by the Next of this checkout: what every page of Next costs. */
export async function openEmptyPage(): Promise<EmptyPage> {
  mkdirSync('.data', { recursive: true });
  // Inside the checkout, so that it finds the packages.
  const folder = mkdtempSync(resolve('.data/empty-page-'));
  try {
    mkdirSync(join(folder, 'app'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const built = await runNext(['build', folder]).ended;
    if (built !== 0) throw new Error('The empty page could not be built.');
    const port = await freePort();
    const server = runNext(['start', folder, '--port', String(port)]);
    const address = `http://localhost:${port}/`;
    await until('the empty page to be served', () => isServed(address), 30_000);
    return {
      address,
      pid: server.pid,
      async close() {
        server.stop();
        await server.ended;
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function runNext(words: readonly string[]) {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;
  const child = spawn(process.execPath, [resolve('node_modules/next/dist/bin/next'), ...words], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return { ended, pid: child.pid ?? 0, stop: () => child.kill('SIGTERM') };
}

async function isServed(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
