import { segmenterOf } from './segmenter';

/** A word, or what stands between words. */
export interface WordSegment {
  readonly segment: string;
  readonly isWordLike: boolean;
}

/**
 * Text as its words and what stands between them, in any script; joined they are the text again. Segmented
 * a thousand letters at a time: each segment that V8 gives keeps a copy of the whole text it was asked for,
 * and a paragraph of 100,000 letters took 4 GB.
 */
export function wordSegments(text: string, language: string): readonly WordSegment[] {
  const segmenter = segmenterOf(language, 'word');
  const pieces = text.match(/.{1,1000}(?:\s|$)|.{1,1000}/gsu) ?? [];
  return pieces.flatMap((piece) =>
    Array.from(segmenter.segment(piece), ({ segment, isWordLike }) => ({
      segment,
      isWordLike: isWordLike === true,
    })),
  );
}
