import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFeedFiles } from '@/lib/cli/read-feed';
import { readPages } from '@/lib/cli/read-pages';

const html = `<html lang="en"><head><title>Harbour wall will not last</title><meta property="article:published_time" content="2025-08-15T14:40:00-08:00">
<meta name="author" content="Ruth Ellery"></head><body><article><h1>Harbour wall will not last</h1>
<p>The harbour master told the council on Monday that the outer wall would not last another winter of storms.</p>
<p>The council put the matter on the agenda for the second week of September and thanked him for the bucket.</p></article></body></html>`;

describe('readPages', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('reads a folder of plain and gzipped pages, one JSON file each', async () => {
    await writeFile(join(folder, 'one.html'), html);
    await writeFile(join(folder, 'two.html.gz'), gzipSync(html));
    await writeFile(join(folder, 'empty.html'), '');
    await writeFile(join(folder, 'notes.txt'), 'not a page');
    const out = join(folder, 'out');
    const result = await readPages([folder], { out });
    expect(result.read).toBe(3);
    expect(result.failed).toEqual([`${join(folder, 'empty.html')}: the page is empty`]);
    expect((await readdir(out)).sort()).toEqual(['empty.json', 'one.json', 'two.json']);
    const one: unknown = JSON.parse(await readFile(join(out, 'one.json'), 'utf8'));
    expect(one).toEqual(JSON.parse(await readFile(join(out, 'two.json'), 'utf8')));
    expect(one).not.toHaveProperty('why');
    expect(one).toMatchObject({
      title: 'Harbour wall will not last',
      authors: ['Ruth Ellery'],
      published: '2025-08-15T14:40:00-08:00',
      body: expect.stringMatching(/^The harbour master.*storms\.\nThe council/),
    });
  });

  it('says of a path that leads to nothing that it does, and reads the others', async () => {
    const [file, gone] = [join(folder, 'one.html'), join(folder, 'gone.html')];
    await writeFile(file, html);
    expect(await readPages([gone, file], { out: join(folder, 'out') })).toEqual({
      read: 1,
      failed: [`${gone}: there is no such file.`],
    });
    const feed = join(folder, 'feed.json');
    await writeFile(feed, '{"version":"https://jsonfeed.org/version/1.1","title":"Harbour","items":[]}');
    expect(await readFeedFiles([feed], join(folder, 'out'))).toBe(0);
    expect(await readFeedFiles([gone, feed], join(folder, 'out'))).toBe(1);
  });

  it('says why each block was kept or left out', async () => {
    const file = join(folder, 'one.html');
    const clutter = '<p>Sign up to our newsletter and get the harbour news every morning.</p></article>';
    await writeFile(file, html.replace('</article>', clutter));
    const out = join(folder, 'out');
    await readPages([file], { out, why: true });
    expect(JSON.parse(await readFile(join(out, 'one.json'), 'utf8'))).toMatchObject({
      why: [
        '- headline (headline): Harbour wall will not last',
        expect.stringMatching(/^\+ paragraph \([^)]+\): The harbour master/),
        expect.stringMatching(/^\+ paragraph \([^)]+\): The council/),
        '- paragraph (clutter by its words): Sign up to our newsletter and get the harbour news every morning.',
      ],
    });
  });
});
