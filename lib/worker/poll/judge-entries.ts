import type { JudgedEntry } from '@/lib/db/record/poll-record';
import { canonicalAddress } from '@/lib/news/canonical-address';
import type { Entry } from '@/lib/news/entry';
import type { RelevanceRules } from '@/lib/news/relevance';
import { hostOf } from '@/lib/worker/job-tools';

/**
 * Judges the lines of a source, each canonical address once. Lines are told apart by their address, never
 * by their id: outlets change ids, and give one id to several lines.
 */
export function judgeEntries(entries: readonly Entry[], rules: RelevanceRules): readonly JudgedEntry[] {
  const byAddress = new Map<string, JudgedEntry>();
  for (const entry of entries) {
    const address = canonicalAddress(entry.address, null);
    if (byAddress.has(address)) continue;
    const { kind, reasons } = rules.judgeEntry(entry);
    byAddress.set(address, {
      address,
      host: hostOf(entry.address),
      entry,
      isWorthReading: kind === 'worth-reading',
      reasons,
    });
  }
  return [...byAddress.values()];
}
