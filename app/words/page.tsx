import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadFilterNames, loadIsSample, loadQuery, loadSpellings } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { WordsExamples } from '@/components/words/words-examples';
import { WordsPage } from '@/components/words/words-page';
import { siteDatabase } from '@/lib/db/client';
import { listWords } from '@/lib/db/coverage/search/words-listing';
import { loadEvent } from '@/lib/event/load';
import { wordsMetadata } from '@/lib/site/discovery/metadata';
import { activeFilters } from '@/lib/site/query/active-filters';
import { viewHref } from '@/lib/site/query/query';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

const pageSize = 40;

export async function generateMetadata({ searchParams }: PageProps<'/words'>): Promise<Metadata> {
  const { canonical, view } = await loadQuery(await searchParams, null);
  return wordsMetadata(loadEvent(), view.query.words, canonical);
}

/** What each outlet wrote around the words of a query, in its own sentence. */
export default async function WordsRoute({ searchParams }: PageProps<'/words'>) {
  const parsed = await loadQuery(await searchParams, null);
  const { view, problems, isCanonical } = parsed;
  if (problems.length === 0 && !isCanonical) redirect(viewHref('/words', view));
  const isSample = await loadIsSample(view.query);
  const { words } = view.query;
  if (words === null) {
    return (
      <PageFrame section="words" isSample={isSample} tz={pageZone(view.zone)}>
        <WordsExamples parsed={parsed} />
      </PageFrame>
    );
  }
  const query = { ...view.query, words };
  const [page, names] = await Promise.all([
    listWords(siteDatabase(), query, pageSize),
    loadFilterNames(view.query),
  ]);
  return (
    <PageFrame section="words" isSample={isSample} tz={pageZone(view.zone)}>
      <WordsPage
        {...page}
        parsed={parsed}
        words={words}
        spellings={await loadSpellings(query, page.counts)}
        filters={activeFilters(view, names).filter(({ isQuoted }) => !isQuoted)}
      />
    </PageFrame>
  );
}
