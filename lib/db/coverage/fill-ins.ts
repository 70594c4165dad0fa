import type { Database } from '@/lib/db/client';
import { realCoverage } from '@/lib/db/sample';
import type { ArchiveDay, ShownFillIn } from '@/lib/news/shown/fill-in';
import { fillInTurn } from '@/lib/news/shown/fill-in';

interface FillInRow extends Omit<ShownFillIn, 'state'> {
  readonly state: string;
}

/** How filling in of an event stands, with what there is of its own day so far; null where it was never begun. */
export async function readFillIn(
  database: Database,
  { slug, ...days }: { readonly slug: string; readonly from: Date; readonly until: Date },
): Promise<ShownFillIn | null> {
  // A lock on one number of 64 bits stands in pg_locks by its halves.
  const [row] = await database.$queryRaw<FillInRow[]>`
    select state, done_at as "doneAt", next_at as "nextAt", is_own_done as "isOwnDone", minutes_left as "minutesLeft",
      exists (select 1 from pg_locks where locktype = 'advisory' and granted and objsubid = 1
        and database = (select oid from pg_database where datname = current_database())
        and ((classid::bigint << 32) | objid::bigint) = hashtextextended(${fillInTurn}, 0)) as "isAttended",
      real.articles as accounts, real.outlets
    from fill_ins cross join (${realCoverage(days)}) real where event = ${slug}`;
  if (row === undefined) return null;
  const state = row.state === 'working' || row.state === 'resting' ? row.state : 'waiting';
  return { ...row, state };
}

/**
 * What was looked at in archives, by archive and UTC day; `day` is null for what was asked for a longer span.
 * What is not recorded has not been looked at.
 */
export async function listArchiveDays(database: Database): Promise<readonly ArchiveDay[]> {
  return database.$queryRaw<ArchiveDay[]>`
    select archive,
      case when to_at - from_at <= interval '1 day' then (from_at at time zone 'UTC')::date::text end as day,
      count(*) filter (where state = 'read')::int as read,
      count(*) filter (where state = 'absent')::int as absent,
      count(*) filter (where state in ('refused', 'failed'))::int as unread,
      count(*) filter (where state = 'waiting')::int as waiting,
      coalesce(sum(candidates), 0)::int as candidates
    from archive_steps group by 1, 2 order by 1, 2 nulls first`;
}
