import type { Metadata } from 'next';
import { loadMoment, momentAt } from '@/app/moments/load-moment';
import { PageFrame } from '@/components/frame/page-frame';
import { Problems } from '@/components/frame/problems';
import { MomentPage } from '@/components/moments/moment-page';
import { plainMetadata } from '@/lib/site/discovery/metadata';
import { momentPath } from '@/lib/site/layout/moments';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/moments/[slug]/all'>): Promise<Metadata> {
  const { slug, name } = momentAt((await params).slug);
  const metadata = plainMetadata(name, 'All that tell of it, and all that do not.', momentPath(slug));
  return { ...metadata, robots: { index: false } };
}

/** A moment with all that its page leaves out where there are hundreds of outlets. */
export default async function WholeMomentRoute({ params, searchParams }: PageProps<'/moments/[slug]/all'>) {
  const { slug } = await params;
  const { shown, isSample, problems } = await loadMoment(slug, await searchParams, { isWhole: true });
  return (
    <PageFrame section="moments" isSample={isSample} tz={pageZone(shown.zone)}>
      <Problems problems={problems} />
      <MomentPage {...shown} />
    </PageFrame>
  );
}
