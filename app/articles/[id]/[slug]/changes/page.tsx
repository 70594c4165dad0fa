import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { askedZone } from '@/app/load';
import { mergedPath } from '@/app/merged-path';
import { Withdrawn } from '@/components/article/withdrawn';
import { PageFrame } from '@/components/frame/page-frame';
import { ComparisonPage } from '@/components/history/comparison-page';
import { CopyComparison } from '@/components/history/copy-comparison';
import { History } from '@/components/history/history';
import { siteDatabase } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import { findRevisions, readRecord } from '@/lib/db/coverage/revisions';
import { listSharedText } from '@/lib/db/coverage/shared-text';
import { loadEvent } from '@/lib/event/load';
import { showsExcerpts } from '@/lib/host/settings';
import type { StoredArticle } from '@/lib/news/shown/listing';
import { comparisonMetadata, standingMetadata } from '@/lib/site/discovery/metadata';
import { articlePath, isPermalinkId } from '@/lib/site/paths';
import { shown } from '@/lib/site/query/query-values';
import { choosePair, type GivenValue, keptQuery } from '@/lib/site/versions/versions';
import { inZone, pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

type Props = PageProps<'/articles/[id]/[slug]/changes'>;

const loadStanding = cache((id: string) => findArticle(siteDatabase(), id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  if (!isPermalinkId(id)) notFound();
  const standing = await loadStanding(id);
  return standing.kind === 'published'
    ? comparisonMetadata(standing.article)
    : standingMetadata(loadEvent(), standing);
}

/**
 * Two versions of an article laid over each other: `?from=1&to=3`, by default the newest two; or (`?of=ID`) the article
 * over another one that has its text.
 */
export default async function ChangesRoute({ params, searchParams }: Props) {
  const { id, slug } = await params;
  if (!isPermalinkId(id)) notFound();
  const asked = await searchParams;
  const { from, to, of } = asked;
  const { zone } = askedZone(asked);
  const standing = await loadStanding(id);
  switch (standing.kind) {
    case 'unknown':
      return notFound();
    case 'merged':
      return permanentRedirect(inZone(await mergedPath(standing), zone));
    case 'withdrawn': {
      const record = await readRecord(siteDatabase(), id);
      const history = (
        <History article={standing} record={record} shown={null} zone={zone} isReadable={false} />
      );
      return (
        <PageFrame section={null} isSample={standing.outlet.isSample} tz={pageZone(zone)}>
          <Withdrawn article={standing} zone={zone} history={history} />
        </PageFrame>
      );
    }
    case 'published': {
      const path = articlePath(standing.article);
      const isOther = typeof of === 'string' && isPermalinkId(of);
      const kept = isOther ? `?of=${of}` : keptQuery({ from, to });
      if (path !== `/articles/${id}/${slug}`) permanentRedirect(inZone(`${path}/changes${kept}`, zone));
      const other = isOther ? await loadCopy(standing.article, of) : null;
      if (other !== null) return <Copies article={standing.article} other={other} zone={zone} />;
      return <Comparison article={standing.article} from={from} to={to} of={of} zone={zone} />;
    }
  }
}

/** Another article that has text in common with this one; null where there is none of that id. */
async function loadCopy(article: StoredArticle, id: string): Promise<StoredArticle | null> {
  const shared = await listSharedText(siteDatabase(), article.id);
  if (!shared.some(({ article: other }) => other.id === id)) return null;
  const standing = await loadStanding(id);
  return standing.kind === 'published' ? standing.article : null;
}

function Copies({
  article,
  other,
  zone,
}: {
  readonly article: StoredArticle;
  readonly other: StoredArticle;
  readonly zone: string;
}) {
  return (
    <PageFrame section={null} isSample={article.outlet.isSample} tz={pageZone(zone)}>
      <CopyComparison article={article} other={other} zone={zone} isExcerpt={showsExcerpts()} />
    </PageFrame>
  );
}

async function Comparison({
  article,
  from,
  to,
  of,
  zone,
}: {
  readonly article: StoredArticle;
  readonly from: GivenValue;
  readonly to: GivenValue;
  readonly of: GivenValue;
  readonly zone: string;
}) {
  const database = siteDatabase();
  const record = await readRecord(database, article.id);
  const pair = choosePair({ from, to }, record.revisions.length);
  const versions = await findRevisions(database, article.id, [pair.from, pair.to]);
  return (
    <PageFrame section={null} isSample={article.outlet.isSample} tz={pageZone(zone)}>
      <ComparisonPage
        article={article}
        record={record}
        before={versions[0] ?? null}
        after={versions[1] ?? null}
        problems={[...copyProblem(of), ...(record.revisions.length > 1 ? pair.problems : [])]}
        zone={zone}
        isExcerpt={showsExcerpts()}
      />
    </PageFrame>
  );
}

function copyProblem(of: GivenValue): readonly string[] {
  if (of === undefined) return [];
  return [`${shown('of', [of].flat().join(','))} is no article that has text in common with this one.`];
}
