import { encodeText } from '@/lib/sample/press/encode-text';
import { writeFeed } from '@/lib/sample/press/feeds/write-feed';
import { layOutFront, layOutPage } from '@/lib/sample/press/lay-out-page';
import type { PrintedReport } from '@/lib/sample/press/printed-report';
import { ampPath, type Site } from '@/lib/sample/press/site';
import type { PrintedState } from './edition';

/** What a site answers to one path. */
export type SiteAnswer =
  | { readonly kind: 'found'; readonly body: Buffer; readonly contentType: string }
  | { readonly kind: 'gone' | 'absent' };

const relatedCount = 3;

/** Answers a path of one outlet's site as it stands; a query after the path changes nothing. */
export function answerPath(site: Site, states: readonly PrintedState[], path: string): SiteAnswer {
  const newestFirst = states.toReversed();
  const standing = newestFirst.filter(({ isGone }) => !isGone).map(({ report }) => report);
  switch (path) {
    case '/':
      return pageAnswer(site, layOutFront(site, standing).text);
    case '/robots.txt':
      return found(robotsOf(site), 'text/plain; charset=utf-8');
    case '/images/photo.svg':
      return found(photo, 'image/svg+xml');
    case site.feedPath: {
      const { text, contentType } = writeFeed(
        site,
        newestFirst.map(({ report }) => report),
      );
      return { kind: 'found', body: encodeText(text, site.feedCharset), contentType };
    }
    default:
      return answerReport(site, { states, standing }, path);
  }
}

interface Stock {
  readonly states: readonly PrintedState[];
  readonly standing: readonly PrintedReport[];
}

function answerReport(site: Site, { states, standing }: Stock, path: string): SiteAnswer {
  const isAmp = (state: PrintedState) => site.feedLinks === 'amp' && ampPath(state.report.path) === path;
  const state = states.find((one) => one.report.path === path || isAmp(one));
  if (state === undefined) return { kind: 'absent' };
  if (state.isGone) return { kind: 'gone' };
  const { report } = state;
  const related = standing.filter((other) => other !== report).slice(0, relatedCount);
  const form = report.path === path ? 'page' : 'amp';
  return pageAnswer(site, layOutPage({ site, report, related }, form).text);
}

function pageAnswer(site: Site, html: string): SiteAnswer {
  const contentType = site.charsetInHeader ? `text/html; charset=${site.pageCharset}` : 'text/html';
  return { kind: 'found', body: encodeText(html, site.pageCharset), contentType };
}

function found(text: string, contentType: string): SiteAnswer {
  return { kind: 'found', body: Buffer.from(text), contentType };
}

/** No delay: the newsroom is on the reader's own machine, and an empty store wants filling quickly. */
function robotsOf({ origin, feed, feedPath }: Site): string {
  const sitemap = feed === 'news-sitemap' ? `\nSitemap: ${origin}${feedPath}\n` : '';
  return `User-agent: *\nCrawl-delay: 0\nDisallow: /private/\n${sitemap}`;
}

const photo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#ccc"/></svg>';
