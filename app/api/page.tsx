import type { Metadata } from 'next';
import { loadIsSample } from '@/app/load';
import { ApiText } from '@/components/api/api-text';
import { PageFrame } from '@/components/frame/page-frame';
import { plainMetadata } from '@/lib/site/discovery/metadata';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return plainMetadata('For programs', 'Feeds, exports, citations and the API of the coverage.', '/api');
}

export default async function ApiRoute() {
  return (
    <PageFrame section={null} isSample={await loadIsSample()}>
      <ApiText />
    </PageFrame>
  );
}
