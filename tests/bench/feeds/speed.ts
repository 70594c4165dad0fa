import { performance } from 'node:perf_hooks';
import Parser from 'rss-parser';
import { escapeMarkup } from '@/lib/ingest/feed/element';
import { readSource } from '@/lib/ingest/feed/read-feed';

/** One hundred items as news sites write them: RSS with summaries, RSS with full text, Atom. */
function sampleFeeds(): readonly (readonly [string, string])[] {
  const sentence = 'The delegation left the hall after <b>two</b> hours &amp; spoke of progress. ';
  const summary = escapeMarkup(sentence.repeat(3));
  const text = escapeMarkup(`<p>${sentence.repeat(6)}</p>`.repeat(6));
  const rssItem = (number: number, extra: string) =>
    `<item><title>Item ${number} of the day</title><link>https://news.example/${number}?a=1&amp;b=2</link><guid>https://news.example/${number}</guid><pubDate>Fri, 15 Aug 2025 10:${String(number % 60).padStart(2, '0')}:12 GMT</pubDate><dc:creator>Ann Lee</dc:creator><category>World</category><description>${summary}</description>${extra}</item>`;
  const atomEntry = (number: number) =>
    `<entry><title>Item ${number} of the day</title><link href="https://news.example/${number}"/><id>urn:${number}</id><published>2025-08-15T10:11:12Z</published><updated>2025-08-15T10:11:12Z</updated><author><name>Ann Lee</name></author><summary type="html">${summary}</summary><content type="html">${text}</content></entry>`;
  const hundred = (item: (number: number) => string) =>
    Array.from({ length: 100 }, (_, number) => item(number)).join('');
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><link>https://news.example/</link>${items}</channel></rss>`;
  return [
    ['RSS, summaries', rss(hundred((number) => rssItem(number, '')))],
    [
      'RSS, full text',
      rss(hundred((number) => rssItem(number, `<content:encoded>${text}</content:encoded>`))),
    ],
    [
      'Atom, full text',
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:news</id><updated>2025-08-15T10:00:00Z</updated>${hundred(atomEntry)}</feed>`,
    ],
  ];
}

const warmUp = 150;
const rounds = 450;

/**
 * Both readers on the same bytes, in turns, in one process: warmed up first, then the median of `rounds`
 * turns each, so that a busy machine slows both alike. rss-parser is given the characters, as its own
 * parseURL gives them.
 */
export async function printSpeed(): Promise<void> {
  for (const [name, text] of sampleFeeds()) {
    const body = new TextEncoder().encode(text);
    const about = { contentType: 'application/xml', address: 'https://news.example/feed' };
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let turn = 0; turn < warmUp + rounds; turn++) {
      theirs.push(await milliseconds(() => new Parser().parseString(new TextDecoder().decode(body))));
      ours.push(await milliseconds(() => readSource(body, about)));
    }
    const [our, their] = [median(ours.slice(warmUp)), median(theirs.slice(warmUp))];
    process.stdout.write(
      `${name}, 100 items, ${Math.round(body.length / 1024)} KB: readSource ${(1000 / our).toFixed(0)} feeds/s, ` +
        `rss-parser alone ${(1000 / their).toFixed(0)} feeds/s (${(their / our).toFixed(2)} times)\n`,
    );
  }
}

async function milliseconds(read: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await read();
  return performance.now() - begin;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
