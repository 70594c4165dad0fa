import { existsSync } from 'node:fs';

/** Those of the paths of a command that lead somewhere, and a sentence for each that does not. */
export function givenPaths(paths: readonly string[]): {
  readonly there: readonly string[];
  readonly missing: readonly string[];
} {
  const there = paths.filter((path) => existsSync(path));
  const missing = paths.filter((path) => !there.includes(path));
  return { there, missing: missing.map((path) => `${path}: there is no such file.`) };
}
