import type { ArchiveEntry } from '@/lib/db/record/archive-entries';
import type { OutletRecord } from '@/lib/event/outlets';
import { isShortener, whyNoOutlet } from '@/lib/event/site-kinds';
import type { Candidate, Span } from '@/lib/ingest/archives/archive';
import { canonicalAddress } from '@/lib/news/canonical-address';
import type { Entry } from '@/lib/news/entry';
import type { TimeClaim } from '@/lib/news/publication-time';
import type { EntryVerdict, RelevanceRules } from '@/lib/news/relevance';
import { askedAddress } from '@/lib/news/wrapped-address';
import { hostOf } from '@/lib/worker/job-tools';
import type { OutletsTaken } from '@/lib/worker/read/page-owner';

/** What candidates are judged by. */
export interface CandidateRules {
  readonly rules: RelevanceRules;
  readonly span: Span;
  /** It stands in a feed that is on a person's list: nobody chose it by itself. */
  readonly isOfFeed?: boolean;
}

/** Whose candidates are looked at. */
export interface CandidateOwners {
  /** The listed outlet of an address; null: nobody's. */
  readonly ownerOf: (address: string) => OutletRecord | null;
  /** Whether pages of outlets that nobody listed are looked at. */
  readonly taken: OutletsTaken;
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
 * archive's own. A list and a Wikipedia article are somebody's choice: all of it is read, but for the lines of
 * feeds that are on a list.
 */
export function judgeCandidate(
  candidate: Candidate,
  outlet: Pick<OutletRecord, 'language'> | null,
  { rules, span, isOfFeed = false }: CandidateRules,
): EntryVerdict {
  const { address, headline, summary, language } = candidate;
  const byWords = rules.judgeEntry({ address, headline, summary, language, categories: [] });
  if (byWords.kind === 'worth-reading') return byWords;
  const choice = isOfFeed ? undefined : choices.get(candidate.origin);
  if (choice !== undefined) return { kind: 'worth-reading', reasons: [choice] };
  if (headline !== null || summary !== null) return byWords;
  if (hasTellingWords(address, candidate.language ?? outlet?.language ?? 'und')) return byWords;
  if (!isOfSpan(candidate, span)) return byWords;
  return {
    kind: 'worth-reading',
    reasons: ['The archive gives no headline, and the address no words, but it is of those days.'],
  };
}

/** Whether a candidate's page can be an outlet's that is taken: a listed one's, or one's that the page makes. */
export function mayBeTaken(
  { address, origin }: Pick<Candidate, 'address' | 'origin'>,
  { ownerOf, taken }: CandidateOwners,
): boolean {
  if (ownerOf(address) !== null) return true;
  const host = URL.parse(canonicalAddress(address, null))?.hostname ?? '';
  if (taken === 'listed' || host === '') return false;
  // A person's short link is followed; the page that it leads to is somebody's.
  return whyNoOutlet(host) === null || (choices.has(origin) && isShortener(host));
}

/** The candidates of a step that are to be stored, each canonical address once. */
export function archiveEntries(
  candidates: readonly Candidate[],
  {
    sourceAddress,
    judging,
  }: {
    /** Address of the source that stands for the archive at an outlet, or at nobody's. */
    readonly sourceAddress: (outlet: OutletRecord | null) => string;
    readonly judging: CandidateRules &
      CandidateOwners & {
        /** The event's own days: what may be of them is read first. */
        readonly own: Span;
      };
  },
): readonly ArchiveEntry[] {
  const byAddress = new Map<string, ArchiveEntry>();
  for (const candidate of candidates) {
    if (!mayBeTaken(candidate, judging)) continue;
    const outlet = judging.ownerOf(candidate.address);
    const { kind, reasons } = judgeCandidate(candidate, outlet, judging);
    const entry = archiveEntry(
      candidate,
      { outletSlug: outlet?.slug ?? null, address: sourceAddress(outlet) },
      { reasons, isFirst: mayBeOf(candidate, judging.own) },
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
  judged: Pick<ArchiveEntry, 'reasons' | 'isFirst'>,
): ArchiveEntry {
  const { capture } = candidate;
  const address = askedAddress(candidate.address);
  return {
    ...judged,
    source,
    address: canonicalAddress(address, null),
    host: hostOf(address),
    entry: entryOf({ ...candidate, address }),
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

function isOfSpan(candidate: Candidate, span: Span): boolean {
  const { pathname = '/', search = '' } = URL.parse(candidate.address) ?? {};
  if (pathname === '/' && search === '') return false;
  return toldTimes(candidate).some(
    (time) => time >= span.from.getTime() - dayMs && time < span.until.getTime() + dayMs,
  );
}

/**
 * Whether a candidate may be of these days, by what is known of it before it is read: the day in its address, its
 * date, or when GDELT saw it, which is soon after it was published. One of which nothing is known may be.
 */
export function mayBeOf(candidate: Candidate, { from, until }: Span): boolean {
  const seenAt = candidate.origin === 'gdelt' ? (candidate.capturedAt?.getTime() ?? null) : null;
  const told = toldTimes(candidate);
  const times = told.length === 0 && seenAt !== null ? [seenAt] : told;
  return times.length === 0 || times.some((time) => time >= from.getTime() && time < until.getTime());
}

/** When an article was published by the day in its address and by its date, in milliseconds; nothing where neither says. */
function toldTimes({ address, published }: Candidate): readonly number[] {
  const { pathname = '/', search = '' } = URL.parse(address) ?? {};
  const named = /(?<!\d)(20\d\d)[-/]?([01]\d)[-/]?([0-3]\d)(?!\d)/.exec(pathname + search);
  const times = [
    named === null ? Number.NaN : Date.parse(`${named[1]}-${named[2]}-${named[3]}T12:00:00Z`),
    published === null ? Number.NaN : timeOf(published),
  ];
  return times.filter((time) => !Number.isNaN(time));
}

function timeOf(claim: TimeClaim): number {
  return claim.kind === 'instant' ? claim.at.getTime() : Date.parse(claim.day);
}
