import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Who may be quoted, under which names. */
export const speakerFile = z.array(z.object({ name: z.string(), aliases: z.array(z.string()) }));

/** Names of agencies and the marks that they sign with. */
export const agencyFile = z.record(z.string(), z.object({ marks: z.array(z.string()) }));

/** A file that lies in DIR or beside it; null where there is none. */
export function sharedFile<T>(dir: string, name: string, schema: z.ZodType<T>): T | null {
  const path = [join(dir, name), join(dirname(dir), name)].find((one) => existsSync(one));
  return path === undefined ? null : schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
