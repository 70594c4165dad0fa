import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { identifyProcess, pidNamespace } from './process-identity';

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
  /** From pidNamespace: which processes `pid` is one of. */
  namespace: z.string().nullable().default(null),
  /** The name of its machine or container. */
  machine: z.string().default(''),
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
 * number belongs to another process by now, counts as free; so does one of another container that has not been
 * touched for `staleMs`. The folder must exist.
 */
export function takeLock(path: string, now: Date): LockOutcome {
  const own: LockHolder = {
    pid: process.pid,
    identity: identifyProcess(process.pid) ?? '',
    instance: randomBytes(8).toString('hex'),
    startedAt: now.toISOString(),
    address: null,
    namespace: pidNamespace(),
    machine: hostname(),
  };
  // Two rounds of clearing are enough: whoever cleared a dead lock first has then taken a live one.
  for (let round = 0; round < 3; round++) {
    if (placeLock(path, own)) return { kind: 'taken', lock: openLock(path, own) };
    const holder = readLockHolder(path);
    if (holder !== null && isLive(path, holder)) return { kind: 'held', by: holder };
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

/** Whether a holder's process is of another container, or of the machine around ours: its number says nothing here. */
export function isElsewhere({ namespace }: LockHolder): boolean {
  return namespace !== null && namespace !== pidNamespace();
}

/** Whether the very process that wrote the lock at `path` still runs, or has touched it lately where it is elsewhere. */
export function isLive(path: string, holder: LockHolder): boolean {
  if (!isElsewhere(holder)) return identifyProcess(holder.pid) === holder.identity;
  const touched = statSync(path, { throwIfNoEntry: false });
  return touched !== undefined && Date.now() - touched.mtimeMs < staleMs;
}

/** How often a holder touches its lock, and after how long one that is elsewhere counts as gone. */
const touchEveryMs = 2_000;
export const staleMs = 20_000;

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
  const touching = setInterval(() => touch(path), touchEveryMs).unref();
  return {
    tell(address) {
      if (!isOwn()) return;
      const draft = `${path}.${own.instance}`;
      writeFileSync(draft, JSON.stringify({ ...own, address }), { mode: 0o644 });
      renameSync(draft, path);
    },
    release() {
      clearInterval(touching);
      if (isOwn()) rmSync(path, { force: true });
    },
  };
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Its folder is gone, or the disk may only be read: nobody else can take it either.
  }
}
