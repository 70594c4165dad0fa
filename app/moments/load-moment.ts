import { notFound } from 'next/navigation';
import { askedZone, groupWish, loadIsSample, sampleWish } from '@/app/load';
import { announcedAtOnce, mostAnnounced } from '@/components/moments/moment-accounts';
import type { MomentPageProps } from '@/components/moments/moment-page';
import { siteDatabase } from '@/lib/db/client';
import { countMoments, listAccounts, outletsTelling } from '@/lib/db/coverage/moment-accounts';
import { listReadings } from '@/lib/db/coverage/readings';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { eventDays } from '@/lib/event/own-days';
import { hasWordsIn, type Moment } from '@/lib/news/moment';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import { whoHas } from '@/lib/news/shown/who-has';
import { pickingAt } from '@/lib/site/compare/picked';
import { countReports } from '@/lib/site/layout/copies';
import { momentPath } from '@/lib/site/layout/moments';
import type { SearchParams } from '@/lib/site/query/query';
import { inZone } from '@/lib/site/zoned-href';

/** More than a page should hold; the rest is on the timeline with `moment=`. */
const mostAccounts = 300;

/** A moment of the event as its page shows it, with what that stands in. */
export interface LoadedMoment {
  readonly shown: MomentPageProps;
  readonly isSample: boolean;
  /** What of the address could not be read. */
  readonly problems: readonly string[];
}

/** The event's moment of that name; what is unknown is not found. */
export function momentAt(slug: string): Moment {
  return eventMoments(loadEvent()).find((one) => one.slug === slug) ?? notFound();
}

/** Reads what a moment's page shows; `isWhole`: with all who announced it, and all outlets by name. */
export async function loadMoment(
  slug: string,
  asked: SearchParams,
  { isWhole }: { readonly isWhole: boolean },
): Promise<LoadedMoment> {
  const sample = sampleWish(asked);
  const { zone, problems } = askedZone(asked);
  const event = loadEvent();
  const moments = eventMoments(event);
  const place = moments.findIndex((one) => one.slug === slug);
  const moment = moments[place] ?? notFound();
  const [accounts, announced, readings, isSample] = await Promise.all([
    listAccounts(siteDatabase(), slug, { limit: mostAccounts, sample }),
    listAccounts(siteDatabase(), slug, {
      limit: (isWhole ? mostAnnounced : announcedAtOnce) + 1,
      sample,
      announced: true,
    }),
    listReadings(siteDatabase(), { ...eventDays(event), sample }),
    loadIsSample({ sample }),
  ]);
  const whole = accounts.length < mostAccounts ? null : await countWhole(slug, sample);
  const having = whole?.outlets ?? new Set(accounts.map(({ article }) => article.outlet.slug));
  const known = whoHas(readings, having, (language) => hasWordsIn(moment, language));
  const wholePath = `${momentPath(slug)}/all`;
  const here = (isWhole ? wholePath : momentPath(slug)) + keptKeys(asked);
  return {
    isSample,
    problems,
    shown: {
      moment,
      before: moments[place - 1] ?? null,
      after: moments[place + 1] ?? null,
      accounts,
      counts: { ...(whole?.counts ?? countReports(accounts)), outlets: having.size },
      announced,
      known,
      group: groupWish(asked),
      sample,
      zone,
      picking: pickingAt(inZone(here, zone), asked.pick),
      wholeHref: isWhole ? null : inZone(wholePath + keptKeys(asked), zone),
    },
  };
}

/** How many tell of a moment that has more accounts than a page holds: of those on it alone that would not be true. */
async function countWhole(slug: string, sample: SampleWish) {
  const [counts, outlets] = await Promise.all([
    countMoments(siteDatabase(), sample),
    outletsTelling(siteDatabase(), slug, sample),
  ]);
  return { counts: counts.get(slug) ?? { articles: 0, reports: 0 }, outlets };
}

/** What else of the page's own address its links keep. */
function keptKeys(asked: SearchParams): string {
  const sample = sampleWish(asked) === 'off' ? ['sample=off'] : [];
  const keys = groupWish(asked) === 'all' ? [...sample, 'group=all'] : sample;
  return keys.length === 0 ? '' : `?${keys.join('&')}`;
}
