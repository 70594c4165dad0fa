import { parseHttpDate } from './http-date';

/** A server that asks for more than two days is asked again after two (FreshRSS#7920). */
export const longestRetryMs = 2 * 24 * 3_600_000;

/**
 * When a server wants to be asked again by its Retry-After header (RFC 9110, 10.2.3): seconds or an
 * HTTP-date, never before `now` and at most two days after it. Null for a missing or malformed value.
 */
export function parseRetryAfter(value: string | null, now: Date): Date | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^\d{1,15}$/.test(text)) return within(now, Number(text) * 1000);
  const date = parseHttpDate(text);
  return date === null ? null : within(now, date.getTime() - now.getTime());
}

function within(now: Date, ms: number): Date {
  return new Date(now.getTime() + Math.min(Math.max(ms, 0), longestRetryMs));
}
