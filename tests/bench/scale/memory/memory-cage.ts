import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bound of memory for whatever is started in it, as a container has it. */
export interface MemoryCage {
  /** Starts something in it: a process stays where it began. */
  start<T>(begin: () => Promise<T>): Promise<T>;
  close(): void;
}

const root = '/sys/fs/cgroup/memory';

/** Null where this user can make none here (Linux control groups, version 1 or 2). */
export function openMemoryCage(megabytes: number): MemoryCage | null {
  const isFirst = existsSync(root);
  const folder = join(isFirst ? root : '/sys/fs/cgroup', `parallax-${process.pid}-${megabytes}`);
  const own = /^(?:\d+:memory|0:):(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1] ?? '/';
  const enter = (group: string) => writeFileSync(join(group, 'cgroup.procs'), String(process.pid));
  try {
    mkdirSync(folder);
    writeFileSync(
      join(folder, isFirst ? 'memory.limit_in_bytes' : 'memory.max'),
      String(megabytes * 1024 * 1024),
    );
  } catch {
    return null;
  }
  return {
    async start(begin) {
      enter(folder);
      try {
        return await begin();
      } finally {
        enter(join(isFirst ? root : '/sys/fs/cgroup', own));
      }
    },
    close: () => rmdirSync(folder),
  };
}
