import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { loadIsSample } from '@/app/load';
import { mergedPath } from '@/app/merged-path';
import { ArticlePage } from '@/components/article/article-page';
import { Withdrawn } from '@/components/article/withdrawn';
import { PageFrame } from '@/components/frame/page-frame';
import { findArticle, listNeighbours } from '@/lib/db/articles';
import { siteDatabase } from '@/lib/db/client';
import { loadEvent } from '@/lib/event/load';
import { standingMetadata } from '@/lib/site/metadata';
import { articlePath, isPermalinkId } from '@/lib/site/paths';

export const dynamic = 'force-dynamic';

const loadStanding = cache((id: string) => findArticle(siteDatabase(), id));

export async function generateMetadata({ params }: PageProps<'/articles/[id]/[slug]'>): Promise<Metadata> {
  const { id } = await params;
  if (!isPermalinkId(id)) notFound();
  return standingMetadata(loadEvent(), await loadStanding(id));
}

/** The id decides what is shown; the slug only whether it is shown at this address. */
export default async function ArticleRoute({ params }: PageProps<'/articles/[id]/[slug]'>) {
  const { id, slug } = await params;
  if (!isPermalinkId(id)) notFound();
  const [standing, isSample] = await Promise.all([loadStanding(id), loadIsSample()]);
  const { zone } = loadEvent();
  switch (standing.kind) {
    case 'unknown':
      return notFound();
    case 'merged':
      return permanentRedirect(await mergedPath(standing));
    case 'withdrawn':
      return (
        <PageFrame section={null} isSample={isSample}>
          <Withdrawn article={standing} zone={zone} />
        </PageFrame>
      );
    case 'published': {
      const { article } = standing;
      const path = articlePath(article);
      if (path !== `/articles/${id}/${slug}`) permanentRedirect(path);
      const neighbours = await listNeighbours(siteDatabase(), article);
      const isExcerpt = process.env.ARTICLE_TEXT === 'excerpt';
      return (
        <PageFrame section={null} isSample={isSample}>
          <ArticlePage article={article} {...neighbours} zone={zone} isExcerpt={isExcerpt} />
        </PageFrame>
      );
    }
  }
}
