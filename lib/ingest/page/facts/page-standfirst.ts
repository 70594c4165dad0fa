import { isClutterText } from '@/lib/ingest/page/clutter/clutter-text';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { isRunning } from '@/lib/ingest/page/text/densest-text';
import type { Judged } from '@/lib/ingest/page/text/judge-blocks';
import type { BlockPlace } from '@/lib/ingest/page/text/page-blocks';
import { standsIn } from '@/lib/ingest/page/text/place-sums';
import { endsSentence } from '@/lib/ingest/page/text/sentence-end';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { hasFigure, isDateLine } from '@/lib/ingest/page/times/date-line';
import { lettersAlone } from '@/lib/language/letters';
import { agencyOfDateline } from '@/lib/news/credit';
import { parseDateline } from '@/lib/news/dateline';
import { isBylineLine } from './take-bylines';

/** Letters; above the text a place named for it may hold very few ("A list you can stick on the fridge."). */
const shortest = { named: 20, described: 40, heading: 60 } as const;
/** How far outwards a headline and its standfirst meet. */
const reach = 3;

/** Letters that a description and the opening of a text have in common only where one is of the other. */
const longestShared = 60;

/** The standfirst, null where there is none, and the blocks that are left for the text. */
export interface FoundStandfirst {
  readonly standfirst: string | null;
  /** Whether it stands on the page, rather than only in its data. */
  readonly isPrinted: boolean;
  /** The page's blocks without it. */
  readonly rest: readonly Judged[];
}

/** What the page's data say. */
interface Known {
  readonly description: string | null;
  readonly headline: string | null;
}

/**
 * The standfirst: the text above the body in a place named for one, in the headline's own box, or that the
 * page's description repeats, or a sentence set as the first heading; else the description, where it is not
 * the opening of the text.
 */
export function readStandfirst(judged: readonly Judged[], facts: Known): FoundStandfirst {
  const at = printedAt(judged, facts);
  const printed = judged[at];
  if (printed !== undefined)
    return { standfirst: printed.block.text, isPrinted: true, rest: without(judged, printed.key) };
  const described = foldSpace(facts.description ?? '');
  const isIts = described !== '' && !isOfProgram(described, facts.headline) && !isOpening(described, judged);
  return { standfirst: isIts ? described : null, isPrinted: false, rest: judged };
}

/** What a program wrote: an excerpt that is cut, "Watch … video online" around the headline, a picture's credit. */
function isOfProgram(described: string, headline: string | null): boolean {
  const [key, title] = [lettersAlone(described), lettersAlone(headline ?? '')];
  const isAround =
    title.length >= 15 && key.includes(title) && !(key.startsWith(title) && endsSentence(described));
  return key.length < 20 || key === title || isAround || isCut.test(described) || isClutterText(described);
}

const isCut = /(?:\.{3}|…)[\])]?$/;

/** The opening of the text, with or without a byline or a picture's credit before it. */
function isOpening(described: string, judged: readonly Judged[]): boolean {
  const kept = judged.filter((item) => item.keep).slice(0, 4);
  const opening = lettersAlone(kept.map((item) => item.block.text).join(' '));
  const key = lettersAlone(described);
  const [first, other] = [key.slice(0, longestShared), opening.slice(0, longestShared)];
  return opening.includes(first) || (other.length === longestShared && key.includes(other));
}

/** Above the second paragraph kept: what has the name or the words of a standfirst, else the place of one. */
function printedAt(judged: readonly Judged[], facts: Known): number {
  const kept = judged.flatMap((item, at) =>
    item.keep && item.block.kind === 'paragraph' && item.block.size >= 60 ? [at] : [],
  );
  const until = kept[1] ?? kept[0] ?? judged.length - 1;
  const from = judged.findIndex(
    (item) => item.block.kind === 'headline' || item.why === 'repeats the headline',
  );
  const key = lettersAlone(facts.headline ?? '');
  const may = (item: Judged, at: number) =>
    at >= from && at <= until && item.key !== key && mayBe(item, at <= (kept[0] ?? -1));
  const description = lettersAlone(facts.description ?? '');
  const told = judged.findIndex((item, at) => may(item, at) && isTold(item, description));
  return told === -1 ? judged.findIndex((item, at) => may(item, at) && isPlaced(judged, at)) : told;
}

/** A line of some length that is no heading of the page, no caption and no list of links. */
function mayBe(item: Judged, isAbove: boolean): boolean {
  const { text, kind, size } = item.block;
  if (kind === 'headline' || kind === 'caption' || kind === 'item' || item.why === 'repeats the headline')
    return false;
  const least = item.name === 'standfirst' && isAbove ? shortest.named : shortest.described;
  return (
    size >= least &&
    text.length <= 700 &&
    item.linkShare <= 0.3 &&
    item.name !== 'clutter' &&
    item.name !== 'caption' &&
    !isClutterText(text) &&
    !isBylineLine(text)
  );
}

/** Named for a standfirst, or what the description repeats; a paragraph of the text is its lede, and so is what an agency's dateline opens. */
function isTold(item: Judged, description: string): boolean {
  if (item.name === 'standfirst')
    return !clutterish(item.why) && !(item.keep && isAgencyCopy(item.block.text));
  if (description.length < 40 || (item.keep && item.block.kind === 'paragraph')) return false;
  return item.key.startsWith(description.slice(0, 80)) || description.startsWith(item.key);
}

/** Whether a text opens as copy of an agency does: "KODIAK (Reuters) - ". */
function isAgencyCopy(text: string): boolean {
  const dateline = parseDateline(text)?.dateline ?? null;
  return dateline !== null && agencyOfDateline(dateline) !== null;
}

/** The first of what is kept, where text follows: the only sentence set as a heading, or a line in the headline's box. */
function isPlaced(judged: readonly Judged[], at: number): boolean {
  const item = judged[at];
  if (item?.keep !== true || judged.slice(0, at).some(({ keep }) => keep)) return false;
  if (!judged.slice(at + 1).some(({ keep, block }) => keep && isRunning(block))) return false;
  const sentences = judged.filter(isSentenceHeading);
  return (sentences.length === 1 && sentences[0] === item) || isWithHeadline(judged, at);
}

/** A heading that is a sentence; a page with several is told in them. */
function isSentenceHeading({ keep, block }: Judged): boolean {
  const { kind, text, size } = block;
  return keep && kind === 'heading' && size >= shortest.heading && endsSentence(text);
}

/** In the box of the headline, with no other text in it: a lede stands with the paragraphs that follow it. */
function isWithHeadline(judged: readonly Judged[], at: number): boolean {
  const headline = judged.slice(0, at).findLast(({ block }) => block.kind === 'headline');
  const { block } = judged[at] ?? {};
  if (headline === undefined || block === undefined || isFactLine(block.text)) return false;
  const around = new Set(placesAround(headline.block.place));
  const box = placesAround(block.place).find((element) => around.has(element));
  const boxes = new Set(box === undefined ? [] : [box]);
  return (
    boxes.size > 0 && !judged.slice(at + 1).some((item) => item.keep && standsIn(item.block.place, boxes))
  );
}

/** Names, a place and a day; or a text that opens with its dateline. */
function isFactLine(text: string): boolean {
  return (hasFigure(text) && isDateLine(text, 4)) || parseDateline(text) !== null;
}

function placesAround(start: BlockPlace): readonly PageElement[] {
  const places: PageElement[] = [];
  for (let at = start.parent; at !== null && places.length < reach; at = at.parent) places.push(at.element);
  return places;
}

function clutterish(why: string): boolean {
  return why.startsWith('clutter') || why === 'only links';
}

function without(judged: readonly Judged[], key: string): readonly Judged[] {
  return judged.map((item) => (item.key === key ? { ...item, keep: false, why: 'standfirst' } : item));
}
