import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { MomentSentence } from '@/lib/news/moment';
import type { CoverageQuery, SampleWish } from '@/lib/news/shown/coverage-query';
import type { ListedArticle, ReportCounts } from '@/lib/news/shown/listing';
import { coverageCondition, isCovered } from './coverage-filter';
import { reportOf } from './coverage-reports';
import { coverageSource } from './coverage-source';
import { listedById } from './listed-articles';

/** How many articles and reports of a query tell of each moment, by its slug; null counts the whole coverage that is shown. */
export async function countMoments(
  database: Database,
  query: CoverageQuery | null,
): Promise<ReadonlyMap<string, ReportCounts>> {
  const unbounded = query === null ? null : { ...query, moment: null };
  const rows = await database.$queryRaw<(ReportCounts & { moment: string })[]>`
    select m.moment, count(*)::int as articles, count(distinct ${reportOf})::int as reports
    from ${coverageSource(unbounded)} join moment_sentences m on m.article_id = a.id
    where not m.is_announced and ${coverageCondition(unbounded)} group by 1`;
  return new Map(rows.map(({ moment, ...counts }) => [moment, counts]));
}

/** An article beside the sentence by which it tells of a moment. */
export interface MomentAccount {
  readonly article: ListedArticle;
  readonly told: MomentSentence;
}

interface AccountsWish {
  readonly limit: number;
  readonly sample?: SampleWish;
  readonly announced?: boolean;
}

/**
 * Who tells of a moment, or (`announced`) only said that it was to come: in the order in which that was published,
 * undated ones last. At most `limit`.
 */
export async function listAccounts(
  database: Database,
  moment: string,
  { limit, sample = 'auto', announced = false }: AccountsWish,
): Promise<readonly MomentAccount[]> {
  const rows = await database.$queryRaw<SentenceRow[]>`
    select m.* from moment_sentences m join ${coverageSource(null)} on a.id = m.article_id
    where m.moment = ${storable(moment)} and m.is_announced = ${announced} and ${isCovered({ asOf: null, sample })}
    order by coalesce(m.said_at, a.sort_at) asc nulls last, a.id limit ${limit}`;
  const articles = await listedById(
    database,
    rows.map((row) => row.article_id),
  );
  return rows.flatMap((row) => {
    const article = articles.get(row.article_id);
    return article === undefined ? [] : [{ article, told: toSentence(row) }];
  });
}

/** The moments that one article tells of or announces, each with its sentence. */
export async function listToldMoments(
  database: Database,
  articleId: string,
): Promise<readonly MomentSentence[]> {
  const rows = await database.momentSentence.findMany({ where: { articleId: storable(articleId) } });
  return rows.map(({ articleId: _, ...sentence }) => sentence);
}

interface SentenceRow {
  readonly article_id: string;
  readonly moment: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly reasons: readonly string[];
  readonly is_announced: boolean;
  readonly said_at: Date | null;
}

function toSentence({ article_id: _, is_announced, said_at, ...sentence }: SentenceRow): MomentSentence {
  return { ...sentence, isAnnounced: is_announced, saidAt: said_at };
}
