import { joinQuotations } from '@/lib/coverage/quotations/join-quotations';
import type { Transaction } from '@/lib/db/client';

/** The most utterances that one is compared with, those with the most words in common first. */
const most = 40;

/** What an article quotes, as far as it is joined with others. */
interface OwnQuotation {
  readonly quotationId: string;
  readonly language: string;
  readonly marks: readonly number[];
}

/** Joins what an article quotes with what others do, and parts anew what hung together by what it no longer quotes. */
export async function joinQuotationsAround(
  transaction: Transaction,
  {
    articleId,
    own,
    before,
  }: {
    readonly articleId: string;
    readonly own: readonly OwnQuotation[];
    readonly before: readonly string[];
  },
): Promise<void> {
  const byId = new Map(own.map((one) => [one.quotationId, one]));
  const like = byId.size === 0 ? [] : await utterancesLike(transaction, articleId, [...byId.values()]);
  const touched = new Set([...before, ...byId.keys(), ...like]);
  if (touched.size === 0) return;
  await joinAll(transaction, articleId, [...touched]);
}

/**
 * For each of these, utterances of its language with enough words in common (hasEnoughMarks), of outlets that may share
 * a page with the article's.
 */
async function utterancesLike(
  transaction: Transaction,
  articleId: string,
  own: readonly OwnQuotation[],
): Promise<readonly string[]> {
  const wanted = own.map(({ language, marks }) => JSON.stringify({ language, marks }));
  // An array, whose length Postgres knows: of a recordset it expects a hundred, and would compile the statement first.
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select distinct alike.id
    from unnest(${wanted}::jsonb[]) as one, jsonb_to_record(one) as wanted (language text, marks int[]),
    lateral (select q.quotation_id as id from quotations q
      join articles a on a.id = q.article_id join outlets o on o.slug = a.outlet_slug
      join lateral (select count(*)::int as hits from unnest(q.marks) mark where mark = any(wanted.marks)) m on true
      where q.marks && wanted.marks and q.language = wanted.language and q.article_id <> ${articleId}
        and o.is_sample = (select s.is_sample from articles x join outlets s on s.slug = x.outlet_slug where x.id = ${articleId})
        and m.hits * 5 >= 2 * least(cardinality(q.marks), cardinality(wanted.marks))
      group by q.quotation_id order by max(m.hits) desc, q.quotation_id limit ${most}) as alike`;
  return rows.map(({ id }) => id);
}

/** A quotation with when it was said, or else when its article was published. */
interface JoinedRow {
  readonly articleId: string;
  readonly block: number;
  readonly start: number;
  readonly text: string;
  readonly language: string;
  readonly speaker: string | null;
  readonly quotationId: string;
  readonly at: Date | null;
  readonly isSample: boolean;
}

/** Gives every quotation of these utterances the id of the one that it is part of; tells the site of each article. */
async function joinAll(
  transaction: Transaction,
  articleId: string,
  utterances: readonly string[],
): Promise<void> {
  // Its own are among them: each is an utterance until it is joined with others.
  const rows = await transaction.$queryRaw<readonly JoinedRow[]>`
    select q.article_id as "articleId", q.block, q.start, q.text, q.language, q.speaker, q.quotation_id as "quotationId",
      coalesce(q.said_at, a.sort_at) as at, o.is_sample as "isSample"
    from quotations q join articles a on a.id = q.article_id join outlets o on o.slug = a.outlet_slug
    where q.quotation_id = any(${[...utterances]})`;
  for (const isSample of [true, false]) {
    const side = rows.filter((row) => row.isSample === isSample);
    const keyed = side.map((row) => ({
      ...row,
      key: `${row.articleId} ${row.block} ${row.start}`,
      published: row.at?.getTime() ?? null,
    }));
    const joined = joinQuotations(keyed);
    for (const { key, articleId: id, block, start, quotationId } of keyed) {
      const utterance = joined.get(key) ?? quotationId;
      if (utterance === quotationId) continue;
      await transaction.quotation.updateMany({
        where: { articleId: id, block, start },
        data: { quotationId: utterance },
      });
      if (id !== articleId) await transaction.$executeRaw`select pg_notify('coverage', ${id})`;
    }
  }
}
