import { edgeBlocks, fingerprintOf } from '@/lib/coverage/reports/fingerprint';
import { isFurniture } from '@/lib/coverage/reports/furniture';
import { type ComparedArticle, type Likeness, likenessTo } from '@/lib/coverage/reports/likeness';
import { ownWords } from '@/lib/coverage/reports/own-words';
import { type CreditFinder, creditFinder } from '@/lib/coverage/reports/wire-credit';
import type { Database, Transaction } from '@/lib/db/client';
import type { Asked } from '@/lib/db/record/searched-articles';
import { blocksFromJson } from '@/lib/db/rows';
import { joinAround } from './joined-reports';
import { likenessColumns } from './likeness-columns';

/** Articles that were compared by other rules, or not yet since their text changed, by id. */
export async function listUncompared(
  database: Database,
  rules: string,
  { among, limit }: Asked,
): Promise<readonly string[]> {
  const where = { OR: [{ reportRules: null }, { reportRules: { not: rules } }] };
  const rows = await database.article.findMany({
    where: among === null ? where : { AND: [{ id: { in: [...among] } }, where] },
    select: { id: true },
    take: limit,
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** One finder for as long as the same agencies are listed: its pattern takes a while to make. */
let listed: { readonly names: string; readonly find: CreditFinder } | null = null;

/** Agencies that outlets are listed as are credited by their names too, beside those that are known everywhere. */
function creditFinderOf(agencies: readonly string[]): CreditFinder {
  const names = agencies.join('\n');
  if (listed?.names !== names) {
    listed = { names, find: creditFinder(agencies.map((name) => ({ name, marks: [] }))) };
  }
  return listed.find;
}

/** An article as far as it is compared with others. */
interface ComparedRow {
  readonly id: string;
  readonly outletSlug: string;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly credit: string | null;
  readonly blocks: unknown;
  readonly sortAt: Date | null;
  readonly mergedInto: string | null;
  /** Names of the outlets that are agencies. */
  readonly agencies: readonly string[];
}

async function findCompared(transaction: Transaction, id: string): Promise<ComparedRow | null> {
  const [row] = await transaction.$queryRaw<readonly ComparedRow[]>`
    select id, outlet_slug as "outletSlug", byline, dateline, credit, blocks, sort_at as "sortAt", merged_into as "mergedInto",
      (select coalesce(array_agg(name order by name), '{}') from outlets where kind = 'wire') as agencies
    from articles where id = ${id}`;
  return row ?? null;
}

/**
 * Compares an article as it is stored with all others, and brings the reports around it up to date: what it has in
 * common with whom, which report each is part of, and the agency that it is credited to. All of it or nothing, in one
 * transaction; the site is told of every article whose report is another.
 */
export async function compareStored(database: Database, id: string, rules: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    // One at a time: two that are compared at once would not see each other. And none goes through all articles, as
    // Postgres would where they are few: it takes two lists of marks to be compared for no more than two numbers.
    await transaction.$executeRaw`
      select pg_advisory_xact_lock(hashtext('reports')), pg_advisory_xact_lock(hashtext(${id})),
        set_config('enable_seqscan', 'off', true)`;
    const row = await findCompared(transaction, id);
    if (row === null) return;
    const blocks = blocksFromJson(row.blocks);
    const edges = [...new Set(edgeBlocks(ownWords(blocks)))];
    const furniture = await furnitureOf(transaction, row, edges);
    const fingerprint = fingerprintOf(blocks, (block) => furniture.has(block));
    const article = { id, outlet: row.outletSlug, published: row.sortAt?.getTime() ?? null, fingerprint };
    const agency = creditFinderOf(row.agencies)({ ...row, blocks })?.agency ?? null;
    // What proved to be another article is no account of its own.
    const alike = row.mergedInto === null ? await likenessesOf(transaction, article) : [];
    const likenesses = await thoseThatStay(transaction, alike);
    const neighbours = await replaceLikenesses(transaction, id, likenesses);
    const isAlone = neighbours.length === 0;
    // At once, for most are nobody's copies: each state of a row is put into all indexes.
    await transaction.$executeRaw`
      with compared as (update articles set edge_blocks = ${edges}::int[], marks = ${[...fingerprint.marks]}::int[],
          agency = ${agency}, report_rules = ${rules}, report_id = case when ${isAlone} then id else report_id end
        where id = ${id} returning id)
      select pg_notify('coverage', id) from compared`;
    if (!isAlone) await joinAround(transaction, [id, ...neighbours]);
  });
}

/** Of these blocks, those that the outlet prints around so many of its articles. */
async function furnitureOf(
  transaction: Transaction,
  { id, outletSlug }: { readonly id: string; readonly outletSlug: string },
  edges: readonly number[],
): Promise<ReadonlySet<number>> {
  if (edges.length === 0) return new Set();
  const rows = await transaction.$queryRaw<{ block: number; articles: number }[]>`
    select block, count(*)::int as articles from articles a, unnest(a.edge_blocks) block
    where a.outlet_slug = ${outletSlug} and a.id <> ${id} and block = any(${[...edges]}::int[]) group by block`;
  // And around this one.
  return new Set(rows.flatMap(({ block, articles }) => (isFurniture(articles + 1) ? [block] : [])));
}

/** The most texts that one is compared with, those with the most marks in common first; one mark may be a set phrase. */
const most = 48;
const fewestMarks = 2;

async function likenessesOf(
  transaction: Transaction,
  article: ComparedArticle,
): Promise<readonly Likeness[]> {
  const marks = [...article.fingerprint.marks];
  // A question of its own, whose answer Postgres does not know as it plans: of so many marks by their values, nearly all
  // of which are one text's alone, it expects half of the articles, and read every one. And one that no other index answers.
  const rows = await transaction.$queryRaw<
    { id: string; outlet_slug: string; sort_at: Date | null; blocks: unknown }[]
  >`
    with alike as materialized (select * from articles where marks && (select ${marks}::int[]))
    select a.id, a.outlet_slug, a.sort_at, a.blocks from alike a
    join lateral (select count(*)::int as hits from unnest(a.marks) mark where mark = any(${marks}::int[])) m on true
    where a.id <> ${article.id} and a.merged_into is null and m.hits >= ${Math.min(fewestMarks, marks.length)}
    order by m.hits desc, a.id limit ${most}`;
  const likeness = likenessTo(article);
  return rows.flatMap(({ id, outlet_slug, sort_at, blocks }) => {
    const fingerprint = fingerprintOf(blocksFromJson(blocks));
    const found = likeness({ id, outlet: outlet_slug, published: sort_at?.getTime() ?? null, fingerprint });
    return found === null ? [] : [found];
  });
}

/**
 * Those with articles that nobody is about to remove, and that nobody can remove meanwhile: the sample leaves while the
 * first real articles are compared with it. Who is removing one is not waited for, or both might wait.
 */
async function thoseThatStay(
  transaction: Transaction,
  likenesses: readonly Likeness[],
): Promise<readonly Likeness[]> {
  if (likenesses.length === 0) return [];
  const ids = likenesses.flatMap(({ first, second }) => [first.id, second.id]);
  const rows = await transaction.$queryRaw<readonly { id: string }[]>`
    select id from articles where id = any(${ids}) for key share skip locked`;
  const staying = new Set(rows.map(({ id }) => id));
  return likenesses.filter(({ first, second }) => staying.has(first.id) && staying.has(second.id));
}

/** Returns the articles that the article had, or has, text in common with. */
async function replaceLikenesses(
  transaction: Transaction,
  id: string,
  likenesses: readonly Likeness[],
): Promise<readonly string[]> {
  const before = await transaction.$queryRaw<readonly { firstId: string; secondId: string }[]>`
    delete from likenesses where first_id = ${id} or second_id = ${id}
    returning first_id as "firstId", second_id as "secondId"`;
  if (likenesses.length > 0) await transaction.likeness.createMany({ data: likenesses.map(likenessColumns) });
  const all = [
    ...before.flatMap(({ firstId, secondId }) => [firstId, secondId]),
    ...likenesses.map(({ first }) => first.id),
  ];
  return [...new Set(all)].filter((one) => one !== id);
}
