import { placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { attribute } from '@/lib/ingest/page/page-node';
import { isInSentence, labelBefore } from './dated-lines';
import { datesBeside, type VisibleHints } from './page-clock';
import { type PrintedTime, parsePrintedTime } from './printed-time';
import { instantOf } from './time-claim';

// A page gives its publication time in several places, and one tells what another leaves out.

const minute = 60_000;
/** Minutes: clocks of the earth reach from UTC−12 to UTC+14 and are whole quarters of an hour apart. */
const clocks = { west: -12 * 60, east: 14 * 60, step: 15 } as const;
/** A time that is earlier by less is rather when the text was laid out; by more, the piece may have been brought again. */
const earlier = { least: 5 * minute, most: 24 * 60 * minute } as const;
const stamps = 4;

/**
 * The zone by which a time of the data is meant that has none, or says UTC by mistake: that of another time of the same
 * hour ("2025-08-15T18:41:00Z" over "Aug. 15, 2025, 6:41 PM EDT"), or, for a time without any, the clock by which it is
 * the same moment as another that has one ("2025-08-15T05:00:00" beside "2025-08-15T09:00:00Z"). Null where no other
 * time of the publication tells.
 */
export function zoneByOthers(
  time: PrintedTime,
  said: readonly PrintedTime[],
  hints: VisibleHints,
): number | null {
  if (time.clock === null || (time.offset ?? 0) !== 0) return null;
  const printed = datesBeside(hints);
  const kept = [...said, ...stampsOf(hints)];
  const others = [...printed.map((date) => date.time), ...kept];
  const same = others.find((other) => (other.offset ?? 0) !== 0 && distance(time, other) === 0);
  if (same !== undefined) return same.offset;
  if (time.offset !== null) return null;
  const notOthers = printed.filter(({ says }) => says !== 'other').map((date) => date.time);
  for (const other of [...notOthers, ...kept]) {
    const apart = other.offset === null ? null : distance(time, other);
    // The same hour with a Z behind it may be the mistake.
    if (apart === null || apart === 0 || other.offset === null) continue;
    const zone = apart + other.offset;
    if (zone >= clocks.west && zone <= clocks.east && zone % clocks.step === 0) return zone;
  }
  return null;
}

/** Minutes from one clock to another as both are written; null where one has none, or their seconds differ. */
function distance(one: PrintedTime, other: PrintedTime): number | null {
  if (one.clock === null || other.clock === null) return null;
  const seconds = [one.clock.second, other.clock.second];
  if (!seconds.includes(null) && seconds[0] !== seconds[1]) return null;
  return (wallOf(one, one.clock) - wallOf(other, other.clock)) / minute;
}

function wallOf({ day }: PrintedTime, clock: { readonly hour: number; readonly minute: number }): number {
  return Date.parse(`${day}T00:00:00Z`) + (clock.hour * 60 + clock.minute) * minute;
}

/** What the <time> elements of the article keep for machines, but for those of a change or within a sentence. */
function stampsOf(hints: VisibleHints): readonly PrintedTime[] {
  const { $ } = hints;
  const own = ownPlaceOf($);
  return elementsOf($)
    .tagged('time')
    .filter((element) => own.holds(element) && !isInSentence(element))
    .slice(0, stamps)
    .filter((element) => !/updated?|modified/.test(placeWords(element)) && labelBefore(element) === '')
    .flatMap((element) => parsePrintedTime(attribute(element, 'datetime'), hints) ?? []);
}

/**
 * Whether a time is one of UTC to which the local zone was added once more: "19:11:05-04:00" beside "15:11:05-04:00".
 * Whole hours and halves may be so by chance.
 */
export function isShiftedTwice(time: PrintedTime, said: readonly PrintedTime[]): boolean {
  const { clock, offset } = time;
  if (clock === null || offset === null || offset === 0) return false;
  if ((clock.second ?? 0) === 0 && clock.minute % 30 === 0) return false;
  return said.some((other) => other.offset === offset && distance(time, other) === -offset);
}

/**
 * Whether another time of publication is earlier than one that is also the time of the last change: systems write the
 * change into both. What differs by whole quarters of an hour may be the same moment by another clock.
 */
export function isEarlier(other: PrintedTime, time: PrintedTime): boolean {
  if (other.clock === null || time.clock === null) return false;
  const apart =
    instantOf(time.day, time.clock, time.offset ?? 0) - instantOf(other.day, other.clock, other.offset ?? 0);
  return apart >= earlier.least && apart <= earlier.most && apart % (clocks.step * minute) !== 0;
}
