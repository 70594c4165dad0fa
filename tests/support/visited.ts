import type { Database } from '@/lib/db/client';
import { recordPoll } from '@/lib/db/record/polls';
import { readPage } from '@/lib/ingest/page/read-page';
import { permalinkId } from '@/lib/news/permalink';
import type { JobTools } from '@/lib/worker/job-tools';
import { openJobTools } from '@/lib/worker/open-worker';
import { visitArticle } from '@/lib/worker/read/look-again';
import { readArticle } from '@/lib/worker/read/read-article';
import { aFeed, aPage, type Newsroom, openNewsroom } from './newsroom';
import { aJudgedEntry, anEntry, aPoll, openTestStore, sourceOf, watch } from './store';
import { type TestWorkerOptions, workerOptions } from './worker';

const hour = 3_600_000;
export const headline = 'Trump meets Putin in Alaska';

/** An article at an outlet of its own, which is looked at again and again by a clock of its own. */
export interface Visited {
  readonly database: Database;
  readonly courier: Newsroom;
  readonly tools: JobTools;
  /** By which the looks go. */
  clock: Date;
  /** Of the article that is looked at: at first that of "/1". */
  id: string;
  options(): TestWorkerOptions;
  /** Lists a page at the outlet's source and reads it, as the worker does. */
  read(path: string): Promise<void>;
  /** Looks when the article is due, or `hours` after the last look; returns the hours until it is due again. */
  look(hours?: number): Promise<number>;
  article(): Promise<Awaited<ReturnType<Database['article']['findUniqueOrThrow']>>>;
  /** Outcomes of all visits of the store, and kinds of the article's revisions, in order. */
  visits(): Promise<readonly string[]>;
  revisions(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A store with one article, just read and due. */
export async function openVisited(): Promise<Visited> {
  const [opened, courier] = await Promise.all([openTestStore(), openNewsroom()]);
  const { database } = opened;
  const options = () => workerOptions(opened, [courier], [courier.outlet('courier', ['/feed.xml'])]);
  const made = openJobTools(options(), 'visits');
  // The worker's reader in this process: each test would else start processes of its own.
  const reader = {
    ...made.reader,
    readPage: async (...page: Parameters<typeof readPage>) => readPage(...page),
  };
  const tools: JobTools = { ...made, reader, now: () => visited.clock, draw: () => 0 };
  const article = () => database.article.findUniqueOrThrow({ where: { id: visited.id } });
  const visited: Visited = {
    database,
    courier,
    tools,
    clock: new Date(),
    id: permalinkId(courier.at('/1')),
    options,
    async read(path) {
      const entries = [aJudgedEntry(anEntry(courier.at(path), { headline }))];
      const source = await sourceOf(database, 'courier');
      await recordPoll(database, aPoll(source, { entries, at: visited.clock }));
      await readArticle(tools, courier.at(path));
    },
    async look(hours) {
      const { nextVisitAt } = await article();
      const { id, clock } = visited;
      visited.clock = hours === undefined ? (nextVisitAt ?? clock) : new Date(clock.getTime() + hours * hour);
      await database.article.update({ where: { id }, data: { nextVisitAt: visited.clock } });
      await visitArticle(tools, id);
      return (((await article()).nextVisitAt?.getTime() ?? 0) - visited.clock.getTime()) / hour;
    },
    article,
    async visits() {
      const rows = await database.visit.findMany({ orderBy: { id: 'asc' } });
      return rows.map(({ outcome }) => outcome);
    },
    async revisions() {
      const where = { articleId: visited.id };
      const rows = await database.revision.findMany({ where, orderBy: { number: 'asc' } });
      return rows.map(({ kind }) => kind);
    },
    async close() {
      await tools.http.close();
      await tools.database.$disconnect();
      await Promise.all([courier.close(), opened.close()]);
    },
  };
  courier.answers.set('/feed.xml', aFeed([[courier.at('/1'), headline]]));
  courier.answers.set('/1', aPage(headline));
  await watch(database, options().outlets);
  await visited.read('/1');
  // As if it had just been published, so that it begins with the quick steps.
  await database.article.update({
    where: { id: visited.id },
    data: { nextVisitAt: visited.clock, calmVisits: 0 },
  });
  return visited;
}
