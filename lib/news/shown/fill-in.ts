/** Where filling in the event's days from archives stands. */
export interface FillInStanding {
  /** At it, until an archive can be reached again, or done until it is asked again. */
  readonly state: 'working' | 'waiting' | 'resting';
  /** When all was looked through for the first time; null: not yet. */
  readonly doneAt: Date | null;
  /** When it goes on; null while it is at it. */
  readonly nextAt: Date | null;
  /** The event's own days are looked through. */
  readonly isOwnDone: boolean;
  /** About how long the rest takes, in minutes; null: nothing is known of it. */
  readonly minutesLeft: number | null;
}

/** The same for a reader. */
export interface ShownFillIn extends FillInStanding {
  /** Whether a worker is there that fills in. */
  readonly isAttended: boolean;
  /** Real accounts of the event's own day, and their outlets. */
  readonly accounts: number;
  readonly outlets: number;
}

/** What was looked at in an archive of one day. */
export interface ArchiveDay {
  readonly archive: string;
  /** YYYY-MM-DD, UTC; null: of a span. */
  readonly day: string | null;
  /** Files and lists that were read, that are not there, that could or may not be read, and that are still to be read. */
  readonly read: number;
  readonly absent: number;
  readonly unread: number;
  readonly waiting: number;
  /** What in them fits the event. */
  readonly candidates: number;
}

/** The name of the advisory lock of the one process that fills in. */
export const fillInTurn = 'fill-in';

const titles: ReadonlyMap<string, string> = new Map([
  ['wikipedia', 'Wikipedia'],
  ['gdelt', 'GDELT'],
  ['dated-sitemaps', 'Dated sitemaps'],
  ['wayback', 'Wayback Machine'],
  ['common-crawl', 'Common Crawl'],
  ['warc', 'WARC files'],
  ['address-list', 'Lists of addresses'],
]);

/** What an archive is called, by its name in the store. */
export function archiveTitle(archive: string): string {
  return titles.get(archive) ?? archive;
}
