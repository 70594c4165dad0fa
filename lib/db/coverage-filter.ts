import type { CoverageQuery } from '@/lib/news/coverage-query';
import { Prisma } from '@/prisma/generated/client';

/** A filter of the query that a facet leaves out, so that its other values can be counted. */
export type FilterName = 'outlets' | 'languages' | 'kinds';

/**
 * The query as an SQL condition over `articles a` joined with `outlets o`. The cursor is not part of it.
 * `null` stands for the whole coverage.
 */
export function coverageCondition(
  query: CoverageQuery | null,
  leaveOut: FilterName | null = null,
): Prisma.Sql {
  const parts = [Prisma.sql`a.withdrawn_at is null and a.merged_into is null`];
  if (query === null) return Prisma.join(parts, ' and ');
  if (leaveOut !== 'outlets' && query.outlets.length > 0) {
    parts.push(Prisma.sql`a.outlet_slug = any(${[...query.outlets]})`);
  }
  if (leaveOut !== 'outlets' && query.not.length > 0) {
    parts.push(Prisma.sql`a.outlet_slug <> all(${[...query.not]})`);
  }
  if (leaveOut !== 'languages' && query.languages.length > 0) {
    parts.push(Prisma.sql`split_part(a.language, '-', 1) = any(${[...query.languages]})`);
  }
  if (leaveOut !== 'kinds' && query.kinds.length > 0)
    parts.push(Prisma.sql`o.kind = any(${[...query.kinds]})`);
  if (query.words !== null) parts.push(wordsCondition(query.words));
  if (query.from !== null) parts.push(Prisma.sql`a.sort_at >= ${query.from}`);
  if (query.to !== null) parts.push(Prisma.sql`a.sort_at < ${query.to}`);
  return Prisma.join(parts, ' and ');
}

/**
 * Words are looked for as written and in the article's own language. Scripts that do not space their
 * words reach the index as one long word, so there the characters themselves are looked for.
 */
function wordsCondition(words: string): Prisma.Sql {
  if (
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u.test(words)
  ) {
    const pieces = words.split(/[\s"”“「」]+/).filter((piece) => piece !== '');
    const found = pieces.map((piece) =>
      piece.startsWith('-')
        ? Prisma.sql`a.search_text not ilike ${likePattern(piece.slice(1))}`
        : Prisma.sql`a.search_text ilike ${likePattern(piece)}`,
    );
    return Prisma.sql`(${Prisma.join(found, ' and ')})`;
  }
  return Prisma.sql`(a.search_vector @@ websearch_to_tsquery('simple', unaccent(${words}))
    or a.search_vector @@ websearch_to_tsquery(a.search_config::regconfig, unaccent(${words})))`;
}

function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
