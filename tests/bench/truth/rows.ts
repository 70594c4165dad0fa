import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** The rows of DIR/NAME.jsonl, one JSON value a line; null where there is no such file. Throws at a row of another form. */
export function readRows<T>(dir: string, name: string, schema: z.ZodType<T>): readonly T[] | null {
  const path = join(dir, `${name}.jsonl`);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '' || line.startsWith('//')) return [];
      const row = schema.safeParse(JSON.parse(line));
      if (row.success) return [row.data];
      throw new Error(
        `${path}, line ${at + 1}: ${row.error.issues.map(({ message }) => message).join('; ')}`,
      );
    });
}
