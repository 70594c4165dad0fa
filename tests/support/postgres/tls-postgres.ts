import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '@/lib/host/postgres/postgres';
import { findServerUser } from '@/lib/host/postgres/server-user';
import { placeCluster } from './made-cluster';

export interface TlsPostgres {
  /** Of an empty database, by a name that its certificate has, without a word about TLS. */
  readonly url: string;
  /** The server's own certificate, which nobody else has signed. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** Whether this machine can make a certificate. */
export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A Postgres of this test alone that takes no connection without TLS. */
export async function openTlsPostgres(): Promise<TlsPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-tls-'));
  await placeCluster(folder);
  const postgres = await startPostgres({ dataDir: folder, log: () => undefined });
  if (postgres.kind === 'failed') throw new Error(postgres.why);
  const data = join(folder, 'postgres/data');
  makeCertificate(data);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query(`SELECT current_setting('hba_file') AS file`);
  await client.query('ALTER SYSTEM SET ssl = on');
  await client.query(`COPY (SELECT 'hostssl all all all scram-sha-256') TO '${rows[0].file}'`);
  await client.query('SELECT pg_reload_conf()');
  await client.end();
  const url = new URL(postgres.url);
  url.hostname = 'localhost';
  return {
    url: url.href,
    certificate: join(data, 'server.crt'),
    async close() {
      await postgres.stop('now');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `server.crt` and `server.key`, where Postgres looks for them. */
function makeCertificate(data: string): void {
  const [key, certificate] = [join(data, 'server.key'), join(data, 'server.crt')];
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      ...['-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  );
  const user = findServerUser();
  const ids = user.kind === 'failed' ? null : user.user.ids;
  if (ids?.uid !== undefined && ids.gid !== undefined)
    for (const path of [key, certificate]) chownSync(path, ids.uid, ids.gid);
}
