import type { Entry } from '@/lib/news/entry';
import type { TimeClaim } from '@/lib/news/publication-time';
import type { Span } from './archive';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Where a claimed time stands to a span. A day is somewhere on earth from 14 h before to 12 h after UTC's. */
function placeInSpan(claim: TimeClaim, { from, until }: Span): 'before' | 'within' | 'after' {
  const start = claim.kind === 'instant' ? claim.at.getTime() : Date.parse(claim.day) - 14 * hourMs;
  const end = claim.kind === 'instant' ? start : Date.parse(claim.day) + dayMs + 12 * hourMs;
  if (end < from.getTime()) return 'before';
  return start >= until.getTime() ? 'after' : 'within';
}

/**
 * Whether an entry may be of the span by its own dates: by the publication date where there is one; a date
 * of change only shows that it is not newer, so an entry that was changed after the span may be of it.
 */
export function mayBeOfSpan({ published, modified }: Entry, span: Span): boolean {
  if (published !== null) return placeInSpan(published, span) === 'within';
  return modified === null || placeInSpan(modified, span) !== 'before';
}

const written =
  /(?<!\d)((?:19[89]|20[0-3])\d)(?:[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/g;

/**
 * Whether a sitemap listed in an index may hold what is of the span. Changed within it: yes; before it: no.
 * Later or undated: unless its address names other days, months or years ("sitemap-2025-09.xml"), for an
 * archive of a month is often written again long afterwards.
 */
export function mayHoldSpan(sitemap: SpanClue, span: Span): boolean {
  const place = sitemap.modified === null ? 'after' : placeInSpan(sitemap.modified, span);
  if (place !== 'after') return place === 'within';
  const periods = [...sitemap.address.slice(-300).matchAll(written)].map(periodOf);
  return (
    periods.length === 0 ||
    periods.some(
      ({ start, end }) =>
        end + 12 * hourMs > span.from.getTime() && start - 14 * hourMs < span.until.getTime(),
    )
  );
}

interface SpanClue {
  readonly address: string;
  readonly modified: TimeClaim | null;
}

function periodOf([, year = '', month, day]: RegExpMatchArray): { start: number; end: number } {
  const start = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (day !== undefined) return { start, end: start + dayMs };
  const end = month === undefined ? Date.UTC(Number(year) + 1) : Date.UTC(Number(year), Number(month));
  return { start, end };
}

/** The calendar days, YYYY-MM-DD, that a span touches anywhere on earth. */
export function* daysOf({ from, until }: Span): Generator<string> {
  const first = Math.floor((from.getTime() - 12 * hourMs) / dayMs) * dayMs;
  for (let at = first; at < until.getTime() + 14 * hourMs; at += dayMs) {
    yield new Date(at).toISOString().slice(0, 10);
  }
}
