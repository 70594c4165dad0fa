import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSource } from '@/lib/ingest/feed/read-feed';

const folder = new URL('../../../fixtures/feeds/', import.meta.url);
const inputs = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

/** What the expectation files hold: the reading as JSON, entries shown by their addresses alone. */
async function readAsJson(body: Uint8Array): Promise<unknown> {
  const reading = await readSource(body, { contentType: null, address: 'https://host.example/feeds/main' });
  const shown =
    reading.kind === 'feed'
      ? { ...reading, entries: reading.entries.map((entry) => entry.address) }
      : reading;
  return JSON.parse(JSON.stringify(shown));
}

test.each(inputs)('%s is read as expected', async (name) => {
  const expected: unknown = JSON.parse(
    readFileSync(new URL(name.replace(/\.\w+$/, '.expected.json'), folder), 'utf8'),
  );
  expect(await readAsJson(readFileSync(new URL(name, folder)))).toEqual(expected);
});

test.each(inputs)('%s reads the same gzipped', async (name) => {
  const body = readFileSync(new URL(name, folder));
  expect(await readAsJson(gzipSync(body))).toEqual(await readAsJson(body));
});
