import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { TestSite } from '@/tests/support/site/site';
import type { Figure } from './figures';
import { type KeptPage, keepPage } from './kept-page';
import { cpuFigure, paceFigures, wanted } from './load-figures';
import { withMadeSite } from './made-site';
import { type Loads, loadInTurn } from './page-load';
import { type PageServer, startBare, startNginx } from './page-servers';
import { say } from './say';

const rounds = 9;

/**
 * Pages from memory beside the same bytes from nginx and from bare `node:http`, in turn, at 1, 16 and 64 connections:
 * answers a second, the slowest hundredth, CPU an answer.
 */
export function measureRepeats(articles: number): Promise<readonly Figure[]> {
  return withMadeSite(articles, async (site) => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-repeats-'));
    const yardsticks: PageServer[] = [];
    try {
      const pages: KeptPage[] = [];
      for (const page of await findPages(site)) pages.push(await keepPage(site.origin, page, folder));
      const nginx = await startNginx(pages, folder);
      if (nginx === null) say('nginx is not installed (Debian: nginx-light): nothing is compared with it.');
      else yardsticks.push(nginx);
      yardsticks.push(await startBare(pages, folder));
      const figures: Figure[] = [];
      for (const page of pages) figures.push(...(await measurePage(page, [...yardsticks, asServer(site)])));
      return figures;
    } finally {
      for (const server of yardsticks) await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

async function findPages(site: TestSite): Promise<readonly Pick<KeptPage, 'name' | 'path'>[]> {
  const front = load(await (await site.get('/?sort=old')).text());
  const article = front('[data-rows] h4 a').first().attr('href');
  if (article === undefined) throw new Error('The timeline has no article.');
  return [
    { name: 'timeline', path: '/' },
    { name: 'filtered timeline', path: '/?lang=de,fr&kind=wire' },
    { name: 'article', path: article },
  ];
}

function asServer({ origin, program }: TestSite): PageServer {
  return {
    name: 'site',
    port: Number(new URL(origin).port),
    pid: program.pid,
    pathOf: ({ path }) => path,
    close: async () => undefined,
  };
}

async function measurePage(page: KeptPage, servers: readonly PageServer[]): Promise<readonly Figure[]> {
  say(`${page.name}: ${page.bytes} bytes as sent`);
  // Once for what is compiled on the way.
  await loadInTurn(servers, { page, connections: 16, rounds: 1 });
  const all: Loads[] = [];
  const figures: Figure[] = [];
  for (const wish of wanted) {
    const loads = await loadInTurn(servers, { page, connections: wish.connections, rounds });
    figures.push(...paceFigures(page.name, loads, wish));
    all.push(loads);
  }
  return [...figures, cpuFigure(page.name, all)];
}
