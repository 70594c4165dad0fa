import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { loadIsSample, loadQuery, sampleWish } from '@/app/load';
import { loadQuotation } from '@/app/quotations/load-quotation';
import { PageFrame } from '@/components/frame/page-frame';
import { QuotationPage } from '@/components/quotations/quotation-page';
import { siteDatabase } from '@/lib/db/client';
import { listReadings } from '@/lib/db/coverage/readings';
import { loadEvent } from '@/lib/event/load';
import { eventDays } from '@/lib/event/own-days';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import { whoHas } from '@/lib/news/shown/who-has';
import { plainMetadata } from '@/lib/site/discovery/metadata';
import { quotationPath } from '@/lib/site/layout/quotations';
import { withoutEnd } from '@/lib/site/versions/wording-diff';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

/** The quotation of an address; an id of one of its wordings leads to it, anything else to nothing. */
async function quotationAt(id: string, sample: SampleWish) {
  const loaded = await loadQuotation(id, sample);
  if (loaded.kind === 'unknown') notFound();
  if (loaded.kind === 'moved')
    permanentRedirect(`${quotationPath(loaded.to)}${sample === 'off' ? '?sample=off' : ''}`);
  return loaded;
}

export async function generateMetadata(props: PageProps<'/quotations/[id]'>): Promise<Metadata> {
  const { id } = await props.params;
  const { quotation } = await quotationAt(id, sampleWish(await props.searchParams));
  const words = withoutEnd(quotation.wordings[0]?.text ?? '');
  const short = words.length <= 90 ? words : `${words.slice(0, 90).replace(/\s+\S*$|\p{Cs}$/u, '')}…`;
  return plainMetadata(
    `“${short}” (${quotation.speaker})`,
    'Which outlets have these words, in which wordings, and who had them first.',
    quotationPath(id),
  );
}

export default async function QuotationRoute(props: PageProps<'/quotations/[id]'>) {
  const { id } = await props.params;
  const asked = await props.searchParams;
  const { tz } = asked;
  const sample = sampleWish(asked);
  const { quotation, elsewhere, translations } = await quotationAt(id, sample);
  const [readings, isSample, { view }] = await Promise.all([
    listReadings(siteDatabase(), { ...eventDays(loadEvent()), sample }),
    loadIsSample({ sample }),
    loadQuery({ ...(sample === 'off' ? { sample } : {}), tz }, null),
  ]);
  const having = new Set(quotation.credits.flatMap(({ outlets }) => outlets.map(({ slug }) => slug)));
  return (
    <PageFrame section="quotations" isSample={isSample} tz={pageZone(view.zone)}>
      <QuotationPage
        quotation={quotation}
        elsewhere={elsewhere}
        translations={translations}
        known={whoHas(readings, having, (language) => language === quotation.language)}
        view={view}
      />
    </PageFrame>
  );
}
