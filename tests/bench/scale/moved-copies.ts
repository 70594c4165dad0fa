import type pg from 'pg';
import { say } from './say';

const copied = ['articles', 'article_words', 'revisions', 'article_addresses', 'moment_sentences'] as const;
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** Copies stand so much later each: their bursts stay bursts, and no two are of the same minute. */
const apartSeconds = 7 * 60 + 11;

/** So many articles at least are made before any is copied: each letter of an id gives one copy at most. */
export function howManyAreMade(articles: number, usual: number): number {
  return Math.min(articles, Math.max(usual, Math.ceil(articles / alphabet.length)));
}

/**
 * Fills a store of made articles up to `articles` with copies of them under other ids and addresses, each time a little
 * later, with their reports, words, revisions and moments. Nothing that triggers keep is brought in line.
 */
export async function addCopies(client: pg.Client, made: number, articles: number): Promise<void> {
  if (articles <= made) return;
  for (const table of copied) await client.query(`create unlogged table made_${table} as table ${table}`);
  await client.query('set session_replication_role = replica');
  for (let turn = 1; turn * made < articles; turn++) {
    const most = Math.min(made, articles - turn * made);
    for (const table of copied) await copyTable(client, table, { turn, isWhole: most === made, most });
    say(`${turn * made + most} of ${articles} articles`);
  }
  await client.query('reset session_replication_role');
  await client.query(`drop table ${copied.map((table) => `made_${table}`).join(', ')}`);
}

async function copyTable(
  client: pg.Client,
  table: (typeof copied)[number],
  { turn, isWhole, most }: { readonly turn: number; readonly isWhole: boolean; readonly most: number },
): Promise<void> {
  const { rows } = await client.query<{ name: string; type: string }>(
    'select column_name as name, data_type as type from information_schema.columns where table_name = $1',
    [table],
  );
  const letters = alphabet.slice(turn) + alphabet.slice(0, turn);
  const values = rows.map(({ name, type }) => {
    if (isId(table, name)) return `translate("${name}", '${alphabet}', '${letters}')`;
    if (name === 'address') return `address || '?copy=${turn}'`;
    if (type.startsWith('timestamp')) return `"${name}" + interval '${turn * apartSeconds} seconds'`;
    return `"${name}"`;
  });
  const id = table === 'articles' || table === 'article_words' ? 'id' : 'article_id';
  const some = isWhole ? '' : `where ${id} in (select id from made_articles order by id limit ${most})`;
  await client.query(
    `insert into ${table} (${rows.map(({ name }) => `"${name}"`).join(', ')}) select ${values.join(', ')} from made_${table} ${some}`,
  );
}

function isId(table: string, name: string): boolean {
  return name === 'article_id' || name === 'report_id' || (name === 'id' && table.startsWith('article'));
}
