/** A clock time that the text begins with. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly hasSeconds: boolean;
  /** Characters taken. */
  readonly length: number;
}

const clockAtStart =
  /^(\d{1,2})(?:(?::|h(?=\d)|\.(?=\d\d\b))(\d{1,2})(?:[:.m](\d{1,2})(?:[.,:]\d+)?s?)?)?\s*(?:([ap])\.?\s?m\.?(?![a-z]))?/i;
const compactClock = /^(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?(?!\d)/;

/** The clock time at the start of a text: 10:22:31, 10h22, 1022, 10.22, 1 pm. Null where none makes sense. */
export function readClock(text: string): ClockTime | null {
  const match = compactClock.exec(text) ?? clockAtStart.exec(text);
  if (match === null) return null;
  const [whole, hours = '', minutes, seconds, half] = match;
  let hour = Number(hours);
  const minute = Number(minutes ?? 0);
  // A leap second is the next minute's first for every clock that will read it.
  const second = Number(seconds ?? 0);
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (minutes === undefined && half === undefined) return null;
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  return { hour, minute, second, hasSeconds: seconds !== undefined, length: whole.length };
}
