import { keepByKey } from '@/lib/language/keep-by-key';
/** A time as a clock shows it: no zone, no offset. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const minuteMs = 60_000;
const formatOf = keepFormats({
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** The zones of the IANA database whose names are three letters. */
const zonesOfThreeLetters = new Set('CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '));

/**
 * Whether `zone` is the name of a time zone that the runtime knows. Bare offsets are not names, nor are other three
 * letters, for which the runtime has zones of its own: BST is Bangladesh to it (findings/runtime-bst-is-bangladesh.sh).
 */
export function isZoneName(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(zone)) return false;
  if (zone.length === 3 && !zonesOfThreeLetters.has(zone.toUpperCase())) return false;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in `zone` shows at the instant `at`. */
export function localTime(at: Date, zone: string): LocalTime {
  const offset = steadyOffset(at.getTime(), zone);
  if (offset === null) return formattedTime(at, zone);
  const local = new Date(at.getTime() + offset);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

/** As the runtime formats it, which takes a hundred times as long as an addition. */
function formattedTime(at: Date, zone: string): LocalTime {
  const parts = new Map<string, number>();
  for (const part of formatOf(zone).formatToParts(at)) parts.set(part.type, Number(part.value));
  const read = (type: string): number => parts.get(type) ?? 0;
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  };
}

/** No zone has changed its clocks twice within so long. */
const stretchMs = 6 * 60 * minuteMs;
/** Before it clocks went by the sun, and after it nobody knows. */
const [steadyFrom, steadyUntil] = [Date.UTC(1920, 0, 1), Date.UTC(2100, 0, 1)];
const mostOffsets = 20_000;
/** By zone and stretch; numbers as keys, for a page asks thousands of times. */
const offsets = new Map<string, Map<number, number | null>>();
let offsetsKept = 0;

/** How far the clocks of a zone are ahead, in milliseconds; null where they change about then, or it is too long ago to say. */
function steadyOffset(at: number, zone: string): number | null {
  if (!(at >= steadyFrom && at < steadyUntil)) return null;
  const stretch = Math.floor(at / stretchMs);
  const known = offsets.get(zone)?.get(stretch);
  if (known !== undefined) return known;
  const offset = offsetAtStart(stretch, zone);
  const steady = offset === offsetAtStart(stretch + 1, zone) ? offset : null;
  if (offsetsKept >= mostOffsets) offsets.clear();
  offsetsKept = offsets.size === 0 ? 1 : offsetsKept + 1;
  const ofZone = offsets.get(zone) ?? new Map<number, number | null>();
  offsets.set(zone, ofZone.set(stretch, steady));
  return steady;
}

function offsetAtStart(stretch: number, zone: string): number {
  const start = new Date(stretch * stretchMs);
  return asIfUtc(formattedTime(start, zone)) - start.getTime();
}

/** Minutes that `zone` is ahead of UTC at the instant `at`; negative to the west. */
export function offsetMinutes(at: Date, zone: string): number {
  const steady = steadyOffset(at.getTime(), zone);
  if (steady !== null) return Math.round(steady / minuteMs);
  const seconds = Math.floor(at.getTime() / 1000) * 1000;
  return Math.round((asIfUtc(localTime(at, zone)) - seconds) / minuteMs);
}

/**
 * The instant at which a clock in `zone` shows `local`. Of two such instants (clocks going back) the
 * earlier is returned; a time that is skipped (clocks going forward) is read with the offset from
 * before the jump.
 */
export function instantAt(local: LocalTime, zone: string): Date {
  const utc = asIfUtc(local);
  const day = 24 * 60 * minuteMs;
  const before = utc - offsetMinutes(new Date(utc - day), zone) * minuteMs;
  const after = utc - offsetMinutes(new Date(utc + day), zone) * minuteMs;
  const candidates = [before, after].sort((one, other) => one - other);
  const exact = candidates.find((ms) => asIfUtc(localTime(new Date(ms), zone)) === utc);
  return new Date(exact ?? before);
}

/** Midnight at the start of `day` (YYYY-MM-DD) in `zone`, `shift` days later. */
export function startOfDay(day: string, zone: string, shift = 0): Date {
  return new Date(dayStarts(`${day} ${shift} ${zone}`, () => findStart(day, zone, shift)));
}

/** Each of a page's addresses names days. */
const dayStarts = keepByKey<number>(5000);

function findStart(day: string, zone: string, shift: number): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const moved = new Date(Date.UTC(year, month - 1, date + shift));
  return instantAt(
    {
      year: moved.getUTCFullYear(),
      month: moved.getUTCMonth() + 1,
      day: moved.getUTCDate(),
      hour: 0,
      minute: 0,
      second: 0,
    },
    zone,
  ).getTime();
}

/** Whether `at` is the midnight at which a day starts in `zone`. */
export function isDayStart(at: Date, zone: string): boolean {
  return startOfDay(dayOf(at, zone), zone).getTime() === at.getTime();
}

/** The calendar day of `at` in `zone`, as YYYY-MM-DD. */
export function dayOf(at: Date, zone: string): string {
  const offset = steadyOffset(at.getTime(), zone);
  if (offset !== null) return new Date(at.getTime() + offset).toISOString().slice(0, 10);
  const local = localTime(at, zone);
  return `${String(local.year).padStart(4, '0')}-${twoDigits(local.month)}-${twoDigits(local.day)}`;
}

/** A number in two digits at least: "05". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function asIfUtc(local: LocalTime): number {
  const ms = Date.UTC(2000, local.month - 1, local.day, local.hour, local.minute, local.second);
  // Date.UTC reads years below 100 as 19xx.
  return new Date(ms).setUTCFullYear(local.year, local.month - 1, local.day);
}

/**
 * American English formats of a kind, one for each zone that is asked for; a `RangeError` for what is no zone. They
 * are kept: making one takes twice as long as using it, and each row of a page asks anew.
 */
export function keepFormats(options: Intl.DateTimeFormatOptions): (zone: string) => Intl.DateTimeFormat {
  const formats = keepByKey<Intl.DateTimeFormat>(600);
  return (zone) => formats(zone, () => new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options }));
}
