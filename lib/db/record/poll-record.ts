import type { Entry } from '@/lib/news/entry';
import type { PollOutcome } from '@/lib/news/shown/listing';
import type { SourcePart } from './source-to-poll';

/** A line of a source with what was decided of it. */
export interface JudgedEntry {
  /** Canonical form of the entry's address: the same line under another address is the same. */
  readonly address: string;
  readonly host: string;
  readonly entry: Entry;
  readonly isWorthReading: boolean;
  readonly reasons: readonly string[];
}

/** What one look at a source came to. */
export interface PollRecord {
  readonly sourceId: string;
  readonly isSample: boolean;
  readonly at: Date;
  readonly outcome: PollOutcome;
  readonly status: number | null;
  readonly problem: string | null;
  readonly durationMs: number;
  readonly nextPollAt: Date;
  /** The source is gone for good and is polled no more. */
  readonly isRetired: boolean;
  /** To be remembered after a good reading only; null leaves what is stored. */
  readonly validators: {
    readonly etag: string | null;
    readonly lastModified: string | null;
    readonly bodyHash: string | null;
  } | null;
  readonly entries: readonly JudgedEntry[];
  /** What else is to be remembered of the source; what is absent stays as it is. */
  readonly change?: SourceChange;
}

/** What a look changes of a source beside its outcome. */
export interface SourceChange {
  /** Until when the host asked to be left alone; null: it did not. */
  readonly askedUntil?: Date | null;
  readonly ttlMinutes?: number | null;
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly string[];
  readonly parts?: readonly SourcePart[];
  readonly movedTo?: string | null;
  readonly movedToSince?: Date | null;
  /** The address that the source is asked at from now on. */
  readonly moveTo?: string | null;
  /** Whether this many failures in a row are enough to stop; it is not done while nothing is in reach. */
  readonly isHopeless?: boolean;
}
