import pg from 'pg';

/**
 * Whether a connection to this address is a session of its own. Through a pooler in transaction mode two open
 * connections are given one server process by turns, and locks, notices and jobs are lost between statements.
 * Rejects where the database does not answer.
 */
export async function keepsSessions(url: string): Promise<boolean> {
  const clients = [url, url].map(
    (connectionString) => new pg.Client({ connectionString, connectionTimeoutMillis: 15_000 }),
  );
  try {
    const processes: unknown[] = [];
    for (const client of clients) {
      client.on('error', () => {});
      await client.connect();
    }
    // One after the other: a pooler gives what was free last.
    for (const client of clients) {
      const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
      processes.push(rows[0]?.pid);
    }
    return new Set(processes).size === clients.length;
  } finally {
    await Promise.allSettled(clients.map((client) => client.end()));
  }
}
