import { loadQuery } from '@/app/load';
import { siteDatabase } from '@/lib/db/client';
import { listChanges } from '@/lib/db/coverage/changes';
import { recordBegins } from '@/lib/db/coverage/revisions';
import { loadEvent } from '@/lib/event/load';
import type { ListedChange } from '@/lib/news/shown/record';
import { startOfDay } from '@/lib/news/zoned-time';
import type { ParsedQuery, SearchParams } from '@/lib/site/query/query';

const mostChanges = 100;

/** The changes that an address asks for; page, order and place in the timeline mean nothing here. */
export interface LoadedChanges {
  readonly parsed: ParsedQuery;
  readonly changes: readonly ListedChange[];
  readonly total: number;
  /** Whether there are more than `total`. */
  readonly isMore: boolean;
  /** When the newest change was seen, or else the first article, or else the day the event's coverage begins. */
  readonly updated: Date;
  /** When the first article was seen; null for an empty store. */
  readonly begins: Date | null;
}

export async function loadChanges(params: SearchParams): Promise<LoadedChanges> {
  const { sort: _, after: __, ...others } = params;
  const parsed = await loadQuery(others, null);
  const database = siteDatabase();
  const [{ changes, total, isMore }, begins] = await Promise.all([
    listChanges(database, parsed.view.query, mostChanges),
    recordBegins(database, parsed.view.query),
  ]);
  const { coverage, zone } = loadEvent();
  const updated = changes[0]?.after.seenAt ?? begins ?? startOfDay(coverage.from, zone);
  return { parsed, changes, total, isMore, updated, begins };
}
