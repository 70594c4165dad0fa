import { Foreign } from '@/components/frame/foreign';
import { Problems } from '@/components/frame/problems';
import type { StoredArticle } from '@/lib/news/shown/listing';
import type { ArticleRecord, StoredRevision } from '@/lib/news/shown/record';
import { fullTime } from '@/lib/site/dates';
import { directionOf } from '@/lib/site/names';
import { articlePath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';
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
    <div className="grid gap-x-10 gap-y-8 pt-6 lg:grid-cols-[14rem_minmax(0,39.5rem)]">
      <article className="flex flex-col gap-5 lg:col-start-2">
        <header>
          <p className="pb-2 text-[0.9375rem]">
            <a href={inZone(articlePath(article), zone)} className="link font-semibold text-accent">
              Back to the article
            </a>
            <span className="text-quiet">
              {' '}
              · <Foreign language={article.outlet.language} text={article.outlet.name} />
            </span>
          </p>
          <h1 className="font-bold font-serif text-[1.75rem] leading-[1.15] tracking-[-0.01em]">
            What changed
          </h1>
          {before === null || after === null ? (
            <p className="pt-1 text-quiet" lang={article.language} dir={directionOf(article.language)}>
              {article.headline}
            </p>
          ) : (
            <p className="pt-1 text-quiet">
              From version {before.number}, seen by us {fullTime(before.seenAt, zone)}, to version{' '}
              {after.number}, seen by us {fullTime(after.seenAt, zone)}
            </p>
          )}
        </header>
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
      </article>
    </div>
  );
}
