import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askedZone, groupWish, loadIsSample, sampleWish } from '@/app/load';
import { LinkedData } from '@/components/frame/linked-data';
import { PageFrame } from '@/components/frame/page-frame';
import { Problems } from '@/components/frame/problems';
import { MomentPage } from '@/components/moments/moment-page';
import { siteDatabase } from '@/lib/db/client';
import { listAccounts } from '@/lib/db/coverage/moment-accounts';
import { listReadings } from '@/lib/db/coverage/readings';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { eventDays } from '@/lib/event/own-days';
import { hasWordsIn } from '@/lib/news/moment';
import { whoHas } from '@/lib/news/shown/who-has';
import { pickingAt } from '@/lib/site/compare/picked';
import { momentJsonLd } from '@/lib/site/discovery/event-json-ld';
import { momentMetadata } from '@/lib/site/discovery/metadata';
import { momentPath } from '@/lib/site/layout/moments';
import type { SearchParams } from '@/lib/site/query/query';
import { inZone, pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

/** More than a page should hold; the rest is on the timeline with `moment=`. */
const mostAccounts = 300;
const mostAnnounced = 60;

export async function generateMetadata({ params }: PageProps<'/moments/[slug]'>): Promise<Metadata> {
  const { slug } = await params;
  const moment = eventMoments(loadEvent()).find((one) => one.slug === slug);
  if (moment === undefined) notFound();
  return momentMetadata(loadEvent(), moment);
}

export default async function MomentRoute({ params, searchParams }: PageProps<'/moments/[slug]'>) {
  const { slug } = await params;
  const asked = await searchParams;
  const sample = sampleWish(asked);
  const { zone, problems } = askedZone(asked);
  const event = loadEvent();
  const moments = eventMoments(event);
  const place = moments.findIndex((one) => one.slug === slug);
  const moment = moments[place];
  if (moment === undefined) notFound();
  const [accounts, announced, readings, isSample] = await Promise.all([
    listAccounts(siteDatabase(), slug, { limit: mostAccounts, sample }),
    listAccounts(siteDatabase(), slug, { limit: mostAnnounced, sample, announced: true }),
    listReadings(siteDatabase(), { ...eventDays(event), sample }),
    loadIsSample({ sample }),
  ]);
  const having = new Set(accounts.map(({ article }) => article.outlet.slug));
  return (
    <PageFrame section="moments" isSample={isSample} tz={pageZone(zone)}>
      <LinkedData data={momentJsonLd(event, moment)} />
      <Problems problems={problems} />
      <MomentPage
        moment={moment}
        before={moments[place - 1] ?? null}
        after={moments[place + 1] ?? null}
        accounts={accounts}
        announced={announced}
        known={whoHas(readings, having, (language) => hasWordsIn(moment, language))}
        group={groupWish(asked)}
        sample={sample}
        zone={zone}
        picking={pickingAt(inZone(momentPath(slug) + keptKeys(asked), zone), asked.pick)}
      />
    </PageFrame>
  );
}

/** What else of the page's own address its links keep. */
function keptKeys(asked: SearchParams): string {
  const sample = sampleWish(asked) === 'off' ? ['sample=off'] : [];
  const keys = groupWish(asked) === 'all' ? [...sample, 'group=all'] : sample;
  return keys.length === 0 ? '' : `?${keys.join('&')}`;
}
