import { segmenterOf } from './segmenter';

/** A part of a text by the rules of Unicode for sentences (UAX 29), and where it begins in it. */
export interface SentenceSegment {
  readonly index: number;
  readonly segment: string;
}

/** No sentence that anyone prints is as long. */
const pieceLength = 4000;

/**
 * The space before a closing « … » of French. A sentence ends with the spaces behind its full stop (UAX 29, SB11), so
 * that "« Non. » Il part." would be parted before the mark (findings/segmenter-french-quotation-marks.sh).
 */
const spaceBeforeMark = /\s(?=»(?:[\s,;:.!?…)]|$))/gu;

/**
 * A text in sentences; joined they are the text again. A few thousand letters at a time, cut where a sentence
 * ends: each segment that V8 gives keeps a copy of the whole text it was asked for, so that a paragraph of two
 * million letters would take all memory.
 */
export function sentenceSegments(text: string, language: string): readonly SentenceSegment[] {
  const segmenter = segmenterOf(language, 'sentence');
  const found: SentenceSegment[] = [];
  for (let from = 0; from < text.length; ) {
    const piece = pieceOf(text, from);
    for (const { segment, index } of segmenter.segment(piece.replace(spaceBeforeMark, '»'))) {
      found.push({ index: from + index, segment: piece.slice(index, index + segment.length) });
    }
    from += piece.length;
  }
  return found;
}

function pieceOf(text: string, from: number): string {
  if (text.length - from <= pieceLength) return text.slice(from);
  const piece = text.slice(from, from + pieceLength);
  const ends = [...piece.matchAll(/[.!?…。！？।؟](?:\s»|["”»』」)])*\s(?!»|$)|[。！？]/gu)];
  const last = ends.at(-1);
  const end = last === undefined ? piece.lastIndexOf(' ') + 1 : last.index + last[0].length;
  // A pair of surrogates is not parted.
  return end > 0 ? piece.slice(0, end) : piece.replace(/[\ud800-\udbff]$/, '');
}
