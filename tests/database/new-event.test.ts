import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEvent } from '@/lib/event/load';
import { type ArchiveHost, openArchiveHost } from '@/tests/support/archives/archive-host';
import { publishSummit } from '@/tests/support/archives/wiki-summit';
import { startProgram } from '@/tests/support/site/program';
import { openTestStore, type TestStore } from '@/tests/support/store';

let opened: TestStore;
let archive: ArchiveHost;
let folder: string;

beforeEach(async () => {
  [opened, archive] = await Promise.all([openTestStore(), openArchiveHost()]);
  folder = mkdtempSync(join(tmpdir(), 'parallax-event-'));
  publishSummit(archive.wiki);
});
afterEach(async () => {
  await Promise.all([opened.close(), archive.close()]);
  rmSync(folder, { recursive: true, force: true });
});

async function run(...words: readonly string[]) {
  const program = startProgram(words, {
    DATABASE_URL: opened.url,
    DATA_DIR: folder,
    ALLOW_HOSTS: archive.host,
    WIKIPEDIA_URL: archive.addresses.wikipediaUrl,
  });
  return { code: await program.ended, said: program.said() };
}

describe('new-event', () => {
  test('writes a file that is an event, and nothing over one that is there', async () => {
    const out = join(folder, 'event.json');
    const first = await run('new-event', '--wikipedia', 'en:2026 Lisbon Summit', '--out', out);
    expect(first).toMatchObject({ code: 0, said: expect.stringContaining('It is a whole event file') });
    expect(readEvent(out)).toMatchObject({ kind: 'read', value: { day: '2026-03-17', moments: [] } });
    writeFileSync(out, readFileSync(out, 'utf8').replace('"day": "2026-03-17"', '"day": "2026-03-18"'));
    const again = await run('new-event', '--wikipedia', 'en:2026 Lisbon Summit', '--out', out);
    expect(again).toEqual({ code: 1, said: `${out} is there already; name a file that is not.\n` });
    expect(readEvent(out)).toMatchObject({ value: { day: '2026-03-18' } });
  });

  test.each([
    ['2026 Lisbon Summit', /^--wikipedia must be an edition and a title, like en:/],
    ['en:Porto Summit', /The English Wikipedia \(en\) has no article “Porto Summit”/],
  ])('says in a sentence what is wrong with %s', async (article, sentence) => {
    const { code, said } = await run('new-event', '--wikipedia', article);
    expect([code, said.trim().split('\n').at(-1)]).toEqual([1, expect.stringMatching(sentence)]);
  });
});
