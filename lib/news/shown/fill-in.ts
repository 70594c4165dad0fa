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

/** The name of the advisory lock of the one process that fills in. */
export const fillInTurn = 'fill-in';
