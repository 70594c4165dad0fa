import { z } from 'zod';
import { fillByCopy } from '@/tests/bench/scale/copy-store';
import { withClient } from '@/tests/bench/scale/with-client';
import { createSeededRandom } from '@/tests/support/seeded-random';

/** By which rules and data the worker looked through an article. */
export type LookedThrough = z.infer<typeof lookedThrough>;

const lookedThrough = z.object({
  moments_hash: z.string(),
  accounts_rules: z.string(),
  report_rules: z.string(),
});

/** How the articles of a store were looked through that a worker has filled. */
export async function readLookedThrough(url: string): Promise<LookedThrough> {
  const { rows } = await withClient(url, (client) =>
    client.query('select moments_hash, accounts_rules, report_rules from articles limit 1'),
  );
  return lookedThrough.parse(rows[0]);
}

/** Of an article of 450 words. */
const marksEach = 180;

/**
 * Fills a migrated, empty database as a worker leaves it after so many articles that nobody copied: with marks to find
 * copies by, lines of feeds, looks, and two quotations each, all of them drawn. The made words alone would be everybody's
 * copies: they are cut from the same reports.
 */
export async function fillAsLivedIn(url: string, articles: number, by: LookedThrough): Promise<void> {
  await fillByCopy(url, articles, {
    beside: (place) => ({ ...by, marks: drawMarks(place) }),
  });
  await withClient(url, async (client) => {
    await client.query(`insert into entries (address, source_id, listed, fingerprint, first_seen_at, last_seen_at, verdict,
        reasons, read_at, article_id)
      select a.address, s.id, '{}', md5(a.id), a.first_seen_at, a.first_seen_at, 'stored', '{}', a.first_seen_at, a.id
      from articles a join lateral (select id from sources where outlet_slug = a.outlet_slug limit 1) s on true`);
    await client.query(`insert into visits (article_id, at, outcome, status)
      select id, first_seen_at, 'first', 200 from articles`);
    await client.query(`insert into quotations (article_id, block, start, "end", text, sentence, language, quotation_id,
        wording_id, words_id, marks)
      select a.id, 0, n, n + 40, q.text, q.text, a.language, q.id, q.id, q.id, q.marks
      from articles a, generate_series(1, 2) n, lateral (select md5(a.id || n) as id,
        (select string_agg(substr(md5(a.id || n || w), 1, 6), ' ') from generate_series(1, 12) w) as text,
        (select array_agg((random() * 4294967295 - 2147483648)::int) from generate_series(1, 12)) as marks) q`);
    await client.query('vacuum (analyze)');
  });
}

function drawMarks(place: number): readonly number[] {
  const { draw } = createSeededRandom(place + 7_000_000);
  return Array.from({ length: marksEach }, () => Math.floor(draw() * 2 ** 32) - 2 ** 31);
}
