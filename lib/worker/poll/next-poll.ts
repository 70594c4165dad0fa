import type { SourceRhythm } from '@/lib/db/record/source-to-poll';
import type { FetchOutcome } from '@/lib/ingest/http/outcome';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const shortestPause = 15 * minute;
/** A source that seldom has something new is looked at this often all the same: it may have it today. */
const longestRhythm = 6 * hour;
/** How much longer to wait where every look costs the host a whole answer. */
const unconditionalFactor = 24;

/** What came of a look, as far as the next one depends on it. */
type Basis = Exclude<FetchOutcome, { kind: 'later' }> | { readonly kind: 'unreadable' };

/** What a source says of how it wants to be polled. */
export interface PollingWishes {
  readonly ttlMinutes: number | null;
  /** Hours of the day in GMT, 0–23, and English weekdays in lower case, in which not to look. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
}

/** What the next look depends on. */
export interface PollSituation {
  readonly now: Date;
  /** Looks that failed one after the other, this one included. */
  readonly failures: number;
  readonly wishes: PollingWishes;
  /** With the new lines of this look. */
  readonly rhythm: SourceRhythm;
  /** Whether the server offers validators: then a look costs it next to nothing. */
  readonly isConditional: boolean;
  /** The operator's shortest pause between two looks at a source that went well. */
  readonly pollMinutes: number;
  /** 0 to 1, drawn at random: hosts must not see all pollers at the same minute. */
  readonly jitter: number;
}

/**
 * When to look at a source again. The pause follows how often there is something new, between the
 * operator's (an hour unless set, 15 minutes at least; a day where the server offers no validators and does
 * not say how long its answer is fresh) and six hours. What a server says of itself is a lower bound, of a
 * day at most (max-age, Expires), two for Retry-After, six hours for a feed's <ttl>; failures double the
 * pause up to a day. Never in a feed's skipHours and skipDays, never in the first minute of an hour, when
 * everybody else's timers go off.
 */
export function nextPollAt(basis: Basis, situation: PollSituation): Date {
  const pause = pauseAfter(basis, situation);
  const spread = new Date(
    situation.now.getTime() + pause + situation.jitter * Math.min(pause * 0.1, 10 * minute),
  );
  const isAnswered = basis.kind === 'fetched' || basis.kind === 'unchanged';
  return offTheHour(isAnswered ? afterSkipped(spread, situation.wishes) : spread, situation.jitter);
}

/** The same time, or up to ten minutes later where it falls into the first minute of an hour. */
export function offTheHour(at: Date, jitter: number): Date {
  return at.getUTCMinutes() === 0 ? new Date(at.getTime() + minute + jitter * 9 * minute) : at;
}

function pauseAfter(basis: Basis, situation: PollSituation): number {
  const usual = Math.max(situation.pollMinutes * minute, shortestPause);
  switch (basis.kind) {
    case 'fetched':
    case 'unchanged':
      return pauseAfterAnswer(basis.freshForSeconds, situation, usual);
    case 'throttled': {
      if (basis.until === null) return growing(4 * hour, situation.failures);
      const asked = basis.until.getTime() - situation.now.getTime();
      return Math.min(Math.max(asked, shortestPause), 2 * day);
    }
    case 'refused':
      return basis.by === 'server' ? 4 * hour : day;
    case 'gone':
    case 'failed':
    case 'unreadable':
      return growing(usual, situation.failures);
  }
}

function pauseAfterAnswer(freshForSeconds: number | null, situation: PollSituation, usual: number): number {
  const { wishes, isConditional } = situation;
  const fresh = Math.min((freshForSeconds ?? 0) * 1000, day);
  const ttl = Math.min((wishes.ttlMinutes ?? 0) * minute, longestRhythm);
  // A server that says how long its answer is fresh has said when to ask for the next one.
  const isInvited = isConditional || fresh > 0 || ttl > 0;
  const least = isInvited ? usual : Math.min(usual * unconditionalFactor, day);
  return Math.max(least, fresh, ttl, Math.min(rhythmOf(situation), longestRhythm));
}

/** The usual distance of two new lines, by the last day or the last week, whichever was busier. */
function rhythmOf({ rhythm, now }: PollSituation): number {
  if (rhythm.since === null) return 0;
  const watched = Math.max(now.getTime() - rhythm.since.getTime(), 0);
  return Math.min(
    Math.min(watched, day) / (rhythm.lastDay + 1),
    Math.min(watched, 7 * day) / (rhythm.lastWeek + 1),
  );
}

function growing(first: number, failures: number): number {
  return Math.min(first * 2 ** Math.min(Math.max(failures - 1, 0), 10), Math.max(first, day));
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The first moment from `at` on that the feed does not skip; `at` itself where it skips two days and more. */
function afterSkipped(at: Date, { skipHours, skipDays }: PollingWishes): Date {
  const isSkipped = (time: Date): boolean =>
    skipHours.includes(time.getUTCHours()) || skipDays.includes(weekdays[time.getUTCDay()] ?? '');
  if (!isSkipped(at)) return at;
  for (let hours = 1; hours <= 48; hours += 1) {
    const next = new Date(Math.floor(at.getTime() / hour) * hour + hours * hour);
    if (!isSkipped(next)) return next;
  }
  return at;
}
