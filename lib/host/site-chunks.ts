import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ofNarrowLetters } from './narrow-letters.mjs';

/**
 * Rewrites the built site's parts so that a site holds less of them: all in narrow letters, and what a part has word for
 * word as another is asked of that one. Next writes the same half megabyte for several kinds of page, and each of
 * them is read, parsed and kept for itself (Next 16.4: 54 parts of 324, two
 * of five megabytes).
 *
 * @param folder where Next's server has its parts
 */
export function thriftyChunks(folder: string): void {
  const firsts = new Map<string, string>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => isPart(name));
  for (const name of names.sort()) {
    const path = join(folder, name);
    const text = ofNarrowLetters(readFileSync(path, 'utf8'));
    // A part looks for its packages from its own folder.
    const key = `${dirname(name)}\0${text}`;
    const first = firsts.get(key) ?? path;
    firsts.set(key, first);
    writeFileSync(path, first === path ? text : `module.exports=require(${pathTo(first, path)});\n`);
  }
}

/** What runs the parts has its own state, and stands once in each folder. */
function isPart(name: string): boolean {
  return name.endsWith('.js') && !name.includes('[turbopack]');
}

function pathTo(module: string, from: string): string {
  return JSON.stringify(`./${relative(dirname(from), module).replaceAll('\\', '/')}`);
}
