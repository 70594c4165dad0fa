import pg from 'pg';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { applyMigrations, migrate } from '@/lib/host/postgres/migrate';
import { readMigrations } from '@/lib/host/postgres/schema-engine';
import { createEmptyDatabase, createTestDatabase } from '@/tests/support/database';

const settings = [
  `timezone TO 'America/Anchorage'`,
  `timezone TO 'Asia/Kolkata'`,
  `datestyle TO 'German'`,
  `datestyle TO 'SQL, DMY'`,
  `datestyle TO 'Postgres, MDY'`,
  `default_transaction_isolation TO 'serializable'`,
];

test.each(settings)(
  'a later program brings a store up to date where the database has %s',
  async (setting) => {
    const made = await createEmptyDatabase();
    try {
      const operator = new pg.Client({ connectionString: made.directUrl });
      await operator.connect();
      await operator.query(`ALTER DATABASE ${operator.database ?? ''} SET ${setting}`);
      await operator.end();
      const names = (await readMigrations()).migrationDirectories.map(({ path }) => path);
      await applyMigrations(made.directUrl, names.slice(0, -2));
      expect(await migrate(made.directUrl)).toEqual({ kind: 'migrated', applied: names.slice(-2) });
    } finally {
      await made.close();
    }
  },
);

test.each(settings)(
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
