import type { Database, Transaction } from '@/lib/db/client';
import { addJobs } from './jobs';

/** What a line's reading says of itself when it is given up by the queue, not by the reader. */
const brokenOff = 'Its reading was broken off again and again, and was given up';
/** A line that an archive's file is read for has no job, and is read within minutes. */
const forgottenAfterMs = 10 * 60_000;
const batch = 200;

/**
 * Clears jobs away that have had all their attempts; the queue keeps them and does them no more. A line whose
 * reading was one of them is given up and says so; it no longer waits for what will not come. Returns how many there
 * were.
 */
export async function clearDeadJobs(database: Database, now: Date): Promise<number> {
  return database.$transaction(async (transaction) => {
    const dead = await transaction.$queryRaw<{ id: bigint; address: string | null; why: string | null }[]>`
      select id, payload->>'address' as address, last_error as why from graphile_worker._private_jobs
      where attempts >= max_attempts and locked_at is null limit ${batch} for update skip locked`;
    for (const { address, why } of dead) {
      if (address === null) continue;
      const reason = why === null ? `${brokenOff}.` : `${brokenOff}: ${firstLine(why)}`;
      // A line that changed leads to an article that is stored: only the look at it again has failed.
      await transaction.$executeRaw`
        update entries set verdict = case when article_id is null then 'failed' else 'stored' end,
          reasons = array[${reason}], read_at = ${now}
        where address = ${address} and verdict = 'waiting'`;
    }
    await transaction.$executeRaw`
      delete from graphile_worker._private_jobs where id = any(${dead.map(({ id }) => id)}::bigint[])`;
    return dead.length;
  });
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
}

/** Queues the reading of lines that wait for one without a job. Returns how many there were. */
export async function queueForgotten(database: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - forgottenAfterMs);
  return database.$transaction(async (transaction) => {
    const forgotten = await transaction.$queryRaw<LineToRead[]>`
      select e.address, e.listed->>'address' as asked, coalesce(o.is_sample, false) as "isSample"
      from entries e join sources s on s.id = e.source_id left join outlets o on o.slug = s.outlet_slug
      where e.verdict = 'waiting' and e.last_seen_at < ${before}
        and not exists (select 1 from graphile_worker._private_jobs j
          where j.key in ('read:' || e.address, 'capture:' || e.address))
      limit ${batch}`;
    await queue(transaction, forgotten, now);
    return forgotten.length;
  });
}

/** Has every line that was given up read once more, as if it had just been listed. Returns how many there were. */
export async function askAgain(database: Database, now: Date): Promise<number> {
  for (let asked = 0; ; ) {
    const lines = await database.$transaction(async (transaction) => {
      const given = await transaction.$queryRaw<LineToRead[]>`
        update entries e set verdict = 'waiting', attempts = 0 from sources s left join outlets o on o.slug = s.outlet_slug
        where s.id = e.source_id and not coalesce(o.is_sample, false) and e.address in
          (select address from entries where verdict = 'failed' limit ${batch})
        returning e.address, e.listed->>'address' as asked, false as "isSample"`;
      await queue(transaction, given, now);
      return given.length;
    });
    if (lines === 0) return asked;
    asked += lines;
  }
}

interface LineToRead {
  readonly address: string;
  /** As the source gave it; it is what is asked for. */
  readonly asked: string;
  readonly isSample: boolean;
}

async function queue(transaction: Transaction, lines: readonly LineToRead[], now: Date): Promise<void> {
  const jobs = lines.map(
    ({ address, asked, isSample }) =>
      ({ kind: 'read-article', address, host: new URL(asked).host, isSample }) as const,
  );
  await addJobs(transaction, jobs, now, 'after');
}
