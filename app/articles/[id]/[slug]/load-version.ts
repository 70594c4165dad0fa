import { siteDatabase } from '@/lib/db/client';
import { findRevisions, readRecord } from '@/lib/db/coverage/revisions';
import type { StoredArticle } from '@/lib/news/shown/listing';
import type { ArticleRecord, StoredRevision } from '@/lib/news/shown/record';
import { chooseVersion, type GivenValue } from '@/lib/site/versions/versions';

/** An article as an address shows it: as it stands, or as one of its versions had it. */
export interface LoadedVersion {
  readonly article: StoredArticle;
  readonly record: ArticleRecord;
  /** The version that `?v=` names; null where it names none. */
  readonly pinned: StoredRevision | null;
  readonly problems: readonly string[];
}

export async function loadVersion(article: StoredArticle, given: GivenValue): Promise<LoadedVersion> {
  const database = siteDatabase();
  const record = await readRecord(database, article.id);
  const { number, problem } = chooseVersion(given, record.revisions.length);
  const problems = problem === null ? [] : [problem];
  const [pinned] = number === null ? [] : await findRevisions(database, article.id, [number]);
  if (pinned === undefined) return { article, record, pinned: null, problems };
  const { headline, standfirst, blocks } = pinned;
  // Its dateline and word count are of the newest state, which need not be of this one.
  const shown = pinned.number === record.revisions.length ? article : { ...article, dateline: null };
  return { article: { ...shown, headline, standfirst, blocks }, record, pinned, problems };
}
