import type { Reader } from '@/lib/ingest/reader/reader';
import type {
  Archive,
  Candidate,
  CaptureArchive,
  CaptureFinding,
  CaptureReading,
  CaptureRequest,
  Span,
  Step,
  StepReading,
  StepRequest,
} from './archive';
import { type ArchiveAnswer, type ArchiveDoor, askArchive } from './ask-archive';
import { bareCandidate } from './bare-candidate';
import { inOrderOfWorth } from './capture-time';
import { type CdxLine, cdxAddress, nextCdxAddress, readCdxPage } from './cdx';
import { gather } from './gathering';
import { ownDaysFirst } from './outward';
import { readSitemapFile } from './read-sitemap-file';
import { isSamePage, rawAddress, readRawAddress } from './wayback-address';

/** 24 requests a minute and no more; a 429 is obeyed at once by the HTTP client. */
const usualPauseMs = 2500;
/** Lines of one page of the index. */
const pageLines = 5000;
/** Pages of one outlet's addresses: 250,000 lines are more than 18 days of the busiest. */
const mostPages = 50;
/** A news sitemap holds two days, so one capture in six hours misses hardly anything. */
const captureEveryMs = 6 * 3_600_000;
/** Indexes in a captured index. */
const deepestIndex = 2;

export interface WaybackOutlet {
  /** The outlet's front page, or the part of the site that is the outlet. */
  readonly home: string;
  readonly newsSitemaps: readonly string[];
}

export interface WaybackOptions extends ArchiveDoor {
  readonly reader: Pick<Reader, 'readSource'>;
  /** WAYBACK_URL; `cdx/search/cdx` and `web/…` stand below it. */
  readonly base: string;
  readonly outlets: readonly WaybackOutlet[];
  /** The event's own days, for which every outlet is asked first. */
  readonly own: Span;
  /** Between two requests; the host gate keeps it across all workers. */
  readonly pauseMs?: number;
}

/**
 * The Wayback Machine: captures of outlets' news sitemaps, which give headlines and times; then the outlets'
 * addresses that were captured in the span, with no more than that. A capture's time is never a publication
 * time. Captures of anything but 200 (block pages, redirects) are left out.
 */
export function openWayback(options: WaybackOptions): Archive & CaptureArchive {
  return {
    name: 'wayback',
    *steps(span) {
      for (const part of ownDaysFirst(span, options.own)) yield* firstSteps(options, part);
    },
    read(step, request) {
      switch (step.holds) {
        case 'sitemap':
          return readSitemap(options, step, request);
        case 'sitemap-captures':
          return readSitemapCaptures(options, step, request);
        default:
          return readPages(options, step, request);
      }
    },
    findCaptures: (request) => findCaptures(options, request),
    readCapture: (capture) =>
      capture.kind === 'wayback'
        ? readCapture(options, capture.address)
        : Promise.resolve({ kind: 'failed', why: 'The copy is in another archive.' }),
  };
}

function* firstSteps({ base, outlets }: WaybackOptions, span: Span): Generator<Step> {
  const sitemaps = new Set(outlets.flatMap(({ newsSitemaps }) => newsSitemaps));
  for (const address of sitemaps) yield sitemapCaptures({ base, address, span }, 0);
  const seen = new Set<string>();
  for (const { home } of outlets) {
    const url = new URL(home);
    const folder = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
    const isPart = folder !== '/';
    const key = cdxAddress(base, {
      url: isPart ? `${url.host}${folder}` : url.host.replace(/^www\./, ''),
      matchType: isPart ? 'prefix' : 'host',
      span,
      collapse: 'urlkey',
      limit: pageLines,
      filters: ['statuscode:200', 'mimetype:text/html'],
    });
    if (!seen.has(key)) yield { archive: 'wayback', key, holds: 'pages', depth: 0 };
    seen.add(key);
  }
}

function sitemapCaptures(
  { base, address, span }: { readonly base: string; readonly address: string; readonly span: Span },
  depth: number,
): Step {
  const key = cdxAddress(base, {
    url: address,
    matchType: 'exact',
    span,
    collapse: 'digest',
    limit: pageLines,
    filters: ['statuscode:200'],
  });
  return { archive: 'wayback', key, holds: 'sitemap-captures', depth };
}

function ask(options: WaybackOptions, address: string): Promise<ArchiveAnswer> {
  return askArchive(options, { address, pauseMs: options.pauseMs ?? usualPauseMs, mayBeEmpty: true });
}

async function readPages(options: WaybackOptions, step: Step, request: StepRequest): Promise<StepReading> {
  const answer = await ask(options, step.key);
  if (answer.kind !== 'answer') return answer;
  const page = await readCdxPage(answer.body);
  const gathering = gather(request);
  for (const line of page.captures) {
    if (isPage(line)) gathering.add(candidateOf(options.base, line));
    else gathering.pass();
  }
  for (let left = page.damaged; left > 0; left--) gathering.add(null);
  if (page.resumeKey === null) return gathering.reading([], null);
  if (step.depth + 1 >= mostPages) return gathering.reading([], 'The index has more pages than are read.');
  const key = nextCdxAddress(step.key, page.resumeKey);
  // The same key again would be a circle.
  if (key === step.key) return gathering.reading([], 'The index gives the same page again and again.');
  return gathering.reading([{ ...step, key, depth: step.depth + 1 }], null);
}

function candidateOf(base: string, { original, timestamp, capturedAt }: CdxLine): Candidate {
  return {
    ...bareCandidate(original, 'wayback'),
    capturedAt,
    capture: { kind: 'wayback', original, capturedAt, address: rawAddress(base, { timestamp, original }) },
  };
}

async function readSitemapCaptures(
  options: WaybackOptions,
  step: Step,
  request: StepRequest,
): Promise<StepReading> {
  const answer = await ask(options, step.key);
  if (answer.kind !== 'answer') return answer;
  const page = await readCdxPage(answer.body);
  const gathering = gather(request);
  const further: Step[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const line of page.captures) {
    gathering.pass();
    if (line.status !== '200' || line.capturedAt.getTime() < last + captureEveryMs) continue;
    last = line.capturedAt.getTime();
    const key = rawAddress(options.base, line);
    further.push({ archive: 'wayback', key, holds: 'sitemap', depth: step.depth });
  }
  for (let left = page.damaged; left > 0; left--) gathering.add(null);
  const hasMore = page.resumeKey === null ? null : 'There are more captures than are read.';
  return gathering.reading(further, hasMore);
}

async function readSitemap(options: WaybackOptions, step: Step, request: StepRequest): Promise<StepReading> {
  const answer = await ask(options, step.key);
  if (answer.kind !== 'answer') return answer;
  const capture = readRawAddress(answer.address) ?? readRawAddress(step.key);
  if (capture === null) return { kind: 'failed', why: 'The archive gave something other than a capture.' };
  const gathering = gather(request);
  const { body, contentType } = answer;
  const reading = await readSitemapFile({
    reader: options.reader,
    body,
    contentType,
    address: capture.original,
    span: request.span,
    gathering,
    about: { origin: 'wayback', capturedAt: capture.capturedAt },
  });
  if (reading.kind === 'unreadable') return { kind: 'failed', why: reading.why };
  const further =
    step.depth >= deepestIndex
      ? []
      : reading.listed.map(({ address }) =>
          sitemapCaptures({ base: options.base, address, span: request.span }, step.depth + 1),
        );
  return gathering.reading(further, reading.problem);
}

async function findCaptures(options: WaybackOptions, request: CaptureRequest): Promise<CaptureFinding> {
  const answer = await ask(
    options,
    cdxAddress(options.base, {
      url: request.address.replace(/#.*$/s, ''),
      matchType: 'exact',
      span: request.span,
      collapse: 'digest',
      limit: 100,
      filters: ['statuscode:200'],
    }),
  );
  if (answer.kind !== 'answer') return answer;
  const { captures } = await readCdxPage(answer.body);
  const found = captures.filter(isPage).flatMap((line) => candidateOf(options.base, line).capture ?? []);
  if (found.length === 0) return { kind: 'absent' };
  return { kind: 'found', captures: inOrderOfWorth(found, request.published) };
}

function isPage({ status, mediaType }: CdxLine): boolean {
  return status === '200' && /html/i.test(mediaType);
}

/** A captured redirect is played back as one and ends at another page: that is no copy of this page. */
async function readCapture(options: WaybackOptions, address: string): Promise<CaptureReading> {
  const wanted = readRawAddress(address);
  const answer = await ask(options, address);
  if (answer.kind !== 'answer') return answer;
  const given = readRawAddress(answer.address);
  if (wanted === null || given === null) {
    return { kind: 'failed', why: 'The archive gave something other than a capture.' };
  }
  if (answer.body.length === 0 || !isSamePage(wanted.original, given.original)) return { kind: 'absent' };
  const { body, contentType } = answer;
  return { kind: 'page', body, contentType, original: given.original, capturedAt: given.capturedAt };
}
