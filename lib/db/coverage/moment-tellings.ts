import type { Database } from '@/lib/db/client';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import type { MomentTelling } from '@/lib/news/shown/moment-telling';
import { isSampleShown } from './counts/kept-sums';
import { momentSums } from './counts/sums-and-changes';
import { isCovered } from './coverage-filter';
import { joinedSource } from './coverage-source';
import { listedById } from './listed-articles';

/** A moment and the instant from which on it can have been reported; null where its own time is not known. */
export interface TellableMoment {
  readonly slug: string;
  readonly notBefore: Date | null;
}

/**
 * How many outlets of the coverage tell of each moment and which account is the earliest, by the moment's slug; a moment
 * that nobody tells of has no entry. A live page's entry has a time of its own. What was published before its moment
 * and has none is counted, but is nobody's earliest: when it first told of it is not known. Of a moment without a time
 * no account is the earliest, since such pages cannot be told apart.
 */
export async function readTellings(
  database: Database,
  moments: readonly TellableMoment[],
  sample: SampleWish = 'auto',
): Promise<ReadonlyMap<string, MomentTelling>> {
  const slugs = moments.map(({ slug }) => slug);
  const bounds = moments.map(({ notBefore }) => notBefore?.toISOString() ?? null);
  const rows = await database.$queryRaw<TellingRow[]>`
    select told.moment, told.outlets, earliest.at as "earliestAt", earliest.id as "earliestId"
    from (
      select moment, count(*)::int as outlets from (
        select moment, outlet_slug from (${momentSums}) c
        where moment = any(${slugs}) and is_sample = ${isSampleShown({ sample })} group by 1, 2 having sum(articles) > 0) having_it
      group by 1
    ) told
    join unnest(${slugs}::text[], ${bounds}::timestamptz[]) as asked(slug, bound) on asked.slug = told.moment
    left join lateral (
      select a.id, m.told_at as at from moment_sentences m join ${joinedSource(null)} on a.id = m.article_id
      where m.moment = asked.slug and not m.is_announced and m.told_at >= asked.bound
        and (m.said_at is not null or a.published_at is not null) and ${isCovered({ asOf: null, sample })}
      order by m.told_at, m.article_id limit 1
    ) earliest on true`;
  const ids = rows.flatMap(({ earliestId }) => earliestId ?? []);
  const articles = await listedById(database, ids);
  return new Map(
    rows.map(({ moment, outlets, earliestId, earliestAt }) => {
      const article = articles.get(earliestId ?? '');
      const isKnown = article !== undefined && earliestAt !== null;
      return [moment, { outlets, earliest: isKnown ? { outlet: article.outlet, at: earliestAt } : null }];
    }),
  );
}

interface TellingRow {
  readonly moment: string;
  readonly outlets: number;
  readonly earliestId: string | null;
  readonly earliestAt: Date | null;
}
