import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readSource } from '@/lib/ingest/feed/read-feed';
import { givenPaths } from './given-paths';

/**
 * `parallax read-feed PATH… [--out DIR]`: what would be read of these feed and sitemap files, as JSON: one
 * line each to standard output, or OUT/<name>.json. A directory is read whole. Exit code 1 when one of
 * them could not be read.
 */
export async function readFeedFiles(paths: readonly string[], out: string | null): Promise<number> {
  if (out !== null) await mkdir(out, { recursive: true });
  const { there, missing } = givenPaths(paths);
  for (const line of missing) process.stderr.write(`${line}\n`);
  const files = (await Promise.all(there.map(listFiles))).flat();
  let unreadable = missing.length;
  for (const file of files) {
    const name = basename(file, extname(file));
    const address = `https://${encodeURIComponent(name)}.invalid/`;
    const reading = await readSource(await readFile(file), { contentType: null, address });
    if (reading.kind === 'unreadable') {
      unreadable++;
      process.stderr.write(`${file}: ${reading.why}\n`);
    }
    const json = JSON.stringify(reading, null, out === null ? 0 : 2);
    if (out === null) process.stdout.write(`${json}\n`);
    else await writeFile(join(out, `${name}.json`), `${json}\n`);
  }
  return unreadable === 0 ? 0 : 1;
}

async function listFiles(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, entry.name))
    .toSorted();
}
