import type { Metadata } from 'next';
import { askedZone, loadIsSample, sampleWish } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { GivenUpList } from '@/components/outlets/given-up-list';
import { SourceGroups } from '@/components/outlets/source-groups';
import { SourcesHead } from '@/components/outlets/sources-head';
import { siteDatabase } from '@/lib/db/client';
import { listGivenUp, listSources } from '@/lib/db/coverage/outlets';
import { plainMetadata } from '@/lib/site/discovery/metadata';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return plainMetadata(
    'Sources',
    'Every feed and sitemap that is read: last look, last answer, next look.',
    '/sources',
  );
}

export default async function SourcesPage({ searchParams }: PageProps<'/sources'>) {
  const params = await searchParams;
  const sample = sampleWish(params);
  const { zone } = askedZone(params);
  const [sources, givenUp, isSample] = await Promise.all([
    listSources(siteDatabase(), null, { sample }),
    listGivenUp(siteDatabase()),
    loadIsSample({ sample }),
  ]);
  return (
    <PageFrame section="outlets" isSample={isSample} tz={pageZone(zone)}>
      <SourcesHead sources={sources} zone={zone} />
      {!isSample && <GivenUpList givenUp={givenUp} />}
      <SourceGroups sources={sources} zone={zone} />
    </PageFrame>
  );
}
