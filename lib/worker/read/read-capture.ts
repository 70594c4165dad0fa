import { z } from 'zod';
import { awaitCapture, leadToKnownArticle } from '@/lib/db/record/archive-entries';
import { type EntryToRead, findEntry, setAside } from '@/lib/db/record/entries';
import { addJob, type Job, type LiveVerdict } from '@/lib/db/record/jobs';
import { underKnownAddress } from '@/lib/db/record/known-address';
import type { KeptPage } from '@/lib/db/record/pages';
import type { Capture, CaptureArchive, CaptureReading } from '@/lib/ingest/archives/archive';
import type { JobTools } from '@/lib/worker/job-tools';
import { putOff } from '@/lib/worker/put-off';
import { judgeLine } from './judge-page';
import { nextTryAt } from './next-try';
import { type FoundArticle, storeArticle } from './store-article';

type CapturedPage = Extract<CaptureReading, { kind: 'page' }>;

/** What an archive's copies of a page came to. */
type Tried =
  | { readonly kind: 'stored' }
  /** `isOffTopic`: one of them could be read, and is not about the event. */
  | { readonly kind: 'none'; readonly isOffTopic: boolean; readonly why: string }
  | { readonly kind: 'later'; readonly until: Date; readonly isAttempt: boolean; readonly why: string };

/** What a capture's job is given. */
export const capturePayload = z.object({
  address: z.string(),
  instead: z.object({
    verdict: z.enum(['off-topic', 'gone', 'refused', 'failed']),
    reasons: z.array(z.string()),
  }),
});

const storedCapture = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('wayback'),
    original: z.string(),
    capturedAt: z.coerce.date(),
    address: z.string(),
  }),
  z.object({
    kind: z.literal('common-crawl'),
    original: z.string(),
    capturedAt: z.coerce.date(),
    address: z.string(),
    offset: z.number(),
    length: z.number(),
  }),
]);

const archiveTitles = { wayback: 'the Wayback Machine', 'common-crawl': 'Common Crawl' } as const;

/**
 * Leaves an entry to the archives, where the outlet does not give its page. Only one that an archive has
 * listed: the daily look at an outlet's own sources does not go round an outlet that refuses. A page that is
 * off topic although the line alone names the event is not the article any more (a wall, another story).
 * Returns whether a copy will be looked for.
 */
export async function readCopyInstead(
  tools: JobTools,
  waiting: EntryToRead,
  instead: LiveVerdict,
): Promise<boolean> {
  const { database, copies, now } = tools;
  if (copies === undefined || !waiting.isFromArchive || waiting.articleId !== null) return false;
  if (instead.verdict === 'off-topic' && !namesEvent(tools, waiting)) return false;
  const { address } = waiting;
  await database.$transaction(async (transaction) => {
    await awaitCapture(transaction, { address, instead, isAttempt: null });
    await addJob(transaction, captureJob(tools, { address, instead }), now());
  });
  return true;
}

/**
 * Reads an archive's copy of a page that its outlet does not give: the Wayback Machine's first, then Common
 * Crawl's. Without a copy that can be read as the article, what came of the live page stands.
 */
export async function readCapture(
  tools: JobTools,
  { address, instead }: z.infer<typeof capturePayload>,
): Promise<void> {
  const { database, copies, now, report } = tools;
  const waiting = await findEntry(database, address);
  if (waiting === null || waiting.articleId !== null) return;
  const reasons = [...instead.reasons];
  let isOffTopic = false;
  for (const archive of (await copies?.archives()) ?? []) {
    const tried = await tryArchive(tools, waiting, archive);
    if (tried.kind === 'stored') return;
    if (tried.kind === 'later') return readLater(tools, { address, instead }, tried);
    reasons.push(tried.why);
    isOffTopic ||= tried.isOffTopic;
  }
  const verdict = isOffTopic && !namesEvent(tools, waiting) ? 'off-topic' : instead.verdict;
  await setAside(database, address, { verdict, reasons, now: now() });
  report({ kind: 'set-aside', address, verdict });
}

async function tryArchive(tools: JobTools, waiting: EntryToRead, archive: CaptureArchive): Promise<Tried> {
  const { entry } = waiting;
  const known = storedCapture.safeParse(waiting.capture).data ?? null;
  const first = known !== null && known.kind === archive.name ? [known] : [];
  const tried = await tryCaptures(tools, { waiting, archive }, first);
  if (tried.kind !== 'none') return tried;
  const span = tools.copies?.span ?? { from: new Date(0), until: tools.now() };
  const published = entry.published?.kind === 'instant' ? entry.published.at : null;
  const finding = await archive.findCaptures({ address: entry.address, published, span });
  if (finding.kind !== 'found') return whatElse(tools, waiting, { archive, finding });
  const others = finding.captures.filter(({ address }) => address !== known?.address);
  const further = await tryCaptures(tools, { waiting, archive }, others);
  return further.kind === 'none'
    ? { ...further, isOffTopic: further.isOffTopic || tried.isOffTopic }
    : further;
}

async function tryCaptures(
  tools: JobTools,
  { waiting, archive }: { readonly waiting: EntryToRead; readonly archive: CaptureArchive },
  captures: readonly Capture[],
): Promise<Tried> {
  let isOffTopic = false;
  for (const capture of captures) {
    const reading = await archive.readCapture(capture);
    if (reading.kind === 'page') {
      const kept = keptCopy(waiting, reading, capture.kind);
      const judged = await judgeLine(tools, kept, waiting.outlet);
      if (judged.kind === 'about') {
        await storeCopy(tools, waiting, { kept, judged });
        return { kind: 'stored' };
      }
      isOffTopic ||= judged.kind === 'off-topic';
      continue;
    }
    const tried = whatElse(tools, waiting, { archive, finding: reading });
    if (tried.kind === 'later') return tried;
  }
  return {
    kind: 'none',
    isOffTopic,
    why: `None of the copies of ${titleOf(archive)} is an article about the event.`,
  };
}

/**
 * A copy of a page, as it is judged and kept. The line's headline is no help to it: a wall without a headline
 * of its own would be taken for the article that the line promises.
 */
export function keptCopy(
  { entry }: Pick<EntryToRead, 'entry'>,
  page: Omit<CapturedPage, 'kind'>,
  origin: Exclude<KeptPage['origin'], 'live'>,
): KeptPage {
  const { body, contentType, capturedAt, original: address } = page;
  return { address, origin, capturedAt, contentType, body, listed: { ...entry, headline: null } };
}

/**
 * Stores a copy that proved to be an article as the outlet's own: under the outlet's address, first seen
 * now. When the copy was taken says nothing about when it was published. An article that is stored already
 * stays as it is.
 */
export async function storeCopy(
  tools: JobTools,
  { address }: Pick<EntryToRead, 'address'>,
  { kept, judged }: Pick<FoundArticle, 'kept' | 'judged'>,
): Promise<void> {
  const { database, now, report } = tools;
  const { article } = await underKnownAddress(database, judged.article);
  const { id, headline } = article;
  if (await leadToKnownArticle(database, { address, articleId: id, now: now() })) {
    return report({ kind: 'stored', headline, how: 'same' });
  }
  // What the archive's server sent of validators belongs to the archive.
  const validators = { etag: null, lastModified: null };
  await storeArticle(tools, { address }, { kept, judged, validators, status: null });
}

/** A copy that could not be had: asked for again later, or given up. */
function whatElse(
  { now }: JobTools,
  { attempts }: EntryToRead,
  {
    archive,
    finding,
  }: { readonly archive: CaptureArchive; readonly finding: Exclude<CaptureReading, { kind: 'page' }> },
): Tried {
  const title = titleOf(archive);
  switch (finding.kind) {
    case 'absent':
      return { kind: 'none', isOffTopic: false, why: `There is no copy of it in ${title}.` };
    case 'refused':
      return { kind: 'none', isOffTopic: false, why: `A copy may not be read in ${title}: ${finding.why}` };
    case 'later':
      return { kind: 'later', until: finding.until, isAttempt: false, why: finding.why };
    case 'failed': {
      const why = `A copy could not be had from ${title}: ${finding.why}`;
      const until = nextTryAt(attempts, now());
      if (until === null) return { kind: 'none', isOffTopic: false, why };
      return { kind: 'later', until, isAttempt: true, why };
    }
  }
}

/** A page whose copy is looked for, and what stands where there is none. */
interface Wanted {
  readonly address: string;
  readonly instead: LiveVerdict;
}

async function readLater(
  tools: JobTools,
  wanted: Wanted,
  { until, isAttempt, why }: Extract<Tried, { kind: 'later' }>,
): Promise<void> {
  const { address } = wanted;
  await putOff(tools, { job: captureJob(tools, wanted), address, until, why }, (transaction) =>
    awaitCapture(transaction, { ...wanted, isAttempt }),
  );
}

/** Waits in the queue of the archive that is asked first. */
function captureJob({ copies, isSample }: JobTools, wanted: Wanted): Job {
  return { kind: 'read-capture', ...wanted, host: copies?.host ?? '', isSample };
}

/** Whether the line names the event without its article. */
function namesEvent({ rules }: JobTools, { entry }: EntryToRead): boolean {
  const { headline, summary: standfirst, language } = entry;
  if (headline === null) return false;
  const published = entry.published ?? { kind: 'unknown' as const };
  return rules.judgeArticle({ headline, standfirst, language, blocks: [], published }).kind === 'about';
}

function titleOf({ name }: CaptureArchive): string {
  return name === 'wayback' || name === 'common-crawl' ? archiveTitles[name] : name;
}
