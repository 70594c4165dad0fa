import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build, stop } from 'esbuild';
import { ofNarrowLetters } from './narrow-letters.mjs';

// Plain JavaScript: what reads TypeScript is what it makes.

const here = join(dirname(fileURLToPath(import.meta.url)), '../..');
/**
 * A reader's packages go into its one file: half of its start was to look for their 300 files. Those of the program
 * stay where they are, for some find files of their own beside themselves.
 *
 * @type {readonly { entry: string, packages: 'external' | 'bundle' }[]}
 */
const entries = [
  { entry: 'lib/cli/main.ts', packages: 'external' },
  { entry: 'lib/ingest/reader/answer-tasks.ts', packages: 'bundle' },
];
/** The language detector goes into both, with its table packed. */
const packed = { 'eld/extrasmall': join(here, 'node_modules/eld/src/entries/static.extrasmall.js') };
/** The same reading of HTML without all of undici, which a reader has no use for: 22 MB of a process. */
const withoutNetwork = { cheerio: join(here, 'node_modules/cheerio/dist/browser/index.js') };
/** It goes into the program too: half of what loading it takes is to look for its files. */
const ofManyFiles = { zod: join(here, 'node_modules/zod/index.js') };
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
 * @param {(typeof entries)[number]} one
 * @param {{ root: string, draft: string }} places
 */
async function buildEntry({ entry, packages }, { root, draft }) {
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
    packages,
    // Some packages look for their parts as no bundler can follow, but have a module too.
    mainFields: ['module', 'main'],
    alias: { ...packed, ...(packages === 'bundle' ? withoutNetwork : ofManyFiles) },
    banner: { js: requiring },
    logLevel: 'silent',
    plugins: [
      { name: 'own-addresses', setup: keepAddresses },
      { name: 'packed-ngrams', setup: packDetector },
      { name: 'undici-parts', setup: takeRequests },
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

/**
 * Of undici what sends requests goes into the program: with its fetch, caches, mocks and proxies each start of a worker
 * loaded five times as much.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function takeRequests(build) {
  const namespace = 'undici-parts';
  build.onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace }));
  build.onLoad({ filter: /./, namespace }, () => ({
    contents: `import request from './api/api-request.js';
      import Dispatcher from './dispatcher/dispatcher.js';
      Dispatcher.prototype.request = request;
      export { default as Agent } from './dispatcher/agent.js';
      export { default as buildConnector } from './core/connect.js';
      export { default as errors } from './core/errors.js';`,
    resolveDir: join(here, 'node_modules/undici/lib'),
  }));
}

/**
 * The detector's table comes as a file beside the program: in it, it would be held as text twice.
 *
 * @param {import('esbuild').PluginBuild} build
 */
function packDetector(build) {
  const namespace = 'packed-ngrams';
  let packed = '';
  build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/ }, async ({ path }) => {
    const { ngrams, ...about } = await packedTable(path);
    packed = ngrams;
    const contents = `import { readFileSync } from 'node:fs';
      import { unpackNgrams } from ${JSON.stringify(join(here, 'lib/host/packed-ngrams.mjs'))};
      import table from '${namespace}:table.bin';
      const ngrams = unpackNgrams(readFileSync(new URL(table, import.meta.url)));
      export const ngramsData = { ...${JSON.stringify(about)}, ngrams };`;
    return { contents };
  });
  build.onResolve({ filter: new RegExp(`^${namespace}:`) }, ({ path }) => ({ path, namespace }));
  build.onLoad({ filter: /./, namespace }, () => ({
    contents: Buffer.from(packed, 'base64'),
    loader: 'file',
  }));
}

/**
 * In a process of its own: the one that compiles goes on as the program.
 *
 * @param {string} path the module of the detector that holds its table
 * @returns {Promise<{ ngrams: string }>} what it holds, its n-grams packed, in base64
 */
async function packedTable(path) {
  const script = `import { ngramsData } from ${JSON.stringify(pathToFileURL(path).href)};
    import { packNgrams } from ${JSON.stringify(new URL('./packed-ngrams.mjs', import.meta.url).href)};
    const ngrams = packNgrams(ngramsData.ngrams).toString('base64');
    process.stdout.write(JSON.stringify({ ...ngramsData, ngrams }));`;
  const words = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout);
}
