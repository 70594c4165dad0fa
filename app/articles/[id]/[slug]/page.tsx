import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { askedZone } from '@/app/load';
import { mergedPath } from '@/app/merged-path';
import { ArticlePage } from '@/components/article/article-page';
import { ReadFrom } from '@/components/article/read-from';
import { SharedText } from '@/components/article/shared-text';
import { Withdrawn } from '@/components/article/withdrawn';
import { CompareWith } from '@/components/compare/compare-with';
import { PageFrame } from '@/components/frame/page-frame';
import { Problems } from '@/components/frame/problems';
import { History } from '@/components/history/history';
import { PinnedNote } from '@/components/history/pinned-note';
import { ToldMoments } from '@/components/moments/told-moments';
import { AnsweredHere } from '@/components/questions/answered-here';
import { QuotedHere } from '@/components/quotations/quoted-here';
import { siteDatabase } from '@/lib/db/client';
import { listAnswersOf } from '@/lib/db/coverage/accounts/answers';
import { listQuotationsOf } from '@/lib/db/coverage/accounts/quotations';
import { findArticle, listNeighbours } from '@/lib/db/coverage/articles';
import { listPartners } from '@/lib/db/coverage/compare/partners';
import { listToldMoments } from '@/lib/db/coverage/moment-accounts';
import { readingOrigin } from '@/lib/db/coverage/reading-origin';
import { readRecord } from '@/lib/db/coverage/revisions';
import { loadFinder } from '@/lib/db/coverage/search/search-hits';
import { listSharedText, readOrigin } from '@/lib/db/coverage/shared-text';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { showsExcerpts } from '@/lib/host/settings';
import type { ArticleStanding, StoredArticle } from '@/lib/news/shown/listing';
import { standingMetadata } from '@/lib/site/discovery/metadata';
import { articlePath, isPermalinkId } from '@/lib/site/paths';
import { readHighlight, withHighlight } from '@/lib/site/versions/highlight';
import { type GivenValue, keptQuery, permalinkOf } from '@/lib/site/versions/versions';
import { inZone, pageZone } from '@/lib/site/zoned-href';
import { loadVersion } from './load-version';

export const dynamic = 'force-dynamic';

/** To be compared with; the others are on the page that tells how to pick. */
const partnersShown = 4;

const loadStanding = cache((id: string) => findArticle(siteDatabase(), id));

const loadShown = cache(loadVersion);

export async function generateMetadata(props: PageProps<'/articles/[id]/[slug]'>): Promise<Metadata> {
  const { id } = await props.params;
  if (!isPermalinkId(id)) notFound();
  const { v } = await props.searchParams;
  const standing = await loadStanding(id);
  if (standing.kind !== 'published') return standingMetadata(loadEvent(), standing);
  const { article } = await loadShown(standing.article, v);
  return standingMetadata(loadEvent(), { kind: 'published', article });
}

/** The id decides what is shown; the slug only whether it is shown at this address. */
export default async function ArticleRoute(props: PageProps<'/articles/[id]/[slug]'>) {
  const { id, slug } = await props.params;
  if (!isPermalinkId(id)) notFound();
  const params = await props.searchParams;
  const { v, hl } = params;
  const words = readHighlight(hl);
  const clock = askedZone(params);
  const standing = await loadStanding(id);
  switch (standing.kind) {
    case 'unknown':
      return notFound();
    case 'merged':
      return permanentRedirect(inZone(await mergedPath(standing), clock.zone));
    case 'withdrawn':
      return <WithdrawnArticle standing={standing} zone={clock.zone} />;
    case 'published': {
      const path = articlePath(standing.article);
      if (path !== `/articles/${id}/${slug}`)
        permanentRedirect(inZone(withHighlight(path + keptQuery({ v }), words), clock.zone));
      return <PublishedArticle article={standing.article} version={v} words={words} clock={clock} />;
    }
  }
}

async function PublishedArticle({
  article: newest,
  version,
  words,
  clock: { zone, problems: zoneProblems },
}: {
  readonly article: StoredArticle;
  readonly version: GivenValue;
  readonly words: string | null;
  readonly clock: ReturnType<typeof askedZone>;
}) {
  const [
    { article, record, pinned, problems },
    neighbours,
    told,
    shared,
    textOrigin,
    quoted,
    answers,
    partners,
  ] = await Promise.all([
    loadShown(newest, version),
    listNeighbours(siteDatabase(), newest, loadEvent().zone),
    listToldMoments(siteDatabase(), newest.id),
    listSharedText(siteDatabase(), newest.id),
    readOrigin(siteDatabase(), newest.report),
    listQuotationsOf(siteDatabase(), [newest.id]),
    listAnswersOf(siteDatabase(), [newest.id]),
    listPartners(siteDatabase(), newest.id, partnersShown),
  ]);
  const { questions } = loadEvent();
  const versions = record.revisions.length;
  const origin = await readingOrigin(siteDatabase(), newest.id, pinned?.number ?? null);
  const highlight = words === null ? null : { words, find: await loadFinder(siteDatabase(), words, article) };
  return (
    <PageFrame section={null} isSample={newest.outlet.isSample} tz={pageZone(zone)}>
      <ArticlePage
        article={article}
        highlight={highlight}
        {...neighbours}
        zone={zone}
        isExcerpt={showsExcerpts()}
        permalink={permalinkOf(newest, pinned?.number ?? null)}
        note={
          <>
            <Problems problems={[...zoneProblems, ...(pinned === null ? problems : [])]} />
            {pinned !== null && (
              <PinnedNote article={newest} shown={pinned} versions={versions} zone={zone} />
            )}
            {origin !== null && <ReadFrom origin={origin} />}
          </>
        }
        told={
          <>
            <ToldMoments
              moments={eventMoments(loadEvent())}
              told={told}
              published={newest.published}
              zone={zone}
            />
            <QuotedHere quoted={quoted.get(newest.id) ?? []} zone={zone} />
            <AnsweredHere questions={questions.asked} answers={answers.get(newest.id) ?? []} zone={zone} />
            <SharedText article={newest} shared={shared} origin={textOrigin} zone={zone} />
            <CompareWith id={newest.id} version={pinned?.number ?? null} partners={partners} zone={zone} />
          </>
        }
        history={
          <History
            article={newest}
            record={record}
            shown={pinned?.number ?? versions}
            zone={zone}
            isReadable
          />
        }
      />
    </PageFrame>
  );
}

async function WithdrawnArticle({
  standing,
  zone,
}: {
  readonly standing: Extract<ArticleStanding, { kind: 'withdrawn' }>;
  readonly zone: string;
}) {
  const record = await readRecord(siteDatabase(), standing.id);
  return (
    <PageFrame section={null} isSample={standing.outlet.isSample} tz={pageZone(zone)}>
      <Withdrawn
        article={standing}
        zone={zone}
        history={<History article={standing} record={record} shown={null} zone={zone} isReadable={false} />}
      />
    </PageFrame>
  );
}
