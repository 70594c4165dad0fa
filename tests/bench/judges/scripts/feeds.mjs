import { Readable } from 'node:stream';
import { parseFeed as readByFeedParser } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import { parseFeed as readByFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { end, expectSame, read } from './read-site.mjs';

// The JSON Feed is the plainest of the three: what it says is what the others have to say in every reader.
const { items } = JSON.parse(await read('/feed.json'));
const wanted = items.map(({ title, date_published: at, authors }) => ({
  title,
  at: at === undefined ? null : Date.parse(at),
  authors: authors.map(({ name }) => name).join(', '),
}));
const wantedTimes = wanted.map(({ title, at }) => ({ title, at }));
const time = (text) => (text === undefined || text === null ? null : Date.parse(text));

const rss = await read('/feed.rss');
const atom = await read('/feed.atom');

const bySmith = readByFeedsmith(rss).feed.items.map((item) => ({
  title: item.title,
  at: time(item.pubDate),
  authors: (item.dc?.creators ?? []).join(', '),
}));
expectSame('/feed.rss', 'feedsmith', [bySmith, wanted]);
const atomBySmith = readByFeedsmith(atom).feed.entries.map((entry) => ({
  title: entry.title.value ?? entry.title,
  at: time(entry.published),
  authors: entry.authors.map(({ name }) => name).join(', '),
}));
expectSame('/feed.atom', 'feedsmith', [atomBySmith, wanted]);

const byRssParser = (await new RssParser().parseString(rss)).items.map(({ title, isoDate, creator }) => ({
  title,
  at: time(isoDate),
  authors: creator,
}));
expectSame('/feed.rss', 'rss-parser', [byRssParser, wanted]);

for (const [where, text] of [
  ['/feed.rss', rss],
  ['/feed.atom', atom],
]) {
  const shown = readByFeedParser(text).items.map(({ title, published, authors }) => ({
    title,
    at: published === null ? null : published.getTime(),
    authors: authors.map(({ name }) => name).join(', '),
  }));
  expectSame(where, 'feed-parser', [shown, wanted]);
  const stream = Readable.from([Buffer.from(text)]).pipe(new FeedParser());
  const streamed = [];
  for await (const item of stream) streamed.push({ title: item.title, at: item.pubdate?.getTime() ?? null });
  expectSame(where, 'feedparser', [streamed, wantedTimes]);
}
end();
