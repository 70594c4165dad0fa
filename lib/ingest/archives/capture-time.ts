import type { Capture, Span } from './archive';

/** Captures that are worth trying, one after the other, before a page counts as lost. */
const mostCaptures = 5;

/** A web archive's time (`yyyyMMddhhmmss`, UTC) as an instant; null where it is none. */
export function captureTime(stamp: string): Date | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return timeThatIs(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/**
 * An instant of ISO 8601 in UTC, "2025-08-15T20:15:02Z" or to the minute; null where there is none: `Date` takes
 * 31 February for 3 March, and 24:00 for the next day.
 */
export function timeThatIs(written: string): Date | null {
  const at = new Date(written);
  if (Number.isNaN(at.getTime())) return null;
  return at.toISOString().startsWith(written.slice(0, 16)) ? at : null;
}

/** An instant as a web archive writes it. */
export function captureStamp(at: Date): string {
  return at.toISOString().slice(0, 19).replace(/[-:T]/g, '');
}

/** `from` and `to` of an index, which counts both ends in. */
export function stampsOf({ from, until }: Span): { readonly from: string; readonly to: string } {
  return { from: captureStamp(from), to: captureStamp(new Date(until.getTime() - 1000)) };
}

/**
 * Captures in the order to try them: those from publication on, the nearest first, for it is closest to what
 * readers saw; then earlier ones, which are right only where the outlet's time is not. Not more than five.
 */
export function inOrderOfWorth(captures: readonly Capture[], published: Date | null): readonly Capture[] {
  const start = published?.getTime() ?? 0;
  const rank = ({ capturedAt }: Capture): readonly [number, number] => {
    const after = capturedAt.getTime() - start;
    return after >= 0 ? [0, after] : [1, -after];
  };
  return [...captures]
    .sort((one, other) => {
      const [side, distance] = rank(one);
      const [otherSide, otherDistance] = rank(other);
      return side - otherSide || distance - otherDistance;
    })
    .slice(0, mostCaptures);
}
