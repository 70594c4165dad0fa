import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

// What goes into the program as a file beside it. Plain JavaScript, as what it is part of.

/**
 * Gives what is imported as "namespace:name" the address of a file of that name beside the program.
 *
 * @param {import('esbuild').PluginBuild} build
 * @param {string} namespace
 * @param {(name: string) => Uint8Array} contents of the file
 */
export function keepBeside(build, namespace, contents) {
  build.onResolve({ filter: new RegExp(`^${namespace}:`) }, ({ path }) => ({ path, namespace }));
  build.onLoad({ filter: /./, namespace }, ({ path }) => ({
    contents: contents(path.slice(namespace.length + 1)),
    loader: 'file',
  }));
}

/**
 * Runs a script in a process of its own: the one that compiles goes on as the program.
 *
 * @param {string} script a module's text
 * @returns {Promise<Buffer>} what it writes
 */
export async function tellApart(script) {
  const running = promisify(execFile)(process.execPath, ['--input-type=module', '-'], {
    encoding: 'buffer',
    maxBuffer: 64 * 1024 * 1024,
  });
  running.child.stdin?.end(script);
  const { stdout } = await running;
  return stdout;
}
