import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import Parser from 'rss-parser';
import { readSource } from '@/lib/ingest/feed';
import { escapeMarkup } from '@/lib/ingest/feed/element';
import type { FeedItem, SourceReading } from '@/lib/ingest/feed/reading';
import type { TimeClaim } from '@/lib/news/publication-time';

/** npm run bench:feeds -- DIR --out OUT [--speed]: DIR/expected and DIR/feeds as ../shared/bench/feeds has them. */
interface BenchCase {
  readonly id: string;
  readonly file: string;
  readonly contentType?: string;
  readonly url?: string;
}

function claimText(claim: TimeClaim | null): string | null {
  if (claim === null) return null;
  return claim.kind === 'day' ? claim.day : claim.at.toISOString();
}

/** The scorer wants one date: the publication, a stated month's start, else the last change. */
function itemDate(item: FeedItem): string | null {
  const published = claimText(item.published) ?? item.publishedPeriod;
  return published ?? (item.publishedText === null ? claimText(item.modified) : null);
}

function predict(reading: SourceReading): unknown {
  switch (reading.kind) {
    case 'unreadable':
      return { error: reading.why };
    case 'sitemap-index':
      return {
        format: 'sitemap-index',
        items: reading.sitemaps.map((map) => ({ link: map.address, published: claimText(map.modified) })),
      };
    case 'sitemap':
      return {
        format: 'sitemap',
        items: reading.entries.map((entry) => ({
          title: entry.headline,
          link: entry.address,
          published: claimText(entry.published) ?? claimText(entry.modified),
        })),
      };
    case 'feed':
      return {
        format: reading.format,
        title: reading.title,
        link: reading.link,
        description: reading.description,
        items: reading.items.map((item) => ({
          title: item.headline,
          link: item.link,
          published: itemDate(item),
          author: item.byline.join(', ') || null,
          id: item.id,
          body: item.body ?? item.summary,
          enclosure: item.enclosures[0]?.address ?? null,
        })),
      };
  }
}

async function predictAll(dir: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(join(dir, 'expected'))) {
    const bench: BenchCase = JSON.parse(readFileSync(join(dir, 'expected', name), 'utf8'));
    const body = new Uint8Array(readFileSync(join(dir, bench.file)));
    const about = { contentType: bench.contentType ?? null, address: bench.url ?? '' };
    const prediction = await readSource(body, about).then(predict, (error: unknown) => ({
      error: String(error),
    }));
    writeFileSync(join(out, `${bench.id}.json`), JSON.stringify(prediction));
  }
}

function printScore(dir: string, out: string): number {
  const scored = spawnSync(process.execPath, [resolve(dir, '..', 'score.mjs'), dir, out], {
    encoding: 'utf8',
  });
  process.stderr.write(scored.stderr);
  const lines = scored.stdout.split('\n');
  process.stdout.write(
    `${lines.filter((line, index) => index === 0 || line.startsWith('ALL')).join('\n')}\n`,
  );
  return scored.status ?? 1;
}

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

async function feedsPerSecond(read: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  let rounds = 0;
  for (; performance.now() - begin < 1500; rounds++) await read();
  return (rounds * 1000) / (performance.now() - begin);
}

/** Both readers on the same feeds, in turns, best of three, so that a busy machine slows both alike. */
async function printSpeed(): Promise<void> {
  for (const [name, text] of sampleFeeds()) {
    const body = new TextEncoder().encode(text);
    const about = { contentType: 'application/xml', address: 'https://news.example/feed' };
    let [ours, theirs] = [0, 0];
    for (let turn = 0; turn < 3; turn++) {
      theirs = Math.max(theirs, await feedsPerSecond(() => new Parser().parseString(text)));
      ours = Math.max(ours, await feedsPerSecond(() => readSource(body, about)));
    }
    const size = `${name}, 100 items, ${Math.round(body.length / 1024)} KB`;
    process.stdout.write(
      `${size}: readSource ${ours.toFixed(0)} feeds/s, rss-parser alone ${theirs.toFixed(0)} feeds/s\n`,
    );
  }
}

async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const outAt = words.indexOf('--out');
  const out = outAt < 0 ? null : (words[outAt + 1] ?? null);
  const dir = words.find((word, index) => !word.startsWith('--') && index !== outAt + 1) ?? null;
  const isSpeed = words.includes('--speed');
  if (isSpeed) await printSpeed();
  if (dir === null || out === null) {
    if (!isSpeed) process.stderr.write('Usage: npm run bench:feeds -- DIR --out OUT [--speed]\n');
    return isSpeed ? 0 : 2;
  }
  await predictAll(resolve(dir), resolve(out));
  return printScore(resolve(dir), resolve(out));
}

process.exitCode = await main();
