import { readMembers } from './gzip-members';
import { pageHead, readPageBlock, type WarcPage, type WarcPageHead } from './warc-page';
import { type WarcEvent, WarcRecords } from './warc-records';

export type WarcItem =
  | WarcPage
  /** What could not be read. Reading goes on. `why` is one sentence. */
  | { readonly kind: 'passed-over'; readonly position: number; readonly why: string }
  /** The last item. `records` counts those of every kind. */
  | { readonly kind: 'end'; readonly records: number };

export interface WarcOptions {
  /** Which pages are read at all, before anything of them is kept. */
  readonly wants?: (page: WarcPageHead) => boolean;
}

/**
 * The pages of a WARC file (ISO 28500), gzipped record by record, as a whole or not at all: answers of 200
 * whose type may be a page's. Any size in constant memory: of a record at most 20 MB is kept, of its head
 * 256 KB. Damaged and cut records are said and left out, never half given; what follows them is read. Block
 * pages and redirects are left out by their status. Rejects only where `source` does.
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  { wants = () => true }: WarcOptions = {},
): AsyncGenerator<WarcItem> {
  const records = new WarcRecords((record) => {
    const head = pageHead(record);
    return head !== null && wants(head);
  });
  // A page is given only when what comes next shows that its gzip member was right to the end.
  let held: WarcPage | null = null;
  for await (const part of partsOf(source)) {
    if (held !== null && !(part.kind === 'damage' && part.position === held.position)) yield held;
    held = null;
    for (const event of eventsOf(records, part)) {
      const item = event.kind === 'record' ? await readPageBlock(event.record, event.block) : event;
      if (item === null) continue;
      if (held !== null) yield held;
      held = item.kind === 'page' ? item : null;
      if (item.kind !== 'page') yield item;
    }
  }
  if (held !== null) yield held;
  yield { kind: 'end', records: records.seen };
}

type Part =
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly positionOf: (at: number) => number }
  | { readonly kind: 'damage' | 'stopped'; readonly position: number; readonly why: string }
  | { readonly kind: 'end' };

function eventsOf(records: WarcRecords, part: Part): readonly WarcEvent[] {
  switch (part.kind) {
    case 'bytes':
      return records.push(part.bytes, part.positionOf);
    case 'damage':
      return records.damage(part.position, part.why);
    case 'stopped':
      return [{ kind: 'passed-over', position: part.position, why: part.why }];
    case 'end':
      return records.end();
  }
}

async function* partsOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const { isPacked, bytes } = await peek(source);
  if (isPacked) {
    for await (const part of readMembers(bytes)) {
      yield part.kind === 'bytes' ? { ...part, positionOf: () => part.position } : part;
    }
  } else {
    let begin = 0;
    for await (const piece of bytes) {
      const start = begin;
      yield {
        kind: 'bytes',
        bytes: Buffer.from(piece.buffer, piece.byteOffset, piece.length),
        positionOf: (at) => start + at,
      };
      begin += piece.length;
    }
  }
  yield { kind: 'end' };
}

/** Looks at the first three bytes, of which gzip has two even where one is damaged (1f 8b 08). */
async function peek(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < 3) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const start = Buffer.concat(first.map((part) => part.subarray(0, 3)));
  const alike = [0x1f, 0x8b, 8].filter((byte, at) => start[at] === byte).length;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  }
  return { isPacked: alike >= 2, bytes: bytes() };
}
