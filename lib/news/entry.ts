import { createHash } from 'node:crypto';
import type { TimeClaim } from './publication-time';

/** One line of a source: what a feed or sitemap says of an article, before the article is read. */
export interface Entry {
  /** Absolute http(s) address as the source gave it, tracking parameters included. */
  readonly address: string;
  readonly headline: string | null;
  /** Plain text. */
  readonly summary: string | null;
  readonly byline: readonly string[];
  readonly published: TimeClaim | null;
  readonly modified: TimeClaim | null;
  /** guid, atom:id or JSON Feed id, as given. */
  readonly id: string | null;
  /** BCP 47, as given for the entry or else the source. */
  readonly language: string | null;
  /** The agency that RSS <source> or the like names. */
  readonly credit: string | null;
  readonly categories: readonly string[];
}

/**
 * Tells whether a line reads as it did: a SHA-256 in hex of what it says of its article. Not of its id, its
 * categories or its byline, which outlets change without a change of the article.
 */
export function fingerprintOf({ headline, summary, published, modified }: Entry): string {
  return createHash('sha256')
    .update(JSON.stringify([headline, summary, published, modified]))
    .digest('hex');
}
