import { type PublicationTime, type TimeClaim, timeOrigins } from './publication-time';

const hour = 3_600_000;
/** The days of the earth's clocks reach from UTC−12 to UTC+14. */
const easternmost = 14 * hour;
const westernmost = 12 * hour;

/**
 * The publication time that an article's claims amount to: the most trusted claim, unless it is a bare
 * day into which a less trusted instant falls on some clock of the earth; then that instant, with its
 * own origin. Unknown where nothing is claimed.
 */
export function choosePublicationTime(claims: readonly TimeClaim[]): PublicationTime {
  const byTrust = claims
    .map((claim, place) => ({ claim, place }))
    .sort((one, other) => trust(one.claim) - trust(other.claim) || one.place - other.place)
    .map(({ claim }) => claim);
  const first = byTrust[0];
  if (first === undefined) return { kind: 'unknown' };
  if (first.kind === 'instant') return first;
  const refined = byTrust.find((claim) => claim.kind === 'instant' && fallsIntoDay(claim.at, first.day));
  return refined ?? first;
}

/** Whether an instant stands within a calendar day (YYYY-MM-DD) somewhere on earth. */
export function fallsIntoDay(at: Date, day: string): boolean {
  const start = Date.parse(`${day}T00:00:00Z`);
  const time = at.getTime();
  return time >= start - easternmost && time < start + 24 * hour + westernmost;
}

function trust(claim: TimeClaim): number {
  return timeOrigins.indexOf(claim.origin);
}
