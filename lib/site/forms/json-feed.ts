import { articlePath, shortPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { type CoverageFeed, feedAddress, feedPlain, feedTime, timelineAddress } from './coverage-feed';

/** JSON Feed 1.1. `external_url` is the outlet's own page, `next_url` the page with older articles. */
export function writeJsonFeed(feed: CoverageFeed): string {
  const { canonical, first, next, hub } = feed;
  const items = feed.articles.map((article) => {
    const time = feedTime(article.published, feed.eventZone);
    const names = article.byline.length === 0 ? [article.outlet.name] : article.byline;
    return {
      id: siteAddress(shortPath(article.id)),
      url: siteAddress(articlePath(article)),
      external_url: article.address,
      title: article.headline,
      content_text: feedPlain(article, feed),
      ...(article.standfirst === null ? {} : { summary: article.standfirst }),
      ...(time === null ? {} : { date_published: time.rfc3339 }),
      ...(article.changedAt === null ? {} : { date_modified: article.changedAt.toISOString() }),
      authors: names.map((name) => ({ name })),
      tags: [article.outlet.name],
      language: article.language,
    };
  });
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: timelineAddress(first),
      feed_url: feedAddress('json', canonical),
      ...(next === null ? {} : { next_url: feedAddress('json', next) }),
      ...(hub === null ? {} : { hubs: [{ type: 'WebSub', url: hub }] }),
      description: feed.description,
      language: 'en',
      items,
    },
    null,
    1,
  )}\n`;
}
