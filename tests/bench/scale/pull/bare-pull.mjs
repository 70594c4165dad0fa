import pg from 'pg';
import RssParser from 'rss-parser';
import { request } from 'undici';

// The least that a pull of feeds does: undici, a parser, one insert a feed. What it cost is told by who started it.

const { BARE_DATABASE = '', BARE_PORT = '', BARE_HOSTS = '' } = process.env;
const atOnce = 12;

const pool = new pg.Pool({ connectionString: BARE_DATABASE, max: atOnce });
await pool.query('create table if not exists bare_feeds (host text primary key, etag text)');
await pool.query(
  'create table if not exists bare_lines (address text primary key, title text, at text, said text)',
);

/** @param {string} host */
async function pullOne(host) {
  const { rows } = await pool.query('select etag from bare_feeds where host = $1', [host]);
  /** @type {string | undefined} */
  const etag = rows[0]?.etag;
  const headers = { host, ...(etag === undefined ? {} : { 'if-none-match': etag }) };
  const answer = await request(`http://127.0.0.1:${BARE_PORT}/feed`, { headers });
  const text = await answer.body.text();
  if (answer.statusCode === 304) return;
  const { items } = await new RssParser().parseString(text);
  await pool.query(
    `insert into bare_lines select * from jsonb_to_recordset($1) as line (address text, title text, at text, said text)
     on conflict do nothing`,
    [
      JSON.stringify(
        items.map(({ link, title, pubDate, content }) => ({
          address: link,
          title,
          at: pubDate,
          said: content,
        })),
      ),
    ],
  );
  await pool.query('insert into bare_feeds values ($1, $2) on conflict do nothing', [
    host,
    answer.headers.etag,
  ]);
}

const waiting = BARE_HOSTS.split(',');
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let host = waiting.pop(); host !== undefined; host = waiting.pop()) await pullOne(host);
  }),
);
await pool.end();
