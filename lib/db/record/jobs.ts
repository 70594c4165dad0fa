import type { Transaction } from '@/lib/db/client';
import { Prisma } from '@/prisma/generated/client';

/** What came of the live page, which stands where no archive has a copy of it. */
export interface LiveVerdict {
  readonly verdict: 'off-topic' | 'gone' | 'refused' | 'failed';
  readonly reasons: readonly string[];
}

/** What the worker does, by name; the payload is what names it. */
export type Job =
  /** `orderedAt`: when somebody asked for this look, due or not; null or absent: only if it is due. */
  (
    | { readonly kind: 'poll-source'; readonly sourceId: string; readonly orderedAt?: Date | null }
    | { readonly kind: 'read-article'; readonly address: string }
    /** Only if it is due. */
    | { readonly kind: 'visit-article'; readonly articleId: string }
    /** Its page cannot be had from the outlet, for these reasons: an archive's copy is read instead. */
    | { readonly kind: 'read-capture'; readonly address: string; readonly instead: LiveVerdict }
    /** A text of the event that was published itself. */
    | { readonly kind: 'read-published'; readonly slug: string }
  ) & {
    readonly host: string;
    /** For the worker that can reach the sample newsroom; every other one leaves it alone. */
    readonly isSample: boolean;
  };

/** The name under which a worker takes a kind of job. */
export function taskName(kind: Job['kind'], isSample: boolean): string {
  return isSample ? `sample-${kind}` : kind;
}

/**
 * When a job has its turn among those that may run: what fills in goes after today's feeds, the event's own days
 * before the others; but what makes a first page goes first of all. A newcomer's 479 sources take a minute, and
 * none of them has the event.
 */
export type Turn = 'first' | 'usual' | 'after' | 'last';

/** As graphile-worker has it: the lower number goes first. */
const priorities: Readonly<Record<Turn, number>> = { first: -10, usual: 0, after: 10, last: 20 };

/**
 * As many workers in a row may be killed, or deployed anew, while a job is in their hands; one that fails by itself
 * is tried for half a day, with growing pauses. After that it is given up, and says so (given-up.ts).
 */
const mostAttempts = 15;

/**
 * Queues a job, in the caller's transaction, to run no earlier than `at`. Jobs of one host share a
 * queue, so that no two of them run at once; a job already waiting is not queued twice.
 */
export function addJob(transaction: Transaction, job: Job, at: Date, turn: Turn = 'usual'): Promise<void> {
  return addJobs(transaction, [job], at, turn);
}

/** As `addJob`, of many in their order, in one statement: a feed of 50 lines asked the database 50 times. */
export async function addJobs(
  transaction: Transaction,
  jobs: readonly Job[],
  at: Date,
  turn: Turn = 'usual',
): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map((job) => {
    const [payload, key] = payloadOf(job);
    return { task: taskName(job.kind, job.isSample), payload, queue: `host:${job.host}`, key };
  });
  await transaction.$executeRaw`
    select graphile_worker.add_job(task, payload := payload, queue_name := queue, run_at := ${at},
      max_attempts := ${mostAttempts}::int, job_key := key, priority := ${priorities[turn]}::int)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as job (task text, payload json, queue text, key text)`;
}

/** Takes waiting polls of these sources off the queue. */
export async function removePolls(transaction: Transaction, sourceIds: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    select graphile_worker.remove_job(key) from graphile_worker.jobs
    where key in (select 'poll:' || id from unnest(${sourceIds}::text[]) as id) and locked_at is null`;
}

/** The query that queues the reading of lines, given as rows (address, host), as `addJobs` would, in their order. */
export function queueingReadings(
  lines: Prisma.Sql,
  { isSample, at }: { readonly isSample: boolean; readonly at: Date },
): Prisma.Sql {
  return Prisma.sql`
    select graphile_worker.add_job(${taskName('read-article', isSample)}, payload := json_build_object('address', address),
      queue_name := 'host:' || host, run_at := ${at}, max_attempts := ${mostAttempts}::int, job_key := 'read:' || address,
      priority := ${priorities.usual}::int)
    from (${lines}) as line`;
}

function payloadOf(job: Job): readonly [payload: object, key: string] {
  switch (job.kind) {
    case 'poll-source':
      return [{ sourceId: job.sourceId, orderedAt: job.orderedAt ?? null }, `poll:${job.sourceId}`];
    case 'read-article':
      return [{ address: job.address }, `read:${job.address}`];
    case 'visit-article':
      return [{ articleId: job.articleId }, `visit:${job.articleId}`];
    case 'read-capture':
      return [{ address: job.address, instead: job.instead }, `capture:${job.address}`];
    case 'read-published':
      return [{ slug: job.slug }, `published:${job.slug}`];
  }
}

const allKinds = ['poll-source', 'read-article', 'read-capture', 'read-published'] as const;

/** Jobs that may run before `until`, those under way included. */
export async function countJobs(
  transaction: Transaction,
  {
    until,
    isSample,
    kinds = allKinds,
  }: { readonly until: Date; readonly isSample: boolean; readonly kinds?: readonly Job['kind'][] },
): Promise<number> {
  const names = kinds.map((kind) => taskName(kind, isSample));
  const [row] = await transaction.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from graphile_worker.jobs
    where task_identifier = any(${names}) and (run_at <= ${until} or locked_at is not null) and attempts < max_attempts`;
  return row?.count ?? 0;
}
