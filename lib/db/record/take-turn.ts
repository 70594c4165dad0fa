import type { Database, Transaction } from '@/lib/db/client';

/** What a transaction does that one at a time may do, beside storing an article. */
export interface Turn {
  readonly articleId: string;
  /** Compares texts: two that are compared at once would not see each other. */
  readonly compares?: boolean;
  /** Joins quotations, for the same reason. */
  readonly joins?: boolean;
}

/**
 * Waits until nobody else does the same, and keeps others from it until the transaction ends: always in this order, or
 * two might wait for each other. Who compares goes through no table as a whole, as Postgres would where articles are
 * few: it takes two lists of marks to be compared for no more than two numbers.
 */
export async function takeTurn(
  transaction: Transaction,
  { articleId, compares = false, joins = false }: Turn,
): Promise<void> {
  await transaction.$executeRaw`
    select case when ${compares} then pg_advisory_xact_lock(hashtext('reports'))::text end,
      case when ${joins} then pg_advisory_xact_lock(hashtext('quotations'))::text end,
      pg_advisory_xact_lock(hashtext(${articleId}))::text,
      case when ${compares} then set_config('enable_seqscan', 'off', true) end`;
}

const lines = new WeakMap<Database, Promise<unknown>>();

/**
 * Does work with a database once all that was given before is done. A dozen jobs that wait for the same turn in the
 * database would hold all connections, and what they wait counts as their transactions' time.
 */
export function inLine<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const before = lines.get(database) ?? Promise.resolve();
  const done = before.catch(() => undefined).then(work);
  lines.set(database, done);
  return done;
}
