import pg from 'pg';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { createTestDatabase } from '@/tests/support/database';

test.each([
  `timezone TO 'America/Anchorage'`,
  `timezone TO 'Asia/Kolkata'`,
  `datestyle TO 'German'`,
  `datestyle TO 'SQL, DMY'`,
  `datestyle TO 'Postgres, MDY'`,
  `default_transaction_isolation TO 'serializable'`,
])(
  'times are stored and read as they are, and work goes side by side, where the database has %s',
  async (setting) => {
    const made = await createTestDatabase();
    const operator = new pg.Client({ connectionString: made.url });
    await operator.connect();
    await operator.query(`ALTER DATABASE ${operator.database ?? ''} SET ${setting}`);
    const database = openDatabase(made.url);
    try {
      const at = new Date('2025-08-05T18:22:00Z');
      await database.host.create({ data: { host: 'harbour.example', nextRequestAt: at } });
      const { rows } = await operator.query(
        'SELECT extract(epoch FROM next_request_at)::float8 AS seconds FROM hosts',
      );
      expect(rows).toEqual([{ seconds: at.getTime() / 1000 }]);
      expect((await database.host.findFirst())?.nextRequestAt).toEqual(at);
      const [row] = await database.$queryRaw<
        readonly { hour: number }[]
      >`SELECT extract(hour FROM next_request_at)::int AS hour FROM hosts`;
      expect(row?.hour).toBe(18);
      const [told] = await database.$queryRaw<
        readonly { day: Date; level: string }[]
      >`SELECT next_request_at::date AS day, current_setting('transaction_isolation') AS level FROM hosts`;
      expect(told).toEqual({ day: new Date('2025-08-05'), level: 'read committed' });
    } finally {
      await database.$disconnect();
      await operator.end();
      await made.close();
    }
  },
);
