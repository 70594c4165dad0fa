import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import type { Objection } from '@/tests/bench/judges/judgement';

/** A judge that a machine has or has not. */
export interface DebianJudge {
  readonly command: string;
  /** What prints its version, and fails where it is not installed. */
  readonly version: readonly string[];
  readonly of: string;
  /** `folder` is empty and its own; it is removed afterwards. */
  readonly ask: (origin: string, folder: string) => Promise<readonly Objection[]>;
}

/** Runs a program and returns what it printed. Throws where there is no such program. */
export function runs(command: string, words: readonly string[], input = ''): string {
  const { stdout, error } = spawnSync(command, words, {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return stdout;
}

/** What the exports of a site have. */
export async function exported(origin: string) {
  const shape = z.object({
    articles: z.array(
      z.object({
        original: z.string(),
        headline: z.string(),
        outlet: z.object({ name: z.string() }),
        published: z.object({ at: z.string().nullable() }),
      }),
    ),
  });
  return shape.parse(await (await fetch(`${origin}/export.json`)).json()).articles;
}
