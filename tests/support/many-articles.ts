import pg from 'pg';

/**
 * Makes articles of an outlet that is not a sample one of the sample's, so many of each, with all of their pages and
 * versions; and the sample's outlets as good as real ones.
 */
export async function multiplySample(url: string, timesEach: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE outlets SET is_sample = false');
    await client.query(
      `CREATE TEMP TABLE made ON COMMIT DROP AS
       SELECT id AS old, lpad((row_number() OVER (ORDER BY id, n))::text, 10, '0') AS id, n
       FROM articles, generate_series(1, $1::int) n WHERE merged_into IS NULL`,
      [timesEach],
    );
    await client.query(
      copyOf(
        'articles',
        'id',
        `'address', a.address || '/' || made.n, 'headline', a.headline || ' ' || made.n,
      'report_id', made.id`,
      ),
    );
    await client.query(
      `CREATE TEMP TABLE made_pages ON COMMIT DROP AS
       SELECT p.id AS old, made.id AS article_id, nextval(pg_get_serial_sequence('pages', 'id')) AS id
       FROM pages p JOIN made ON p.article_id = made.old`,
    );
    await client.query(
      `INSERT INTO pages SELECT (jsonb_populate_record(p, jsonb_build_object('id', m.id, 'article_id', m.article_id))).*
       FROM pages p JOIN made_pages m ON p.id = m.old`,
    );
    await client.query(
      `INSERT INTO revisions SELECT (jsonb_populate_record(r, jsonb_build_object('article_id', made.id,
         'page_id', (SELECT m.id FROM made_pages m WHERE m.old = r.page_id AND m.article_id = made.id)))).*
       FROM revisions r JOIN made ON r.article_id = made.old`,
    );
    await client.query('COMMIT');
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

function copyOf(table: string, key: string, more: string): string {
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(a, jsonb_build_object('${key}', made.id, ${more}))).*
    FROM ${table} a JOIN made ON a.${key} = made.old`;
}
