import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import type { SourceKind } from '@/lib/news/outlet';

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

/** A sitemap of an index as it was last read. */
export interface SourcePart {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What a poll needs to know of its source. */
export interface SourceToPoll {
  readonly id: string;
  readonly address: string;
  readonly kind: SourceKind;
  readonly outletSlug: string;
  readonly isSample: boolean;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
  readonly failures: number;
  readonly nextPollAt: Date;
  readonly lastPollAt: Date | null;
  /** When it last sent a whole answer, not "not changed". */
  readonly lastWholeAt: Date | null;
  /** Where it redirects for good, and since when without a break. */
  readonly movedTo: string | null;
  readonly movedToSince: Date | null;
  /** What it said of how it wants to be polled. */
  readonly ttlMinutes: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  /** Of an index of sitemaps; empty for every other source. */
  readonly parts: readonly SourcePart[];
  readonly rhythm: SourceRhythm;
}

const storedParts = z.array(
  z.object({ address: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() }),
);

/** A source as its row has it, beside its rhythm. */
interface StoredSource extends Omit<SourceToPoll, 'kind' | 'parts' | 'rhythm'>, SourceRhythm {
  readonly kind: string;
  readonly parts: unknown;
}

/** A source by id with its rhythm as it is at `now`, suspended or not, or null where it is gone or retired. */
export async function findSource(database: Database, id: string, now: Date): Promise<SourceToPoll | null> {
  const day = new Date(now.getTime() - 24 * 3_600_000);
  const week = new Date(now.getTime() - 7 * 24 * 3_600_000);
  const [row] = await database.$queryRaw<readonly StoredSource[]>`
    select s.id, s.address, s.kind, s.outlet_slug as "outletSlug", o.is_sample as "isSample", s.etag,
      s.last_modified as "lastModified", s.body_hash as "bodyHash", s.failures, s.next_poll_at as "nextPollAt",
      s.last_poll_at as "lastPollAt", s.moved_to as "movedTo", s.moved_to_since as "movedToSince",
      s.ttl_minutes as "ttlMinutes", s.skip_hours as "skipHours", s.skip_days as "skipDays", s.parts,
      first.at as since, first.last as "lastReadAt", first.whole as "lastWholeAt", news.day as "lastDay", news.week as "lastWeek"
    from sources s join outlets o on o.slug = s.outlet_slug,
      lateral (select min(id) filter (where outcome = 'fetched') as id, min(at) filter (where outcome = 'fetched') as at,
          max(at) filter (where outcome = 'fetched') as last, max(at) filter (where status = 200) as whole
        from polls where source_id = s.id) as first,
      lateral (select coalesce(sum(fresh) filter (where at > ${day}), 0)::int as day, coalesce(sum(fresh), 0)::int as week
        from polls where source_id = s.id and at > ${week} and id > first.id) as news
    where s.id = ${id}::uuid and s.retired_at is null and s.kind <> 'archive'`;
  if (row === undefined) return null;
  const { since, lastReadAt, lastDay, lastWeek, kind, parts, ...source } = row;
  const rhythm = { since, lastReadAt, lastDay, lastWeek };
  return { ...source, kind: storedKind(kind), parts: storedParts.parse(parts), rhythm };
}

function storedKind(kind: string): SourceKind {
  return kind === 'news-sitemap' || kind === 'sitemap' ? kind : 'feed';
}
