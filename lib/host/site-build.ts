import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { listFiles } from './listed-files.mjs';
import { awaitLock } from './lock';
import { thriftyChunks } from './site-chunks';

/** All that a build depends on. Of lib, only what the layer rules let the site import. */
const sources = [
  'app',
  'components',
  'lib/coverage',
  'lib/db',
  'lib/event',
  'lib/host',
  'lib/language',
  'lib/news',
  'lib/picture',
  'lib/site',
  'prisma/schema.prisma',
  'public',
  '.config/site.tsconfig.json',
  '.postcssrc.json',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

export type BuildOutcome =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'built' }
  | { readonly kind: 'stopped' }
  /** `output` is the end of what the build said. */
  | { readonly kind: 'failed'; readonly output: string };

/** Builds the site where its sources have changed since the last build; waits for one that is under way. */
export async function ensureBuild(root: string, signal: AbortSignal): Promise<BuildOutcome> {
  if (isFresh(root)) return { kind: 'fresh' };
  const turn = await awaitLock(join(root, 'node_modules/.parallax-build'), 15 * 60_000);
  if (turn.kind === 'held') {
    return { kind: 'failed', output: `Process ${turn.by.pid} has been building for a quarter of an hour.` };
  }
  try {
    if (isFresh(root)) return { kind: 'fresh' };
    return await build(root, signal);
  } finally {
    turn.lock.release();
  }
}

const settingsFile = z.object({ config: z.record(z.string(), z.unknown()) });

/** Next's settings as the build wrote them, as JSON; null where there is no build. */
export function builtSettings(root: string): string | null {
  const path = join(root, '.next/required-server-files.json');
  if (!existsSync(path)) return null;
  return JSON.stringify(settingsFile.parse(JSON.parse(readFileSync(path, 'utf8'))).config);
}

const stampPath = (root: string) => join(root, '.next/built-from');

function isFresh(root: string): boolean {
  if (!existsSync(join(root, '.next/BUILD_ID')) || !existsSync(stampPath(root))) return false;
  return readFileSync(stampPath(root), 'utf8') === fingerprintSources(root);
}

async function build(root: string, signal: AbortSignal): Promise<BuildOutcome> {
  const fingerprint = fingerprintSources(root);
  rmSync(stampPath(root), { force: true });
  const { code, output } = await runPatiently(root, { fingerprint, signal });
  if (signal.aborted) return { kind: 'stopped' };
  if (code !== 0) return { kind: 'failed', output };
  mkdirSync(join(root, '.next'), { recursive: true });
  thriftyChunks(join(root, '.next/server/chunks'));
  // What was changed while the build ran is not in it, so the stamp is of before.
  writeFileSync(stampPath(root), fingerprint);
  return { kind: 'built' };
}

/** A build whose starter was killed may go on for a while; Next lets in only one at a time. */
async function runPatiently(
  root: string,
  by: { readonly fingerprint: string; readonly signal: AbortSignal },
): ReturnType<typeof runNextBuild> {
  const until = Date.now() + 3 * 60_000;
  for (;;) {
    const result = await runNextBuild(root, by);
    const isTaken = /process is already running/i.test(result.output);
    if (!isTaken || by.signal.aborted || Date.now() > until) return result;
    await pause(1000);
  }
}

function runNextBuild(
  root: string,
  { fingerprint, signal }: { readonly fingerprint: string; readonly signal: AbortSignal },
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      SITE_BUILT_FROM: fingerprint.slice(0, 12),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGTERM',
  });
  let output = '';
  const hear = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-16_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * A hash of the names and contents of everything the build depends on, and of Node's version. Read one after the other:
 * every start of a site does it, and to wait for each of 1,000 small files took as long again as to read them.
 */
function fingerprintSources(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => listFiles(root, source)))
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
