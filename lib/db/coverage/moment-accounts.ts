import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { MomentSentence } from '@/lib/news/moment';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import type { ListedArticle, ReportCounts } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import { isSampleShown } from './counts/kept-sums';
import { changedReports, copiesOfSteps, reportSteps } from './counts/report-steps';
import { momentSums } from './counts/sums-and-changes';
import { isCovered } from './coverage-filter';
import { joinedSource } from './coverage-source';
import { listedById } from './listed-articles';

/** How many articles and reports of the coverage tell of each moment, by its slug. */
export async function countMoments(
  database: Database,
  sample: SampleWish = 'auto',
): Promise<ReadonlyMap<string, ReportCounts>> {
  const isShown = Prisma.sql`is_sample = ${isSampleShown({ sample })}`;
  const isOfMoment = Prisma.sql`${isShown} and language = '' and outlet_slug = '' and kind = '' and moment <> ''`;
  const rows = await database.$queryRaw<(ReportCounts & { moment: string })[]>`
    with ${changedReports}, told as (
      select moment, sum(articles) as articles from (${momentSums}) c
      where ${isShown} group by 1 having sum(articles) > 0
    ), copied as (
      select moment, ${copiesOfSteps} as copies
      from (${reportSteps(isOfMoment)}) step where articles & 1 > 0 group by 1
    )
    select moment, articles::int, (articles - coalesce(copies, 0))::int as reports
    from told left join copied using (moment)`;
  return new Map(rows.map(({ moment, ...counts }) => [moment, counts]));
}

/** Slugs of the outlets that tell of a moment, however many accounts of it there are. */
export async function outletsTelling(
  database: Database,
  moment: string,
  sample: SampleWish,
): Promise<ReadonlySet<string>> {
  const rows = await database.$queryRaw<{ slug: string }[]>`
    select outlet_slug as slug from (${momentSums}) c
    where moment = ${storable(moment)} and is_sample = ${isSampleShown({ sample })}
    group by 1 having sum(articles) > 0`;
  return new Set(rows.map(({ slug }) => slug));
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
    select m.* from moment_sentences m join ${joinedSource(null)} on a.id = m.article_id
    where m.moment = ${storable(moment)} and m.is_announced = ${announced} and ${isCovered({ asOf: null, sample })}
    order by m.told_at asc nulls last, m.article_id limit ${limit}`;
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
  const where = { articleId: storable(articleId) };
  const rows = await database.momentSentence.findMany({
    where,
    omit: { toldAt: true, sortAt: true, newsAt: true },
  });
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
