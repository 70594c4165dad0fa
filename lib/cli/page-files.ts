import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unpack = promisify(gunzip);
const unpackedLimit = 64_000_000;
const ending = /\.html?(?:\.gz)?$/i;

/** The HTML files at a path, plain or gzipped, by name: itself, or those of the folder that it is. */
export async function pageFiles(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => ending.test(name));
  return names.sort().map((name) => join(path, name));
}

/** A file's bytes, unpacked. Throws where it cannot be read. */
export async function pageBytes(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  return file.endsWith('.gz') ? unpack(bytes, { maxOutputLength: unpackedLimit }) : bytes;
}

/** The file's name without its ending. */
export function pageId(file: string): string {
  return basename(file).replace(ending, '');
}
