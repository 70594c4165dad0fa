import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepBeside, tellApart } from './program-files.mjs';

// How packages go into the program where they are not taken as they are. Plain JavaScript, as what they are part of.

const here = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Of undici what sends requests goes into the program: with its fetch, caches, mocks and proxies each start of a worker
 * loaded five times as much.
 *
 * @param {import('esbuild').PluginBuild} build
 */
export function takeRequests(build) {
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
 * Without what no process of ours uses: Zod's words in fifty languages; and pg's question whether it runs at
 * Cloudflare, which it answers on Node 20 by loading all of Node's fetch, 20 ms of every start. And graphile-worker's
 * look for a configuration of its own in this folder and all above it, for which it loads two parsers.
 *
 * @param {import('esbuild').PluginBuild} build
 */
export function leaveOut(build) {
  build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
    contents: "export { default as en } from './en.js';",
  }));
  build.onLoad({ filter: /[\\/]pg[\\/]lib[\\/]stream\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(/isCloudflareRuntime\(\)(?=\) )/, 'false'),
  }));
  build.onResolve({ filter: /^cosmiconfig$/ }, () => ({ path: 'cosmiconfig', namespace: 'left-out' }));
  build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({
    contents: 'export const cosmiconfigSync = () => ({ search: () => null });',
  }));
}

/**
 * The detector's table comes as a file beside the program: in it, it would be held as text twice.
 *
 * @param {import('esbuild').PluginBuild} build
 */
export function packDetector(build) {
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
  keepBeside(build, namespace, () => Buffer.from(packed, 'base64'));
}

/**
 * Prisma's query compiler comes as a file beside the program, read when it is wanted: the text that Prisma imports is
 * held twice, 5 MB of each process. `Buffer.from`, which is given it, asks an object for its value.
 *
 * @param {import('esbuild').PluginBuild} build
 */
export function takeCompiler(build) {
  const namespace = 'query-compiler';
  let text = '';
  build.onResolve({ filter: /^@prisma\/client\/.+\.wasm-base64\.mjs$/ }, ({ path }) => ({ path, namespace }));
  build.onLoad({ filter: /mjs$/, namespace }, ({ path }) => {
    text = readFileSync(join(here, 'node_modules', path), 'latin1');
    const contents = `import { readFileSync } from 'node:fs';
      import compiler from '${namespace}-file:compiler.wasm';
      export const wasm = { valueOf: () => readFileSync(new URL(compiler, import.meta.url)) };`;
    return { contents };
  });
  keepBeside(build, `${namespace}-file`, () =>
    Buffer.from(/"([\w+/=]{1000,})"/.exec(text)?.[1] ?? '', 'base64'),
  );
}

/**
 * @param {string} path the module of the detector that holds its table
 * @returns {Promise<{ ngrams: string }>} what it holds, its n-grams packed, in base64
 */
async function packedTable(path) {
  const script = `import { ngramsData } from ${JSON.stringify(pathToFileURL(path).href)};
    import { packNgrams } from ${JSON.stringify(new URL('./packed-ngrams.mjs', import.meta.url).href)};
    const ngrams = packNgrams(ngramsData.ngrams).toString('base64');
    process.stdout.write(JSON.stringify({ ...ngramsData, ngrams }));`;
  return JSON.parse(String(await tellApart(script)));
}
