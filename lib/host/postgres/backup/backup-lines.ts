import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * A backup is a gzipped text of lines: a head, then a line for each table with its rows after it, each a JSON object,
 * then an end with the SHA-256 of all that stands before it. A line of ours begins with `#`, a row with `{`.
 */
export const backupForm = 1;

export const headLine = z.object({
  form: z.literal(backupForm),
  /** ISO instant. */
  madeAt: z.iso.datetime(),
  /** Names of the migrations that its tables are made by. */
  migrations: z.array(z.string()),
});
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) });
export const endLine = z.object({ rows: z.number(), sha256: z.string() });

export type Line =
  | { readonly kind: 'head'; readonly head: z.infer<typeof headLine> }
  | { readonly kind: 'table'; readonly table: z.infer<typeof tableLine> }
  | { readonly kind: 'row'; readonly json: string }
  | { readonly kind: 'end'; readonly end: z.infer<typeof endLine> };

/** A line as it is written, with its end. */
export function writeLine(line: Line): string {
  switch (line.kind) {
    case 'head':
      return `#parallax ${JSON.stringify(line.head)}\n`;
    case 'table':
      return `#table ${JSON.stringify(line.table)}\n`;
    case 'row':
      return `${line.json}\n`;
    case 'end':
      return `#end ${JSON.stringify(line.end)}\n`;
  }
}

/** A line as it was written, without its end. Throws where it is none of a backup's. */
export function readLine(text: string): Line {
  if (text.startsWith('{')) return { kind: 'row', json: text };
  const blank = text.indexOf(' ');
  const value: unknown = JSON.parse(text.slice(blank + 1));
  switch (text.slice(0, blank)) {
    case '#parallax':
      return { kind: 'head', head: headLine.parse(value) };
    case '#table':
      return { kind: 'table', table: tableLine.parse(value) };
    case '#end':
      return { kind: 'end', end: endLine.parse(value) };
    default:
      throw new Error('this is no line of a backup');
  }
}

/** Sums up what stands before the end. */
export function checksum(): { add(text: string): void; sum(): string } {
  const hash = createHash('sha256');
  return {
    add: (text) => void hash.update(text),
    sum: () => hash.digest('hex'),
  };
}
