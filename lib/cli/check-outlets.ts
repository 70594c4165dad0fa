import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@/lib/db/client';
import { listSources } from '@/lib/db/coverage/outlets';
import type { SourceStanding } from '@/lib/news/shown/listing';
import { nextLookWords, outcomeWords, sourceRemarks } from '@/lib/site/layout/source-words';
import { checkSources } from '@/lib/worker/poll/check-sources';
import { complain } from './complain';
import { openStore, type Prepared, prepare } from './prepare';
import { openScreen, type Screen } from './screen';
import { watchForStop } from './stopping';

/**
 * `parallax check-outlets`: checks the event file and the outlets file, counts what is in them, and says how
 * each source stands, where there is a database that knows. With `look` each is looked at once, now, and
 * nothing of it is stored.
 */
export async function checkOutlets({ look }: { readonly look: boolean }): Promise<number> {
  const screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  sayWhatIsListed(screen, prepared);
  const { databaseUrl, dataDir } = prepared.settings;
  const hasDatabase = databaseUrl !== null || existsSync(join(dataDir, 'postgres'));
  if (!hasDatabase && !look) return 0;
  const store = await openStore(prepared.settings, screen);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  try {
    await sayHowTheyStand(screen, prepared, store.url);
    if (look) await sayWhatIsSeen(screen, prepared, store.url);
    return 0;
  } finally {
    screen.close();
    await store.close();
  }
}

function sayWhatIsListed(screen: Screen, { event, outlets }: Prepared): void {
  const countries = new Set(outlets.map((outlet) => outlet.country)).size;
  const languages = new Set(outlets.map((outlet) => outlet.language)).size;
  const sources = outlets.reduce((sum, outlet) => sum + outlet.sources.length, 0);
  screen.say(
    `${event.name}: ${outlets.length} outlets in ${countries} countries and ${languages} languages, ${sources} sources.`,
  );
  for (const outlet of outlets.filter((candidate) => candidate.sources.length === 0)) {
    screen.say(`  ${outlet.slug} has no source.`);
  }
}

async function sayHowTheyStand(screen: Screen, { event }: Prepared, url: string): Promise<void> {
  const database = openDatabase(url, { maxConnections: 2 });
  try {
    const sources = await listSources(database, null, { sample: 'off' });
    if (sources.length === 0) screen.say('No source has been looked at yet.');
    for (const source of sources) screen.say(`  ${describeSource(source, event.zone)}`);
  } finally {
    await database.$disconnect();
  }
}

/** One line on how a source stands: what its host did, what will happen next, what else is remarkable. */
export function describeSource(source: SourceStanding, zone: string): string {
  const { address, lastOutcome, lastProblem } = source;
  const problem = lastProblem === null ? '' : ` ${lastProblem}`;
  return [
    `${address}: ${outcomeWords(lastOutcome)}.${problem}`,
    nextLookWords(source, zone),
    ...sourceRemarks(source, zone),
  ].join(' ');
}

async function sayWhatIsSeen(screen: Screen, prepared: Prepared, url: string): Promise<void> {
  const { settings, event, outlets } = prepared;
  const { contact, allowHosts } = settings;
  const worker = { databaseUrl: url, event, outlets, contact, allowHosts, sampleReach: null };
  screen.say('Looking at each source once; nothing is stored.');
  await checkSources(
    { ...worker, report: () => {} },
    ({ address, isGood, words }) => screen.say(`  ${isGood ? '' : '! '}${address}: ${words}`),
    watchForStop().signal,
  );
}
