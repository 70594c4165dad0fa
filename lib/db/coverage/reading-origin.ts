import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { CopyOrigin } from '@/lib/news/shown/reading-origin';

/**
 * The archive's copy that a state of an article was read from; null where it was read at the outlet, and where
 * nothing is known of it. `revisionNumber` null: the newest state.
 */
export async function readingOrigin(
  database: Database,
  articleId: string,
  revisionNumber: number | null,
): Promise<CopyOrigin | null> {
  const revision = await database.revision.findFirst({
    where: { articleId: storable(articleId), ...(revisionNumber === null ? {} : { number: revisionNumber }) },
    orderBy: { number: 'desc' },
    select: { page: { select: { origin: true, address: true, capturedAt: true } } },
  });
  const { origin, address, capturedAt } = revision?.page ?? { origin: 'live', address: '', capturedAt: null };
  if ((origin !== 'wayback' && origin !== 'common-crawl') || capturedAt === null) return null;
  return { archive: origin, address, capturedAt };
}
