import type { Database } from '@/lib/db/client';
import { findOutletOfSite } from '@/lib/db/record/found-outlets';
import { foundOutlet, type StrangersPage } from '@/lib/event/found-outlet';
import type { OutletRecord } from '@/lib/event/outlets';
import type { ArticleParts } from '@/lib/news/compose-article';
import type { FoundOutlet } from '@/lib/news/outlet';

/** Whose a page is that an archive's line led to. */
export type PageOwner =
  | { readonly kind: 'known'; readonly outlet: ArticleParts['outlet'] }
  /** Nobody's so far; the row is made with its first article. */
  | { readonly kind: 'found'; readonly outlet: FoundOutlet }
  /** `why` is one plain sentence. */
  | { readonly kind: 'none'; readonly why: string };

/** Which outlets' accounts are taken: OUTLETS. */
export type OutletsTaken = 'all' | 'listed';

/**
 * Tells whose a page is by the address at which it is an article: a listed outlet's, one's that was found or listed
 * before, or one's that it makes itself.
 */
export function pageOwners({
  database,
  ownerOf,
  taken,
}: {
  readonly database: Database;
  readonly ownerOf: (address: string) => OutletRecord | null;
  readonly taken: OutletsTaken;
}): (page: StrangersPage) => Promise<PageOwner> {
  return async (page) => {
    const listed = ownerOf(page.address);
    if (listed !== null) return { kind: 'known', outlet: listed };
    if (taken === 'listed')
      return { kind: 'none', why: 'Its outlet is not listed, and only those are taken.' };
    const found = foundOutlet(page);
    if (found.kind === 'none') return found;
    const known = await findOutletOfSite(database, found.outlet.site);
    return known === null ? { kind: 'found', outlet: found.outlet } : { kind: 'known', outlet: known };
  };
}
