import robotsParser from 'robots-parser';
import { escapedBytes } from './escaped-bytes';
import type { StoredRobots } from './outcome';
import { comparedPath, namedSitemaps, plainRobots } from './robots-text';

/** What a robots.txt means for one address. */
export type RobotsVerdict =
  | { readonly kind: 'allowed' /** Null where it asks for none. */; readonly crawlDelayMs: number | null }
  | { readonly kind: 'disallowed'; readonly why: string }
  /** The file itself could not be had: nothing may be asked (RFC 9309, 2.3.1.4). */
  | { readonly kind: 'unreachable'; readonly status: number | null; readonly why: string };

export interface RobotsQuestion {
  readonly url: URL;
  /** The bare product name: "Parallax". The whole User-Agent would match no group. */
  readonly productToken: string;
}

/** Bytes of a robots.txt that are read; RFC 9309, 2.5 asks for at least 500 KiB. */
export const robotsMaxBytes = 500 * 1024;

const longestCrawlDelaySeconds = 30;

/**
 * Steps of pattern matching that are still quick (half a second). 20,000 rules with wildcards
 * against an address of 2 KB took 5.6 s.
 */
const mostSteps = 150_000_000;

/**
 * Judges an address by a stored robots.txt: 2xx by its rules, 0 and 5xx as nothing allowed, any other
 * status as everything allowed (RFC 9309, 2.3.1). Crawl-delay is kept between 0 and 30 seconds.
 */
export function judgeRobots(robots: StoredRobots, question: RobotsQuestion): RobotsVerdict {
  const { url, productToken } = question;
  if (!isRobotsAnswer(robots)) return unreachable(robots, url);
  if (robots.status < 200 || robots.status > 299 || robots.body === null) {
    return { kind: 'allowed', crawlDelayMs: null };
  }
  const text = plainRobots(robots.body, url.host);
  if (wildcardChars(text) * (url.pathname.length + url.search.length) > mostSteps) {
    return { kind: 'disallowed', why: `The robots.txt of ${url.host} is too long to check this address by.` };
  }
  const rules = robotsParser(new URL('/robots.txt', url).href, text);
  if (rules.isAllowed(url.origin + comparedPath(url.pathname + url.search), productToken) === false) {
    return {
      kind: 'disallowed',
      why: `The robots.txt of ${url.host} asks programs not to read this address.`,
    };
  }
  return { kind: 'allowed', crawlDelayMs: boundedDelay(rules.getCrawlDelay(productToken)) };
}

/** How soon a robots.txt is asked for again that a server answered with an error. */
export const robotsRetryMs = 10 * 60_000;

/**
 * Whether a stored robots.txt is still good: for a day. One that could not be had is asked for again
 * sooner: after a minute where no server answered, after ten where it failed.
 */
export function isRobotsCurrent(robots: StoredRobots, now: Date): boolean {
  const ageMs = now.getTime() - robots.fetchedAt.getTime();
  if (robots.status === 0) return ageMs < 60_000;
  return ageMs < (isRobotsAnswer(robots) ? 24 * 3_600_000 : robotsRetryMs);
}

/** Whether a host said what it allows, be it that it has no robots.txt; an error says nothing. */
export function isRobotsAnswer({ status }: StoredRobots): boolean {
  return status > 0 && status < 500;
}

/** The sitemaps that a robots.txt names, as absolute http(s) addresses, a few dozen at most: some are written as paths. */
export function sitemapsOf(robotsText: string, url: URL): readonly string[] {
  const file = new URL('/robots.txt', url).href;
  const named = namedSitemaps(robotsText).flatMap((written) => URL.parse(written, file)?.href ?? []);
  return [...new Set(named)].filter((address) => /^https?:\/\//.test(address)).slice(0, 40);
}

/**
 * The text of a robots.txt: UTF-8, or UTF-16 where its mark says so (Notepad's "Unicode"); no BOM, no NUL (which Postgres
 * cannot keep). Bytes of another charset are escaped, as those of the addresses that they are rules for.
 */
export function decodeRobots(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const text = isWide
    ? new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    : escapedBytes(bytes).replace(/^(?:\ufeff|%EF%BB%BF)+/, '');
  return text.replaceAll('\0', '');
}

function unreachable(robots: StoredRobots, url: URL): RobotsVerdict {
  if (robots.status === 0) {
    const why = robots.body ?? `The server of ${url.host} could not be reached.`;
    return { kind: 'unreachable', status: null, why };
  }
  const why = `The server of ${url.host} answered with an error (${robots.status}) when asked for its robots.txt.`;
  return { kind: 'unreachable', status: robots.status, why };
}

function boundedDelay(seconds: number | undefined): number | null {
  if (seconds === undefined || Number.isNaN(seconds)) return null;
  return Math.min(Math.max(seconds, 0), longestCrawlDelaySeconds) * 1000;
}

function wildcardChars(body: string): number {
  let sum = 0;
  for (const line of body.split(/[\r\n]+/)) if (line.includes('*')) sum += line.length;
  return sum;
}
