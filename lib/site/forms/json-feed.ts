import { articlePath, shortPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { type CoverageFeed, feedAddress, feedSummary, instantOf, timelineAddress } from './coverage-feed';

/** JSON Feed 1.1. `external_url` is the outlet's own page. */
export function writeJsonFeed(feed: CoverageFeed): string {
  const { canonical, zone } = feed;
  const items = feed.articles.map((article) => {
    const at = instantOf(article.published);
    const names = article.byline.length === 0 ? [article.outlet.name] : article.byline;
    return {
      id: siteAddress(shortPath(article.id)),
      url: siteAddress(articlePath(article)),
      external_url: article.address,
      title: article.headline,
      content_text: feedSummary(article, zone),
      ...(article.standfirst === null ? {} : { summary: article.standfirst }),
      ...(at === null ? {} : { date_published: at.toISOString() }),
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
      home_page_url: timelineAddress(canonical),
      feed_url: feedAddress('json', canonical),
      description: feed.description,
      language: 'en',
      items,
    },
    null,
    1,
  )}\n`;
}
