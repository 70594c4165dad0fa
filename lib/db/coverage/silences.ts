import type { Database } from '@/lib/db/client';
import type { Silence } from '@/lib/news/shown/silence';
import { outletSums } from './counts/sums-and-changes';

/** Instants, `from` inclusive, `to` exclusive: the days in which coverage is expected. */
export interface AskedSpan {
  readonly from: Date;
  readonly to: Date;
  /** One outlet, or null for all. */
  readonly outletSlug: string | null;
}

interface SilenceRow {
  readonly slug: string;
  readonly answersNow: boolean;
  readonly answeredAt: Date | null;
  readonly unreachedSince: Date | null;
  readonly isAsked: boolean;
}

/**
 * How each outlet without coverage answered, by its slug. A feed that answers today says nothing of days past:
 * those were asked for where it was read then, or where an archive was read for them. No archive is asked for
 * invented outlets.
 */
export async function readSilences(
  database: Database,
  { from, to, outletSlug }: AskedSpan,
): Promise<ReadonlyMap<string, Silence>> {
  const rows = await database.$queryRaw<SilenceRow[]>`
    select o.slug, coalesce(bool_or(latest.outcome in ('fetched', 'unchanged')), false) as "answersNow",
      max(s.last_success_at) as "answeredAt", min(vain.at) as "unreachedSince",
      bool_or(coalesce(past.asked, false)) or (not o.is_sample and exists (select 1 from archive_steps a
        where a.state = 'read' and a.from_at < ${to} and a.to_at > ${from}
          and (a.outlet_slug is null or a.outlet_slug = o.slug))) as "isAsked"
    from outlets o
    left join sources s on s.outlet_slug = o.slug and s.retired_at is null and s.kind <> 'archive'
    left join lateral (select outcome from polls where source_id = s.id order by at desc limit 1) latest on true
    left join lateral (select min(at) as at from polls where source_id = s.id
      and at > coalesce(s.last_success_at, '-infinity') and outcome not in ('fetched', 'unchanged')) vain on true
    left join lateral (select true as asked from polls where source_id = s.id and at >= ${from}
      and at < ${to}::timestamptz + interval '1 day' and outcome in ('fetched', 'unchanged') limit 1) past on true
    where (${outletSlug}::text is null or o.slug = ${outletSlug}) and o.slug not in (
      select outlet_slug from (${outletSums}) c group by 1 having sum(articles) > 0)
    group by o.slug`;
  return new Map(rows.map((row) => [row.slug, silenceOf(row)]));
}

function silenceOf({ answersNow, answeredAt, unreachedSince, isAsked }: SilenceRow): Silence {
  if (!answersNow && unreachedSince !== null) {
    return { kind: 'unreached', since: unreachedSince, hasAnswered: answeredAt !== null };
  }
  return isAsked ? { kind: 'had-none' } : { kind: 'unasked', answeredAt };
}
