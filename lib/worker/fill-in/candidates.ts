import type { ArchiveEntry } from '@/lib/db/record/archive-entries';
import type { OutletRecord } from '@/lib/event/outlets';
import type { Candidate, Span } from '@/lib/ingest/archives/archive';
import { canonicalAddress } from '@/lib/news/canonical-address';
import type { Entry } from '@/lib/news/entry';
import type { TimeClaim } from '@/lib/news/publication-time';
import type { EntryVerdict, RelevanceRules } from '@/lib/news/relevance';
import { hostOf } from '@/lib/worker/job-tools';

/** What candidates are judged by. */
export interface CandidateRules {
  readonly rules: RelevanceRules;
  readonly span: Span;
}

/** Where people have chosen what is about the event. */
const choices: ReadonlyMap<Candidate['origin'], string> = new Map([
  ['address-list', 'Somebody put it on a list of addresses.'],
  ['wikipedia', 'Wikipedia’s article about the event refers to it.'],
]);

/**
 * Whether a candidate is worth a request. One with a headline or a summary is judged like a line of a feed.
 * Without, the words in its address decide; an address whose words say nothing of the event is passed over,
 * and one without telling words ("/news/world-66412345", or a slug in Latin letters of a language that is
 * not written in them) is read where it looks like an article of the span: by a date in it, or by the
 * archive's own. A list and a Wikipedia article are somebody's choice: without headlines all of it is read.
 */
export function judgeCandidate(
  candidate: Candidate,
  outlet: Pick<OutletRecord, 'language'>,
  { rules, span }: CandidateRules,
): EntryVerdict {
  const { address, headline, summary, language } = candidate;
  const byWords = rules.judgeEntry({ address, headline, summary, language, categories: [] });
  if (byWords.kind === 'worth-reading' || headline !== null || summary !== null) return byWords;
  const choice = choices.get(candidate.origin);
  if (choice !== undefined) return { kind: 'worth-reading', reasons: [choice] };
  if (hasTellingWords(address, candidate.language ?? outlet.language)) return byWords;
  if (!isOfSpan(candidate, span)) return byWords;
  return {
    kind: 'worth-reading',
    reasons: ['The archive gives no headline, and the address no words, but it is of those days.'],
  };
}

/** The candidates of a step that are to be stored, each canonical address once. */
export function archiveEntries(
  candidates: readonly Candidate[],
  {
    ownerOf,
    sourceAddress,
    judging,
  }: {
    readonly ownerOf: (address: string) => OutletRecord | null;
    /** Address of the source that stands for the archive at an outlet. */
    readonly sourceAddress: (outlet: OutletRecord) => string;
    readonly judging: CandidateRules;
  },
): readonly ArchiveEntry[] {
  const byAddress = new Map<string, ArchiveEntry>();
  for (const candidate of candidates) {
    const outlet = ownerOf(candidate.address);
    if (outlet === null) continue;
    const { kind, reasons } = judgeCandidate(candidate, outlet, judging);
    const entry = archiveEntry(
      candidate,
      { outletSlug: outlet.slug, address: sourceAddress(outlet) },
      reasons,
    );
    if (kind !== 'worth-reading') continue;
    const known = byAddress.get(entry.address);
    // The same page may be listed by itself and by a copy of it.
    if (known === undefined) byAddress.set(entry.address, entry);
    else if (known.capture === null) byAddress.set(entry.address, { ...known, capture: entry.capture });
  }
  return [...byAddress.values()];
}

/** A candidate as the store takes it. */
export function archiveEntry(
  candidate: Candidate,
  source: ArchiveEntry['source'],
  reasons: readonly string[],
): ArchiveEntry {
  const { capture } = candidate;
  return {
    source,
    address: canonicalAddress(candidate.address, null),
    host: hostOf(candidate.address),
    entry: entryOf(candidate),
    reasons,
    capture: capture === null ? null : { ...capture, capturedAt: capture.capturedAt.toISOString() },
  };
}

/** A candidate as a line of a source. When an archive saw it is no time of the outlet's. */
function entryOf({ address, headline, summary, language, published }: Candidate): Entry {
  return {
    address,
    headline,
    summary,
    byline: [],
    published,
    modified: null,
    id: null,
    language,
    credit: null,
    categories: [],
  };
}

/** At least three words of letters in one part of the path, in a language that is written in Latin letters. */
function hasTellingWords(address: string, language: string): boolean {
  if (!isLatin(language)) return false;
  const parts = (URL.parse(address)?.pathname ?? '').split('/');
  return parts.some((part) => (part.match(/(?<![a-z])[a-z]{3,}(?![a-z])/gi) ?? []).length >= 3);
}

function isLatin(language: string): boolean {
  try {
    return new Intl.Locale(language).maximize().script === 'Latn';
  } catch {
    return true;
  }
}

const dayMs = 24 * 3_600_000;

function isOfSpan({ address, published }: Candidate, span: Span): boolean {
  const { pathname = '/', search = '' } = URL.parse(address) ?? {};
  if (pathname === '/' && search === '') return false;
  const named = /(?<!\d)(20\d\d)[-/]?([01]\d)[-/]?([0-3]\d)(?!\d)/.exec(pathname + search);
  const times = [
    named === null ? Number.NaN : Date.parse(`${named[1]}-${named[2]}-${named[3]}T12:00:00Z`),
    published === null ? Number.NaN : timeOf(published),
  ];
  return times.some((time) => time >= span.from.getTime() - dayMs && time < span.until.getTime() + dayMs);
}

function timeOf(claim: TimeClaim): number {
  return claim.kind === 'instant' ? claim.at.getTime() : Date.parse(claim.day);
}
