import { parseHttpDate } from './http-date';

/** The headers that say how long an answer stays fresh; null where not sent. */
export interface FreshnessHeaders {
  readonly cacheControl: string | null;
  readonly expires: string | null;
  readonly age: string | null;
  readonly date: string | null;
}

const longestSeconds = 366 * 86_400;

/**
 * How long an answer is fresh by its own word, in whole seconds from `now`: max-age before Expires,
 * less Age, 0 for no-cache and no-store (RFC 9111, 4.2 and 5.2.2). Null where the server says nothing;
 * no guess is made from Last-Modified. s-maxage is for shared caches and passed over.
 */
export function freshForSeconds(headers: FreshnessHeaders, now: Date): number | null {
  const directives = (headers.cacheControl ?? '')
    .slice(0, 2000)
    // Some write semicolons, as other headers have them.
    .split(/[,;]/)
    .map((directive) => directive.trim().toLowerCase());
  if (directives.some((directive) => /^(?:no-cache|no-store)$/.test(directive))) return 0;
  const lifetime = maxAge(directives) ?? untilExpires(headers, now);
  if (lifetime === null) return null;
  return Math.min(Math.max(Math.floor(lifetime - seconds(headers.age)), 0), longestSeconds);
}

// Two values that disagree: the shorter is the safer (RFC 9111, 4.2.1).
function maxAge(directives: readonly string[]): number | null {
  const ages = directives.flatMap((directive) => {
    const digits = /^max-age\s*=\s*["']?(\d{1,15})\d*(?:\.\d+)?["']?$/.exec(directive)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  return ages.length === 0 ? null : Math.min(...ages);
}

// "Expires: 0" and other rubbish mean "already expired" (RFC 9111, 5.3).
function untilExpires({ expires, date }: FreshnessHeaders, now: Date): number | null {
  if (expires === null) return null;
  const at = parseHttpDate(expires);
  const sent = (date === null ? null : parseHttpDate(date)) ?? now;
  return at === null ? 0 : (at.getTime() - sent.getTime()) / 1000;
}

function seconds(text: string | null): number {
  return text !== null && /^\d{1,15}$/.test(text.trim()) ? Number(text) : 0;
}
