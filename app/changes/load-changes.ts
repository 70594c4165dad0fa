import { loadQuery } from '@/app/load';
import { siteDatabase } from '@/lib/db/client';
import { type FoundChanges, findChanges, listChanges } from '@/lib/db/coverage/changes';
import { recordBegins } from '@/lib/db/coverage/revisions';
import { loadEvent } from '@/lib/event/load';
import type { ListedChange } from '@/lib/news/shown/record';
import { startOfDay } from '@/lib/news/zoned-time';
import type { ParsedQuery, SearchParams } from '@/lib/site/query/query';

const mostChanges = 100;

/** The changes that an address asks for. */
export interface LoadedChanges {
  readonly parsed: ParsedQuery;
  readonly found: FoundChanges;
  /** The newest of them. */
  readonly changes: readonly ListedChange[];
  /** When the newest change was seen, or else the first article, or else the day the event's coverage begins. */
  readonly updated: Date;
  /** When the first article was seen; null for an empty store. */
  readonly begins: Date | null;
}

/** What an address asks for; page, order and place in the timeline mean nothing here. */
export async function loadChangesQuery(params: SearchParams): Promise<ParsedQuery> {
  const { sort: _, after: __, ...others } = params;
  return loadQuery(others, null);
}

export async function loadChanges(params: SearchParams): Promise<LoadedChanges> {
  const parsed = await loadChangesQuery(params);
  const database = siteDatabase();
  const [found, begins] = await Promise.all([
    findChanges(database, parsed.view.query),
    recordBegins(database, parsed.view.query),
  ]);
  const changes = await listChanges(database, found, mostChanges);
  const { coverage, zone } = loadEvent();
  const updated = changes[0]?.after.seenAt ?? begins ?? startOfDay(coverage.from, zone);
  return { parsed, found, changes, updated, begins };
}
