import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { readSource } from '@/lib/ingest/feed/read-feed';
import type { SourceReading } from '@/lib/ingest/feed/reading';
import { createReader, type Reader } from '@/lib/ingest/reader/reader';

const mostMs = 1000;
const mostMb = 400;
const about = { contentType: 'application/xml', address: 'https://news.example/feed' };

/**
 * Reads every file of a folder through one reader, whose limit is a second, and each once more in a
 * process of its own, whose peak of memory counts. A last good feed shows that the reader goes on.
 * Prints a line each; 1 where any took too long or too much.
 */
export async function printAttacks(dir: string): Promise<number> {
  const reader = createReader({ size: 1, timeLimitMs: mostMs, memoryMb: 300 });
  const good = new TextEncoder().encode(
    '<rss version="2.0"><channel><title>T</title><item><title>t</title></item></channel></rss>',
  );
  let bad = 0;
  for (const name of readdirSync(dir).toSorted()) {
    // After a file that was too slow a new process starts, which is not the next file's doing.
    await reader.readSource(good, about);
    const { told, ms } = await timed(reader, readFileSync(join(dir, name)));
    const mb = peakMegabytes(join(dir, name));
    const isWell = ms <= mostMs && mb <= mostMb;
    if (!isWell) bad++;
    process.stdout.write(
      `${isWell ? 'ok ' : 'BAD'} ${name.padEnd(34)} ${ms.toFixed(0).padStart(5)} ms ${mb.toFixed(0).padStart(4)} MB  ${told}\n`,
    );
  }
  const { told } = await timed(reader, good);
  await reader.close();
  const goesOn = told === '1 entries';
  process.stdout.write(`${bad} beyond ${mostMs} ms or ${mostMb} MB; afterwards a good feed gives ${told}\n`);
  return bad === 0 && goesOn ? 0 : 1;
}

async function timed(
  reader: Reader,
  body: Uint8Array,
): Promise<{ readonly told: string; readonly ms: number }> {
  const begin = performance.now();
  const told = summary(await reader.readSource(body, about));
  return { told, ms: performance.now() - begin };
}

function summary(reading: SourceReading): string {
  switch (reading.kind) {
    case 'feed':
      return `${reading.items.length} entries`;
    case 'sitemap':
      return `${reading.entries.length} addresses`;
    case 'sitemap-index':
      return `${reading.sitemaps.length} sitemaps`;
    case 'unreadable':
      return reading.why;
  }
}

function peakMegabytes(file: string): number {
  const program = fileURLToPath(new URL('./main.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', program, '--peak', file], {
    encoding: 'utf8',
  });
  return stdout.trim() === '' ? Number.POSITIVE_INFINITY : Number(stdout);
}

/** Reads one file and prints the most memory that this process ever had, in MB. */
export async function printPeak(file: string): Promise<void> {
  await readSource(readFileSync(file), about);
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}
