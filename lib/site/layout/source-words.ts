import type { PollOutcome, SourceStanding } from '@/lib/news/shown/listing';
import { dayOf } from '@/lib/news/zoned-time';
import { fullDay, fullTime } from '@/lib/site/dates';
import { counted, sourceKindLabel } from '@/lib/site/names';

/** The kinds of silence, and the one that is none (DESIGN.md, principle 3). */
export type SourceState = 'answered' | 'not-looked' | 'unanswered' | 'suspended' | 'retired' | 'archive';

/** How a source stands at its last look. */
export function sourceState(source: SourceStanding): SourceState {
  if (source.kind === 'archive') return 'archive';
  if (source.isSuspended) return 'suspended';
  if (source.nextPollAt === null) return 'retired';
  if (source.lastOutcome === null) return 'not-looked';
  return source.lastOutcome === 'fetched' || source.lastOutcome === 'unchanged' ? 'answered' : 'unanswered';
}

/** What came of a look, in words; null is none so far. */
export function outcomeWords(outcome: PollOutcome | null): string {
  switch (outcome) {
    case null:
      return 'Not looked at yet';
    case 'fetched':
      return 'Answered';
    case 'unchanged':
      return 'Answered: nothing new';
    case 'gone':
      return 'No longer there';
    case 'throttled':
      return 'Asked us to wait';
    case 'refused':
      return 'May not be read';
    case 'failed':
      return 'Could not be reached';
    case 'unreadable':
      return 'Answered with something that could not be read';
  }
}

/** The same for a source as it stands: archives are looked through, not polled. */
export function lookWords({ kind, lastOutcome }: SourceStanding): string {
  return kind === 'archive' ? 'Looked through' : outcomeWords(lastOutcome);
}

/** What a source is and what it brought: "Feed; 30 entries at the last answer, 4 articles from it". */
export function yieldWords({ kind, entries, stored }: SourceStanding): string {
  const brought = `${counted(stored, 'article')} from it`;
  const label = sourceKindLabel(kind);
  return kind === 'archive'
    ? `${label}; ${brought}`
    : `${label}; ${counted(entries, 'entry', 'entries')} at the last answer, ${brought}`;
}

/** What will happen next at a source, one sentence. */
export function nextLookWords(source: SourceStanding, zone: string): string {
  const { nextPollAt, askedUntil, failures, isSuspended } = source;
  if (source.kind === 'archive') return 'Nothing by itself: it is looked through to reach back.';
  if (isSuspended) return `Given up after ${failures} failures in a row; a pull still looks at it.`;
  if (nextPollAt === null) return 'No longer read.';
  if (askedUntil !== null) return `Asked us to come back at ${fullTime(askedUntil, zone)}; we do.`;
  switch (source.lastOutcome) {
    case null:
      return 'Its first look is due.';
    case 'throttled':
      return `Asked us to slow down; next look ${fullTime(nextPollAt, zone)}.`;
    case 'gone':
    case 'failed':
    case 'unreadable':
      return `We try again ${fullTime(nextPollAt, zone)}${failures > 1 ? ', and less often each time' : ''}.`;
    case 'refused':
      return `We ask again ${fullTime(nextPollAt, zone)}, in case that has changed.`;
    case 'fetched':
    case 'unchanged':
      return `Next look ${fullTime(nextPollAt, zone)}.`;
  }
}

/** What else the operator should know of a source, a sentence each; mostly none. */
export function sourceRemarks(source: SourceStanding, zone: string): readonly string[] {
  const { redirect, movedFrom, silence, pushedUntil } = source;
  return [
    silence === null
      ? null
      : `It has all but fallen silent: ${silence.lately} new in two days, ${Math.round(silence.usual)} were usual.`,
    movedFrom === null ? null : `It has moved here from ${movedFrom}, where the outlets file still has it.`,
    redirect === null ? null : redirectWords(redirect, zone),
    pushedUntil === null ? null : `Its hub tells us of what is new, until ${fullTime(pushedUntil, zone)}.`,
  ].filter((remark) => remark !== null);
}

function redirectWords(
  { to, since, isFollowed }: NonNullable<SourceStanding['redirect']>,
  zone: string,
): string {
  const day = fullDay(dayOf(since, zone));
  return isFollowed
    ? `Since ${day} it redirects to ${to}, which is followed already.`
    : `Since ${day} it redirects to ${to} for good; after a week of that it is asked there.`;
}
