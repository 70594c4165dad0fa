import { encodeText } from '@/lib/sample/press/encode-text';
import { writeFeed } from '@/lib/sample/press/feeds/write-feed';
import { layOutFront, layOutPage } from '@/lib/sample/press/lay-out-page';
import type { PrintedReport } from '@/lib/sample/press/printed-report';
import { consentPage } from '@/tests/bench/hosts/press';
import type { HostAnswer } from '@/tests/support/archives/archive-host';
import type { InternetHost } from './hosts';
import type { Story } from './stories';

const html = { 'content-type': 'text/html; charset=utf-8' };

/** What a newsroom answers to a path. */
export function answerHost(newsroom: InternetHost, path: string): HostAnswer {
  const { site, stories, behaviour } = newsroom;
  const plain = path.replace(/[?#].*$/, '');
  if (plain === '/robots.txt') return robotsOf(newsroom);
  if (plain === '/') return { headers: html, body: layOutFront(site, today(stories)).text };
  if (plain === site.feedPath) {
    const { text, contentType } = writeFeed(site, today(stories));
    return { headers: { 'content-type': contentType }, body: encodeText(text, site.feedCharset) };
  }
  const story = stories.find(({ report }) => report.path === plain);
  if (story === undefined) return { status: 404, headers: html, body: '<h1>Not found</h1>' };
  switch (behaviour) {
    case 'gone, with copies':
    case 'gone for good':
      return { status: newsroom.latencyMs % 2 === 0 ? 404 : 410, headers: html, body: '<h1>Not found</h1>' };
    case '403':
      return { status: 403, headers: html, body: '<h1>Forbidden</h1>' };
    case '429 for half a minute':
      return { status: 429, headers: { ...html, 'retry-after': '30' }, body: '<h1>Too many requests</h1>' };
    case '429, no time':
      return { status: 429, headers: html, body: '<h1>Too many requests</h1>' };
    case 'consent wall':
      return { headers: html, body: consentPage };
    case '500':
      return { status: 500, headers: html, body: '<h1>Error</h1>' };
    default:
      return pageOf(newsroom, story);
  }
}

/** A story's page as it was when it was there. */
export function pageOf({ site, stories }: InternetHost, { report }: Story): HostAnswer {
  const related = stories.map((one) => one.report).filter((one) => one !== report);
  const { text } = layOutPage({ site, report, related: related.slice(0, 3) }, 'page');
  const contentType = site.charsetInHeader ? `text/html; charset=${site.pageCharset}` : 'text/html';
  return { headers: { 'content-type': contentType }, body: encodeText(text, site.pageCharset) };
}

function robotsOf({ behaviour }: InternetHost): HostAnswer {
  const headers = { 'content-type': 'text/plain' };
  switch (behaviour) {
    case 'robots.txt disallows':
      return { headers, body: 'User-agent: *\nDisallow: /\n' };
    case 'slow to be asked':
      return { headers, body: 'User-agent: *\nCrawl-delay: 3\n' };
    default:
      return { status: 404, headers, body: 'Not found' };
  }
}

/** What a feed carries by now: nothing of the summit is left in it. */
function today(stories: readonly Story[]): readonly PrintedReport[] {
  const published = new Date(Date.now() - 7_200_000).toISOString().replace(/\.\d+Z$/, 'Z');
  return stories.slice(0, 1).map(({ report }) => ({
    ...report,
    path: '/today/harvest',
    headline: 'Harvest begins a week early',
    standfirst: null,
    published,
    blocks: [
      { kind: 'paragraph', text: 'Farmers along the river have begun with the harvest a week early.' },
    ],
  }));
}
