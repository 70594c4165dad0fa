import { edgeBlocks, fingerprintOf, isFurniture } from '@/lib/coverage/reports/fingerprint';
import { type ComparedArticle, type Likeness, likenessTo } from '@/lib/coverage/reports/likeness';
import { ownWords } from '@/lib/coverage/reports/own-words';
import { type CreditFinder, creditFinder } from '@/lib/coverage/reports/wire-credit';
import type { Database, Transaction } from '@/lib/db/client';
import { jsonRows } from '@/lib/db/record/json-rows';
import type { Asked } from '@/lib/db/record/searched-articles';
import { takeTurn } from '@/lib/db/record/take-turn';
import { blocksFromJson } from '@/lib/db/rows';
import type { Block } from '@/lib/news/block';
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
interface ComparedText {
  readonly id: string;
  readonly outletSlug: string;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly credit: string | null;
  readonly blocks: readonly Block[];
  readonly sortAt: Date | null;
}

/** What an article's row holds of its text as it is compared, and what it has in common with others. */
interface Comparison {
  readonly edges: readonly number[];
  readonly marks: readonly number[];
  readonly agency: string | null;
  /** In each it is the second. */
  readonly alike: readonly Likeness[];
}

/**
 * Compares an article as it is stored with all others, and brings the reports around it up to date: what it has in
 * common with whom, which report each is part of, and the agency that it is credited to. All of it or nothing, in one
 * transaction; the site is told of every article whose report is another.
 */
export async function compareStored(database: Database, id: string, rules: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    await takeTurn(transaction, { articleId: id, compares: true });
    const row = await transaction.article.findUnique({ where: { id }, select: comparedColumns });
    if (row === null) return;
    const { mergedInto, ...text } = row;
    const { edges, marks, agency, alike } = await compareText(
      transaction,
      { ...text, blocks: blocksFromJson(row.blocks) },
      // What proved to be another article is no account of its own.
      mergedInto === null,
    );
    const neighbours = await replaceLikenesses(transaction, id, alike);
    const isAlone = neighbours.length === 0;
    // At once, for most are nobody's copies: each state of a row is put into all indexes.
    await transaction.$executeRaw`
      with compared as (update articles set edge_blocks = ${edges}::int[], marks = ${marks}::int[],
          agency = ${agency}, report_rules = ${rules}, report_id = case when ${isAlone} then id else report_id end
        where id = ${id} returning id)
      select pg_notify('coverage', id) from compared`;
    if (!isAlone) await joinAround(transaction, [id, ...neighbours]);
  });
}

const comparedColumns = {
  id: true,
  outletSlug: true,
  byline: true,
  dateline: true,
  credit: true,
  blocks: true,
  sortAt: true,
  mergedInto: true,
} as const;

/** Compares a text, stored or about to be, with those of all other articles, in a turn to compare. */
export async function compareText(
  transaction: Transaction,
  text: ComparedText,
  isOwnAccount = true,
): Promise<Comparison> {
  const { id, outletSlug, blocks, sortAt } = text;
  const edges = [...new Set(edgeBlocks(ownWords(blocks)))];
  const { agencies, furniture } = await surroundings(transaction, text, edges);
  const fingerprint = fingerprintOf(blocks, (block) => furniture.has(block));
  const article = { id, outlet: outletSlug, published: sortAt?.getTime() ?? null, fingerprint };
  const alike = isOwnAccount ? await likenessesOf(transaction, article) : [];
  return {
    edges,
    marks: [...fingerprint.marks],
    agency: creditFinderOf(agencies)(text)?.agency ?? null,
    alike,
  };
}

/** Stores what a new article, whose row is there by now, has in common with others, and joins their reports. */
export async function joinAlike(
  transaction: Transaction,
  id: string,
  alike: readonly Likeness[],
): Promise<void> {
  const neighbours = await addLikenesses(transaction, alike);
  if (neighbours.length > 0) await joinAround(transaction, [id, ...neighbours]);
}

/** Stores what the second of each has in common with the first; returns those that it does have in common with. */
async function addLikenesses(
  transaction: Transaction,
  alike: readonly Likeness[],
): Promise<readonly string[]> {
  if (alike.length === 0) return [];
  const staying = await thoseThatStay(
    transaction,
    alike.flatMap(({ first, second }) => [first.id, second.id]),
  );
  const likenesses = alike.filter(({ first, second }) => staying.has(first.id) && staying.has(second.id));
  if (likenesses.length > 0)
    await transaction.$executeRaw`insert into likenesses ${jsonRows('likenesses', likenesses.map(likenessColumns))}`;
  return likenesses.map(({ first }) => first.id);
}

/** Names of the outlets that are agencies, and of these blocks those that the outlet prints around so many of its articles. */
async function surroundings(
  transaction: Transaction,
  { id, outletSlug }: Pick<ComparedText, 'id' | 'outletSlug'>,
  edges: readonly number[],
): Promise<{ readonly agencies: readonly string[]; readonly furniture: ReadonlySet<number> }> {
  const [row] = await transaction.$queryRaw<
    readonly { agencies: readonly string[]; blocks: readonly number[]; articles: readonly number[] }[]
  >`
    select array(select name from outlets where kind = 'wire' order by name) as agencies,
      coalesce(array_agg(block), '{}') as blocks, coalesce(array_agg(articles), '{}') as articles
    from (select block, count(*)::int as articles from articles a, unnest(a.edge_blocks) block
      where a.outlet_slug = ${outletSlug} and a.id <> ${id} and block = any(${[...edges]}::int[]) group by block) as known`;
  const { agencies, blocks, articles } = row ?? { agencies: [], blocks: [], articles: [] };
  // And around this one.
  const furniture = blocks.filter((_, at) => isFurniture((articles[at] ?? 0) + 1));
  return { agencies, furniture: new Set(furniture) };
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
 * Of these articles those that nobody is about to remove, and that nobody can remove meanwhile: the sample leaves while
 * the first real articles are compared with it. Who is removing one is not waited for, or both might wait.
 */
async function thoseThatStay(transaction: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await transaction.$queryRaw<readonly { id: string }[]>`
    select id from articles where id = any(${[...ids]}) for key share skip locked`;
  return new Set(rows.map(({ id }) => id));
}

/** Returns the articles that the article had, or has, text in common with. */
async function replaceLikenesses(
  transaction: Transaction,
  id: string,
  alike: readonly Likeness[],
): Promise<readonly string[]> {
  const before = await transaction.$queryRaw<readonly { firstId: string; secondId: string }[]>`
    delete from likenesses where first_id = ${id} or second_id = ${id}
    returning first_id as "firstId", second_id as "secondId"`;
  const added = await addLikenesses(transaction, alike);
  const all = [...before.flatMap(({ firstId, secondId }) => [firstId, secondId]), ...added];
  return [...new Set(all)].filter((one) => one !== id);
}
