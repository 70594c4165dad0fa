import type { Database } from '@/lib/db/client';
import { isCovered, joinedCondition } from '@/lib/db/coverage/coverage-filter';
import { joinedSource } from '@/lib/db/coverage/coverage-source';
import { listedById } from '@/lib/db/coverage/listed-articles';
import { storable } from '@/lib/db/storable';
import { parseSearch, type SearchTerm } from '@/lib/language/search/search';
import type { CoverageQuery, SampleWish } from '@/lib/news/shown/coverage-query';
import type {
  QuotationLine,
  QuotationList,
  QuotationStanding,
  Quoted,
  QuotedBy,
  QuotedHere,
  QuotedSpeaker,
} from '@/lib/news/shown/quoted';
import { Prisma } from '@/prisma/generated/client';

export interface QuotationWish {
  /** Null: of all who are quoted. */
  readonly speaker: string | null;
  /** At most so many of each; null: all. */
  readonly perSpeaker: number | null;
  readonly skip: number;
  readonly limit: number;
}

/**
 * The utterances that articles of a query quote and whose speaker is known, those that most outlets quote first. The
 * words of the query are looked for in the quotations themselves: an utterance that has them in one wording is counted
 * with all.
 */
export async function listQuotations(
  database: Database,
  query: CoverageQuery,
  { speaker, perSpeaker, skip, limit }: QuotationWish,
): Promise<QuotationList> {
  const covered = joinedCondition({ ...query, words: null });
  const words =
    query.words === null
      ? Prisma.empty
      : Prisma.sql`and q.quotation_id in (select q.quotation_id from quotations q where ${hasWords(query.words)})`;
  const lines = Prisma.sql`lines as (${linesWhere(Prisma.sql`${covered} ${words}`, speaker)})`;
  const [rows, speakers] = await Promise.all([
    database.$queryRaw<LineRow[]>`
      with ${lines}, placed as (
        select *, row_number() over (partition by speaker order by outlets desc, reports desc, "firstAt", id) as place
        from lines)
      select * from placed where ${perSpeaker}::int is null or place <= ${perSpeaker}::int
      order by outlets desc, reports desc, "firstAt" asc nulls last, id offset ${skip} limit ${limit}`,
    database.$queryRaw<QuotedSpeaker[]>`
      with ${lines} select l.speaker as name, count(distinct l.id)::int as quotations,
        count(distinct a.outlet_slug)::int as outlets
      from lines l join quotations q on q.quotation_id = l.id join ${joinedSource(null)} on a.id = q.article_id
      where ${covered} group by l.speaker order by outlets desc, quotations desc, l.speaker`,
  ]);
  const count = speakers.reduce((sum, { quotations }) => sum + quotations, 0);
  return { speakers, lines: rows.map(toLine), count };
}

/** Whom most articles name. */
const speakerOf = Prisma.sql`mode() within group (order by q.speaker)`;

/**
 * One line for each utterance of articles that somebody is known to have said. An article that is still to be looked
 * through has none: they may be of a text that it no longer has.
 */
function linesWhere(condition: Prisma.Sql, speaker: string | null): Prisma.Sql {
  const name = storable(speaker ?? '');
  const said = Prisma.sql`q.quotation_id in (select quotation_id from quotations where speaker = ${name})`;
  return Prisma.sql`
    select q.quotation_id as id, ${speakerOf} as speaker, min(q.language) as language,
      (array_agg(q.text order by length(q.text) desc, q.text))[1] as text,
      count(distinct a.outlet_slug)::int as outlets, count(distinct a.id)::int as articles,
      count(distinct coalesce(a.report_id, a.id))::int as reports, count(distinct q.words_id)::int as wordings,
      min(coalesce(q.said_at, a.published_at)) as "firstAt"
    from ${joinedSource(null)} join quotations q on q.article_id = a.id
    where ${condition} and a.accounts_rules is not null and ${speaker === null ? Prisma.sql`true` : said}
    group by q.quotation_id
    having count(q.speaker) > 0 and ${speaker === null ? Prisma.sql`true` : Prisma.sql`${speakerOf} = ${name}`}`;
}

/** An utterance with every article of the coverage that quotes it; `elsewhere`: the same words of somebody else. */
export async function findQuotation(
  database: Database,
  asked: string,
  sample: SampleWish,
): Promise<QuotationStanding> {
  const id = storable(asked);
  const covered = isCovered({ asOf: null, sample });
  const rows = await quotedRows(database, Prisma.sql`${covered} and q.quotation_id = ${id}`);
  if (rows.length === 0) {
    const [other] = await quotedRows(database, Prisma.sql`${covered} and q.wording_id = ${id}`);
    return other === undefined ? { kind: 'unknown' } : { kind: 'moved', to: other.quotation_id };
  }
  const articles = await listedById(
    database,
    rows.map((row) => row.article_id),
  );
  const quoted = rows.flatMap((row): readonly QuotedBy[] => {
    const article = articles.get(row.article_id);
    return article === undefined ? [] : [{ ...toQuoted(row), article }];
  });
  const words = [...new Set(rows.map((row) => row.words_id))];
  const others = Prisma.sql`q.quotation_id <> ${id} and q.quotation_id in (
    select quotation_id from quotations where words_id = any(${words}))`;
  const elsewhere = await database.$queryRaw<LineRow[]>`
    ${linesWhere(Prisma.sql`${covered} and ${others}`, null)} order by outlets desc, id limit 6`;
  return { kind: 'found', quoted, elsewhere: elsewhere.map(toLine) };
}

/** Utterances of one speaker in one language that the coverage has, those that most outlets quote first. */
export async function listSaid(
  database: Database,
  { speaker, language }: { readonly speaker: string; readonly language: string },
  sample: SampleWish,
): Promise<readonly QuotationLine[]> {
  const condition = Prisma.sql`${isCovered({ asOf: null, sample })} and q.language = ${storable(language)}`;
  const rows = await database.$queryRaw<LineRow[]>`
    ${linesWhere(condition, speaker)} order by outlets desc, id limit ${mostSaid}`;
  return rows.map(toLine);
}

const mostSaid = 500;

/** What these articles quote of known speakers, by their ids, in the order of the text; none has no entry. */
export async function listQuotationsOf(
  database: Database,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly QuotedHere[]>> {
  const rows = await quotedRows(
    database,
    Prisma.sql`q.article_id = any(${[...articleIds]}) and q.speaker is not null and ${isCovered(null)}`,
  );
  const ids = [...new Set(rows.map((row) => row.quotation_id))];
  const counts = await database.$queryRaw<{ id: string; outlets: number }[]>`
    select q.quotation_id as id, count(distinct a.outlet_slug)::int as outlets
    from quotations q join ${joinedSource(null)} on a.id = q.article_id
    where q.quotation_id = any(${ids}) and ${isCovered(null)} and a.accounts_rules is not null group by 1`;
  const outletsOf = new Map(counts.map(({ id, outlets }) => [id, outlets]));
  const found = new Map<string, QuotedHere[]>();
  for (const row of rows.toSorted((one, other) => place(one) - place(other) || one.start - other.start)) {
    const here = { ...toQuoted(row), outlets: outletsOf.get(row.quotation_id) ?? 1 };
    found.set(row.article_id, [...(found.get(row.article_id) ?? []), here]);
  }
  return found;
}

/** Headline and standfirst stand before the text. */
function place({ block }: QuotedRow): number {
  return block === -1 ? -3 : block;
}

/** In order of publication, undated ones last. */
function quotedRows(database: Database, condition: Prisma.Sql): Promise<QuotedRow[]> {
  return database.$queryRaw<QuotedRow[]>`
    select q.* from ${joinedSource(null)} join quotations q on q.article_id = a.id
    where ${condition} and a.accounts_rules is not null
    order by coalesce(q.said_at, a.sort_at) asc nulls last, a.id, q.block, q.start`;
}

/** Marks and spaces that outlets print in one way and readers type in another. */
const eitherMark = /[_'’‘ʼ`´′"“”„«»\-‐‑–—−\s]/gu;

/** A search (any text at all) as a condition over `quotations q`: its words as they are printed, in any place. */
function hasWords(words: string): Prisma.Sql {
  const { alternatives, unwanted } = parseSearch(words);
  const has = ({ text }: SearchTerm) =>
    Prisma.sql`q.text ilike ${`%${storable(text).replace(/[\\%]/g, '\\$&').replace(eitherMark, '_')}%`}`;
  const wanted = alternatives.map((terms) => Prisma.sql`(${Prisma.join(terms.map(has), ' and ')})`);
  const conditions = [
    ...(wanted.length === 0 ? [] : [Prisma.sql`(${Prisma.join(wanted, ' or ')})`]),
    ...unwanted.map((term) => Prisma.sql`not ${has(term)}`),
  ];
  return conditions.length === 0 ? Prisma.sql`false` : Prisma.join(conditions, ' and ');
}

type LineRow = QuotationLine;

function toLine({
  id,
  text,
  language,
  speaker,
  outlets,
  reports,
  articles,
  wordings,
  firstAt,
}: LineRow): QuotationLine {
  return { id, text, language, speaker, outlets, reports, articles, wordings, firstAt };
}

interface QuotedRow {
  readonly article_id: string;
  readonly block: number;
  readonly start: number;
  readonly text: string;
  readonly sentence: string;
  readonly language: string;
  readonly speaker: string | null;
  readonly how: string | null;
  readonly said_at: Date | null;
  readonly quotation_id: string;
  readonly words_id: string;
}

function toQuoted(row: QuotedRow): Quoted {
  return {
    quotation: row.quotation_id,
    wordsId: row.words_id,
    text: row.text,
    sentence: row.sentence,
    language: row.language,
    speaker: row.speaker,
    how: row.how === 'named' || row.how === 'pronoun' || row.how === 'continued' ? row.how : null,
    saidAt: row.said_at,
  };
}
