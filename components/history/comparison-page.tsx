import { Problems } from '@/components/frame/problems';
import type { StoredArticle } from '@/lib/news/shown/listing';
import type { ArticleRecord, StoredRevision } from '@/lib/news/shown/record';
import { fullTime } from '@/lib/site/dates';
import { directionOf } from '@/lib/site/names';
import { ComparisonFrame } from './comparison-frame';
import { Difference } from './difference';
import { History } from './history';
import { VersionChoice } from './version-choice';

export interface ComparisonPageProps {
  readonly article: StoredArticle;
  readonly record: ArticleRecord;
  /** Null where the article has one version only. */
  readonly before: StoredRevision | null;
  readonly after: StoredRevision | null;
  readonly problems: readonly string[];
  readonly zone: string;
  readonly isExcerpt: boolean;
}

/** Two versions of an article laid over each other, under the choice of which two. */
export function ComparisonPage({
  article,
  record,
  before,
  after,
  problems,
  zone,
  isExcerpt,
}: ComparisonPageProps) {
  return (
    <ComparisonFrame
      article={article}
      zone={zone}
      heading="What changed"
      between={
        before === null || after === null ? (
          <p className="pt-1 text-quiet" lang={article.language} dir={directionOf(article.language)}>
            {article.headline}
          </p>
        ) : (
          <p className="pt-1 text-quiet">
            From version {before.number}, seen by us {fullTime(before.seenAt, zone)}, to version{' '}
            {after.number}, seen by us {fullTime(after.seenAt, zone)}
          </p>
        )
      }
    >
      <Problems problems={problems} />
      {before === null || after === null ? (
        <p>This article has one version so far, so there is nothing to compare.</p>
      ) : (
        <>
          <VersionChoice
            article={article}
            record={record}
            from={before.number}
            to={after.number}
            zone={zone}
          />
          <Difference
            article={article}
            before={before}
            after={after}
            isExcerpt={isExcerpt}
            where="in both versions"
          />
        </>
      )}
      <History article={article} record={record} shown={null} zone={zone} isReadable />
    </ComparisonFrame>
  );
}
