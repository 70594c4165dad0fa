import { encodeText } from '@/lib/sample/press/encode-text';
import { layOutPage } from '@/lib/sample/press/lay-out-page';
import type { PrintedReport } from '@/lib/sample/press/printed-report';
import type { Site } from '@/lib/sample/press/site';
import { siteOf } from '@/lib/sample/press/site-styles';
import { withoutPause } from '@/tests/bench/scale/pull/many-feeds';
import { startLoopbackServer } from '@/tests/support/loopback-server';
import { createSeededRandom, type SeededRandom } from '@/tests/support/seeded-random';
import { openStoryMakers } from './own-stories';

/** A page of a newsroom, as it is sent. */
export interface PressPage {
  readonly address: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/** Loopback newsrooms with a feed each, told apart by Host. */
export interface MadePress {
  readonly port: number;
  readonly newsrooms: readonly Newsroom[];
  close(): Promise<void>;
}

export interface Newsroom {
  readonly site: Site;
  readonly pages: readonly PressPage[];
  readonly feed: string;
}

interface PressSize {
  readonly newsrooms: number;
  readonly storiesEach: number;
}

/** Opens newsrooms with stories: the same ones each time for a season, and others for another. */
export async function openMadePress(
  season: number,
  { newsrooms: count, storiesEach }: PressSize,
): Promise<MadePress> {
  const makers = openStoryMakers();
  const newsrooms = Array.from({ length: count }, (_, at): Newsroom => {
    const number = season * 1000 + at;
    const [model, make] = makers[at % makers.length] ?? [];
    if (model === undefined || make === undefined) throw new Error('There is no sample outlet.');
    const random = createSeededRandom(number + 1);
    const host = `www.made-press-${number}.example`;
    const own = {
      slug: `made-press-${number}`,
      name: `Made Press ${number}`,
      host,
      origin: `http://${host}`,
    };
    const site: Site = { ...siteOf(model), ...own, feedPath: '/feed' };
    const stories = Array.from({ length: storiesEach }, (__, story) =>
      make(random, `/news/${number}-${story}`),
    );
    const pages = stories.map((story) => pageOf(site, story, random));
    return { site, pages, feed: feedOf(site, stories) };
  });
  const answers = new Map<string, { readonly contentType: string; readonly body: string | Buffer }>(
    newsrooms.flatMap(({ site, pages, feed }) => [
      [`${site.origin}/feed`, { contentType: 'application/rss+xml', body: feed }],
      ...pages.map((page) => [page.address, page] as const),
    ]),
  );
  const { origin, close } = await startLoopbackServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const answer = answers.get(`http://${host}${request.url}`);
    if (answer === undefined) response.writeHead(404).end('Not found');
    else response.writeHead(200, { 'content-type': answer.contentType }).end(answer.body);
  }, withoutPause);
  return { port: Number(new URL(origin).port), newsrooms, close };
}

function pageOf(site: Site, story: PrintedReport, random: SeededRandom): PressPage {
  const { text } = layOutPage({ site, report: story, related: [] }, 'page');
  const whole = text
    .replace(/<body[^>]*>/, (body) => `${body}${menu(site)}`)
    .replace('</body>', `${asides(site, random)}</body>`);
  return {
    address: `${site.origin}${story.path}`,
    contentType: `text/html; charset=${site.pageCharset}`,
    body: encodeText(whole, site.pageCharset),
  };
}

/** What stands around an article: with it a page has about the 120 kB, 800 elements and 140 links of real ones. */
function menu({ origin }: Site): string {
  const links = Array.from(
    { length: 50 },
    (_, at) =>
      `<li class="menu__item"><a class="menu__link" href="${origin}/section/${at}">Section ${at}</a></li>`,
  );
  return `<nav class="menu"><ul>${links.join('')}</ul></nav>`;
}

function asides({ origin }: Site, random: SeededRandom): string {
  const teasers = Array.from({ length: 80 }, (_, at) => {
    const number = random.integer(100_000, 999_999);
    return `<li class="teaser teaser--small"><div class="teaser__body"><a class="teaser__link" href="${origin}/other/${number}">
<img class="teaser__image" src="${origin}/image/${number}.jpg" alt="" loading="lazy" width="320" height="180">
<h3 class="teaser__title"><span>Council of ward ${at} votes on harbour bridge ${number}</span></h3></a>
<p class="teaser__meta"><span class="teaser__section">Local</span></p></div></li>`;
  });
  const state = Array.from(
    { length: 900 },
    (_, at) => `{"id":${at},"key":"component-${random.integer(0, 1e9)}"}`,
  );
  return `<aside class="more"><h2>More</h2><ul>${teasers.join('')}</ul></aside>
<script>window.__STATE__=[${state.join(',')}];</script>`;
}

function feedOf({ name, origin, language }: Site, stories: readonly PrintedReport[]): string {
  const items = stories.map(
    ({ headline, path, published }) => `<item><title>${escaped(headline)}</title><link>${origin}${path}</link>
<guid>${origin}${path}</guid><pubDate>${new Date(published ?? 0).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${name}</title><link>${origin}/</link>
<description>News</description><language>${language}</language>${items.join('\n')}</channel></rss>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
