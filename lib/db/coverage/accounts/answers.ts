import type { Database } from '@/lib/db/client';
import { joinedCondition } from '@/lib/db/coverage/coverage-filter';
import { orderedSource } from '@/lib/db/coverage/coverage-source';
import { listedById } from '@/lib/db/coverage/listed-articles';
import type { Answered, AnsweredBy } from '@/lib/news/shown/answered';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';

/** What the articles of a query answer to the event's questions, in order of publication; undated ones last. */
export async function listAnswers(
  database: Database,
  query: CoverageQuery | null,
): Promise<readonly AnsweredBy[]> {
  const rows = await answerRows(database, query, Prisma.sql`true`);
  const ids = [...new Set(rows.map((row) => row.article_id))];
  const articles = await listedById(database, ids);
  return rows.flatMap((row) => {
    const article = articles.get(row.article_id);
    return article === undefined ? [] : [{ ...toAnswered(row), article }];
  });
}

/** What these articles answer, by their ids, each in the order of its text; an article that answers nothing has no entry. */
export async function listAnswersOf(
  database: Database,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Answered[]>> {
  const rows = await answerRows(database, null, Prisma.sql`t.article_id = any(${[...articleIds]})`);
  const found = new Map<string, Answered[]>();
  for (const row of rows.toSorted((one, other) => one.block - other.block || one.start - other.start)) {
    found.set(row.article_id, [...(found.get(row.article_id) ?? []), toAnswered(row)]);
  }
  return found;
}

/** An article that is still to be looked through shows none: they may be of a text that it no longer has. */
function answerRows(
  database: Database,
  query: CoverageQuery | null,
  also: Prisma.Sql,
): Promise<readonly AnswerRow[]> {
  return database.$queryRaw<AnswerRow[]>`
    select t.* from ${orderedSource(query)} join outlets o on o.slug = a.outlet_slug join answers t on t.article_id = a.id
    where ${joinedCondition(query)} and a.accounts_rules is not null and ${also}
    order by coalesce(t.said_at, a.sort_at) asc nulls last, a.id, t.block, t.start`;
}

interface AnswerRow {
  readonly article_id: string;
  readonly question: string;
  readonly block: number;
  readonly start: number;
  readonly sentence: string;
  readonly value: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly is_planned: boolean;
  readonly is_negated: boolean;
  readonly is_reported: boolean;
  readonly said_at: Date | null;
}

function toAnswered({ value, min, max, unit, ...row }: AnswerRow): Answered {
  return {
    question: row.question,
    value: value ?? { min: min ?? 0, max: max ?? 0, unit: unit ?? '' },
    sentence: row.sentence,
    isPlanned: row.is_planned,
    isNegated: row.is_negated,
    isReported: row.is_reported,
    saidAt: row.said_at,
  };
}
