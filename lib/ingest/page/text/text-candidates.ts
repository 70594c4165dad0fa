import { isSurelyClutter, nameOfPlace } from '@/lib/ingest/page/clutter/clutter-place';
import { opensComments } from '@/lib/ingest/page/clutter/clutter-text';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { densestText, isRunning } from './densest-text';
import type { BlockPlace, PageBlock } from './page-blocks';
import { isInside, ownStyle } from './place-sums';

/** Which blocks of a page some reading of it takes for the article, in their order. */
export type Marks = readonly boolean[];

/** What is thought of a page's text before its blocks are judged. */
export interface FirstThoughts {
  readonly readability: Marks;
  /** What the page's data repeat. */
  readonly said: Marks;
}

/** Letters: less is no article that Readability would have to be believed on. */
const little = 500;
/** Running paragraphs between the headline and a text: so many more, and the other one stands nearer. */
const nearer = 3;

/**
 * What may be the article's text, the likeliest first: Readability's choice, the densest text of the page, the
 * text right under the headline. The densest goes first only where Readability missed most of it and something
 * else speaks for it: it takes a consent dialog or one of several containers for the article now and then, but
 * forty comments or a long box beside a short report are denser than the report too.
 */
export function textCandidates(blocks: readonly PageBlock[], thoughts: FirstThoughts): readonly Marks[] {
  const densest = densestText(blocks);
  const { readability } = thoughts;
  const usual = isDensestRight(blocks, { ...thoughts, densest })
    ? [densest, readability]
    : [readability, densest];
  const under = placeUnderHeadline(blocks);
  if (under === null) return usual;
  const below = blocks.map((block, at) => at >= under.from && isInside(block.place, under.place));
  const isBeside = (marks: Marks) => standsBeside(blocks, { marks, below });
  const [first = below, second = below] = usual;
  if (!isBeside(first)) return [first, second, below];
  const isApart = !isBeside(second) && second.every((mark, at) => !(mark && first[at]));
  return isApart ? [second, below, first] : [below, second, first];
}

function isDensestRight(
  blocks: readonly PageBlock[],
  { readability, densest, said }: FirstThoughts & { readonly densest: Marks },
): boolean {
  const length = (...marks: readonly Marks[]) =>
    blocks.reduce(
      (sum, block, at) => (marks.every((mark) => mark[at]) && isRunning(block) ? sum + block.size : sum),
      0,
    );
  const read = length(readability);
  const dense = length(densest);
  if (read === 0) return true;
  if (length(readability, densest) >= 0.5 * dense) return false;
  if (length(said, densest) > 2 * length(said, readability)) return true;
  if (dense <= 1.2 * read) return false;
  return (
    read < little ||
    blocks.every(({ kind }) => kind !== 'headline') ||
    distanceOf(blocks, readability) - distanceOf(blocks, densest) >= nearer ||
    isSetAlike(blocks, { readability, densest })
  );
}

/** How many running paragraphs stand between the headline and a text. Infinity for one that stands above it. */
export function distanceOf(blocks: readonly PageBlock[], marks: Marks): number {
  const top = blocks.findIndex(({ kind }) => kind === 'headline');
  const first = blocks.findIndex((block, at) => at > top && marks[at] === true && isRunning(block));
  return first === -1 ? Number.POSITIVE_INFINITY : blocks.slice(top + 1, first).filter(isRunning).length;
}

/** Whether most of what Readability missed is set in the way of what it took: it took one of several containers. */
function isSetAlike(
  blocks: readonly PageBlock[],
  { readability, densest }: { readonly readability: Marks; readonly densest: Marks },
): boolean {
  const running = blocks.map((block, at) => ({ block, at })).filter(({ block }) => isRunning(block));
  const styles = new Set(
    running.filter(({ at }) => readability[at]).map(({ block }) => ownStyle(block.place)),
  );
  const missed = running.filter(({ at }) => densest[at] && !readability[at]).map(({ block }) => block);
  const size = (some: readonly PageBlock[]) => some.reduce((sum, block) => sum + block.size, 0);
  return size(missed.filter(({ place }) => styles.has(ownStyle(place)))) > 0.5 * size(missed);
}

/** The place of the first running paragraph under the headline that is not named for anything else. */
function placeUnderHeadline(
  blocks: readonly PageBlock[],
): { readonly from: number; readonly place: PageElement } | null {
  const top = blocks.findIndex(({ kind }) => kind === 'headline');
  if (top === -1) return null;
  const from = blocks.findIndex(
    (block, at) => at > top && isRunning(block) && !isWithin(block, isNamedClutter),
  );
  const place = blocks[from]?.place.parent?.element ?? null;
  return place === null ? null : { from, place };
}

/**
 * Whether a candidate is empty, or stands in places for other things (an <aside>, comments, related pieces) or under the label
 * of the comments, while a text runs right under the headline. How much has to run there goes by how sure the
 * place is: an introduction may stand apart from its article.
 */
function standsBeside(
  blocks: readonly PageBlock[],
  { marks, below }: { readonly marks: Marks; readonly below: Marks },
): boolean {
  const running = (some: Marks) => blocks.filter((block, at) => some[at] === true && isRunning(block));
  const chosen = running(marks);
  const own = running(below);
  if (own.some((block) => chosen.includes(block))) return false;
  const around = placesAround(own[0]);
  const isOther = (isNamed: (element: PageElement) => boolean) =>
    chosen.every((block) => isWithin(block, (element) => !around.has(element) && isNamed(element)));
  if (isOther(isSurelyClutter)) return true;
  if (own.length >= fewest.atLabel && isUnderLabel(blocks, { own, chosen })) return true;
  return own.length >= fewest.atName && isOther(isNamedClutter);
}

/** Running paragraphs under the headline, fewer of which are an introduction. */
const fewest = { atLabel: 2, atName: 3 } as const;

function isUnderLabel(
  blocks: readonly PageBlock[],
  { own, chosen }: { readonly own: readonly PageBlock[]; readonly chosen: readonly PageBlock[] },
): boolean {
  const [last, first] = [own.at(-1), chosen[0]];
  if (last === undefined || first === undefined) return false;
  return blocks
    .slice(blocks.indexOf(last), blocks.indexOf(first))
    .some(({ kind, text }) => kind === 'heading' && opensComments(text));
}

function placesAround(block: PageBlock | undefined): ReadonlySet<PageElement> {
  const places = new Set<PageElement>();
  for (let at = block?.place ?? null; at !== null; at = at.parent) places.add(at.element);
  return places;
}

/** What holds the article whatever it is called: "has-sidebar". */
const wholes = new Set(['html', 'body', 'main']);

function isWithin({ place }: PageBlock, isNamed: (element: PageElement) => boolean): boolean {
  for (let at: BlockPlace | null = place; at !== null && !wholes.has(at.element.name); at = at.parent)
    if (isNamed(at.element)) return true;
  return false;
}

function isNamedClutter(element: PageElement): boolean {
  return nameOfPlace(element) === 'clutter';
}
