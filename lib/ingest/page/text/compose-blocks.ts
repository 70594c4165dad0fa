import { Captions } from '@/lib/ingest/page/facts/caption-lines';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { readTable, tableAround } from '@/lib/ingest/page/page-tables';
import type { Block } from '@/lib/news/block';
import type { Judged } from './judge-blocks';
import { findCorrections } from './page-corrections';
import { findEntries, type LiveHints, type LiveOpening } from './page-live';
import { endsSentence } from './sentence-end';

/**
 * The judged blocks of a page as the article's blocks: items gathered into lists, cells into tables (or
 * lines, where a table only lays out the page), captions and corrections kept apart, entries of a live
 * blog opened by their hour and heading.
 */
export function composeBlocks(judged: readonly Judged[], live: LiveHints): readonly Block[] {
  const corrections = findCorrections(judged);
  const composition = new Composition(findEntries(judged, live), keptTables(judged));
  const { from, to } = extentOf(judged);
  for (let at = 0; at < judged.length; at += 1) {
    const item = judged[at];
    const correction = corrections.get(at);
    if (correction !== undefined) {
      composition.correct(correction.text);
      at += correction.blocks - 1;
    } else if (item !== undefined && at >= from && at < to) composition.take(item, at);
  }
  return trimmed(composition.blocks);
}

class Composition {
  readonly blocks: Block[] = [];
  private readonly captions = new Captions();
  private readonly corrections = new Set<string>();
  private readonly tables = new Set<PageElement>();
  /** An entry that was opened and has no text yet. */
  private opening: LiveOpening | null = null;

  constructor(
    private readonly entries: ReadonlyMap<number, LiveOpening>,
    private readonly dataTables: ReadonlySet<PageElement>,
  ) {}

  correct(text: string) {
    if (!this.corrections.has(text)) this.blocks.push({ kind: 'correction', text });
    this.corrections.add(text);
  }

  take(item: Judged, at: number) {
    const entry = this.entries.get(at);
    if (entry !== undefined) this.opening = entry;
    if (this.opening !== null && this.open(this.opening, item)) return;
    const table = item.block.kind === 'caption' ? null : tableAround(item.block.place);
    if (table !== null && this.dataTables.has(table)) this.table(table);
    else if (item.keep) append(this.blocks, item);
    else if (isCaption(item)) this.caption(item);
  }

  /** Opens an entry with the block that is its heading, or its first text. Whether the block is used up. */
  private open({ at, printed }: LiveOpening, item: Judged): boolean {
    const isHeading = item.block.kind === 'heading' && (item.keep || linkedHeading.has(item.why));
    if (!item.keep && !isHeading) return false;
    if (item.block.text === printed) return true;
    this.opening = null;
    const text = isHeading ? withoutHour(item.block.text, { at, printed }) : '';
    this.blocks.push({ kind: 'live-entry', at, text: text === '' ? null : text });
    return isHeading;
  }

  private caption(item: Judged) {
    const taken = this.captions.take(item, this.blocks.at(-1));
    if (taken === null) return;
    if (taken.replaces) this.blocks.pop();
    this.blocks.push(taken.caption);
  }

  private table(table: PageElement) {
    const rows = this.tables.has(table) ? null : readTable(table);
    this.tables.add(table);
    if (rows !== null) this.blocks.push({ kind: 'table', rows });
  }
}

/** Why a heading of an entry was not kept: it links to itself. */
const linkedHeading: ReadonlySet<string> = new Set(['only links', 'teaser of another article', 'not chosen']);
const leadingClock =
  /^\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:Uhr|[A-Z]{2,4})(?!\p{L}))?\s?[-–—|:•·]?\s*/u;

/** A heading without the hour in it, where the entry carries one: it is shown as a time of its own. */
function withoutHour(text: string, { at, printed }: LiveOpening): string {
  if (at === null) return text;
  const rest = printed !== '' && text.startsWith(printed) ? text.slice(printed.length) : text;
  return rest.replace(leadingClock, '').replace(/^[\s\-–—|:•·]+/, '');
}

/** The tables of data of which at least half is kept: the others are no part of the article. */
function keptTables(judged: readonly Judged[]): ReadonlySet<PageElement> {
  const counts = new Map<PageElement, { all: number; kept: number }>();
  for (const { block, keep } of judged) {
    const table = block.kind === 'caption' ? null : tableAround(block.place);
    if (table === null) continue;
    const count = counts.get(table) ?? { all: 0, kept: 0 };
    count.all += 1;
    count.kept += keep ? 1 : 0;
    counts.set(table, count);
  }
  return new Set(
    [...counts]
      .filter(([table, { all, kept }]) => kept >= 0.5 * all && readTable(table) !== null)
      .map(([table]) => table),
  );
}

/** From the headline to the last block kept and the pictures right under it: captions further off are another article's. */
function extentOf(judged: readonly Judged[]): { readonly from: number; readonly to: number } {
  const first = judged.findIndex((item) => item.keep);
  const last = judged.findLastIndex((item) => item.keep);
  if (first === -1) return { from: 0, to: 0 };
  const headline = judged
    .slice(0, first)
    .findLastIndex((item) => item.block.kind === 'headline' || item.why === 'repeats the headline');
  const behind = judged.slice(last + 1).findIndex((item) => !isCaption(item) || !item.inside);
  return {
    from: headline === -1 ? Math.max(0, first - 6) : headline,
    to: behind === -1 ? judged.length : last + 1 + behind,
  };
}

function isCaption(item: Judged): boolean {
  return (
    item.why.startsWith('caption') &&
    item.name !== 'clutter' &&
    item.key.length >= 8 &&
    item.linkShare < 0.5 &&
    item.block.text.length < 900
  );
}

function append(blocks: Block[], item: Judged): void {
  const { kind, text } = item.block;
  const last = blocks.at(-1);
  if (kind === 'item') {
    if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, text] };
    else blocks.push({ kind: 'list', items: [text] });
    return;
  }
  blocks.push({ kind: kind === 'heading' || kind === 'quotation' ? kind : 'paragraph', text });
}

/** Letters of a sentence that is set as a heading, and how many a page has that is told in them. */
const told = { letters: 60, headings: 3 } as const;

/** A heading with nothing under it belongs to what was left out, unless the page is told in sentences set as headings. */
function trimmed(blocks: readonly Block[]): readonly Block[] {
  const isTold = blocks.filter(isSentence).length >= told.headings;
  const end = blocks.findLastIndex(
    (block) =>
      block.kind !== 'caption' &&
      block.kind !== 'correction' &&
      (block.kind !== 'heading' || (isTold && isSentence(block))),
  );
  return end === -1 ? blocks : blocks.filter(({ kind }, at) => at <= end || kind !== 'heading');
}

function isSentence(block: Block): boolean {
  return block.kind === 'heading' && block.text.length >= told.letters && endsSentence(block.text);
}
