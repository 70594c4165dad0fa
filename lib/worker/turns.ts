import pg from 'pg';

/** Things that one process of several does at a time, by name. */
export interface Turns {
  /** Takes a turn; false where another process has it. It ends with `leave`, `close` or the process, however that ends. */
  take(name: string): Promise<boolean>;
  leave(name: string): Promise<void>;
  /** Aborted when the connection is lost, and with it every turn. */
  readonly lost: AbortSignal;
  close(): Promise<void>;
}

/** Opens a connection of its own, which holds an advisory lock a turn. */
export async function openTurns(databaseUrl: string): Promise<Turns> {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.once('end', () => lost.abort());
  await client.connect();
  // One question after the other: several at once are asked of `pg` in vain from its next version on, and each
  // process that did it said so on the terminal.
  let before: Promise<unknown> = Promise.resolve();
  const ask = async (wish: 'pg_try_advisory_lock' | 'pg_advisory_unlock', name: string): Promise<boolean> => {
    const asked = before.then(() => client.query(`select ${wish}(hashtextextended($1, 0)) as is_so`, [name]));
    before = asked.catch(() => undefined);
    const { rows } = await asked;
    return rows[0]?.is_so === true;
  };
  return {
    take: (name) => ask('pg_try_advisory_lock', name),
    async leave(name) {
      await ask('pg_advisory_unlock', name);
    },
    lost: lost.signal,
    close: () => client.end().catch(() => undefined),
  };
}
