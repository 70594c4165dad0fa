import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser } from 'playwright-core';
import { openBrowser } from '@/tests/support/site/browser';
import { freePort, startProgram } from '@/tests/support/site/program';
import { openEmptyPage } from './empty-page';
import { measurePage, type PageCost, phone } from './measure-page';

/**
 * What the first view of a page costs, beside an empty page of the same Next: `npm run bench:page [address]`,
 * the address that of a site that runs; without one, of a site of its own with sample coverage.
 */
const turns = 3;
const given = process.argv[2];
const site = given === undefined ? await openSampleSite() : { address: given, close: async () => {} };
const browser = await openBrowser();
const empty = await openEmptyPage();
try {
  process.stdout.write(`Phone: ${phone.words}. The median of ${turns} first views.\n\n`);
  const none = await medianCost(browser, empty.address);
  const timeline = await medianCost(browser, site.address);
  const article = await medianCost(browser, await firstArticle(site.address));
  process.stdout.write(
    [
      row('', ['empty', 'timeline', 'needed', 'article', 'needed']),
      row('JavaScript, gzip -9', [
        kilobytes(none.script),
        kilobytes(timeline.script),
        '≤ 10 kB',
        kilobytes(article.script),
        '≤ 10 kB',
      ]),
      row('first view in all', [
        kilobytes(none.all),
        kilobytes(timeline.all),
        '≤ 190 kB',
        kilobytes(article.all),
        '≤ 190 kB',
      ]),
      row('  of it the document', [
        kilobytes(none.document),
        kilobytes(timeline.document),
        '≤ 20 kB',
        kilobytes(article.document),
        '',
      ]),
      row('  of it fonts', [
        kilobytes(none.fonts),
        kilobytes(timeline.fonts),
        '',
        kilobytes(article.fonts),
        '',
      ]),
      row('requests', [String(none.requests), String(timeline.requests), '', String(article.requests), '']),
      row('layout shift', [
        none.shift.toFixed(3),
        timeline.shift.toFixed(3),
        '0',
        article.shift.toFixed(3),
        '0',
      ]),
      row('largest paint', [
        seconds(none.paint),
        seconds(timeline.paint),
        '< 1.0 s',
        seconds(article.paint),
        '< 1.0 s',
      ]),
      '',
    ].join('\n'),
  );
} finally {
  await browser.close();
  await empty.close();
  await site.close();
}

/** The middle one by time to paint; sizes are the same in each. */
async function medianCost(measured: Browser, address: string): Promise<PageCost> {
  // The first answer is made, the next ones are kept: a reader is seldom the very first.
  await fetch(address, { headers: { 'accept-encoding': 'br' } });
  const costs: PageCost[] = [];
  for (let turn = 0; turn < turns; turn++) costs.push(await measurePage(measured, address));
  const middle = costs.sort((one, other) => one.paint - other.paint)[Math.floor(turns / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return { ...middle, shift: Math.max(...costs.map(({ shift }) => shift)) };
}

async function firstArticle(address: string): Promise<string> {
  const page = load(await (await fetch(address)).text());
  return new URL(page('[data-rows] h4 a').first().attr('href') ?? '/', address).href;
}

async function openSampleSite() {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  const outlets = join(folder, 'outlets.json');
  writeFileSync(outlets, '[]');
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const program = startProgram(['start'], {
    DATA_DIR: join(folder, 'data'),
    PORT: String(port),
    OUTLETS_FILE: outlets,
  });
  await program.says('until enough real ones have come', 600_000);
  return {
    address,
    async close() {
      program.signal('SIGTERM');
      await program.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(11)).join('');
}
