import type { OutletKind } from '@/lib/news/outlet';

/**
 * Which articles of the coverage, in which order: what a reader's address says once it is parsed.
 * The grammar of the address is lib/site/query.ts; the answer is lib/db/coverage.ts.
 */
export interface CoverageQuery {
  /** Slugs; empty means every outlet. */
  readonly outlets: readonly string[];
  /** Slugs left out. */
  readonly not: readonly string[];
  /** BCP 47 primary subtags; empty means every language. */
  readonly languages: readonly string[];
  readonly kinds: readonly OutletKind[];
  /** Words in websearch syntax; null where nothing is searched. */
  readonly words: string | null;
  /** Slug of a moment that the articles tell of; null: whatever they tell of. */
  readonly moment: string | null;
  /** Instants, from inclusive, to exclusive; null where open. */
  readonly from: Date | null;
  readonly to: Date | null;
  /** By whose clock these may be midnights, and the event's, whose midnights stand for days; null: one clock is both. */
  readonly zones: { readonly reader: string; readonly event: string } | null;
  /** The coverage as our record stood at this instant, headlines as they read then; null: as it stands. */
  readonly asOf: Date | null;
  readonly sample: SampleWish;
  readonly sort: 'old' | 'new';
  /** Each report once, under the earliest of its articles that the query finds; or every article. */
  readonly group: 'reports' | 'all';
  /** Where the page begins: the row after this one. */
  readonly after: Cursor | null;
}

/**
 * Invented and real never share a page: `auto` is the sample while there is one, and else the real coverage;
 * `off` is the real coverage, also while the sample is shown.
 */
export type SampleWish = 'auto' | 'off';

/** A row's place in the order; `sortAt` is null among the undated, which stand last. */
export interface Cursor {
  readonly sortAt: Date | null;
  readonly id: string;
  /** Where articles with a time begin, if days without one that stand there begin before. */
  readonly timedFrom?: Date;
}
