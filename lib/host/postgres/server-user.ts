import { execFileSync } from 'node:child_process';
import { z } from 'zod';

/** The user that the Postgres server runs as; no ids: the user we are. */
export interface ServerUser {
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

export type ServerUserOutcome =
  | { readonly kind: 'found'; readonly user: ServerUser }
  | { readonly kind: 'failed'; readonly why: string };

const id = z.string().trim().regex(/^\d+$/).transform(Number);

/**
 * Postgres refuses to run as root. Then it runs as the user `postgres` where the machine has one, else as
 * `nobody`; both exist already, so that starting a program does not add users to someone's machine.
 * initdb looks its user up by name, so a bare number would not do.
 */
export function findServerUser(): ServerUserOutcome {
  if (process.getuid?.() !== 0) return { kind: 'found', user: { ids: {} } };
  for (const name of ['postgres', 'nobody']) {
    try {
      const ids = { uid: askId('-u', name), gid: askId('-g', name) };
      if (ids.uid > 0) return { kind: 'found', user: { ids } };
    } catch {
      // Not on this machine.
    }
  }
  return {
    kind: 'failed',
    why: 'Postgres does not run as root and this machine has no user "postgres" or "nobody"; start as another user, or set DATABASE_URL.',
  };
}

function askId(flag: string, name: string): number {
  return id.parse(
    execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}
