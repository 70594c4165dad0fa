import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { identifyProcess } from './process-identity';

const lockHolder = z.object({
  pid: z.number().int().positive(),
  /** From identifyProcess. */
  identity: z.string(),
  /** Tells two locks of one process apart. */
  instance: z.string(),
  /** ISO instant. */
  startedAt: z.iso.datetime(),
  /** Where the holder answers, for one who finds the lock taken; null while it has no address. */
  address: z.string().nullable(),
});

/** Who holds a lock. */
export type LockHolder = Readonly<z.infer<typeof lockHolder>>;

export type LockOutcome =
  | { readonly kind: 'taken'; readonly lock: Lock }
  | { readonly kind: 'held'; readonly by: LockHolder };

export interface Lock {
  /** Says where the holder answers. */
  tell(address: string): void;
  /** Gives the lock back; a lock that someone else took over meanwhile is left alone. */
  release(): void;
}

/**
 * Takes the lock file at `path`, at once or not at all. A lock whose process is gone, or whose process
 * number belongs to another process by now, counts as free. The folder must exist.
 */
export function takeLock(path: string, now: Date): LockOutcome {
  const own: LockHolder = {
    pid: process.pid,
    identity: identifyProcess(process.pid) ?? '',
    instance: randomBytes(8).toString('hex'),
    startedAt: now.toISOString(),
    address: null,
  };
  // Two rounds of clearing are enough: whoever cleared a dead lock first has then taken a live one.
  for (let round = 0; round < 3; round++) {
    if (placeLock(path, own)) return { kind: 'taken', lock: openLock(path, own) };
    const holder = readLockHolder(path);
    if (holder !== null && isLive(holder)) return { kind: 'held', by: holder };
    clearDeadLock(path, holder);
  }
  return { kind: 'held', by: readLockHolder(path) ?? own };
}

/** As takeLock, but waits for its turn, up to `patienceMs` milliseconds. */
export async function awaitLock(path: string, patienceMs: number): Promise<LockOutcome> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const outcome = takeLock(path, new Date());
    if (outcome.kind === 'taken' || Date.now() > until) return outcome;
    await pause(50);
  }
}

/** Who holds the lock, living or dead; null when there is no lock, or none that can be read. */
export function readLockHolder(path: string): LockHolder | null {
  try {
    return lockHolder.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Whether the very process that wrote the lock still runs. */
export function isLive(holder: LockHolder): boolean {
  return identifyProcess(holder.pid) === holder.identity;
}

/** Puts a complete file in place or nothing: a reader never sees half a lock. */
function placeLock(path: string, holder: LockHolder): boolean {
  const draft = `${path}.${holder.instance}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o644 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function clearDeadLock(path: string, seen: LockHolder | null): void {
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Between our look and the renaming another process may have taken the lock: then put it back.
  const moved = readLockHolder(aside);
  if (moved !== null && moved.instance !== seen?.instance) {
    try {
      linkSync(aside, path);
    } catch {
      // A third process took it; it holds the lock now.
    }
  }
  rmSync(aside, { force: true });
}

function openLock(path: string, own: LockHolder): Lock {
  const isOwn = () => readLockHolder(path)?.instance === own.instance;
  return {
    tell(address) {
      if (!isOwn()) return;
      const draft = `${path}.${own.instance}`;
      writeFileSync(draft, JSON.stringify({ ...own, address }), { mode: 0o644 });
      renameSync(draft, path);
    },
    release() {
      if (isOwn()) rmSync(path, { force: true });
    },
  };
}
