import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readPage } from '@/lib/ingest/page/read-page';

// Reads pages and does nothing with them. What it prints, in JSON: seconds of a processor from the first page to the last.

const about = z.object({ address: z.string(), contentType: z.string() });
const folder = process.env.EXTRACTED_PAGES ?? '';
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    about: about.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    body: readFileSync(join(folder, name.replace('.json', '.html'))),
  }));
const before = process.cpuUsage();
for (const page of pages) {
  const reading = readPage(page.body, page.about);
  if (reading.kind !== 'article') throw new Error(`${page.about.address}: ${reading.kind}`);
}
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify((user + system) / 1e6));
