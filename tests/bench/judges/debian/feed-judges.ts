import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Objection } from '@/tests/bench/judges/judgement';
import { type DebianJudge, runs } from './debian-judge';

export const feedJudges: readonly DebianJudge[] = [
  {
    command: 'python3-feedparser',
    version: ['/usr/bin/python3', '-c', 'import feedparser; print(feedparser.__version__)'],
    of: 'feeds in Python',
    async ask(origin) {
      const script = [
        'import feedparser, json, sys, calendar',
        'read = feedparser.parse(sys.argv[1])',
        'print(json.dumps({"bozo": str(read.get("bozo_exception", "")), "entries": [{"title": e.title,',
        ' "at": calendar.timegm(e.published_parsed) if e.get("published_parsed") else None} for e in read.entries]}))',
      ].join('\n');
      const shape = z.object({
        bozo: z.string(),
        entries: z.array(z.object({ title: z.string(), at: z.number().nullable() })),
      });
      const feed = await wantedEntries(origin);
      return ['/feed.rss', '/feed.atom'].flatMap((where) => {
        const read = shape.parse(JSON.parse(runs('/usr/bin/python3', ['-c', script, origin + where])));
        return [
          ...(read.bozo === '' ? [] : [{ where, what: read.bozo }]),
          ...differences(where, read.entries, feed),
        ];
      });
    },
  },
  {
    command: 'newsboat',
    version: ['newsboat', '-v'],
    of: 'feeds in a terminal',
    async ask(origin, folder) {
      const [urls, cache] = [join(folder, 'urls'), join(folder, 'cache.db')];
      const query =
        'import json, sqlite3, sys; print(json.dumps(sqlite3.connect(sys.argv[1]).execute("select title, pubDate from rss_item order by id").fetchall()))';
      const feed = await wantedEntries(origin);
      return ['/feed.rss', '/feed.atom'].flatMap((where) => {
        rmSync(cache, { force: true });
        writeFileSync(urls, `${origin}${where}\n`);
        runs('newsboat', ['-u', urls, '-c', cache, '-x', 'reload']);
        const rows = z
          .array(z.tuple([z.string(), z.number()]))
          .parse(JSON.parse(runs('/usr/bin/python3', ['-c', query, cache])));
        const dated = new Set(feed.filter(({ at }) => at !== null).map(({ title }) => title));
        // It dates what has no date as of today, and has no other way to say so.
        const read = rows.map(([title, at]) => ({ title, at: dated.has(title) ? at : null }));
        return differences(where, read, feed);
      });
    },
  },
];

interface Entry {
  readonly title: string;
  /** Seconds. */
  readonly at: number | null;
}

async function wantedEntries(origin: string): Promise<readonly Entry[]> {
  const shape = z.object({
    items: z.array(z.object({ title: z.string(), date_published: z.string().optional() })),
  });
  const { items } = shape.parse(await (await fetch(`${origin}/feed.json`)).json());
  return items.map(({ title, date_published: at }) => ({
    title,
    at: at === undefined ? null : Math.floor(Date.parse(at) / 1000),
  }));
}

function differences(where: string, read: readonly Entry[], wanted: readonly Entry[]): readonly Objection[] {
  const key = ({ title, at }: Entry) => `${title} at ${at}`;
  const seen = new Set(read.map(key));
  return wanted
    .filter((entry) => !seen.has(key(entry)))
    .map((entry) => ({ where, what: `does not show ${key(entry)}` }));
}
