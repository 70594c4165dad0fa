import type { Database } from '@/lib/db/client';
import { surveyCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import type { Article } from '@/lib/news/article';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageFacets, HourCount } from '@/lib/news/shown/listing';
import {
  anArticle,
  anInstant,
  anOutlet,
  aQuery,
  aReading,
  openTestStore,
  store,
  type TestStore,
  watch,
} from './store';

/** A store with a small coverage in several languages, whose articles have a short name each. */
export interface TestCoverage extends TestStore {
  nameOf(id: string): string;
  /** Names of what a query finds, in its order. */
  found(query: Partial<CoverageQuery>, pageSize?: number): Promise<readonly string[]>;
}

/** What each value of a filter would find. */
export async function countFacets(database: Database, query: CoverageQuery): Promise<CoverageFacets> {
  return (await surveyCoverage(database, query, { pageSize: 0, hasOutlets: true })).facets;
}

/** Articles with a clock time by the hour. */
export async function countHours(database: Database, query: CoverageQuery): Promise<readonly HourCount[]> {
  return (await surveyCoverage(database, query, { pageSize: 0, hasOutlets: false })).hours;
}

const paragraph = (text: string) => [{ kind: 'paragraph', text }] as const;

/** The coverage of these tests by a short name each: where, when, in which language, in which words. */
const pieces: Readonly<Record<string, Partial<Article>>> = {
  preview: {
    published: anInstant('2025-08-14T09:00:00Z'),
    headline: 'Anchorage readies for a summit',
    blocks: paragraph('Hotels are full. A red carpet was delivered, 100% wool.'),
  },
  arrival: {
    published: anInstant('2025-08-15T18:22:00Z'),
    headline: 'Air Force One lands',
    blocks: paragraph('The president was greeted on the runway; negotiators negotiated behind doors.'),
  },
  same: {
    outletSlug: 'wire',
    published: anInstant('2025-08-15T18:22:00Z'),
    headline: 'Trump lands in Alaska',
    blocks: paragraph('He will meet Putin. The carpet is red.'),
  },
  moscow: {
    outletSlug: 'neva',
    language: 'ru',
    published: anInstant('2025-08-15T18:40:00Z'),
    headline: 'Путин прибыл в Анкоридж',
    blocks: paragraph('Президенты начали переговоры на военной базе.'),
  },
  ural: {
    outletSlug: 'neva',
    language: 'ru',
    published: anInstant('2025-08-16T05:00:00Z'),
    headline: 'Эксперты о саммите',
    blocks: paragraph('О встрече с Путиным говорили весь день.'),
  },
  tokyo: {
    outletSlug: 'asa',
    language: 'ja',
    published: anInstant('2025-08-16T01:00:00Z'),
    headline: '米ロ首脳がアラスカで会談',
    blocks: paragraph('停戦の合意には至らなかった。'),
  },
  osaka: {
    outletSlug: 'asa',
    language: 'ja-JP',
    published: anInstant('2025-08-16T02:00:00Z'),
    headline: 'アラスカの一日',
    blocks: paragraph('地元の人々の声。'),
  },
  madrid: {
    outletSlug: 'wire',
    language: 'es',
    published: anInstant('2025-08-16T06:30:00Z'),
    headline: 'Reunión sin acuerdo',
    blocks: paragraph('Según los asesores, las conversaciones duraron tres horas. C:\\temp_file'),
  },
  dayOnly: { outletSlug: 'wire', published: { kind: 'day', day: '2025-08-16', origin: 'visible' } },
  undatedOne: { address: 'https://courier.example/undated-1', published: { kind: 'unknown' } },
  undatedTwo: { address: 'https://courier.example/undated-2', published: { kind: 'unknown' } },
  withdrawn: { published: anInstant('2025-08-15T20:00:00Z'), headline: 'Talks called off' },
  merged: { published: anInstant('2025-08-15T20:01:00Z'), headline: 'Talks over' },
};

/** Opens a store of its own with the coverage above. */
export async function openCoverage(): Promise<TestCoverage> {
  const opened = await openTestStore();
  const { database } = opened;
  const names = new Map<string, string>();
  await watch(database, [
    anOutlet('courier'),
    anOutlet('wire', { kind: 'wire', country: 'FR' }),
    anOutlet('neva', { kind: 'state', language: 'ru' }),
    anOutlet('asa', { kind: 'broadcaster', language: 'ja' }),
    anOutlet('silent'),
  ]);
  for (const [name, piece] of Object.entries(pieces)) {
    const { outletSlug = 'courier' } = piece;
    const article = anArticle({ address: `https://${outletSlug}.example/${name}`, ...piece });
    // The day's start in Anchorage.
    const more = article.published.kind === 'day' ? { sortAt: new Date('2025-08-16T08:00:00Z') } : {};
    await store(database, aReading(article, more));
    names.set(article.id, name);
  }
  await database.article.updateMany({
    where: { headline: 'Talks called off' },
    data: { withdrawnAt: new Date('2025-08-17T00:00:00Z') },
  });
  await database.article.updateMany({
    where: { headline: 'Talks over' },
    data: { mergedInto: 'elsewhere0' },
  });
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    ...opened,
    nameOf,
    async found(query, pageSize = 50) {
      const { rows } = await listCoverage(database, aQuery(query), pageSize);
      return rows.map(({ id }) => nameOf(id));
    },
  };
}
