import type { ShownFillIn } from '@/lib/news/shown/fill-in';
import { clockTime, dayMonth, zoneAbbreviation } from './dates';
import { counted } from './names';

/** The event as the words on filling in need it. */
export interface FilledEvent {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Of clock times. */
  readonly zone: string;
}

/** Where filling in stands, in a sentence or two: what there is of the event's day, and what goes on. */
export function fillInWords(shown: ShownFillIn, event: FilledEvent): string {
  const { accounts, outlets, state } = shown;
  const found = `${dayMonth(event.day)}: ${counted(accounts, 'account')} of ${counted(outlets, 'outlet')}`;
  if (state === 'resting') return `${found}, filled in from archives.`;
  return `${found} so far. ${goingOnWords(shown, event)}`;
}

/** What goes on, without what there is; null where nothing does. */
export function goingOnWords(shown: ShownFillIn, { day, zone }: FilledEvent): string {
  const { state, isAttended, isOwnDone, nextAt, doneAt } = shown;
  if (state === 'resting') return 'The archives are looked through.';
  if (!isAttended) return 'The archives are looked through as soon as a worker runs.';
  if (state === 'waiting') {
    const when = nextAt === null ? 'soon' : `at ${clockTime(nextAt, zone)} ${zoneAbbreviation(nextAt, zone)}`;
    return `Not every archive can be reached; that is tried again ${when}.`;
  }
  if (doneAt !== null) return 'The archives are asked for more.';
  const what = isOwnDone
    ? `The days around ${dayMonth(day)} follow`
    : `The archives of ${dayMonth(day)} come first`;
  return `${what}${timeWords(shown)}.`;
}

function timeWords({ minutesLeft }: ShownFillIn): string {
  if (minutesLeft === null) return '';
  if (minutesLeft < 2) return '; about a minute';
  return minutesLeft < 100
    ? `; about ${minutesLeft} minutes`
    : `; about ${Math.round(minutesLeft / 60)} hours`;
}
