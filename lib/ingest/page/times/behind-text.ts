import type { CheerioAPI } from 'cheerio';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { isElement, type PageElement, type PageNode, parentOf, textOf } from '@/lib/ingest/page/page-node';
import { oncePer } from '@/lib/language/keep-by-key';
import { lengthInLetters } from '@/lib/language/scripts';

/** Letters of a run that is text; of running text, in paragraphs or in one, that no standfirst has. */
const limits = { run: 60, few: 250, text: 400 } as const;

/** What of a page's running text stands before an element. */
interface TextBefore {
  /** Whether so much of it stands between the headline and the element that the article has begun. */
  readonly hasBegun: boolean;
  /** Whether a heading stands between that text and the element. */
  readonly hasHeading: boolean;
}

type Span = readonly [first: number, last: number];

interface TextOfPage {
  readonly before: ReadonlyMap<PageElement, TextBefore>;
  /** Where an element begins, counted in nodes. */
  readonly places: ReadonlyMap<PageElement, number>;
  /** Where in a box its first and its last running text begins. */
  readonly texts: ReadonlyMap<PageElement, Span>;
}

const unread = new Set(['script', 'style', 'noscript', 'template']);
/** Lists over a text sum it up, links lead to others. */
const noText = new Set(['a', 'li']);
const inlineTags = new Set('b i u em strong span font small mark cite q'.split(' '));
const headings = /^h[1-6]$/;
const nothing: TextBefore = { hasBegun: false, hasHeading: false };

const textOfPage = oncePer(findText);

/** What of a page's running text stands before an element; nothing above the headline. */
export function textBefore(element: PageElement, $: CheerioAPI): TextBefore {
  return textOfPage($).before.get(element) ?? nothing;
}

/** Whether an element begins above the headline. */
export function isAboveHeadline(element: PageElement, $: CheerioAPI): boolean {
  return ownPlaceOf($).headline !== null && !textOfPage($).before.has(element);
}

/**
 * How an element stands to the running text that is nearest to it: `within` where text of the same box stands above and
 * below, `closing` where it is the last of a box with text above, else `apart`.
 */
export function standingOf(element: PageElement, $: CheerioAPI): 'within' | 'closing' | 'apart' {
  const { places, texts } = textOfPage($);
  let isLast = true;
  for (let at = element, box = parentOf(element); box !== null; at = box, box = parentOf(box)) {
    const [first, last] = texts.get(box) ?? [Number.POSITIVE_INFINITY, -1];
    const [start, own] = [places.get(at) ?? 0, texts.get(at)];
    isLast &&= isLastOfBox(at);
    if (first < start) return last > (own?.[1] ?? start) ? 'within' : isLast ? 'closing' : 'apart';
    if (last > start) return 'apart';
  }
  return 'apart';
}

function isLastOfBox({ next }: PageElement): boolean {
  let at = next;
  while (at !== null && textOf(at, 20).trim() === '') at = at.next;
  return at === null;
}

interface Walk {
  place: number;
  letters: number;
  paragraphs: number;
  hasHeading: boolean;
  isBelow: boolean;
  lastBlock: PageNode | null;
}

function findText($: CheerioAPI): TextOfPage {
  const { headline } = ownPlaceOf($);
  const before = new Map<PageElement, TextBefore>();
  const places = new Map<PageElement, number>();
  const texts = new Map<PageElement, Span>();
  const at: Walk = {
    place: 0,
    letters: 0,
    paragraphs: 0,
    hasHeading: false,
    isBelow: false,
    lastBlock: null,
  };
  const walk = (node: PageNode, isText: boolean): Span | null => {
    at.place += 1;
    if (node.type === 'text') return isText ? take(at, node, lettersOfRun(node.data)) : null;
    if (!isElement(node) || unread.has(node.name)) return null;
    places.set(node, at.place);
    if (at.isBelow) before.set(node, beforeOf(at));
    if (headings.test(node.name)) at.hasHeading = true;
    let span: Span | null = null;
    for (const child of node.children) {
      const found = walk(child, isText && !noText.has(node.name));
      if (found !== null) span = [span?.[0] ?? found[0], found[1]];
    }
    if (span !== null) texts.set(node, span);
    if (node === headline) Object.assign(at, { letters: 0, paragraphs: 0, hasHeading: false, isBelow: true });
    return span;
  };
  for (const node of $.root().contents().toArray()) walk(node, true);
  return { before, places, texts };
}

/** How long a text is in letters; 0 where it is no run of text. */
function lettersOfRun(text: string): number {
  const letters = text.length >= limits.run / 3 ? lengthInLetters(text.trim()) : 0;
  return letters >= limits.run ? letters : 0;
}

function take(at: Walk, node: PageNode, letters: number): Span | null {
  if (letters === 0) return null;
  const block = blockOf(node);
  at.letters += letters;
  // The lines of an old page are parted by <br> in one box.
  if (block !== at.lastBlock || isBreak(node.prev)) at.paragraphs += 1;
  at.lastBlock = block;
  at.hasHeading = false;
  return [at.place, at.place];
}

function isBreak(node: PageNode | null): boolean {
  return node !== null && isElement(node) && node.name === 'br';
}

function beforeOf({ letters, paragraphs, hasHeading }: Walk): TextBefore {
  return { hasBegun: letters >= (paragraphs > 1 ? limits.few : limits.text), hasHeading };
}

function blockOf(node: PageNode): PageNode | null {
  let at = node.parent;
  while (at !== null && isElement(at) && inlineTags.has(at.name)) at = at.parent;
  return at;
}
