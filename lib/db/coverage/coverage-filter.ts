import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import { spanConditions } from './query-span';
import { placeCondition } from './search/place-marks';
import { pairsCondition, wordsCondition } from './search/words-condition';
import { isOfShownOutlet, isShownOutlet } from './shown-outlets';

/**
 * The query as an SQL condition over `articles a`. The cursor is not part of it.
 */
export function coverageCondition(query: CoverageQuery): Prisma.Sql {
  const parts = [stands(query), isOfShownOutlet(query.sample, query.kinds), ...filters(query)];
  return Prisma.join(parts, ' and ');
}

/** The same over `articles a` joined with `outlets o`, where they are joined to what they have; `null` as in `isCovered`. */
export function joinedCondition(query: CoverageQuery | null): Prisma.Sql {
  const isOfKind =
    query === null || query.kinds.length === 0 ? [] : [Prisma.sql`o.kind = any(${[...query.kinds]})`];
  const parts = [isCovered(query), ...isOfKind, ...(query === null ? [] : filters(query))];
  return Prisma.join(parts, ' and ');
}

/** Those of its filters that ask of an article alone. */
function filters(query: CoverageQuery): readonly Prisma.Sql[] {
  const parts: Prisma.Sql[] = [];
  if (query.outlets.length > 0) {
    parts.push(Prisma.sql`a.outlet_slug = any(${query.outlets.map(storable)})`);
  }
  if (query.not.length > 0) {
    parts.push(Prisma.sql`a.outlet_slug <> all(${query.not.map(storable)})`);
  }
  if (query.languages.length > 0) {
    parts.push(Prisma.sql`split_part(a.language, '-', 1) = any(${query.languages.map(storable)})`);
  }
  if (query.moment !== null) {
    parts.push(Prisma.sql`exists (select 1 from moment_sentences m
      where m.article_id = a.id and not m.is_announced and m.moment = ${storable(query.moment)})`);
  }
  if (query.words !== null) parts.push(wordsCondition({ ...query, words: query.words }));
  return [...parts, ...spanConditions(query)];
}

/** Whether an article has to be opened to see where the words of a query stand: the index of pairs finds a few too many. */
export function isOpened({ words, asOf }: Pick<CoverageQuery, 'words' | 'asOf'>): boolean {
  return asOf === null && words !== null && pairsCondition(words) !== null;
}

/** What indexes answer of a query's condition: all of it but `isOpened`. */
export function indexedCondition(query: CoverageQuery): Prisma.Sql {
  return query.words === null || query.asOf !== null ? coverageCondition(query) : markedCondition(query);
}

/**
 * The same over `article_words a`, whose index is asked for outlets, languages and spans, too; not as of an earlier time.
 */
export function markedCondition(query: CoverageQuery): Prisma.Sql {
  const { words } = query;
  const others = Prisma.sql`${coverageCondition({ ...query, words: null })} and ${placeCondition(query)}`;
  if (words === null) return others;
  const has = pairsCondition(words) ?? wordsCondition({ words, asOf: null });
  return Prisma.sql`${others} and ${has}`;
}

/**
 * Whether an article is in the coverage that is shown: now, or as the record stood then, with those withdrawn
 * since. A condition over `articles a` joined with `outlets o`; `null` stands for what is shown without being asked.
 */
export function isCovered(query: Pick<CoverageQuery, 'asOf' | 'sample'> | null): Prisma.Sql {
  const { asOf, sample } = query ?? { asOf: null, sample: 'auto' };
  return Prisma.sql`${stands({ asOf })} and ${isShownOutlet(sample)}`;
}

function stands({ asOf }: Pick<CoverageQuery, 'asOf'>): Prisma.Sql {
  const isNotWithdrawn =
    asOf === null
      ? Prisma.sql`a.withdrawn_at is null`
      : Prisma.sql`a.first_seen_at <= ${asOf} and (a.withdrawn_at is null or a.withdrawn_at > ${asOf})`;
  return Prisma.sql`${isNotWithdrawn} and a.merged_into is null`;
}
