import { parseHttpDate } from './http-date';

/** A server that asks for more than two days is asked again after two (FreshRSS#7920). */
export const longestRetryMs = 2 * 24 * 3_600_000;

/**
 * When a server wants to be asked again by its Retry-After header (RFC 9110, 10.2.3): seconds or an
 * HTTP-date, never before `now` and at most two days after it. A wish counts as it was meant: with a part of a second
 * or a unit, in quotation marks, sent twice, as a duration, the time of a clock or the seconds since 1970. Null for a missing or malformed value.
 */
export function parseRetryAfter(value: string | null, now: Date): Date | null {
  if (value === null || value.length > 200) return null;
  const said = value.replace(/^\s*["']?\s*|\s*["']?\s*;?\s*$/g, '');
  const date = parseHttpDate(said) ?? parseHttpDate(`Mon, ${said}`);
  if (date !== null) return within(now, date.getTime() - now.getTime());
  const waits = said.split(',').map((text) => waitOf(text.trim(), now));
  return waits.includes(null) ? null : within(now, Math.max(...waits.map(Number)));
}

/**
 * The same by what servers say of their limits where they send no Retry-After: seconds from now, or since 1970
 * ("X-RateLimit-Reset", "RateLimit-Reset"), or the `t` of a "RateLimit" list.
 */
export function parseRateLimit(header: (name: string) => string | null, now: Date): Date | null {
  const resets = ['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset'];
  const told = resets.map(header).find((value) => value !== null) ?? null;
  const listed = /;\s*t=(\d{1,9})(?!\d)/i.exec((header('ratelimit') ?? '').slice(0, 1000))?.[1] ?? null;
  return parseRetryAfter(told ?? listed, now);
}

/** Seconds, minutes, hours and days by the letter that they begin with, in seconds. */
export const unitSeconds: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3600],
  ['d', 86_400],
]);
const number =
  /^\+?(\d{1,15})(?:\.\d{1,9})?(?: ?(s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?|d|days?))?$/i;
/** "PT2M30S", as programs write a time that something takes (ISO 8601). */
const duration = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.\d{1,9})?S)?)?$/i;
const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** In milliseconds. */
function waitOf(text: string, now: Date): number | null {
  if (clock.test(text)) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? null : at - now.getTime();
  }
  const lasting = /\d/.test(text) ? duration.exec(text) : null;
  if (lasting !== null) {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = lasting.slice(1).map((part) => Number(part ?? 0));
    return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
  const [whole, figures = '', unit = 's'] = number.exec(text) ?? [];
  if (whole === undefined) return null;
  const count = Number(figures) + (whole.includes('.') ? 1 : 0);
  const since = sinceEpoch(count);
  return since === null
    ? count * 1000 * (unitSeconds.get(unit.charAt(0).toLowerCase()) ?? 1)
    : since - now.getTime();
}

/** Seconds, or thousandths, since 1970 where they are of these years; null for a wait. */
function sinceEpoch(count: number): number | null {
  if (count >= 1_500_000_000 && count < 2_500_000_000) return count * 1000;
  return count >= 1_500_000_000_000 && count < 2_500_000_000_000 ? count : null;
}

function within(now: Date, ms: number): Date {
  return new Date(now.getTime() + Math.min(Math.max(ms, 0), longestRetryMs));
}
