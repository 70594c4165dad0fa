import {
  attribute,
  holdsParagraphs,
  isElement,
  type PageElement,
  type PageNode,
  textOf,
} from '@/lib/ingest/page/page-node';
import { emptyRun, foldSpace, type TextRun, unfoldedSpace } from '@/lib/ingest/page/text-run';
import { oncePer } from '@/lib/language/keep-by-key';
import { lengthInLetters } from '@/lib/language/scripts';
import { isNamedQuote } from './quoted-speech';
import { endsSentence } from './sentence-end';

/** A place in the page that blocks stand in: a chain of block elements up to the body. */
export interface BlockPlace {
  readonly element: PageElement;
  readonly parent: BlockPlace | null;
}

/** A piece of the page's text as a reader sees it, before it is known whether it belongs to the article. */
export interface PageBlock {
  readonly kind: 'paragraph' | 'heading' | 'quotation' | 'item' | 'cell' | 'caption' | 'headline';
  readonly text: string;
  /** Length in letters of an alphabet. */
  readonly size: number;
  /** Characters that stand in links. */
  readonly linked: number;
  /** Characters in links to marks of the page itself, as tables of contents have them. */
  readonly jumps: number;
  /** Characters in bold type. */
  readonly bold: number;
  /** The text that the markup names a credit; null where there is none, or it is all of the block. */
  readonly credit: string | null;
  readonly place: BlockPlace;
}

const skipped = new Set(
  (
    'script style noscript svg iframe object embed canvas audio video img button select ' +
    'option input textarea label head link meta map amp-ad amp-analytics'
  ).split(' '),
);
const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const depthLimit = 250;
/** The longest live blog seen has 1,900 blocks; what follows as many is left out. */
const blockLimit = 5_000;

/** All the visible text of a page in reading order, cut at block elements and double line breaks. */
export function pageBlocks(body: PageElement): readonly PageBlock[] {
  const walk = new Walk();
  walk.element(body, null, 0, false, false);
  return walk.blocks;
}

class Walk {
  readonly blocks: PageBlock[] = [];
  /** What the pictures passed so far are called: the same words beside one are its caption. */
  private readonly pictureNames = new Set<string>();
  private run: TextRun = emptyRun();
  /** Whether what is walked stands in a <pre>, where an empty line parts two paragraphs. */
  private isPlain = false;

  element(element: PageElement, parent: BlockPlace | null, depth: number, linked: boolean, bold: boolean) {
    const tag = element.name;
    if (tag === 'img') this.pictureNames.add(foldSpace(attribute(element, 'alt').slice(0, 500)));
    if (skipped.has(tag) || depth > depthLimit || isHidden(element)) return;
    if (tag === 'br') {
      this.lineBreak(parent);
      return;
    }
    const isBlock = blockTags.has(tag);
    const place = isBlock || parent === null ? { element, parent } : parent;
    if (isBlock) this.flush(parent);
    const inLink = linked || (tag === 'a' && leadsAway(element));
    const inBold = bold || tag === 'b' || tag === 'strong';
    const from = this.run.text.length;
    const wasPlain = this.isPlain;
    this.isPlain ||= tag === 'pre';
    for (const child of element.children as readonly PageNode[]) {
      if (child.type === 'text' && this.isPlain && !inLink) this.plainText(child.data, place, inBold);
      else if (child.type === 'text') this.text(child.data, inLink, inBold);
      else if (isElement(child)) {
        this.element(child, place, depth + 1, inLink, inBold);
        if (tag !== 'p' && isParagraph(child, this.run.text)) this.flush(place);
      }
    }
    this.isPlain = wasPlain;
    if (tag === 'a' && isJump(element)) this.run.jumps += this.run.text.slice(from).trim().length;
    if (tag === 'q') this.quote(from);
    if (!isBlock && isCredit(element)) this.run.credit = foldSpace(this.run.text.slice(from));
    if (isBlock) this.flush(place);
  }

  private plainText(data: string, place: BlockPlace, bold: boolean) {
    const parts = data.split(/\n\s*\n/);
    for (const [at, part] of (isProse(parts) ? parts : [data]).entries()) {
      if (at > 0) this.flush(place);
      this.text(part, false, bold);
    }
  }

  private text(data: string, linked: boolean, bold: boolean) {
    this.run.text += data.replace(unfoldedSpace, ' ');
    const length = data.trim().length;
    if (length > 0) this.run.breaks = 0;
    if (linked) this.run.linked += length;
    if (bold) this.run.bold += length;
  }

  /** Browsers print the marks of a <q> themselves. */
  private quote(from: number) {
    const words = this.run.text.slice(from).trim();
    if (words === '' || /^["“„«‹「『]/.test(words) || /["“„«‹「『]\s*$/.test(this.run.text.slice(0, from)))
      return;
    this.run.text = `${this.run.text.slice(0, from)}“${words}”`;
  }

  private lineBreak(place: BlockPlace | null) {
    this.run.breaks += 1;
    this.run.text += '\n';
    if (this.run.breaks >= 2) this.flush(place);
  }

  private flush(place: BlockPlace | null) {
    const run = this.run;
    if (run.text === '') return;
    this.run = emptyRun();
    if (place === null || run.text.trim() === '' || this.blocks.length >= blockLimit) return;
    const kind = kindOf(place);
    for (const text of linesOf(run.text, kind)) {
      this.blocks.push({
        kind: kind === 'paragraph' && this.pictureNames.has(text) ? 'caption' : kind,
        text,
        size: lengthInLetters(text),
        linked: Math.min(run.linked, text.length),
        jumps: Math.min(run.jumps, text.length),
        bold: Math.min(run.bold, text.length),
        credit: run.credit === '' || run.credit === text ? null : run.credit,
        place,
      });
    }
  }
}

/** Code has lines of a few letters between its empty ones; among paragraphs a list, a heading or a signature is as short. */
function isProse(parts: readonly string[]): boolean {
  const long = parts.filter((part) => part.trim().length >= 60);
  if (long.length === 0 || long.length === parts.length) return long.length > 0;
  const sum = (some: readonly string[]) => some.reduce((length, part) => length + part.trim().length, 0);
  return (
    sum(long) >= 0.7 * sum(parts) && long.every((part) => /[\p{Sentence_Terminal}…]['"”»]?\s*$/u.test(part))
  );
}

/** Letters of the shortest line that a <span> or an element of the page's own invention is taken for a paragraph with. */
const shortestLine = 60;

/**
 * Whether an inline element that was just walked, its text at the end of the run, is a paragraph that only a style sets
 * apart: a sentence ends in it, and another of its kind follows with nothing between: "…</x-text><x-text>…".
 */
function isParagraph(element: PageElement, run: string): boolean {
  if (run.length < shortestLine || !(element.name === 'span' || element.name.includes('-'))) return false;
  if (!endsSentence(run.slice(-40).trimEnd())) return false;
  const { next } = element;
  const other = next?.type === 'text' && next.data.trim() === '' && /\n/.test(next.data) ? next.next : next;
  return (
    other != null &&
    isElement(other) &&
    isLike(other, element) &&
    textOf(other, shortestLine).trim().length >= shortestLine - 5
  );
}

function isLike(one: PageElement, other: PageElement): boolean {
  return one.name === other.name && one.attribs.class === other.attribs.class;
}

/** Lines parted by single breaks are paragraphs where they are long, or sentences; an address or a poem stays one block. */
function linesOf(text: string, kind: PageBlock['kind']): readonly string[] {
  if (!text.includes('\n')) return [foldSpace(text)];
  const lines = text.split('\n').map(foldSpace).filter(Boolean);
  const average = lines.reduce((sum, line) => sum + lengthInLetters(line), 0) / Math.max(1, lines.length);
  const isLong = average >= 70 || (average >= 40 && lines.every(endsSentence));
  if (kind === 'paragraph' && isLong) return lines;
  return [lines.join(' ')];
}

const headingTags = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const partTags = new Set(['section', 'article', 'main', 'aside', 'body']);

/** "<div role=heading aria-level=3>": the first level is the headline's. */
function isCalledHeading(element: PageElement): boolean {
  return attribute(element, 'role') === 'heading' && /^[2-6]?$/.test(attribute(element, 'aria-level'));
}

function kindOf(place: BlockPlace): PageBlock['kind'] {
  for (let at: BlockPlace | null = place, steps = 0; at !== null && steps < 4; at = at.parent, steps += 1) {
    const tag = at.element.name;
    if (tag === 'figcaption' || tag === 'caption') return 'caption';
    if (steps < 3 && isNamedQuote(at.element)) return 'quotation';
    if (tag === 'figure') return 'caption';
    if (tag === 'h1') return 'headline';
    if (headingTags.has(tag) || isCalledHeading(at.element)) return 'heading';
    if (tag === 'blockquote') return 'quotation';
    if (tag === 'li' && steps > 0 && isColumn(at.element)) return 'paragraph';
    if (tag === 'li' || tag === 'dd' || tag === 'dt')
      return steps === 0 || tag === 'li' ? 'item' : 'paragraph';
    if (tag === 'td' || tag === 'th') return steps === 0 ? 'cell' : 'paragraph';
    if (partTags.has(tag)) return 'paragraph';
  }
  return 'paragraph';
}

/** Lists lay out some pages: "<ul><li>the article</li><li>what is read most</li></ul>". */
const isColumn = oncePer((item: PageElement) => holdsParagraphs(item, 4));

/** A link to a mark in the page itself, as headings carry them, is none. */
function leadsAway(link: PageElement): boolean {
  const address = attribute(link, 'href').trim();
  return address !== '' && !address.startsWith('#');
}

function isJump(link: PageElement): boolean {
  return /^#./.test(attribute(link, 'href').trim());
}

/** An inline element that is named for the credit of a picture. */
function isCredit(element: PageElement): boolean {
  return (
    /credit|copyright|photographer/i.test(attribute(element, 'class').slice(0, 200)) ||
    attribute(element, 'itemprop') === 'copyrightHolder'
  );
}

/** Hidden from readers. Next.js streams text into hidden divs named S:… and moves it in later. */
function isHidden(element: PageElement): boolean {
  if ('hidden' in element.attribs) return !/^S:/.test(attribute(element, 'id'));
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style').slice(0, 500)))
    return true;
  return attribute(element, 'aria-hidden') === 'true' && element.name !== 'body';
}
