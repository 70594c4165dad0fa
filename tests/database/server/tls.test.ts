import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/host/postgres/migrate';
import { readSettings } from '@/lib/host/settings';
import { hasOpenssl, openTlsPostgres, type TlsPostgres } from '@/tests/support/postgres/tls-postgres';

describe.skipIf(!hasOpenssl())('a Postgres that wants TLS, with a certificate of its own', () => {
  let server: TlsPostgres;
  beforeAll(async () => {
    server = await openTlsPostgres();
  });
  afterAll(async () => {
    await server?.close();
  });

  /** As the program reads it from DATABASE_URL. */
  function asSet(query: string): string {
    const read = readSettings({ DATABASE_URL: `${server.url}${query}` });
    return read.kind === 'settings' ? (read.settings.databaseUrl ?? '') : read.problems.join(' ');
  }

  test('sslmode=require takes it as it is, and every session is encrypted', async () => {
    const url = asSet('?sslmode=require');
    expect(await migrate(url)).toMatchObject({ kind: 'migrated' });
    const database = openDatabase(url);
    try {
      const sessions = await database.$queryRaw<readonly { ssl: boolean }[]>`
        select ssl from pg_stat_ssl where pid = pg_backend_pid()`;
      expect(sessions).toEqual([{ ssl: true }]);
    } finally {
      await database.$disconnect();
    }
  });

  test('sslmode=verify-full checks it against the certificate that is given', async () => {
    const file = encodeURIComponent(server.certificate);
    expect(await migrate(asSet(`?sslmode=verify-full&sslrootcert=${file}`))).toMatchObject({
      kind: 'migrated',
    });
  });

  test.each([
    [
      'verify-full without it',
      '?sslmode=verify-full',
      /^The database’s certificate is signed by nobody known/,
    ],
    ['no TLS at all', '?sslmode=disable', /^The database takes no connection without TLS.+sslmode=require/],
    ['no word about it', '', /^The database takes no connection without TLS.+sslmode=require/],
  ])('%s is refused in a sentence that says what to do', async (_, query, sentence) => {
    const outcome = await migrate(asSet(query));
    expect(outcome).toEqual({ kind: 'failed', why: expect.stringMatching(sentence) });
    expect(outcome.kind === 'failed' && outcome.why.split('\n')).toHaveLength(1);
  });
});
