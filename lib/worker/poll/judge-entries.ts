import type { JudgedEntry } from '@/lib/db/record/poll-record';
import { canonicalAddress, comparedAddress } from '@/lib/news/canonical-address';
import type { Entry } from '@/lib/news/entry';
import type { RelevanceRules } from '@/lib/news/relevance';
import { askedAddress } from '@/lib/news/wrapped-address';
import { hostOf } from '@/lib/worker/job-tools';

/**
 * Judges the lines of a source, each address once, however it is spelled. Lines are told apart by their address, never
 * by their id: outlets change ids, and give one id to several lines. A page that a line's address only holds is asked for
 * by its own.
 */
export function judgeEntries(entries: readonly Entry[], rules: RelevanceRules): readonly JudgedEntry[] {
  const judged = new Map<string, JudgedEntry>();
  for (const line of entries) {
    const entry = { ...line, address: askedAddress(line.address) };
    const address = canonicalAddress(entry.address, null);
    const key = comparedAddress(address);
    if (judged.has(key)) continue;
    const { kind, reasons } = rules.judgeEntry(entry);
    judged.set(key, {
      address,
      host: hostOf(entry.address),
      entry,
      isWorthReading: kind === 'worth-reading',
      reasons,
    });
  }
  return [...judged.values()];
}
