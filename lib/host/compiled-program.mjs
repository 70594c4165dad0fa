import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

// Plain JavaScript and nothing but Node's own modules: what compiles the program is loaded only to do so.

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
/** What CommonJS packages ask Node for where they are part of a module. */
const requiring =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";
const others = [
  'lib/host/compiled-program.mjs',
  'lib/host/packed-ngrams.mjs',
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
  const sources = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|json)$/.test(name))
    .map((name) => join('lib', name));
  for (const name of [...sources.sort(), ...others].filter((file) => existsSync(join(root, file))))
    hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function compile(root, folder) {
  const { stop } = await import('esbuild');
  const kept = dirname(folder);
  const draft = `${folder}-${process.pid}`;
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(kept)) {
    const age = Date.now() - statSync(join(kept, name)).mtimeMs;
    if (age > keepOldDays * 86_400_000) rmSync(join(kept, name), { recursive: true, force: true });
  }
  const building = entries.map((one) => buildEntry(one, { root, draft }));
  await Promise.all(building).finally(stop);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process was as quick.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * @param {(typeof entries)[number]} one
 * @param {{ root: string, draft: string }} places
 */
async function buildEntry({ entry, packages }, { root, draft }) {
  const { build } = await import('esbuild');
  await build({
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
    alias: { ...packed, ...(packages === 'bundle' ? withoutNetwork : {}) },
    banner: packages === 'bundle' ? { js: requiring } : {},
    logLevel: 'silent',
    plugins: [
      { name: 'own-addresses', setup: keepAddresses },
      { name: 'packed-ngrams', setup: packDetector },
    ],
  });
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

/** @param {import('esbuild').PluginBuild} build */
function packDetector(build) {
  build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/ }, async ({ path }) => ({
    contents: await packedTable(path),
    loader: 'js',
  }));
}

/**
 * In a process of its own: the one that compiles goes on as the program.
 *
 * @param {string} path the module of the detector that holds its table
 * @returns {Promise<string>} a module that gives the same
 */
async function packedTable(path) {
  const script = `import { ngramsData } from ${JSON.stringify(pathToFileURL(path).href)};
    import { packNgrams } from ${JSON.stringify(new URL('./packed-ngrams.mjs', import.meta.url).href)};
    process.stdout.write(JSON.stringify({ ...ngramsData, ngrams: packNgrams(ngramsData.ngrams) }));`;
  const words = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 16 * 1024 * 1024 });
  return `import { unpackNgrams } from ${JSON.stringify(join(here, 'lib/host/packed-ngrams.mjs'))};
    const table = ${stdout};
    export const ngramsData = { ...table, ngrams: unpackNgrams(table.ngrams) };`;
}
