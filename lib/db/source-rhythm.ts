import type { Database } from './client';

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

/** New lines a source brought in the last two days, beside what two days of the fortnight before brought. */
export interface SourceVolume {
  readonly sourceId: string;
  readonly lately: number;
  readonly usual: number;
}

/**
 * The volume of every source that was watched for at least four days and answered since two days ago,
 * with at least two answers: silence of the network is no silence of the source.
 */
export async function listVolumes(database: Database, now: Date): Promise<readonly SourceVolume[]> {
  const split = new Date(now.getTime() - 2 * 24 * 3_600_000);
  const start = new Date(now.getTime() - 16 * 24 * 3_600_000);
  return database.$queryRaw<SourceVolume[]>`
    select sources.id as "sourceId", seen.lately,
      (seen.before * 2 * 86400.0
        / extract(epoch from ${split}::timestamptz - greatest(first.at, ${start}::timestamptz)))::float8 as usual
    from sources
    join lateral (select id, at from polls where source_id = sources.id and outcome = 'fetched'
      order by at limit 1) first on first.at <= ${split}::timestamptz - interval '2 days'
    join lateral (select coalesce(sum(fresh) filter (where at > ${split}), 0)::int as lately,
        coalesce(sum(fresh) filter (where at <= ${split}), 0)::int as before,
        count(*) filter (where at > ${split} and outcome in ('fetched', 'unchanged')) as answers
      from polls where source_id = sources.id and at > ${start} and at <= ${now} and id > first.id) seen
      on seen.answers >= 2
    where sources.retired_at is null`;
}
