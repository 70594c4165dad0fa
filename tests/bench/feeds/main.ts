import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FeedItem, SourceReading } from '@/lib/ingest/feed/reading';
import { createReader } from '@/lib/ingest/reader/reader';
import type { TimeClaim } from '@/lib/news/publication-time';
import { printAttacks, printPeak } from './attacks';
import { printSpeed } from './speed';

const usage = 'npm run bench:feeds -- [DIR --out OUT] [--speed] [--attacks DIR]';

/** One file of DIR/expected; DIR/feeds holds the bodies (../shared/bench/feeds has both). */
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

/**
 * The scorer wants one date: the publication, a stated month's start, else the last change. The corpora read a clock
 * time without a zone as UTC; so it is compared.
 */
function itemDate(item: FeedItem): string | null {
  const local = item.localTime === null ? null : `${item.localTime}Z`;
  const published = local ?? claimText(item.published) ?? item.publishedPeriod;
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
  const reader = createReader();
  for (const name of readdirSync(join(dir, 'expected'))) {
    const bench: BenchCase = JSON.parse(readFileSync(join(dir, 'expected', name), 'utf8'));
    const body = new Uint8Array(readFileSync(join(dir, bench.file)));
    const about = { contentType: bench.contentType ?? null, address: bench.url ?? '' };
    const prediction = await reader.readSource(body, about).then(predict, (error: unknown) => ({
      error: String(error),
    }));
    writeFileSync(join(out, `${bench.id}.json`), JSON.stringify(prediction));
  }
  await reader.close();
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

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      speed: { type: 'boolean' },
      attacks: { type: 'string' },
      peak: { type: 'string' },
    },
  });
  const [dir] = positionals;
  if (values.peak !== undefined) {
    await printPeak(values.peak);
    return 0;
  }
  if (values.speed === true) await printSpeed();
  const broken = values.attacks === undefined ? 0 : await printAttacks(resolve(values.attacks));
  if (dir === undefined && (values.speed === true || values.attacks !== undefined)) return broken;
  if (dir === undefined || values.out === undefined) {
    process.stderr.write(`Usage: ${usage}\n`);
    return 2;
  }
  await predictAll(resolve(dir), resolve(values.out));
  return printScore(resolve(dir), resolve(values.out)) || broken;
}

process.exitCode = await main();
