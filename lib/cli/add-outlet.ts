import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { insertOutlet, plainRecord } from '@/lib/event/insert-outlet';
import { readOutlets } from '@/lib/event/load';
import type { OutletRecord } from '@/lib/event/outlets';
import { addressOwner } from '@/lib/worker/fill-in/owner';
import { lookAtSite } from '@/lib/worker/poll/look-at-site';
import { complain } from './complain';
import { withStore } from './with-store';

/**
 * `parallax add-outlet ADDRESS [--write]`: looks at a site and prints its record as the outlets file takes it; with
 * `write` puts it there. Exit code 1 where it is listed already, cannot be looked at, or cannot be written.
 */
export async function addOutlet(given: string, { write }: { readonly write: boolean }): Promise<number> {
  const address = URL.parse(/^https?:/i.test(given) ? given : `https://${given}`)?.href ?? null;
  return withStore(async ({ screen, work, outletsFile }) => {
    if (address === null) return complain(screen, [`${given} is no address of a site.`]);
    if (write && outletsFile === null) {
      return complain(screen, ['OUTLETS_FILE names no file, and the shipped outlets are not written to.']);
    }
    const listed = addressOwner(work.outlets)(address);
    if (listed !== null) return complain(screen, [`It is listed already: ${listed.slug}.`]);
    const step = screen.step('Look');
    const found = await lookAtSite({ ...work, report: () => {} }, address);
    if (found.kind === 'none') return complain(screen, [found.why]);
    const { record, remarks } = found;
    step.done(`${record.name}, ${record.sources.length} source${record.sources.length === 1 ? '' : 's'}`);
    screen.say(JSON.stringify(plainRecord(record), null, 2));
    for (const remark of remarks) screen.say(`  ${remark}`);
    if (!write || outletsFile === null) return 0;
    const problems = writeOutlet(outletsFile, record);
    if (problems.length > 0) return complain(screen, problems);
    screen.say(`Written to ${outletsFile}; the next start follows it.`);
    return 0;
  });
}

/** Puts an outlet into the file, which is never left half written; what is wrong, where it cannot be. */
function writeOutlet(file: string, record: OutletRecord): readonly string[] {
  const draft = `${file}.draft`;
  writeFileSync(draft, insertOutlet(readFileSync(file, 'utf8'), record));
  const read = readOutlets(draft);
  if (read.kind === 'invalid') return read.problems;
  renameSync(draft, file);
  return [];
}
