import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadFilterNames, loadIsSample, narrowed } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { QuotationsPage } from '@/components/quotations/quotations-page';
import { siteDatabase } from '@/lib/db/client';
import { listPublished } from '@/lib/db/coverage/accounts/published-texts';
import { loadEvent } from '@/lib/event/load';
import { quotationsMetadata } from '@/lib/site/discovery/metadata';
import { quotationsHref } from '@/lib/site/layout/quotations';
import { activeFilters } from '@/lib/site/query/active-filters';
import { pageZone } from '@/lib/site/zoned-href';
import { isAddress, loadQuotations, onePage, perPage, perSpeaker, readQuotations } from './load-quotations';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/quotations'>): Promise<Metadata> {
  const { asked } = await readQuotations(await searchParams);
  return narrowed(quotationsMetadata(loadEvent(), quotationsHref(onePage(asked)), asked.speaker), asked.view);
}

/** Who is quoted in which words. */
export default async function QuotationsRoute({ searchParams }: PageProps<'/quotations'>) {
  const params = await searchParams;
  const { parsed, asked } = await readQuotations(params);
  const shown = onePage(asked);
  const href = quotationsHref(shown);
  if (parsed.problems.length === 0 && !isAddress(params, href)) redirect(href);
  const list = await loadQuotations(shown);
  const last = Math.max(1, Math.ceil(list.count / perPage));
  if (shown.page > last) redirect(quotationsHref({ ...shown, page: last }));
  const [texts, isSample, names] = await Promise.all([
    listPublished(siteDatabase(), shown.view.query.sample),
    loadIsSample(shown.view.query),
    loadFilterNames(shown.view.query),
  ]);
  return (
    <PageFrame section="quotations" isSample={isSample} tz={pageZone(shown.view.zone)}>
      <QuotationsPage
        parsed={parsed}
        shown={shown}
        list={list}
        filters={activeFilters(shown.view, names)}
        texts={texts}
        isSample={isSample}
        perSpeaker={perSpeaker}
        perPage={perPage}
      />
    </PageFrame>
  );
}
