import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import { Prisma } from '@/prisma/generated/client';

/** New lines a source brought in the last two days, beside what two days of the fortnight before brought. */
export interface SourceVolume {
  readonly sourceId: string;
  readonly lately: number;
  readonly usual: number;
}

/**
 * The volume of every source, or of one outlet's, that was watched for at least four days and answered since two days ago,
 * with at least two answers: silence of the network is no silence of the source.
 */
export async function listVolumes(
  database: Database,
  outletSlug: string | null,
  now: Date,
): Promise<readonly SourceVolume[]> {
  const isMeant = outletSlug === null ? Prisma.sql`true` : Prisma.sql`outlet_slug = ${storable(outletSlug)}`;
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
    where sources.retired_at is null and ${isMeant}`;
}
