import { type ChildProcess, spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@/tests/support/store';
import { freePort } from './program';

/** What stands between readers and a site. */
export interface TestProxy {
  readonly origin: string;
  /** How many answers it has kept; null where it keeps none. */
  kept(): number | null;
  close(): Promise<void>;
}

/** Where this machine has a program; null where it has none. */
export function findProgram(name: string): string | null {
  for (const folder of [...(process.env.PATH ?? '').split(':'), '/usr/sbin']) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not there.
    }
  }
  return null;
}

/** The block of lib/host/README.md that begins with these words, as its readers copy it. Throws where there is none. */
function readmeBlock(words: string): string {
  const block = readFileSync('lib/host/README.md', 'utf8')
    .split('```')
    .find((text, place) => place % 2 === 1 && text.replace(/^\w*\n/, '').startsWith(words));
  if (block === undefined) throw new Error(`lib/host/README.md has no block that begins with "${words}".`);
  return block.replace(/^\w*\n/, '');
}

/** nginx, set up word for word as the README says, but for ports and folders. */
export async function openNginx(origin: string): Promise<TestProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-nginx-'));
  const port = await freePort();
  const own = readmeBlock('proxy_cache_path')
    .replace('/var/cache/nginx/parallax', join(folder, 'cache'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('127.0.0.1:3000', new URL(origin).host.replace('localhost', '127.0.0.1'));
  // What Debian's own nginx.conf has around it; folders that another user may write to.
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(folder, name));
    return `${name}_temp_path ${join(folder, name)};`;
  });
  const lines = ['daemon off;', `pid ${folder}/pid;`, `error_log ${folder}/error.log;`, 'events {}'];
  if (process.getuid?.() === 0) lines.unshift('user root;');
  const settings = join(folder, 'nginx.conf');
  writeFileSync(settings, `${lines.join('\n')}\nhttp {\naccess_log off;\n${places.join('\n')}\n${own}}\n`);
  chmodSync(folder, 0o755);
  const child = spawn(findProgram('nginx') ?? 'nginx', ['-c', settings, '-p', folder], { stdio: 'ignore' });
  return ready(child, {
    port,
    folder,
    kept: () =>
      readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      ).length,
  });
}

/** Caddy, set up word for word as the README says, but for its address, which has no certificate here. */
export async function openCaddy(origin: string): Promise<TestProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-caddy-'));
  const port = await freePort();
  const own = readmeBlock('parallax.example')
    .replace('parallax.example', `http://127.0.0.1:${port}`)
    .replace('127.0.0.1:3000', new URL(origin).host.replace('localhost', '127.0.0.1'));
  const settings = join(folder, 'Caddyfile');
  writeFileSync(settings, `{\nadmin off\n}\n${own}`);
  const child = spawn(
    findProgram('caddy') ?? 'caddy',
    ['run', '--config', settings, '--adapter', 'caddyfile'],
    { stdio: 'ignore', env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder } },
  );
  return ready(child, { port, folder, kept: () => null });
}

async function ready(
  child: ChildProcess,
  { port, folder, kept }: { readonly port: number; readonly folder: string } & Pick<TestProxy, 'kept'>,
): Promise<TestProxy> {
  const origin = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await until('the proxy to answer', async () => {
    if (child.exitCode !== null) throw new Error(`The proxy ended with ${child.exitCode} (${folder}).`);
    return fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
  });
  return {
    origin,
    kept,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
