import { startLoopbackServer } from '@/tests/support/loopback-server';

export const feedCount = 200;
export const linesAFeed = 50;
/** The robots.txt of hosts that want no pause between two requests: it would be measured as time, not as work. */
export const withoutPause = 'User-agent: *\nCrawl-delay: 0\n';

/** Loopback hosts with a feed each, told apart by Host; nothing of the event is in them, and they answer 304. */
export interface ManyFeeds {
  readonly port: number;
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

export async function openManyFeeds(): Promise<ManyFeeds> {
  const hosts = Array.from({ length: feedCount }, (_, number) => `www.feed-${number}.example`);
  const { origin, close } = await startLoopbackServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const etag = `"${host}"`;
    if (request.url !== '/feed') response.writeHead(404).end('Not found');
    else if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feedOf(host));
  }, withoutPause);
  return { port: Number(new URL(origin).port), hosts, close };
}

function feedOf(host: string): string {
  const items = Array.from({ length: linesAFeed }, (_, at) => {
    const day = String((at % 27) + 1).padStart(2, '0');
    const text = `The council of ward ${at} votes on its budget for schools, roads and the harbour bridge`;
    return `<item><title>${text}</title><link>http://${host}/news/${at}</link><guid>http://${host}/news/${at}</guid>
<pubDate>${day} Aug 2025 10:22:31 GMT</pubDate><description>${`${text}. `.repeat(4)}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link>
<description>News</description>${items.join('\n')}</channel></rss>`;
}
