import { siteDatabase } from '@/lib/db/client';
import { listNewest } from '@/lib/db/coverage/newest-articles';
import { recordBegins } from '@/lib/db/coverage/revisions';
import { loadEvent } from '@/lib/event/load';
import { startOfDay } from '@/lib/news/zoned-time';
import {
  type CoverageFeed,
  type FeedForm,
  feedLength,
  feedTypes,
  updatedAt,
} from '@/lib/site/forms/coverage-feed';
import { askedQuery, textAnswer } from './asked';
import { loadIsSample } from './load';

/** Answers a request for one form of the feed of a query. */
export async function answerFeed(
  request: Request,
  form: FeedForm,
  write: (feed: CoverageFeed) => string,
): Promise<Response> {
  const { view, canonical } = await askedQuery(request);
  const database = siteDatabase();
  const event = loadEvent();
  const [articles, begins, isSample] = await Promise.all([
    listNewest(database, view.query, feedLength),
    recordBegins(database, view.query),
    loadIsSample(view.query),
  ]);
  const newest = articles[0];
  const updated =
    newest === undefined ? (begins ?? startOfDay(event.coverage.from, event.zone)) : updatedAt(newest);
  const feed = write({
    title: `${event.name}${isSample ? ' (sample coverage by invented outlets)' : ''} · Parallax`,
    description: event.summary,
    canonical,
    articles,
    updated,
    zone: view.zone,
  });
  return textAnswer(feed, feedTypes[form], { 'last-modified': updated.toUTCString() });
}
