import type { PollOutcome, SourceStanding } from '@/lib/news/listing';

/** The three kinds of silence, and the one that is none (DESIGN.md, principle 3). */
export type SourceState = 'answered' | 'not-looked' | 'unanswered' | 'retired';

/** How a source stands at its last look. */
export function sourceState(source: SourceStanding): SourceState {
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
