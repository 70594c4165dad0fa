import { blocksOnly } from '@/lib/sample/press/page-body';
import { type PrintedReport, teaserOf } from '@/lib/sample/press/printed-report';
import { addressOf, feedLink, type Site } from '@/lib/sample/press/site';
import { tagsOf } from '@/lib/sample/press/tags';

/** JSON Feed 1.1. */
export function jsonFeed(site: Site, reports: readonly PrintedReport[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    home_page_url: `${site.origin}/`,
    feed_url: `${site.origin}${site.feedPath}`,
    language: site.language,
    items: reports.map((report) => itemOf(site, report)),
  };
  return JSON.stringify(feed, null, 1);
}

function itemOf(site: Site, report: PrintedReport) {
  const { published, modified } = report;
  return {
    id: addressOf(site, report.path),
    url: feedLink(site, report.path),
    title: report.headline,
    summary: teaserOf(report),
    content_html: blocksOnly(report).text,
    ...(published === null ? {} : { date_published: published }),
    ...(modified === null ? {} : { date_modified: modified }),
    authors: report.byline.map((name) => ({ name })),
    tags: tagsOf(site, report),
  };
}
