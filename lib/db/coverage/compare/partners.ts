import type { Database } from '@/lib/db/client';
import { momentSums } from '@/lib/db/coverage/counts/sums-and-changes';
import { isCovered } from '@/lib/db/coverage/coverage-filter';
import { joinedSource } from '@/lib/db/coverage/coverage-source';
import { listedById } from '@/lib/db/coverage/listed-articles';
import { storable } from '@/lib/db/storable';
import type { ComparePair, ComparePartner, PairReason } from '@/lib/news/shown/comparison';

interface PartnerRow {
  readonly id: string;
  readonly share: number | null;
  readonly moments: number;
}

/**
 * So many sentences on its moments are looked through, and of so many articles it is asked whether they are shown: an
 * article's page waits for them, and of a moment that thirteen thousand tell of each was gone to.
 */
const [mostLooked, mostAsked] = [20_000, 200];

/**
 * What other outlets have to lay beside an article: first the texts that are one with it, the least alike of them
 * first, then those that tell of the most of its moments, those that are nearest in time first. At most `limit`.
 */
export async function listPartners(
  database: Database,
  articleId: string,
  limit: number,
): Promise<readonly ComparePartner[]> {
  const id = storable(articleId);
  const rows = await database.$queryRaw<PartnerRow[]>`
    with one as (select id, outlet_slug, sort_at from articles where id = ${id}),
    alike as (
      select second_id as other, first_share as share from likenesses where first_id = ${id} and kind = 'copy'
      union all select first_id, second_share from likenesses where second_id = ${id} and kind = 'copy'
    ),
    telling as (
      select other, count(*)::int as moments, min(sort_at) as sort_at from (
        select m.article_id as other, m.sort_at from moment_sentences m
        join moment_sentences own on own.moment = m.moment and own.article_id = ${id} and not own.is_announced
        where not m.is_announced and m.article_id <> ${id} limit ${mostLooked}
      ) looked group by 1
    ),
    first_telling as (
      select other from telling, one
      order by moments desc, abs(extract(epoch from telling.sort_at - one.sort_at)) asc nulls last, other limit ${mostAsked}
    )
    select a.id, l.share, coalesce(t.moments, 0)::int as moments
    from ${joinedSource(null)} cross join one
    left join alike l on l.other = a.id left join telling t on t.other = a.id
    where a.id in (select other from alike union select other from first_telling)
      and a.outlet_slug <> one.outlet_slug and ${isCovered(null)}
    order by l.share is null, l.share, t.moments desc nulls last,
      abs(extract(epoch from a.sort_at - one.sort_at)) asc nulls last, a.id
    limit ${limit}`;
  const articles = await listedById(
    database,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row) => {
    const article = articles.get(row.id);
    return article === undefined ? [] : [{ article, why: reasonOf(row) }];
  });
}

function reasonOf({ share, moments }: Pick<PartnerRow, 'share' | 'moments'>): PairReason {
  return share === null ? { kind: 'moments', moments } : { kind: 'one-text', share };
}

interface PairRow {
  readonly first: string;
  readonly second: string;
  readonly share: number | null;
  readonly moments: number;
}

/**
 * So many articles, those that tell of the most moments, are paired; of so many it is asked whether they are shown; and so
 * many that told of each moment first are looked through: all of a million took half a second.
 */
const [mostPaired, mostTelling, mostFirst] = [60, 600, 1000];

/** Pairs of different outlets, each article in one pair of a kind only; at most `limit` of a kind. */
export interface UsefulPairs {
  /** One text in two outlets that is not the same word for word, the least alike first. */
  readonly oneText: readonly ComparePair[];
  /** Accounts of one language with nothing in common, by how many moments both tell of. */
  readonly oneLanguage: readonly ComparePair[];
  /** The same in two languages. */
  readonly twoLanguages: readonly ComparePair[];
}

export async function listPairs(database: Database, limit: number): Promise<UsefulPairs> {
  const [copies, telling] = await Promise.all([copyPairs(database, limit * 4), tellingPairs(database)]);
  const ofOneLanguage = (is: boolean) => telling.filter(({ isOneLanguage }) => isOneLanguage === is);
  return {
    oneText: await shownPairs(database, eachInOne(copies, limit)),
    oneLanguage: await shownPairs(database, eachInOne(ofOneLanguage(true), limit)),
    twoLanguages: await shownPairs(database, eachInOne(ofOneLanguage(false), limit)),
  };
}

async function copyPairs(database: Database, limit: number): Promise<readonly PairRow[]> {
  return database.$queryRaw<PairRow[]>`
    select l.first_id as first, l.second_id as second, greatest(l.first_share, l.second_share) as share, 0 as moments
    from likenesses l join articles x on x.id = l.second_id
    join ${joinedSource(null)} on a.id = l.first_id
    where l.kind = 'copy' and l.first_share + l.second_share < 2 and a.outlet_slug <> x.outlet_slug
      and x.withdrawn_at is null and x.merged_into is null and ${isCovered(null)}
    order by share, first, second limit ${limit}`;
}

async function tellingPairs(
  database: Database,
): Promise<readonly (PairRow & { readonly isOneLanguage: boolean })[]> {
  return database.$queryRaw<(PairRow & { isOneLanguage: boolean })[]>`
    with most as (
      select article_id as id, array_agg(moment) as moments
      from (select distinct moment from (${momentSums}) c) told cross join lateral (
        select m.article_id from moment_sentences m where m.moment = told.moment and not m.is_announced
        order by m.sort_at, m.article_id limit ${mostFirst}) first
      group by 1 order by count(*) desc, 1 limit ${mostTelling}
    ), telling as (
      select a.id, a.outlet_slug, split_part(a.language, '-', 1) as language, most.moments
      from ${joinedSource(null)} join most on most.id = a.id
      where ${isCovered(null)} order by cardinality(most.moments) desc, a.id limit ${mostPaired}
    )
    select x.id as first, y.id as second, null::float as share, x.language = y.language as "isOneLanguage",
      (select count(*)::int from unnest(x.moments) moment where moment = any(y.moments)) as moments
    from telling x join telling y on x.id < y.id and x.outlet_slug <> y.outlet_slug
    where not exists (
      select 1 from likenesses l where l.kind = 'copy'
        and l.first_id in (x.id, y.id) and l.second_id in (x.id, y.id))
    order by moments desc, first, second`;
}

/** None stands in two pairs: the account that tells of most would be in all of them. */
function eachInOne(rows: readonly PairRow[], limit: number): readonly PairRow[] {
  const taken = new Set<string>();
  const found: PairRow[] = [];
  for (const row of rows) {
    if (found.length === limit) break;
    if (taken.has(row.first) || taken.has(row.second) || (row.share === null && row.moments === 0)) continue;
    taken.add(row.first).add(row.second);
    found.push(row);
  }
  return found;
}

async function shownPairs(database: Database, rows: readonly PairRow[]): Promise<readonly ComparePair[]> {
  const articles = await listedById(
    database,
    rows.flatMap(({ first, second }) => [first, second]),
  );
  return rows.flatMap((row) => {
    const [first, second] = [articles.get(row.first), articles.get(row.second)];
    if (first === undefined || second === undefined) return [];
    const isInOrder = (first.sortAt?.getTime() ?? Infinity) <= (second.sortAt?.getTime() ?? Infinity);
    return [{ articles: isInOrder ? [first, second] : [second, first], why: reasonOf(row) }];
  });
}
