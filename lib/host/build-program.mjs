import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { ofNarrowLetters } from './narrow-letters.mjs';
import { packDetector, takeCompiler, takeRequests } from './program-packages.mjs';

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
      { name: 'query-compiler', setup: takeCompiler },
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
