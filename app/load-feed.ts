import { siteDatabase } from '@/lib/db/client';
import { listNewest, readTexts } from '@/lib/db/coverage/newest-articles';
import { recordBegins } from '@/lib/db/coverage/revisions';
import { loadEvent } from '@/lib/event/load';
import { showsExcerpts } from '@/lib/host/settings';
import { startOfDay } from '@/lib/news/zoned-time';
import {
  type CoverageFeed,
  type FeedForm,
  feedAddress,
  feedLength,
  feedTypes,
  updatedAt,
} from '@/lib/site/forms/coverage-feed';
import { hubAddress, hubHeaders } from '@/lib/site/hub';
import { changeView, writeQuery } from '@/lib/site/query/query';
import { askedQuery, textAnswer } from './asked';
import { loadIsSample } from './load';

/** Answers a request for one form of the feed of a query; `after` in it names a page with older articles. */
export async function answerFeed(
  request: Request,
  form: FeedForm,
  write: (feed: CoverageFeed) => string,
): Promise<Response> {
  const { view, canonical } = await askedQuery(request);
  const database = siteDatabase();
  const { name, summary, coverage, zone: eventZone } = loadEvent();
  const [{ rows: articles, next }, begins, isSample] = await Promise.all([
    listNewest(database, view.query, feedLength),
    recordBegins(database, view.query),
    loadIsSample(view.query),
  ]);
  // As of an earlier time the texts of today are not what was read then.
  const isWhole = !showsExcerpts() && view.query.asOf === null;
  // Pages with older articles change no more.
  const isNewest = view.query.after === null;
  const newest = articles[0];
  const updated = newest === undefined ? (begins ?? startOfDay(coverage.from, eventZone)) : updatedAt(newest);
  const feed = write({
    title: `${name}${isSample ? ' (sample coverage by invented outlets)' : ''} · Parallax`,
    description: summary,
    canonical,
    first: writeQuery(changeView(view, { after: null })),
    next: next === null ? null : writeQuery(changeView(view, { after: next })),
    articles,
    texts: isWhole
      ? await readTexts(
          database,
          articles.map(({ id }) => id),
        )
      : new Map(),
    updated,
    hub: isNewest ? hubAddress() : null,
    zone: view.zone,
    eventZone,
  });
  return textAnswer(feed, feedTypes[form], {
    'last-modified': updated.toUTCString(),
    ...(isNewest ? hubHeaders(feedAddress(form, canonical)) : {}),
  });
}
