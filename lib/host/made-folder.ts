import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder with those above it. Node's own `recursive` (20.20) tries for ever where a folder is there and takes
 * none, as /proc is and a folder that is mounted when it is asked for: `start` said nothing and took a whole processor.
 */
export function makeFolder(path: string): void {
  const whole = resolve(path);
  try {
    mkdirSync(whole);
  } catch (error) {
    const there = statSync(whole, { throwIfNoEntry: false });
    if (there?.isDirectory()) return;
    const code = error instanceof Error ? Reflect.get(error, 'code') : null;
    // What is there and leads to nothing is a link.
    if (code === 'EEXIST' && there === undefined) throw new Error(`ENOENT: a link, mkdir '${whole}'`);
    if (code !== 'ENOENT') throw error;
    // Another process may have made it meanwhile.
    if (!existsSync(dirname(whole))) makeFolder(dirname(whole));
    if (!existsSync(whole)) mkdirSync(whole);
  }
}
