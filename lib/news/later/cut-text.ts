import { lettersAlone } from '@/lib/language/letters';
import type { ArticleState } from '@/lib/news/article-state';
import { blockText } from '@/lib/news/block';
import { endsSentence } from './fleeting-line';
import { lasting } from './revision';
import { wallShare } from './wall-text';

/** Shorter lines may stand inside any other. In letters and digits. */
const tellingLength = 20;
export const wallish = 0.5;

/**
 * Whether a text breaks off: its end is not there and a wall's words are, or nothing is left of its second
 * half and next to nothing came in its place. The end is told by the last sentence that was kept, for what a
 * page sets under every text ("Topics: Ukraine, Alaska") stays where a text is cut; a line without a full
 * stop (a table's row, a list's item) that is still there is not missing all the same.
 */
export function breaksOff(known: ArticleState, read: ArticleState): boolean {
  const [before, after] = [linesOf(known), linesOf(read)];
  const { size, keptSentences, end, missing, fresh } = compareLines(before, after);
  if (keptSentences.length === 0 || missing <= 0.1 * size) return false;
  const sentences = fresh.filter(endsSentence);
  if (sizeOf(sentences) < 0.5 * missing && wallShare(sentences.join('\n')) >= wallish) return true;
  if (sentences.length > 0 && lettersAlone(known.headline) !== lettersAlone(read.headline)) return false;
  const isHalfLost = missing >= 0.45 * size && end <= 0.55 * size;
  return isHalfLost && sizeOf(fresh) <= 0.25 * sizeOf(keptSentences);
}

/** What a later text kept of a former one. Sizes in letters and digits. */
interface KeptLines {
  readonly size: number;
  /** The later text's sentences that stand in the former one. */
  readonly keptSentences: readonly string[];
  /** Where the last of them ends in the former text. */
  readonly end: number;
  /** What is not kept behind that end. */
  readonly missing: number;
  /** The later text's lines that the former one has not. */
  readonly fresh: readonly string[];
}

function compareLines(before: readonly string[], after: readonly string[]): KeptLines {
  const [former, later] = [before.map(lettersAlone), after.map(lettersAlone)];
  const whole = former.join('');
  const isKept = new Uint8Array(whole.length);
  const places = placesOf(former);
  const keptSentences: string[] = [];
  const fresh: string[] = [];
  let [cursor, end] = [0, 0];
  for (const [place, line] of after.entries()) {
    const key = later[place] ?? '';
    // Equal lines are told apart by their order, and parts of lines that were joined or parted by their place.
    const at = places.get(key)?.shift() ?? (key.length < tellingLength ? -1 : placeOf(whole, key, cursor));
    if (at < 0) {
      if (!whole.includes(key)) fresh.push(line);
      continue;
    }
    cursor = at + key.length;
    isKept.fill(1, at, cursor);
    if (key.length < tellingLength || !endsSentence(line)) continue;
    keptSentences.push(line);
    end = Math.max(end, cursor);
  }
  keepJoined(isKept, former, later.join(''));
  const missing = isKept.subarray(end).filter((kept) => kept === 0).length;
  return { size: whole.length, keptSentences, end, missing, fresh };
}

/** Where each line begins in the text, by its letters; equal lines in their order. */
function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  let at = 0;
  for (const key of keys) {
    if (key === '') continue;
    places.set(key, [...(places.get(key) ?? []), at]);
    at += key.length;
  }
  return places;
}

function placeOf(whole: string, key: string, from: number): number {
  const next = whole.indexOf(key, from);
  return next < 0 ? whole.indexOf(key) : next;
}

/** Marks the former lines that stand inside longer ones. */
function keepJoined(isKept: Uint8Array, keys: readonly string[], later: string): void {
  let at = 0;
  for (const key of keys) {
    if (key.length >= tellingLength && isKept[at] === 0 && later.includes(key))
      isKept.fill(1, at, at + key.length);
    at += key.length;
  }
}

function sizeOf(lines: readonly string[]): number {
  return lettersAlone(lines.join('')).length;
}

function linesOf(state: ArticleState): readonly string[] {
  return lasting(state).blocks.flatMap((block) => blockText(block).split('\n'));
}
