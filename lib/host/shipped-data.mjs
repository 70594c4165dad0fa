import { spawnSync } from 'node:child_process';
import { build as bundle } from 'esbuild';

// Plain JavaScript, as what the data goes into.

/**
 * The shipped event and outlets go into the program as their schemas give them, in a file beside it: that they are right
 * is known once it is compiled. In V8's own form, which has times, too.
 *
 * @param {import('esbuild').PluginBuild} build
 */
export function takeShipped(build) {
  const namespace = 'shipped-data';
  const read = ['shippedEvent', 'shippedOutlets'];
  let told = Buffer.alloc(0);
  build.onLoad({ filter: /[\\/]lib[\\/]event[\\/]shipped\.ts$/ }, async ({ path }) => {
    const { outputFiles } = await bundle({
      entryPoints: [path],
      write: false,
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    });
    told = tell(`${outputFiles[0]?.text}
      import { serialize } from 'node:v8';
      process.stdout.write(serialize([${read.map((name) => `${name}()`)}]));`);
    const contents = `import { readFileSync } from 'node:fs';
      import { deserialize } from 'node:v8';
      import file from '${namespace}:shipped.bin';
      const read = () => deserialize(readFileSync(new URL(file, import.meta.url)));
      ${read.map((name, at) => `export const ${name} = () => read()[${at}];`).join('\n')}`;
    return { contents };
  });
  build.onResolve({ filter: new RegExp(`^${namespace}:`) }, ({ path }) => ({ path, namespace }));
  build.onLoad({ filter: /./, namespace }, () => ({ contents: told, loader: 'file' }));
}

/**
 * In a process of its own: the one that compiles goes on as the program.
 *
 * @param {string} script a module's text
 * @returns {Buffer} what it writes
 */
function tell(script) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    input: script,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(String(stderr));
  return stdout;
}
