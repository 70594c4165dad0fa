/** What is known of one hour (of UTC) of an outlet. */
export interface HourWatch {
  /** Null: of every outlet, where an archive was asked for all of them at once. */
  readonly outletSlug: string | null;
  /** Start of the hour. */
  readonly hour: Date;
  /** Articles published in it, by the outlet's own word. */
  readonly published: number;
  /** A look at a source of the outlet, or at an archive, gave an answer for it. */
  readonly isLooked: boolean;
  /** A look got none. */
  readonly isUnreached: boolean;
}

/** Articles of an outlet that carry a day and no clock time. */
export interface DayWatch {
  readonly outletSlug: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly published: number;
}

/** Articles of an hour whose reports their outlet had published before, in the same span: they are no other reports. */
export interface Repeat {
  readonly outletSlug: string;
  /** Start of the hour, of UTC. */
  readonly at: Date;
  /** Start of the hour in which the ones before were published. */
  readonly before: Date;
  readonly number: number;
}

/** What is known of a span. */
export interface SpanWatch {
  readonly hours: readonly HourWatch[];
  readonly days: readonly DayWatch[];
  readonly repeats: readonly Repeat[];
}
