import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

const recordedAnswer = z.object({
  address: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  /** Its file in `bodies`, named by its hash; null where only status and headers were kept. */
  body: z.string().nullable(),
});

/** What one address answered, normalised. */
export type RecordedAnswer = z.infer<typeof recordedAnswer>;

/** A folder of answers: `answers.json` and the bodies, compressed, each once. */
export interface Records {
  /** Keeps a body and returns its name. */
  keepBody(body: Buffer): string;
  /** Writes the list of answers, by address. */
  finish(answers: readonly RecordedAnswer[]): void;
}

/** Begins a folder of answers. */
export function openRecords(folder: string): Records {
  const bodies = join(folder, 'bodies');
  mkdirSync(bodies, { recursive: true });
  const kept = new Set<string>();
  return {
    keepBody(body) {
      const name = createHash('sha256').update(body).digest('hex').slice(0, 32);
      if (!kept.has(name)) writeFileSync(join(bodies, `${name}.gz`), gzipSync(body, { level: 5 }));
      kept.add(name);
      return name;
    },
    finish(answers) {
      const sorted = answers.toSorted((one, other) => (one.address < other.address ? -1 : 1));
      const lines = sorted.map((answer) => JSON.stringify(answer));
      writeFileSync(join(folder, 'answers.json'), `[\n${lines.join(',\n')}\n]\n`);
    },
  };
}

/** Reads the list of a folder. Throws where it is none. */
export function readRecords(folder: string): ReadonlyMap<string, RecordedAnswer> {
  const answers = z
    .array(recordedAnswer)
    .parse(JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')));
  return new Map(answers.map((answer) => [answer.address, answer]));
}

/** Reads a body of a folder. */
export function readBody(folder: string, name: string): Buffer {
  return gunzipSync(readFileSync(join(folder, 'bodies', `${name}.gz`)));
}
