import { chineseAndJapanese, lettersOf } from '@/lib/language/scripts';
import { segmenterOf } from '@/lib/language/segmenter';
import type { Cluster } from './clusters';
import { shapeLine } from './shape-line';

/** What stays together on a line, and its width in ems without and with the space after it. */
export interface Piece {
  readonly clusters: readonly Cluster[];
  readonly width: number;
  readonly advance: number;
}

const noBreakBefore =
  /^[\p{Pe}\p{Pf}、。，．・：；！？!?,.:;…—％%‰°”’々ゝゞーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
const noBreakAfter = /[\p{Ps}\p{Pi}“‘¿¡]$/u;
/** A line may end beside these: the letters of Chinese and Japanese, and their marks. Korean breaks at its spaces. */
const breakable = new RegExp(`[${lettersOf(chineseAndJapanese)}ー、。，．・：；！？」』）】〉》]`, 'u');

/**
 * Divides text where a line may end: at spaces, after a hyphen or dash inside a word, and in Chinese
 * and Japanese between words, but never before closing nor after opening punctuation. Japanese keeps its
 * endings (kana) with the word that they belong to, as headlines do.
 */
export function dividePieces(clusters: readonly Cluster[], language: string): readonly Piece[] {
  const text = clusters.map((cluster) => cluster.text).join('');
  const wordStarts = startsOfWords(text, language);
  const groups: Cluster[][] = [];
  let at = 0;
  let previous: Cluster | null = null;
  for (const cluster of clusters) {
    const group = groups.at(-1);
    const isWordStart = wordStarts.has(at);
    if (group === undefined || previous === null) groups.push([cluster]);
    else if (mayBreak(previous.text, cluster.text, isWordStart) && !isBoundToNext(group))
      groups.push([cluster]);
    else group.push(cluster);
    at += cluster.text.length;
    previous = cluster;
  }
  return groups.map((group) => measurePiece(group, language));
}

/** Each cluster on its own, for a word that is wider than any line. */
export function splitPiece(piece: Piece, language: string): readonly Piece[] {
  return piece.clusters.map((cluster) => measurePiece([cluster], language));
}

/** Fills lines one after another, each at most `measure` ems wide unless a single piece is wider. */
export function fillLines(pieces: readonly Piece[], measure: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let used = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line === undefined || used + piece.width > measure) {
      lines.push([piece]);
      used = piece.advance;
    } else {
      line.push(piece);
      used += piece.advance;
    }
  }
  return lines;
}

/** The clusters of a line without the space that it ends in. */
export function lineClusters(line: readonly Piece[]): readonly Cluster[] {
  const clusters = line.flatMap((piece) => piece.clusters);
  return clusters.at(-1)?.text === ' ' ? clusters.slice(0, -1) : clusters;
}

function startsOfWords(text: string, language: string): ReadonlySet<number> {
  return new Set(Array.from(segmenterOf(language, 'word').segment(text), ({ index }) => index));
}

function mayBreak(before: string, after: string, isWordStart: boolean): boolean {
  if (after === ' ' || after === '\u00a0' || before === '\u00a0') return false;
  // French sets a space before these, often one that breaks.
  if (before === ' ') return !/^[»:;!?]/.test(after);
  if (noBreakBefore.test(after) || noBreakAfter.test(before)) return false;
  if (/[-‐–—/]/.test(before)) return /^\p{L}/u.test(after);
  if (!isWordStart || !(breakable.test(before) || breakable.test(after))) return false;
  return !/\p{Script=Hiragana}/u.test(after) || /\p{P}/u.test(before);
}

/** "в", "à", "a": a word of one letter goes with what follows it, and so does the French "« ". */
function isBoundToNext([letter, space, more]: readonly Cluster[]): boolean {
  if (letter === undefined || space?.text !== ' ' || more !== undefined) return false;
  return /^[\p{L}«]/u.test(letter.text) && !breakable.test(letter.text);
}

function measurePiece(clusters: readonly Cluster[], language: string): Piece {
  const advance = shapeLine(clusters, language).width;
  const last = clusters.at(-1);
  const space = last?.text === ' ' ? shapeLine([last], language).width : 0;
  return { clusters, advance, width: advance - space };
}
