import type { AccountPlace, SharedPassage } from '@/lib/news/shown/comparison';

/** A stretch of a block: the outlet's alone, or part of a passage that others have too. */
export interface PassagePart {
  readonly text: string;
  readonly passage: PassageHere | null;
}

/** A passage at one of its places. */
export interface PassageHere {
  readonly name: string;
  /** The id of this place on the page, and that of the next place of the passage. */
  readonly id: string;
  readonly next: string;
  /** The account of the next place. */
  readonly nextAccount: number;
}

/** A passage takes the whole of a block where no more than so much of it is left over. */
const leftOver = 0.1;

/** The parts of a block of an account in order; joined they are the text. */
export function passageParts(
  text: string,
  at: { readonly account: number; readonly block: number },
  passages: readonly SharedPassage[],
): readonly PassagePart[] {
  const here = passages
    .flatMap(({ name, places }) =>
      places.flatMap((place, index) =>
        place.account === at.account && place.block === at.block ? [{ name, places, place, index }] : [],
      ),
    )
    .toSorted((one, other) => one.place.start - other.place.start);
  const parts: PassagePart[] = [];
  let from = 0;
  for (const { name, places, place, index } of here) {
    // A place that another passage begins in goes on behind it.
    const start = Math.max(from, place.start);
    if (place.end <= start) continue;
    if (start > from) parts.push({ text: text.slice(from, start), passage: null });
    const { next, nextAccount } = nextPlace(name, places, index);
    const passage = { name, id: placeId(name, places, index), next, nextAccount };
    parts.push({ text: text.slice(start, place.end), passage });
    from = place.end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), passage: null });
  return parts;
}

/** Whether a block is a passage as a whole, but for a word or two. */
export function isWholePassage(parts: readonly PassagePart[]): boolean {
  const all = parts.reduce((sum, { text }) => sum + text.length, 0);
  const own = parts.reduce((sum, { text, passage }) => sum + (passage === null ? text.length : 0), 0);
  return all > 0 && own <= leftOver * all && parts.filter(({ passage }) => passage !== null).length === 1;
}

/** Of the next account that has it; of the last one, the first. */
function nextPlace(name: string, places: readonly AccountPlace[], index: number) {
  const own = places[index]?.account;
  const after = places.findIndex((place, at) => at > index && place.account !== own);
  const next = after === -1 ? 0 : after;
  return { next: placeId(name, places, next), nextAccount: places[next]?.account ?? 0 };
}

function placeId(name: string, places: readonly AccountPlace[], index: number): string {
  const account = places[index]?.account ?? 0;
  const before = places.slice(0, index).filter((place) => place.account === account).length;
  return `${name}-${account + 1}${before === 0 ? '' : `-${before + 1}`}`;
}
