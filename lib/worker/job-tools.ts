import type { Database } from '@/lib/db/client';
import { isDatabaseLost } from '@/lib/db/lost-database';
import type { FoundAccounts } from '@/lib/db/record/accounts/accounts';
import type { FoundSentences } from '@/lib/db/record/moment-sentences';
import type { StrangersPage } from '@/lib/event/found-outlet';
import type { CaptureArchive, Span } from '@/lib/ingest/archives/archive';
import type { HttpClient } from '@/lib/ingest/http/http-client';
import type { Reader } from '@/lib/ingest/reader/reader';
import type { RelevanceRules } from '@/lib/news/relevance';
import type { PageOwner } from '@/lib/worker/read/page-owner';
import type { SharedPass, TextSearch } from '@/lib/worker/read/shared-pass';

/** The archives that keep pages. */
export interface Copies {
  /** The one to ask first, first. */
  readonly archives: () => Promise<readonly CaptureArchive[]>;
  /** Host of the first one: readings of copies wait in its queue. */
  readonly host: string;
  /** When copies that are looked for were taken. */
  readonly span: Span;
}

/** What every job works with. */
export interface JobTools {
  readonly database: Database;
  readonly http: HttpClient;
  readonly reader: Reader;
  readonly rules: RelevanceRules;
  /** Whose a page is that nobody's line led to. */
  readonly whose: (page: StrangersPage) => Promise<PageOwner>;
  /** The event's zone, in which a day without a clock time begins. */
  readonly zone: string;
  /** The days in which coverage of the event is expected. */
  readonly days: Span;
  /** Finds which of the event's moments an article tells of. */
  readonly momentSearch: TextSearch<FoundSentences>;
  /** Finds which articles are one report. */
  readonly reportSearch: SharedPass;
  /** Finds whom an article quotes, and what it answers to the event's questions. */
  readonly accountSearch: TextSearch<FoundAccounts>;
  /** The shortest pause between two looks at a source that went well, in minutes. */
  readonly pollMinutes: number;
  /** The site's public https origin, where WebSub hubs reach us; null: they cannot. */
  readonly callbackOrigin: string | null;
  /** Works on the sample newsroom, and on nothing else. */
  readonly isSample: boolean;
  readonly now: () => Date;
  /** Where copies of pages are looked for that outlets do not give; absent: nowhere. */
  readonly copies?: Copies;
  /** 0 to 1, drawn at random. */
  readonly draw: () => number;
  readonly report: (result: JobResult) => void;
}

/** What came of a job, as it tells whoever watches: the start screen, a pull's progress and its closing table. */
export type JobResult =
  | {
      readonly kind: 'polled';
      readonly address: string;
      readonly outcome: string;
      readonly fresh: number;
      readonly problem: string | null;
    }
  | { readonly kind: 'stored'; readonly headline: string; readonly how: 'new' | 'changed' | 'same' }
  | { readonly kind: 'set-aside'; readonly address: string; readonly verdict: string }
  | { readonly kind: 'put-off'; readonly address: string; readonly until: Date; readonly why: string }
  /** A bug or a lost database, in the words of its exception. */
  | { readonly kind: 'trouble'; readonly why: string };

/** What is told of a database that is waited for: the same of each job, so that it is said once. */
export const databaseIsAway: JobResult = {
  kind: 'trouble',
  why: 'The database does not answer; the work goes on as soon as it does.',
};

/** What is told of an exception. */
export function troubleOf(error: unknown): JobResult {
  if (isDatabaseLost(error)) return databaseIsAway;
  return { kind: 'trouble', why: error instanceof Error ? error.message : String(error) };
}

/** The host of an address as politeness counts it: name and port. */
export function hostOf(address: string): string {
  return new URL(address).host;
}
