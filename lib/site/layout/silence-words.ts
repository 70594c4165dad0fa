import type { Silence } from '@/lib/news/shown/silence';
import { fullTime, zonedShortTime } from '@/lib/site/dates';

/** How an outlet without coverage answered, as few words; empty where its list says it all. */
export function silenceWords(silence: Silence | undefined, zone: string): string {
  switch (silence?.kind) {
    case 'unreached':
      return `since ${zonedShortTime(silence.since, zone)}${silence.hasAnswered ? '' : ', no answer so far'}`;
    case 'unasked':
      return silence.answeredAt === null
        ? 'not looked at yet'
        : `answers, ${zonedShortTime(silence.answeredAt, zone)}`;
    case 'had-none':
    case undefined:
      return '';
  }
}

/** The same as a sentence for its own page. */
export function silenceSentence(silence: Silence, zone: string): string {
  switch (silence.kind) {
    case 'had-none':
      return 'Asked for the days of the event: it had nothing on it.';
    case 'unreached':
      return `Could not be reached since ${fullTime(silence.since, zone)}${silence.hasAnswered ? '' : ', no answer so far'}: whether it has accounts is not known.`;
    case 'unasked':
      return silence.answeredAt === null
        ? 'Not looked at yet.'
        : `Not asked for the days of the event; it answers for what is new, last at ${fullTime(silence.answeredAt, zone)}.`;
  }
}
