import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

/** A page as the site gives it to a browser that takes gzip. */
export interface KeptPage {
  readonly name: string;
  readonly path: string;
  /** Names and values one after the other, without those that every server sets itself. */
  readonly headers: readonly string[];
  /** Where its bytes are. */
  readonly file: string;
  readonly bytes: number;
}

const byServer = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

/** Asks for a page and keeps its bytes as a file in `folder`, as they were sent. */
export async function keepPage(
  origin: string,
  { name, path }: Pick<KeptPage, 'name' | 'path'>,
  folder: string,
): Promise<KeptPage> {
  const { headers, body } = await askRaw(origin + path);
  const file = join(folder, name.replaceAll(' ', '-'));
  writeFileSync(file, body);
  return { name, path, headers, file, bytes: body.length };
}

function askRaw(url: string): Promise<{ readonly headers: readonly string[]; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        if (answer.statusCode !== 200) reject(new Error(`${url} answers ${answer.statusCode}`));
        const headers = pairs(answer.rawHeaders).filter(([name]) => !byServer.includes(name.toLowerCase()));
        resolve({ headers: headers.flat(), body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

function pairs(list: readonly string[]): readonly (readonly [string, string])[] {
  return list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? ''] as const] : []));
}

/** The headers of a page as pairs. */
export function headersOf({ headers }: KeptPage): readonly (readonly [string, string])[] {
  return pairs(headers);
}
