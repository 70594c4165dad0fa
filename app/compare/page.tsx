import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { askedZone, loadIsSample } from '@/app/load';
import { ComparePage } from '@/components/compare/compare-page';
import { PickPage } from '@/components/compare/pick-page';
import { PageFrame } from '@/components/frame/page-frame';
import { siteDatabase } from '@/lib/db/client';
import { listPairs, listPartners } from '@/lib/db/coverage/compare/partners';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { showsExcerpts } from '@/lib/host/settings';
import { comparePath, writeCompared } from '@/lib/site/compare/compare-path';
import { readCompared } from '@/lib/site/compare/compared-address';
import { comparedTitle } from '@/lib/site/compare/titles';
import { compareMetadata } from '@/lib/site/discovery/metadata';
import type { GivenValue } from '@/lib/site/versions/versions';
import { inZone, pageZone } from '@/lib/site/zoned-href';
import { type LoadedAccounts, loadAccounts } from './load-accounts';
import { loadComparison } from './load-comparison';
import '@/components/compare/compare.css';
import '@/components/compare/handout.css';

export const dynamic = 'force-dynamic';

const partnersShown = 12;
const pairsShown = 3;

/** Once for the head and the page: keyed by the canonical form of the address. */
const loadAsked = cache((written: string) => loadAccounts(readCompared(written).asked));

function loadGiven(given: GivenValue): Promise<LoadedAccounts> {
  return loadAsked(writeCompared(readCompared(given).asked));
}

export async function generateMetadata({ searchParams }: PageProps<'/compare'>): Promise<Metadata> {
  const { a } = await searchParams;
  const { accounts } = await loadGiven(a);
  return compareMetadata(loadEvent(), {
    title: accounts.length < 2 ? null : comparedTitle(accounts),
    path: comparePath(readCompared(a).asked),
  });
}

/** Two to six articles side by side: `?a=ID,ID@2`. With fewer, how to pick them. */
export default async function CompareRoute({ searchParams }: PageProps<'/compare'>) {
  const params = await searchParams;
  const { asked, problems, isCanonical } = readCompared(params.a);
  const { zone, problems: ofZone } = askedZone(params);
  if (problems.length === 0 && !isCanonical) redirect(inZone(comparePath(asked), zone));
  const loaded = await loadGiven(params.a);
  const all = { ...loaded, problems: [...problems, ...ofZone, ...loaded.problems], zone };
  return all.accounts.length < 2 ? <Picking {...all} /> : <Comparing {...all} />;
}

/** What an address asks for, and the clock of the page. */
interface AskedPage extends LoadedAccounts {
  readonly zone: string;
}

async function Comparing({ accounts, problems, zone }: AskedPage) {
  const event = loadEvent();
  return (
    <PageFrame
      tz={pageZone(zone)}
      section="compare"
      isSample={accounts.some(({ article }) => article.outlet.isSample)}
    >
      <ComparePage
        comparison={await loadComparison(accounts)}
        problems={problems}
        event={event.name}
        moments={eventMoments(event)}
        questions={event.questions.asked}
        zone={zone}
        isExcerpt={showsExcerpts()}
      />
    </PageFrame>
  );
}

async function Picking({ accounts, problems, zone }: AskedPage) {
  const database = siteDatabase();
  const picked = accounts[0] ?? null;
  const [partners, pairs, isSample] = await Promise.all([
    picked === null ? [] : listPartners(database, picked.article.id, partnersShown),
    listPairs(database, pairsShown),
    loadIsSample(),
  ]);
  return (
    <PageFrame section="compare" isSample={isSample} tz={pageZone(zone)}>
      <PickPage picked={picked} partners={partners} pairs={pairs} problems={problems} zone={zone} />
    </PageFrame>
  );
}
