import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import { coverageCondition, indexedCondition } from './coverage-filter';

/**
 * What a condition of lib/db/coverage-filter.ts is asked of: `articles a`; for words the small
 * table that has their indexes and all that the condition needs. As of an earlier time, words are looked for in the text
 * as it read then: an article that has a later state is searched by the state of that time, the others by their index.
 */
export function coverageSource(query: Pick<CoverageQuery, 'asOf' | 'words'> | null): Prisma.Sql {
  const { asOf = null, words = null } = query ?? {};
  if (words === null) return Prisma.sql`articles a`;
  if (asOf !== null) return Prisma.sql`(${articlesThen(asOf)}) a`;
  return Prisma.sql`article_words a`;
}

/** The same with `outlets o`. */
export function joinedSource(query: Pick<CoverageQuery, 'asOf' | 'words'> | null): Prisma.Sql {
  return Prisma.sql`${coverageSource(query)} join outlets o on o.slug = a.outlet_slug`;
}

/**
 * The same with the articles' own indexes and columns, for those that are few or looked at in an order: the words of each
 * are opened, and the planner cannot think of looking for all that have them.
 */
export function orderedSource(query: Pick<CoverageQuery, 'asOf' | 'words'> | null): Prisma.Sql {
  if (query === null || query.words === null || query.asOf !== null) return coverageSource(query);
  const vector = Prisma.sql`(select w.vector from article_words w where w.id = x.id)`;
  return Prisma.sql`(select x.*, ${vector} as vector from articles x) a`;
}

function articlesThen(asOf: Date): Prisma.Sql {
  const text = Prisma.sql`concat_ws(e'\n', was.headline, was.standfirst, array_to_string(x.byline, ', '), was.body)`;
  return Prisma.sql`
    select x.id, x.outlet_slug, x.language, x.published_at, x.sort_at, x.first_seen_at, x.changed_at, x.withdrawn_at,
      x.merged_into, x.report_id,
      case when was.number is null then x.word_count else
        cardinality(regexp_split_to_array(${text}, '\\s+')) end as word_count,
      case when was.number is null then x.search_text else normalize(${text}, nfc) end as search_text,
      case when was.number is null then w.vector else
        search_vector_of(x.search_config, x.language, ${text}) end as vector
    from articles x join article_words w on w.id = x.id left join lateral (${stateThen(asOf)}) was on true`;
}

/** The state of article `x` at an instant with its text as lines, where it has a later one; else no row. */
function stateThen(asOf: Date): Prisma.Sql {
  return Prisma.sql`
    select r.number, coalesce(c.headline, r.headline) as headline,
      case when c.number is null then r.standfirst else c.standfirst end as standfirst,
      (select string_agg(word #>> '{}', e'\n') from jsonb_path_query(
        coalesce(c.blocks, r.blocks),
        '$[*] ? (@.kind != "caption" && @.kind != "correction").keyvalue()
          ? (@.key == "text" || @.key == "items" || @.key == "rows").value.** ? (@.type() == "string")') word) as body
    from revisions r
    left join lateral (select * from corrections k where k.article_id = r.article_id
      and k.revision_number = r.number order by k.number desc limit 1) c on true
    where r.article_id = x.id and r.seen_at <= ${asOf}
      and exists (select 1 from revisions later where later.article_id = x.id and later.seen_at > ${asOf})
    order by r.number desc limit 1`;
}

/** Rows of `a`, and which of them a query finds. */
interface Selection {
  readonly source: Prisma.Sql;
  readonly condition: Prisma.Sql;
}

/** When an article was last news: as an index has it. */
export const newsAt = Prisma.sql`coalesce(a.changed_at, a.first_seen_at)`;

/**
 * Articles in the timeline's order or that of news (by `newsAt`), which indexes have: of all, or of a moment alone, whose
 * sentences hold the places of their articles. Words are looked for in each.
 */
export function walkOf(query: CoverageQuery): Selection & { readonly newsAt: Prisma.Sql } {
  if (!isMomentAlone(query))
    return { source: coverageSource(query), condition: coverageCondition(query), newsAt };
  // One after the other: joined, half of all articles would be read for some thousands.
  const source = Prisma.sql`(
    select m.article_id as id, m.sort_at, m.news_at, x.* from moment_sentences m cross join lateral (
      select outlet_slug, language, report_id, published_at, first_seen_at, withdrawn_at, merged_into
      from articles where id = m.article_id limit 1) x
    where ${tells(query)}) a`;
  return { source, condition: coverageCondition({ ...query, moment: null }), newsAt: Prisma.sql`a.news_at` };
}

/** All that indexes find of a query, in no order; an array is looked up at once, however many the planner takes it to be. */
export function allOf(query: CoverageQuery): Selection {
  if (!isMomentAlone(query)) return { source: coverageSource(query), condition: indexedCondition(query) };
  const told = Prisma.sql`a.id = any(array(select m.article_id from moment_sentences m where ${tells(query)}))`;
  return {
    source: Prisma.sql`articles a`,
    condition: Prisma.sql`${told} and ${coverageCondition({ ...query, moment: null })}`,
  };
}

function isMomentAlone(query: CoverageQuery): query is CoverageQuery & { readonly moment: string } {
  return query.moment !== null && query.words === null;
}

function tells({ moment }: { readonly moment: string }): Prisma.Sql {
  return Prisma.sql`m.moment = ${storable(moment)} and not m.is_announced`;
}
