import type { Database } from '@/lib/db/client';

/** How often a source has something new, by our own looks. */
export interface SourceRhythm {
  /** Since when it is watched: its first good reading. What that one listed is no news. Null: not yet. */
  readonly since: Date | null;
  /** When it was last read, not merely found unchanged. */
  readonly lastReadAt: Date | null;
  /** New lines of the last day and of the last week. */
  readonly lastDay: number;
  readonly lastWeek: number;
}

/** The rhythm of a source as it is at `now`. */
export async function readRhythm(database: Database, sourceId: string, now: Date): Promise<SourceRhythm> {
  const day = new Date(now.getTime() - 24 * 3_600_000);
  const week = new Date(now.getTime() - 7 * 24 * 3_600_000);
  const [row] = await database.$queryRaw<readonly SourceRhythm[]>`
    with first as (select min(id) as id, min(at) as at, max(at) as last from polls
      where source_id = ${sourceId}::uuid and outcome = 'fetched')
    select first.at as since, first.last as "lastReadAt",
      coalesce(sum(polls.fresh) filter (where polls.at > ${day}), 0)::int as "lastDay",
      coalesce(sum(polls.fresh), 0)::int as "lastWeek"
    from first left join polls on polls.source_id = ${sourceId}::uuid and polls.at > ${week} and polls.id > first.id
    group by first.at, first.last`;
  return row ?? { since: null, lastReadAt: null, lastDay: 0, lastWeek: 0 };
}
