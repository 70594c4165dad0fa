import type { ShownFillIn } from '@/lib/news/shown/fill-in';
import type { CoverageCounts, CoverageFacets, CoveragePage, HourCount } from '@/lib/news/shown/listing';
import type { RecordThen } from '@/lib/news/shown/record';
import type { SearchHits } from '@/lib/news/shown/search-hit';
import type { SpellingOffer } from '@/lib/news/shown/spelling-offer';
import type { ActiveFilter } from '@/lib/site/query/active-filters';
import type { ParsedQuery } from '@/lib/site/query/query';

/** All that a timeline shows: the whole event's, or one outlet's. */
export interface ShownTimeline {
  readonly path: string;
  readonly parsed: ParsedQuery;
  readonly page: CoveragePage;
  /** Under the query, and without any. */
  readonly found: CoverageCounts;
  readonly total: CoverageCounts;
  readonly facets: CoverageFacets;
  readonly hours: readonly HourCount[];
  readonly filters: readonly ActiveFilter[];
  /** Where nothing was found: what dropping each filter would find. */
  readonly suggestions: readonly { readonly filter: ActiveFilter; readonly counts: CoverageCounts }[];
  /** Where nothing was found: how the words may have been meant. */
  readonly spellings: readonly SpellingOffer[];
  readonly isSample: boolean;
  /** Where sample and real coverage are both there: how much there is of the real one; null elsewhere. */
  readonly real: CoverageCounts | null;
  /** How filling in from archives stands, where it does; null on pages that it is not told on. */
  readonly fillIn: ShownFillIn | null;
  /** Where the record is shown as it stood once. */
  readonly record: RecordThen | null;
  /** Where words are searched: what to mark in the rows. */
  readonly searched: SearchHits | null;
}
