import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { EmbedLine } from '@/components/embed/embed-list';
import { siteDatabase } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import { loadEvent } from '@/lib/event/load';
import { isPermalinkId } from '@/lib/site/paths';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return { title: `${loadEvent().name} · Parallax`, robots: { index: false, follow: true } };
}

export default async function EmbeddedArticle({ params }: PageProps<'/embed/articles/[id]'>) {
  const { id } = await params;
  if (!isPermalinkId(id)) notFound();
  const standing = await findArticle(siteDatabase(), id);
  if (standing.kind === 'merged') permanentRedirect(`/embed/articles/${standing.into}`);
  if (standing.kind !== 'published') notFound();
  return (
    <main className="p-4">
      <h1 className="sr-only">{loadEvent().name}</h1>
      <ul>
        <EmbedLine article={standing.article} zone={loadEvent().zone} />
      </ul>
    </main>
  );
}
