import { openDatabase } from '@/lib/db/client';
import { countToReread } from '@/lib/db/record/corrections';
import { createReader, readerProcesses } from '@/lib/ingest/reader/reader';
import { relevanceRules } from '@/lib/news/relevance';
import { createAccountSearch } from '@/lib/worker/read/find-accounts';
import { createMomentSearch } from '@/lib/worker/read/find-moments';
import { createReportSearch } from '@/lib/worker/read/find-reports';
import { type RereadSummary, type RereadTally, rereadArticles } from '@/lib/worker/read/reread-articles';
import { complain } from './complain';
import { openWritableStore, prepare } from './prepare';
import { openScreen, type Screen } from './screen';
import { watchForStop } from './stopping';

/**
 * `parallax reread [--article ID]…`: reads the stored articles again from their kept pages, without a
 * request, and stores what is better as our correction. `only`: ids, none for all. Exit code 1 where it was
 * ended early or an id is unknown; it can be run again at any time.
 */
export async function reread(only: readonly string[]): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const { settings, event } = prepared;
  const store = await openWritableStore(settings, screen, stopping.signal);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  stopping.onForce(() => store.close('now'));
  const database = openDatabase(store.url);
  const reader = createReader();
  try {
    const wanted = only.length === 0 ? null : only;
    const all = await countToReread(database, wanted);
    const step = screen.step('Read again');
    const tools = { database, reader, rules: relevanceRules(event), zone: event.zone, now: () => new Date() };
    const summary = await rereadArticles(tools, {
      only: wanted,
      atOnce: readerProcesses,
      onProgress: (tally) => step.progress(`${tally.articles} of ${all} articles · ${describe(tally)}`),
      signal: stopping.signal,
    });
    // What an article tells of the event's moments is marked by places in its text.
    await createMomentSearch(event).run(database);
    await createReportSearch().run(database);
    await createAccountSearch(event).run(database);
    step.done(`${summary.articles} of ${all} articles · ${describe(summary)}`);
    tellTroubles(screen, summary);
    if (stopping.signal.aborted)
      screen.say('Ended early. What was corrected stays; run it again for the rest.');
    return stopping.signal.aborted || summary.unknown.length > 0 ? 1 : 0;
  } finally {
    screen.close();
    await reader.close();
    await database.$disconnect();
    await store.close();
  }
}

/** "12 states looked at: 3 corrected, 8 the same, 1 without a kept page, 0 that could not be read". */
function describe({ states }: RereadTally): string {
  const all = Object.values(states).reduce((sum, count) => sum + count, 0);
  return (
    `${all} state${all === 1 ? '' : 's'} looked at: ${states.corrected} corrected, ${states.same} the same, ` +
    `${states['not-kept']} without a kept page, ${states.unreadable} that could not be read`
  );
}

function tellTroubles(screen: Screen, { unreadable, unknown }: RereadSummary): void {
  for (const { id, address, why } of unreadable) screen.say(`  ${id} ${address}: stays as it was. ${why}`);
  for (const id of unknown) screen.say(`  ${id}: no article has this id`);
}
