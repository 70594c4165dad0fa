import type { Database } from '@/lib/db/client';
import { shownOutlets } from '@/lib/db/coverage/shown-outlets';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import type { PublishedText } from '@/lib/news/shown/published-text';

/** The texts of the event that were published themselves and could be read, the sample's own where that is shown. */
export async function listPublished(
  database: Database,
  sample: SampleWish,
): Promise<readonly PublishedText[]> {
  const rows = await database.publishedText.findMany({
    where: { ...(await shownOutlets(database, sample)), text: { not: null } },
    orderBy: [{ work: 'asc' }, { slug: 'asc' }],
  });
  return rows.flatMap(({ slug, work, name, speaker, language, sourceName, address, text, readAt }) =>
    text === null
      ? []
      : [
          {
            slug,
            versionOf: work === slug ? null : work,
            name,
            speaker,
            language,
            source: { name: sourceName, url: address },
            text,
            readAt,
          },
        ],
  );
}
