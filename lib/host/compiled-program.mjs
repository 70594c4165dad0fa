import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { listFiles } from './listed-files.mjs';

// Plain JavaScript and nothing but Node's own modules and a small one: what compiles the program is loaded only to do so.

// V8 makes bytecode of an expression for the first time that it is asked, and machine code for the second. To tidy that
// bytecode, run once, took a fifth of the processor's time of a process that reads sixty pages, and 20 MB for a moment.
setFlagsFromString('--no-regexp-peephole-optimization');

const here = join(dirname(fileURLToPath(import.meta.url)), '../..');
const others = [
  'lib/host/build-program.mjs',
  'lib/host/compiled-program.mjs',
  'lib/host/narrow-letters.mjs',
  'lib/host/packed-ngrams.mjs',
  'lib/host/program-files.mjs',
  'lib/host/program-packages.mjs',
  'lib/host/shipped-data.mjs',
  'node_modules/esbuild/package.json',
  'node_modules/prisma/package.json',
  'package-lock.json',
  'prisma/schema.prisma',
  'tsconfig.json',
];
/** Programs of older sources: one that still runs may load a part of its own later. */
const keepOldDays = 7;

/**
 * The program's TypeScript as JavaScript, compiled where its sources have changed. Each of its processes once read
 * the TypeScript itself, which cost half a second to a whole one at every start and a thread for as long as it ran.
 *
 * @param {string} entry one of the files that a process begins with, from the root
 * @param {string} root the checkout, this one unless told otherwise
 * @returns {Promise<string>} the URL of the module to import
 */
export async function compiledModule(entry, root = here) {
  const folder = join(root, 'node_modules/.cache/program', fingerprint(root));
  if (!existsSync(folder)) await compile(root, folder);
  return pathToFileURL(join(folder, entry.replace(/\.ts$/, '.mjs'))).href;
}

/** @param {string} root */
function fingerprint(root) {
  // The root, because addresses of files are in what is compiled; and the database client goes by the schema.
  const hash = createHash('sha256').update(root);
  const sources = listFiles(root, 'lib').filter((name) => /\.(?:tsx?|json)$/.test(name));
  for (const name of [...sources, ...others.flatMap((file) => listFiles(root, file))])
    hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function compile(root, folder) {
  const { buildProgram } = await import('./build-program.mjs');
  const kept = dirname(folder);
  const draft = `${folder}-${process.pid}`;
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(kept)) {
    const age = Date.now() - statSync(join(kept, name)).mtimeMs;
    if (age > keepOldDays * 86_400_000) rmSync(join(kept, name), { recursive: true, force: true });
  }
  await buildProgram({ root, draft });
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process was as quick.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
