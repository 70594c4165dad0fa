import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@/tests/support/site/program';
import { headersOf, type KeptPage } from './kept-page';

/** Who gives the pages: one process, so that one processor is what it has. */
export interface PageServer {
  readonly name: 'nginx' | 'node:http' | 'site';
  readonly port: number;
  readonly pid: number;
  /** Where it gives a page. */
  readonly pathOf: (page: KeptPage) => string;
  close(): Promise<void>;
}

/** Debian's nginx with each page as a file at its address, one worker, no log; null where it is not installed. */
export async function startNginx(pages: readonly KeptPage[], folder: string): Promise<PageServer | null> {
  if (spawnSync('nginx', ['-v']).error !== undefined) return null;
  const port = await freePort();
  const settings = join(folder, 'nginx.conf');
  writeFileSync(settings, nginxSettings(pages, folder, port));
  const child = spawn('nginx', ['-c', settings, '-e', join(folder, 'nginx.log')], { stdio: 'inherit' });
  return opened({ name: 'nginx', port, pathOf: pathInNginx }, child);
}

/** `node:http` with the same bytes and headers, and nothing else. */
export async function startBare(pages: readonly KeptPage[], folder: string): Promise<PageServer> {
  const port = await freePort();
  const list = join(folder, 'pages.json');
  writeFileSync(list, JSON.stringify(pages));
  const program = new URL('bare-site.mjs', import.meta.url).pathname;
  const env = { ...process.env, BARE_PORT: String(port), BARE_PAGES: list };
  const child = spawn(process.execPath, [program], { env, stdio: 'ignore' });
  return opened({ name: 'node:http', port, pathOf: ({ path }) => path }, child);
}

async function opened(server: Omit<PageServer, 'pid' | 'close'>, child: ChildProcess): Promise<PageServer> {
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (await answers(server.port)) return { ...server, pid: child.pid ?? 0, close };
    await pause(50);
  }
  await close();
  throw new Error(`${server.name} does not answer.`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** A location a page, named as its file is: nginx would not tell two pages apart by their queries. */
function nginxSettings(pages: readonly KeptPage[], folder: string, port: number): string {
  return `daemon off; master_process off; pid "${folder}/nginx.pid";
events { worker_connections 1024; }
http {
access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
client_body_temp_path "${folder}/body"; proxy_temp_path "${folder}/proxy"; fastcgi_temp_path "${folder}/fastcgi";
uwsgi_temp_path "${folder}/uwsgi"; scgi_temp_path "${folder}/scgi";
server { listen 127.0.0.1:${port}; root "${folder}"; ${pages.map(nginxLocation).join('\n')} }
}
`;
}

/** What nginx says of a file by itself; its type is a setting of its own. */
const byFile: readonly string[] = ['content-length', 'content-type', 'etag', 'last-modified'];

function nginxLocation(page: KeptPage): string {
  const headers = headersOf(page);
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const added = headers
    .filter(([name]) => !byFile.includes(name.toLowerCase()))
    .map(([name, value]) => `add_header ${name} ${quoted(value)};`);
  return `location = ${pathInNginx(page)} { default_type ${quoted(type)}; ${added.join(' ')} }`;
}

function pathInNginx({ file }: KeptPage): string {
  return `/${basename(file)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
