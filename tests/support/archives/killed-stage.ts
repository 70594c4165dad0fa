import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@/lib/db/client';
import { type OutletRecord, outletsSchema } from '@/lib/event/outlets';
import { aPage } from '@/tests/support/newsroom';
import { type ArchiveHost, openArchiveHost } from './archive-host';

/** Where a program is killed: at its n-th request, before or after the answer, or once its n-th article is stored. */
export interface KillPoint {
  readonly event: 'request' | 'answer' | 'article';
  readonly number: number;
}

/** Archives and outlets on loopback. */
export interface Stage {
  readonly archive: ArchiveHost;
  readonly courier: ArchiveHost;
  readonly wire: ArchiveHost;
  readonly outlets: readonly OutletRecord[];
}

const headline = 'Trump greets Putin in Alaska';
// The last one is in a quarter hour whose likely minutes have none.
const stamps = ['200100', '200200', '200300', '201600', '201700', '203900'];

/** What a worker that lives could still be doing is taken back after 15 s: they go by at once. */
export async function passTime(database: Database): Promise<void> {
  for (const table of ['_private_jobs', '_private_job_queues']) {
    await database.$executeRawUnsafe(`update graphile_worker.${table}
      set locked_at = locked_at - interval '1 minute' where locked_at is not null`);
  }
}

/** The settings by which the program finds the stage, with its outlets in a file of this folder. */
export function stageSettings(
  { archive, courier, wire, outlets }: Stage,
  folder: string,
): Record<string, string> {
  const file = join(folder, 'outlets.json');
  writeFileSync(file, JSON.stringify(outlets));
  const { wikipediaUrl, gdeltUrl, waybackUrl, commonCrawlIndexUrl, commonCrawlDataUrl } = archive.addresses;
  return {
    DATA_DIR: folder,
    OUTLETS_FILE: file,
    ALLOW_HOSTS: [archive, courier, wire].map(({ host }) => host).join(','),
    WIKIPEDIA_URL: wikipediaUrl,
    GDELT_URL: gdeltUrl,
    WAYBACK_URL: waybackUrl,
    COMMON_CRAWL_INDEX_URL: commonCrawlIndexUrl,
    COMMON_CRAWL_DATA_URL: commonCrawlDataUrl,
  };
}

export function countRequests({ archive, courier, wire }: Stage): number {
  return [archive, courier, wire].reduce((sum, host) => sum + host.paths().length, 0);
}

/** Two outlets whose coverage is listed by all three archives; some of it has to be read from copies. */
export async function openStage(): Promise<Stage> {
  const [archive, courier, wire] = await Promise.all([
    openArchiveHost(),
    openArchiveHost(),
    openArchiveHost(),
  ]);
  const bodyOf = (text: string) => aPage(headline, { text }).body ?? '';
  const publish = (host: ArchiveHost, path: string) => host.answers.set(path, { body: bodyOf(path) });
  for (const [place, stamp] of stamps.entries()) {
    const path = `/gdelt-${place}`;
    publish(place % 2 === 0 ? courier : wire, path);
    const listed = place % 2 === 0 ? courier : wire;
    // Each file lists the one before's, too.
    const paths = place < 2 ? [path] : [path, `/gdelt-${place - 2}`];
    archive.addGdelt(
      `20250815${stamp}`,
      paths.map((one) => [`${listed.origin}${one}`, headline]),
    );
  }
  courier.answers.set('/gdelt-2', { status: 410, body: '' });
  archive.addCapture(`${courier.origin}/gdelt-2`, '20250816080000', bodyOf('/gdelt-2'));
  wire.answers.set('/gdelt-3', { status: 403, body: '' });
  archive.addCrawled(`${wire.origin}/gdelt-3`, bodyOf('/gdelt-3'));
  wire.answers.set('/gdelt-5', { status: 404, body: '' });
  courier.answers.set('/gdelt-4', { body: `<h1>Oil</h1><p>${'Oil is cheap. '.repeat(30)}</p>` });
  publish(wire, '/trump-meets-putin');
  archive.addCapture(`${wire.origin}/trump-meets-putin`, '20250815200300', bodyOf('/trump-meets-putin'));
  const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  const parts = ['/trump-in-alaska', '/putin-in-alaska'].map((path, at) => {
    publish(courier, path);
    courier.answers.set(`/part-${at}.xml`, {
      body: `<urlset ${namespace}><url><loc>${courier.origin}${path}</loc></url></urlset>`,
    });
    return `<sitemap><loc>${courier.origin}/part-${at}.xml</loc></sitemap>`;
  });
  courier.answers.set('/index-2025-08-15.xml', {
    body: `<sitemapindex ${namespace}>${parts.join('')}</sitemapindex>`,
  });
  const outlets = [courier, wire].map(({ origin }, place) => ({
    slug: ['courier', 'wire'][place],
    name: `The ${['courier', 'wire'][place]}`,
    home: `${origin}/`,
    country: 'US',
    language: 'en',
    kind: 'local',
    sources: [],
    archiveSitemaps: place === 0 ? [`${origin}/index-{YYYY}-{MM}-{DD}.xml`] : [],
  }));
  return { archive, courier, wire, outlets: outletsSchema.parse(outlets) };
}

/** All that was stored, without what differs from one store to another: serial ids, times, ports. */
export async function snapshotOf(database: Database, { archive, courier, wire }: Stage): Promise<unknown> {
  const [articles, revisions, pages, addresses, entries, steps, sources, jobs] = await Promise.all([
    database.article.findMany({
      select: {
        address: true,
        outletSlug: true,
        headline: true,
        blocks: true,
        publishedAt: true,
        sortAt: true,
        changedAt: true,
        withdrawnAt: true,
        mergedInto: true,
        relevanceReasons: true,
      },
      orderBy: { address: 'asc' },
    }),
    database.revision.findMany({
      select: { article: { select: { address: true } }, number: true, kind: true, contentHash: true },
      orderBy: [{ article: { address: 'asc' } }, { number: 'asc' }],
    }),
    database.page.findMany({
      select: {
        article: { select: { address: true } },
        address: true,
        origin: true,
        capturedAt: true,
        bodyHash: true,
        listed: true,
      },
      orderBy: { address: 'asc' },
    }),
    database.articleAddress.findMany({ select: { address: true }, orderBy: { address: 'asc' } }),
    database.entry.findMany({
      select: {
        address: true,
        headline: true,
        listed: true,
        verdict: true,
        reasons: true,
        attempts: true,
        capture: true,
        source: { select: { address: true } },
        article: { select: { address: true } },
      },
      orderBy: { address: 'asc' },
    }),
    database.archiveStep.findMany({ omit: { doneAt: true }, orderBy: [{ archive: 'asc' }, { key: 'asc' }] }),
    database.source.findMany({
      select: { address: true, kind: true, outletSlug: true },
      orderBy: { address: 'asc' },
    }),
    database.$queryRaw<unknown[]>`select task_identifier, key from graphile_worker.jobs order by key`,
  ]);
  const tables = { articles, revisions, pages, addresses, entries, steps, sources, jobs };
  const names = [
    [archive, 'archive.test'],
    [courier, 'courier.test'],
    [wire, 'wire.test'],
  ] as const;
  const plain = (row: unknown): string =>
    names.reduce(
      (text, [{ host }, name]) => text.replaceAll(host, name).replaceAll(encodeURIComponent(host), name),
      JSON.stringify(row, null, 1),
    );
  // In the order of what they say without ports.
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map(plain).toSorted()]));
}
