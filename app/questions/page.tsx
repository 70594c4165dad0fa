import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadFilterNames, loadIsSample, loadQuery, narrowed } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionsPage } from '@/components/questions/questions-page';
import { loadEvent } from '@/lib/event/load';
import { plainMetadata } from '@/lib/site/discovery/metadata';
import { activeFilters } from '@/lib/site/query/active-filters';
import { viewHref } from '@/lib/site/query/query';
import { pageZone } from '@/lib/site/zoned-href';
import { loadQuestions } from './load-questions';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/questions'>): Promise<Metadata> {
  const { view, canonical } = await loadQuery(await searchParams, null);
  const page = plainMetadata(
    'What outlets answer',
    `Questions on ${loadEvent().name}, and the sentence by which each outlet answers.`,
    canonical === '' ? '/questions' : `/questions?${canonical}`,
  );
  return narrowed({ ...page, robots: { index: canonical === '', follow: true } }, view);
}

/** What each outlet answers to the event's questions. */
export default async function QuestionsRoute({ searchParams }: PageProps<'/questions'>) {
  const parsed = await loadQuery(await searchParams, null);
  const { view, problems, isCanonical } = parsed;
  if (problems.length === 0 && !isCanonical) redirect(viewHref('/questions', view));
  const [questions, isSample, names] = await Promise.all([
    loadQuestions(view.query),
    loadIsSample(view.query),
    loadFilterNames(view.query),
  ]);
  return (
    <PageFrame section="answers" isSample={isSample} tz={pageZone(view.zone)}>
      <QuestionsPage questions={questions} parsed={parsed} filters={activeFilters(view, names)} />
    </PageFrame>
  );
}
