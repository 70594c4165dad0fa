import { isRunning } from './densest-text';
import type { Judged } from './judge-blocks';
import type { BlockPlace } from './page-blocks';
import { articleAround, styleOf } from './place-sums';
import { endsSentence } from './sentence-end';

/** Verdicts that say nothing against a heading but that it is short, or stands apart. */
export const merelyShort: ReadonlySet<string> = new Set([
  'not chosen',
  'few words outside the text',
  'doubtful and no prose',
  'byline by its place',
]);
/** How far outwards a heading and its text meet. */
const reach = 3;

/** A heading is left out only where what follows it is: one over kept text in the same place belongs to it. */
export function withHeadings(judged: readonly Judged[]): readonly Judged[] {
  const kept = [...judged];
  let next: Judged | undefined;
  const hasBefore = judged.findIndex((item) => item.keep);
  for (let at = kept.length - 1; at > hasBefore && hasBefore !== -1; at -= 1) {
    const item = kept[at];
    if (item === undefined || item.block.kind === 'caption' || isButtonBeside(item, kept[at - 1])) continue;
    if (next?.keep === true && isLostHeading(item) && standsOver(item, next))
      kept[at] = { ...item, keep: true, why: 'heading of the chosen' };
    next = kept[at];
  }
  return kept;
}

/** Letters of a button beside a heading. */
const longestButton = 20;

/** "[edit]" in the box of the heading before it. */
function isButtonBeside({ keep, block, linkShare }: Judged, before: Judged | undefined): boolean {
  if (keep || block.text.length > longestButton || linkShare < 0.5) return false;
  const box = before?.block.kind === 'heading' ? before.block.place.parent : null;
  return box !== null && box.element === block.place.element;
}

function isLostHeading(item: Judged): boolean {
  return (
    !item.keep &&
    item.block.kind === 'heading' &&
    merelyShort.has(item.why) &&
    item.linkShare < 0.5 &&
    item.name !== 'clutter'
  );
}

/** Whether a heading and what follows it stand in one place, or in two of the same style. */
function standsOver(heading: Judged, next: Judged): boolean {
  const around = new Set(placesAround(heading.block.place).map(({ element }) => element));
  if (placesAround(next.block.place).some(({ element }) => around.has(element))) return true;
  const [own, other] = [heading.block.place.parent, next.block.place.parent];
  return own !== null && other !== null && styleOf(own.element) === styleOf(other.element);
}

function placesAround(start: BlockPlace): readonly BlockPlace[] {
  const places: BlockPlace[] = [];
  for (let at = start.parent; at !== null && places.length < reach; at = at.parent) {
    if (at.element.name === 'body') break;
    places.push(at);
  }
  return places;
}

/** The opening paragraph often stands apart, between the headline and the text that was chosen. */
export function withLede(judged: readonly Judged[]): readonly Judged[] {
  const first = judged.findIndex((item) => item.keep && item.block.size >= 60);
  const headline = judged
    .slice(0, Math.max(0, first))
    .findLastIndex((item) => item.block.kind === 'headline' || item.why === 'repeats the headline');
  const opening = judged[first];
  if (opening === undefined) return judged;
  const from = headline === -1 || first - headline > 30 ? first - 12 : headline;
  return judged.map((item, at) => {
    const isNear = headline !== -1 || articleAround(item.block.place) === articleAround(opening.block.place);
    const isLede =
      at > from &&
      at < first &&
      isNear &&
      item.name !== 'doubtful' &&
      item.why === 'not chosen' &&
      isRunning(item.block) &&
      item.block.size >= 80 &&
      item.block.kind !== 'item';
    return isLede ? { ...item, keep: true, why: 'lede above the chosen' } : item;
  });
}

/**
 * A line of few words between two kept blocks of its place and style belongs to them: "4. How near the sea is". So does
 * a sentence over the first of them.
 */
export function withShortLines(judged: readonly Judged[]): readonly Judged[] {
  const seen = judged.filter(({ block }) => block.kind !== 'caption');
  const between = new Set(
    seen.filter((item, at) => {
      if (item.keep || item.why !== 'not chosen') return false;
      if (item.block.kind === 'quotation') return isSpeakerOf(item, seen[at - 1]);
      if (
        item.block.kind !== 'paragraph' ||
        item.linkShare >= 0.2 ||
        (item.name !== 'plain' && item.name !== 'text')
      )
        return false;
      const [before, behind] = [seen[at - 1], seen[at + 1]];
      if (behind?.keep !== true || !isBeside(item, behind)) return false;
      if (before?.keep === true && isBeside(item, before))
        return isStyledAs(item, before) || isStyledAs(item, behind);
      return opensText(item, before) && isStyledAs(item, behind);
    }),
  );
  if (between.size === 0) return judged;
  return judged.map((item) =>
    between.has(item) ? { ...item, keep: true, why: 'line between the kept' } : item,
  );
}

/** Letters of whose words a quotation is. */
const longestSpeaker = 120;

/** Whose words a quotation is, in its foot. */
function isSpeakerOf({ block, linkShare }: Judged, before: Judged | undefined): boolean {
  if (before?.keep !== true || before.block.kind !== 'quotation') return false;
  const around = block.place.parent?.element;
  const { place } = before.block;
  const isWithin = around !== undefined && (place.element === around || place.parent?.element === around);
  return isWithin && block.text.length <= longestSpeaker && linkShare < 0.5;
}

/** A sentence that is the first line of its place: "SINGAPORE: Seven years." */
function opensText(item: Judged, before: Judged | undefined): boolean {
  return endsSentence(item.block.text) && (before === undefined || !isBeside(item, before));
}

function isBeside({ block }: Judged, other: Judged): boolean {
  return block.place.parent?.element === other.block.place.parent?.element;
}

function isStyledAs({ block }: Judged, other: Judged): boolean {
  return styleOf(block.place.element) === styleOf(other.block.place.element);
}
