import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { storePageEntry } from '@/lib/db/record/archive-entries';
import { listArchiveSteps, recordStep } from '@/lib/db/record/archive-steps';
import { findEntry } from '@/lib/db/record/entries';
import type { Candidate } from '@/lib/ingest/archives/archive';
import { bareCandidate } from '@/lib/ingest/archives/bare-candidate';
import { readWarc } from '@/lib/ingest/archives/warc/warc';
import type { WarcPage } from '@/lib/ingest/archives/warc/warc-page';
import { decodeHtml } from '@/lib/ingest/decode/decode-html';
import { decodeReferences } from '@/lib/ingest/decode/references';
import type { JobTools } from '@/lib/worker/job-tools';
import { judgeLine } from '@/lib/worker/read/judge-page';
import { keptCopy, storeCopy } from '@/lib/worker/read/read-capture';
import { archiveEntry, mayBeTaken } from './candidates';
import type { StepTaking } from './steps';

type WarcTaking = Pick<StepTaking, 'tools' | 'ownerOf' | 'taken' | 'sourceAddress' | 'onStep'>;

export interface WarcFiles {
  readonly files: readonly string[];
  readonly signal: AbortSignal;
  /** Told now and then how many bytes of how many were read. */
  readonly onBytes: (read: number, all: number) => void;
}

/** A file that could not be read. */
export interface UnreadFile {
  readonly file: string;
  readonly why: string;
}

/**
 * Reads outlets' pages out of WARC files on disk, without a request. Pages about the event are stored one
 * by one; the file counts as done when its end is reached, so that one that was broken off is read again, and
 * what is stored of it passed over. Returns the files that could not be read to their end.
 */
export async function readWarcFiles(
  taking: WarcTaking,
  { files, signal, onBytes }: WarcFiles,
): Promise<readonly UnreadFile[]> {
  const { database } = taking.tools;
  const recorded = files.length === 0 ? new Map() : await listArchiveSteps(database, 'warc');
  const sizes = await Promise.all(files.map(sizeOf));
  const all = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const unread: UnreadFile[] = [];
  let before = 0;
  for (const [place, file] of files.entries()) {
    const size = sizes[place] ?? null;
    if (size === null) {
      unread.push({ file, why: 'There is no such file.' });
      continue;
    }
    const key = `${basename(file)} (${size} bytes)`;
    const start = before;
    const why = recorded.has(key)
      ? null
      : await readFile(taking, { file, key, signal, onBytes: (read) => onBytes(start + read, all) });
    if (why !== null) unread.push({ file, why });
    before += size;
    onBytes(before, all);
  }
  return unread;
}

async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? found.size : null;
}

/** Reads one file and records it; why it was not read to its end, or null. */
async function readFile(
  taking: WarcTaking,
  {
    file,
    key,
    signal,
    onBytes,
  }: Pick<WarcFiles, 'signal'> & {
    readonly file: string;
    readonly key: string;
    readonly onBytes: (read: number) => void;
  },
): Promise<string | null> {
  const { tools, onStep } = taking;
  const wants = ({ original }: Pick<WarcPage, 'original'>): boolean =>
    mayBeTaken({ address: original, origin: 'warc' }, taking);
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
  let records = 0;
  let damaged = 0;
  let candidates = 0;
  let problem: string | null = null;
  try {
    for await (const item of readWarc(stream, { wants })) {
      if (signal.aborted) return 'The pull was ended before the end of the file.';
      onBytes(stream.bytesRead);
      if (item.kind === 'end') records = item.records;
      else if (item.kind === 'passed-over' || item.isCut) {
        damaged += 1;
        problem ??= item.kind === 'passed-over' ? item.why : 'The crawler had cut pages off.';
      } else if (await storeWarcPage(taking, item)) candidates += 1;
    }
  } catch (error) {
    // A disk that cannot be read. Everything else that can go wrong with a file is said by the reader.
    if (error instanceof Error && 'syscall' in error) return error.message;
    throw error;
  } finally {
    stream.destroy();
  }
  const facts = { archive: 'warc', key, outletSlug: null, state: 'read', fromAt: null, toAt: null } as const;
  const now = tools.now();
  const counts = { lines: records, damaged, candidates, problem };
  await recordStep(tools.database, { ...facts, ...counts, now, doneAt: now, entries: [], further: [] });
  onStep({ archive: 'warc', key, holds: 'pages', depth: 0 }, 0, true);
  return null;
}

/** Stores a page that is about the event. Nothing is kept of the others: it took no request to see what they are. */
async function storeWarcPage(
  { tools, ownerOf, sourceAddress }: WarcTaking,
  page: WarcPage,
): Promise<boolean> {
  const { database, report, now } = tools;
  const outlet = ownerOf(page.original);
  if (outlet === null && !speaksOfEvent(tools, page)) return false;
  const source = { outletSlug: outlet?.slug ?? null, address: sourceAddress('warc', outlet) };
  const draft = archiveEntry(candidateOf(page), source, { reasons: [], isFirst: false });
  const known = await findEntry(database, draft.address);
  if (known !== null && known.articleId !== null) return true;
  const kept = keptCopy(draft, page, 'common-crawl');
  const judged = await judgeLine(tools, kept, outlet);
  if (judged.kind !== 'about') {
    report({ kind: 'set-aside', address: draft.address, verdict: 'off-topic' });
    return false;
  }
  await storePageEntry(database, { ...draft, reasons: judged.reasons }, now());
  await storeCopy(tools, draft, { kept, judged });
  return true;
}

/**
 * Whether two groups of the event's words stand anywhere in a page: a crawl of everything holds tens of thousands of
 * pages, and to read one takes four times as long.
 */
function speaksOfEvent({ rules }: JobTools, { original: address, body, contentType }: WarcPage): boolean {
  const headline = decodeReferences(decodeHtml(body, contentType));
  const line = { address, headline, summary: null, language: null, categories: [] };
  return rules.judgeEntry(line).kind === 'worth-reading';
}

function candidateOf({ original, capturedAt }: WarcPage): Candidate {
  return { ...bareCandidate(original, 'warc'), capturedAt };
}
