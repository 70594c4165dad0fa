import type pg from 'pg';
import { z } from 'zod';

const fitness = z.object({ encoding: z.string() });
const letters = z.object({ areKnown: z.boolean() });

/**
 * Why an empty database is no place for coverage, in one sentence with what to do; null where it is one. In another
 * encoding most of it could not be written down; where the database's letters are those of "C", capitals of other
 * scripts are no letters to the text search, and „Путин“ was found by nobody.
 */
export async function whyUnfit(client: pg.Client): Promise<string | null> {
  const asked = await client.query("SELECT current_setting('server_encoding') AS encoding");
  const { encoding } = fitness.parse(asked.rows[0]);
  const make = "CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LC_CTYPE 'C.UTF-8' LC_COLLATE 'C'";
  if (encoding !== 'UTF8') {
    return `The database is in ${encoding}, in which coverage in most languages cannot be written; make one by ${make}.`;
  }
  const { rows } = await client.query(
    "SELECT lower('ПУТИН') = 'путин' AND to_tsvector('simple', '«ПУТИН»') @@ 'путин'::tsquery AS \"areKnown\"",
  );
  if (letters.parse(rows[0]).areKnown) return null;
  return `The database knows the letters of English only (LC_CTYPE C), so that names in other scripts would never be found; make one by ${make}.`;
}

export const writesNothing =
  'The database takes no writing: it is a replica, or set to be read only; give the address of the one that others copy.';

/** What databases say of what people run into, and our sentence for it. */
const sentences: readonly (readonly [pattern: RegExp, sentence: (said: string) => string])[] = [
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|timeout expired|terminated unexpectedly/,
    (said) => `The database does not answer (${said}).`,
  ],
  [
    /permission denied to create extension/,
    () =>
      'The role of DATABASE_URL may not create extensions; have an administrator run CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm; in this database once.',
  ],
  [
    /extension "(?:unaccent|pg_trgm)" is not available/,
    () =>
      'The server lacks unaccent and pg_trgm, which come with Postgres’ contrib package; install it there.',
  ],
  [
    /database schema is not empty/,
    () =>
      'The database holds tables of something else; make one for Parallax alone, and name it in DATABASE_URL.',
  ],
  [
    /permission denied for (?:schema|database)/,
    () =>
      'The role of DATABASE_URL may not make tables; have an administrator run GRANT ALL ON SCHEMA public and GRANT CREATE ON DATABASE for it.',
  ],
  [
    /self[- ]signed certificate|unable to verify|unable to get (?:local )?issuer/i,
    () =>
      'The database’s certificate is signed by nobody known here; sslmode=require takes it as it is, sslmode=verify-full with sslrootcert=FILE checks it.',
  ],
  [
    /no (?:pg_hba\.conf )?entry for host .+no encryption|requires? SSL|SSL (?:connection )?(?:is )?required/i,
    () =>
      'The database takes no connection without TLS from here (or none of this role); add sslmode=require to its address.',
  ],
  [
    /does not support SSL/,
    () =>
      'The database speaks no TLS, which every sslmode but disable wants here; leave sslmode out of its address, or say sslmode=disable.',
  ],
  [
    /client password must be a string/,
    () =>
      'The database asks for a password, and its address has none: postgresql://user:password@host:5432/name.',
  ],
  [
    /password authentication failed/,
    (said) =>
      `The database does not take this user with this password (${said}); # / ? % of a password are %23 %2F %3F %25.`,
  ],
  [/read-only transaction/, () => writesNothing],
  [
    /too many clients|remaining connection slots|too many connections/,
    () => 'The database has no connection left; set DATABASE_CONNECTIONS to fewer, or allow the role more.',
  ],
];

/** One plain sentence for why a database could not be brought up to date, with its own words where it is none of the known. */
export function describeProblem(error: unknown): string {
  const text = error instanceof Error ? error.message || nested(error) : String(error);
  const said =
    /(?:Database error|Error querying the database):\s*([^\n]+(?:\n(?!\s*\d+:)[^\n]+)?)/.exec(text)?.[1] ??
    text.split('\n', 1)[0] ??
    text;
  const known = sentences.find(([pattern]) => pattern.test(text));
  return known === undefined
    ? `The database could not be brought up to date: ${said.trim()}`
    : known[1](said.trim());
}

/** Of a name with two addresses both failures are told, and the whole has no words of its own. */
function nested(error: Error): string {
  const [first] = error instanceof AggregateError ? error.errors : [];
  return first instanceof Error ? first.message : error.name;
}
