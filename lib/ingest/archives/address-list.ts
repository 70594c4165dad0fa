import { decodeText } from '@/lib/ingest/decode/decode';
import { looksLikeJson } from '@/lib/ingest/feed/json-feed';
import type { Reader } from '@/lib/ingest/reader/reader';
import { type AddressLine, readAddressTable } from './address-table';
import type { Archive, Candidate, Span, Step, StepReading, StepRequest } from './archive';
import { readReference } from './archive-copy';
import { type ArchiveDoor, askArchive } from './ask-archive';
import { bareCandidate } from './bare-candidate';
import { isBookmarks, readBookmarks, readMarkedList } from './bookmarks';
import { type Gathering, gather } from './gathering';
import { readJsonList } from './json-list';
import { readOpml } from './opml';
import { readSitemapFile } from './read-sitemap-file';

/** A list that a person made has some thousand lines; what is beyond is not read, and said. */
const mostBytes = 16 * 1024 * 1024;

/** A list on disk: its name, for the record of what was done, and its bytes. */
export interface AddressFile {
  readonly name: string;
  readonly body: Uint8Array;
}

export interface AddressListOptions extends ArchiveDoor {
  readonly reader: Pick<Reader, 'readSource'>;
  readonly files: readonly AddressFile[];
}

/**
 * Anyone's lists of addresses (`--urls`), whatever the span: text with one address a line or addresses in its lines,
 * tables (CSV) with a column of addresses, JSON Feed, any other feed or sitemap, JSON of another kind, bookmarks, and
 * OPML, of which links (`url`) are articles and feeds (`xmlUrl`) are read in turn; `htmlUrl` is a front page and left
 * alone. Told by their content.
 */
export function openAddressList(options: AddressListOptions): Archive {
  return {
    name: 'address-list',
    *steps() {
      for (const { name } of options.files) yield stepFor(name, 'list', 0);
    },
    async read(step, request) {
      if (step.holds === 'feed') return readListedFeed(options, step, request);
      const file = options.files.find(({ name }) => name === step.key);
      return file === undefined ? { kind: 'absent' } : readList(options, file, request);
    },
  };
}

function stepFor(key: string, holds: 'list' | 'feed', depth: number): Step {
  return { archive: 'address-list', key, holds, depth };
}

async function readList(
  options: AddressListOptions,
  file: AddressFile,
  request: StepRequest,
): Promise<StepReading> {
  const gathering = gather(request);
  const isCut = file.body.length > mostBytes;
  const body = isCut ? file.body.subarray(0, mostBytes) : file.body;
  const problem = isCut ? 'Only the first 16 MB of the list are read.' : null;
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  const text = isPacked ? '' : decodeText(body, null).replace(/^\ufeff/, '');
  const opening = beginning(text);
  if (/^(?:<!doctype\s[^>]*>\s*)?<opml[\s>]/i.test(opening)) return readOutline(text, gathering, problem);
  if (isBookmarks(text)) return readListed(readBookmarks(text), gathering, problem);
  if (isPacked || looksLikeJson(text) || opening.startsWith('<')) {
    // Everything on the list is meant, whenever it is from.
    const span = { from: new Date(-8.64e15), until: new Date(8.64e15) };
    const feed = { body, address: 'https://list.invalid/', contentType: null, span, gathering };
    const reading = await readFeed(options, feed);
    if (reading.kind === 'read' || isPacked) return reading;
    const listed = looksLikeJson(text)
      ? (readJsonList(text) ?? [...readAddressTable(text)])
      : readMarkedList(text);
    return listed.length === 0 ? reading : readListed(listed, gathering, problem);
  }
  return readListed(readAddressTable(text), gathering, problem);
}

/** Where a text begins, behind what an XML file may say of itself first. */
function beginning(text: string): string {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0;
    const mark = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    const end = mark === null ? -1 : text.indexOf(mark, at);
    if (mark === null || end === -1) return text.slice(at, at + 4000);
    at = end + mark.length;
  }
}

function readListed(
  lines: Iterable<AddressLine | null>,
  gathering: Gathering,
  problem: string | null,
): StepReading {
  for (const line of lines) gathering.add(line === null ? null : candidateOf(line.address, line.headline));
  return gathering.reading([], problem);
}

function readOutline(text: string, gathering: Gathering, problem: string | null): StepReading {
  const { links, feeds, problem: trouble } = readOpml(text);
  for (const { address, title } of links) gathering.add(candidateOf(address, title));
  const further = [...feeds].map((address) => stepFor(address, 'feed', 1));
  return gathering.reading(further, trouble ?? problem);
}

async function readListedFeed(
  options: AddressListOptions,
  step: Step,
  request: StepRequest,
): Promise<StepReading> {
  const answer = await askArchive(options, { address: step.key });
  if (answer.kind !== 'answer') return answer;
  const { body, address, contentType } = answer;
  const gathering = gather(request);
  return readFeed(options, { body, address, contentType, span: request.span, gathering });
}

interface ListedFeed {
  readonly body: Uint8Array;
  readonly address: string;
  readonly contentType: string | null;
  readonly span: Span;
  readonly gathering: Gathering;
}

async function readFeed({ reader }: AddressListOptions, feed: ListedFeed): Promise<StepReading> {
  const about = { origin: 'address-list', capturedAt: null } as const;
  const reading = await readSitemapFile({ reader, about, ...feed });
  if (reading.kind === 'unreadable') return { kind: 'failed', why: reading.why };
  return feed.gathering.reading([], reading.problem);
}

/** Of an archive's copy the page itself: people keep what they fear to lose. */
function candidateOf(address: string, headline: string | null): Candidate {
  return { ...bareCandidate(readReference(address)?.original ?? address, 'address-list'), headline };
}
