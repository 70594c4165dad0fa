import bidiFactory from 'bidi-js';
import { countLetters } from '@/lib/language/scripts';
import { type Style, type Typeface, typefaceFor } from './typeface';

/** What a reader takes for one character, with the font that has it. */
export interface Cluster {
  readonly text: string;
  readonly typeface: Typeface;
  /** Level of the Unicode bidirectional algorithm: odd runs from right to left. */
  readonly level: number;
}

export interface TextSetting {
  readonly style: Style;
  /** BCP 47. */
  readonly language: string;
}

export type Direction = 'ltr' | 'rtl';

export interface ReadText {
  readonly clusters: readonly Cluster[];
  readonly direction: Direction;
}

const maxLetters = 1_200;
const joiners = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;
const directionMarks = /^[\u200e\u200f\u061c]+$/;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const bidi = bidiFactory();

/**
 * Text as clusters in reading order. What no font has (emoji, rare scripts) is left out, so that no
 * picture shows the empty box of a missing glyph; null where that is more than a quarter of the letters.
 */
export async function readClusters(text: string, setting: TextSetting): Promise<ReadText | null> {
  const line = plainLine(text);
  const direction = directionOfText(line);
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  const clusters: Cluster[] = [];
  let [letters, missing] = [0, 0];
  for (const { segment, index } of graphemes.segment(line)) {
    const isLetter = /^\p{L}/u.test(segment);
    const found = await findGlyphs(segment, setting);
    if (isLetter) letters += 1;
    if (found !== null) clusters.push({ ...found, level: levels[index] ?? 0 });
    else if (isLetter) missing += 1;
  }
  return missing * 4 > letters ? null : { clusters: withoutDoubleSpaces(clusters), direction };
}

/** By most of the letters: "CNN: …" may open an Arabic headline, and a feed may call Arabic English. */
function directionOfText(text: string): Direction {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const leftward = countLetters(text, ['Arabic', 'Hebrew']);
  return leftward * 2 > letters ? 'rtl' : 'ltr';
}

async function findGlyphs(
  segment: string,
  { style, language }: TextSetting,
): Promise<Pick<Cluster, 'text' | 'typeface'> | null> {
  // A variation selector asks for the picture of a sign that is also an emoji; the font has the sign.
  if (directionMarks.test(segment) || /\ufe0f/.test(segment)) return null;
  const points = Array.from(segment.replace(joiners, ''), (letter) => letter.codePointAt(0) ?? 0);
  const whole = await typefaceFor(points, style, language);
  if (whole !== null) return { text: segment, typeface: whole };
  const [base] = points;
  if (base === undefined || points.length === 1 || /^\p{Extended_Pictographic}/u.test(segment)) return null;
  const bare = await typefaceFor([base], style, language);
  return bare === null ? null : { text: String.fromCodePoint(base), typeface: bare };
}

/** One line of well-formed text, bounded, without control characters and towers of combining marks. */
function plainLine(text: string): string {
  return text
    .slice(0, maxLetters)
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/(?![\u200c-\u200f\u061c\u0600-\u0605\u06dd])[\p{Cf}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}

/** Where an emoji stood between two spaces, one is left. */
function withoutDoubleSpaces(clusters: readonly Cluster[]): readonly Cluster[] {
  const kept = clusters.filter(
    (cluster, index) => cluster.text !== ' ' || (index > 0 && clusters[index - 1]?.text !== ' '),
  );
  return kept.at(-1)?.text === ' ' ? kept.slice(0, -1) : kept;
}
