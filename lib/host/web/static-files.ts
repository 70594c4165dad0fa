import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MadeAnswer } from './buffered-response';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Reads a file of the build, whose name changes with its content, so that it may be kept for ever.
 *
 * @param path of the request, below `/_next/static/`; null is returned where it names no file there
 */
export async function readStaticFile(folder: string, path: string): Promise<MadeAnswer | null> {
  const name = normalize(decodeURIComponent(path.slice('/_next/static/'.length)));
  if (name.startsWith('..') || name.startsWith(sep)) return null;
  try {
    const body = await readFile(join(folder, name));
    const type = types[extname(name)] ?? 'application/octet-stream';
    return {
      status: 200,
      headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
      body,
    };
  } catch {
    return null;
  }
}
