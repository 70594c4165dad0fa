import { deserialize, serialize } from 'node:v8';
import { build as bundle } from 'esbuild';
import { keepBeside, tellApart } from './program-files.mjs';

// Plain JavaScript, as what the data goes into.

/**
 * The shipped event and outlets go into the program as their schemas give them, in files beside it: that they are right
 * is known once it is compiled. In V8's own form, which has times, too.
 *
 * @param {import('esbuild').PluginBuild} build
 */
export function takeShipped(build) {
  const namespace = 'shipped-data';
  const names = ['shippedEvent', 'shippedOutlets'];
  /** @type {Record<string, unknown>} */
  let told = {};
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
    told = deserialize(
      await tellApart(`${outputFiles[0]?.text}
        import { serialize } from 'node:v8';
        process.stdout.write(serialize({ ${names.map((name) => `${name}: ${name}()`)} }));`),
    );
    const files = names.map((name) => `import ${name}File from '${namespace}:${name}';`);
    const reading = names.map(
      (name) =>
        `export const ${name} = () => deserialize(readFileSync(new URL(${name}File, import.meta.url)));`,
    );
    const own = "import { readFileSync } from 'node:fs'; import { deserialize } from 'node:v8';";
    return { contents: [own, ...files, ...reading].join('\n') };
  });
  keepBeside(build, namespace, (name) => serialize(told[name]));
}
