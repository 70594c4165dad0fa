import { readWarc } from '@/lib/ingest/archives/warc/warc';
import { longestRecord } from '@/lib/ingest/archives/warc/warc-records';
import type { Capture, CaptureArchive, CaptureFinding, CaptureReading, CaptureRequest } from './archive';
import { type ArchiveDoor, askArchive, below } from './ask-archive';
import { inOrderOfWorth, stampsOf } from './capture-time';
import { type Crawl, crawlsOf, readCrawlLine, readCrawls } from './crawl-index';
import { splitLines } from './lines';
import { unpack } from './unpack';
import { isSamePage } from './wayback-address';

/** Crawls asked for one page: the one of the span and the next ones, which may have caught it later. */
const mostCrawls = 3;
/** Between two requests: the index is one server for all the world (groups.google.com, common-crawl). */
const usualPauseMs = 2000;

/** Captures of one page in one crawl: a handful; a hostile index is read so far. */
const mostLines = 1000;

type NotRead = Exclude<CaptureReading, { kind: 'page' }>;

export interface CommonCrawlOptions extends ArchiveDoor {
  /** COMMON_CRAWL_INDEX_URL; `collinfo.json` and `{crawl}-index` stand below it. */
  readonly indexBase: string;
  /** COMMON_CRAWL_DATA_URL; the WARC files stand below it. */
  readonly dataBase: string;
  readonly pauseMs?: number;
}

/** Common Crawl, for single pages: its index says which piece of which file holds the page. */
export function openCommonCrawl(options: CommonCrawlOptions): CaptureArchive {
  let crawls: readonly Crawl[] | null = null;
  return {
    name: 'common-crawl',
    async findCaptures(request) {
      if (crawls === null) {
        const answer = await ask(options, below(options.indexBase, 'collinfo.json'));
        if (answer.kind !== 'answer') return answer;
        crawls = readCrawls(answer.body);
        if (crawls === null) return { kind: 'failed', why: 'The list of crawls could not be understood.' };
      }
      return findCaptures(options, crawlsOf(crawls, request.span).slice(0, mostCrawls), request);
    },
    readCapture: (capture) =>
      capture.kind === 'common-crawl'
        ? readCapture(options, capture)
        : Promise.resolve({ kind: 'failed', why: 'The copy is in another archive.' }),
  };
}

function ask(options: CommonCrawlOptions, address: string) {
  return askArchive(options, { address, pauseMs: options.pauseMs ?? usualPauseMs, mayBeEmpty: true });
}

/** Stops at the first crawl that has the page. A crawl that could not be asked counts only where none has it. */
async function findCaptures(
  options: CommonCrawlOptions,
  crawls: readonly Crawl[],
  { address, published, span }: CaptureRequest,
): Promise<CaptureFinding> {
  let instead: NotRead = { kind: 'absent' };
  for (const { id } of crawls) {
    const { from } = stampsOf(span);
    const query = new URLSearchParams({
      url: address.replace(/#.*$/s, ''),
      output: 'json',
      from,
      limit: '100',
    });
    query.append('filter', '=status:200');
    const answer = await ask(options, below(options.indexBase, `${id}-index?${query}`));
    if (answer.kind === 'later') return answer;
    if (answer.kind !== 'answer') {
      if (answer.kind !== 'absent') instead = answer;
      continue;
    }
    const captures: Capture[] = [];
    for await (const lines of splitLines(unpack(answer.body).pieces)) {
      for (const line of lines) {
        const capture = line.kind === 'line' ? readCrawlLine(line.text, options.dataBase) : null;
        if (capture !== null && captures.length < mostLines) captures.push(capture);
      }
    }
    if (captures.length > 0) return { kind: 'found', captures: inOrderOfWorth(captures, published) };
  }
  return instead;
}

/** One record out of a file of a gigabyte. */
async function readCapture(
  options: CommonCrawlOptions,
  capture: Extract<Capture, { kind: 'common-crawl' }>,
): Promise<CaptureReading> {
  const { address, offset, length, original } = capture;
  if (length < 1 || length > longestRecord)
    return { kind: 'failed', why: 'The copy is larger than is read.' };
  const range = { first: offset, last: offset + length - 1 };
  // No larger than asked: a server that knows no ranges would send the whole file.
  const answer = await askArchive(options, { address, range, maxBytes: length });
  if (answer.kind !== 'answer') return answer;
  let why = 'The record in the archive holds no page.';
  for await (const item of readWarc(once(answer.body))) {
    if (item.kind === 'page' && isSamePage(item.original, original)) {
      const { body, contentType, capturedAt } = item;
      return { kind: 'page', body, contentType, original: item.original, capturedAt };
    }
    if (item.kind === 'passed-over') why = item.why;
  }
  return { kind: 'failed', why };
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}
