import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { LRUCache } from 'lru-cache';
import { type FamilyName, families, filesWith, readFontFile } from './font-files';

/** How text is set: the family of its Latin letters and how bold. */
export interface Style {
  readonly family: 'serif' | 'sans';
  /** 400 to 700. */
  readonly weight: number;
}

/** One font file at one weight. */
export interface Typeface {
  readonly family: FamilyName;
  readonly font: Font;
  /** One unit of the font, in ems of the text. */
  readonly unit: number;
}

// The optical size of Source Serif for headlines: finer than the text cut, sturdier than the display one.
const headlineCut = 32;

// A file is 100 to 400 KB once unpacked; a picture needs two to twenty of them.
const opened = new LRUCache<string, Promise<Typeface>>({ max: 96 });

/**
 * The first typeface that has all these code points, or null. The order of families is that of the
 * language, since Chinese, Japanese and Korean write the same code points with different strokes.
 */
export async function typefaceFor(
  codePoints: readonly number[],
  style: Style,
  language: string,
): Promise<Typeface | null> {
  const [first] = codePoints;
  if (first === undefined) return null;
  for (const family of familyOrder(style, language, first)) {
    for (const file of filesWith(family, first)) {
      const typeface = await openTypeface(family, file, style.weight);
      if (codePoints.every((point) => typeface.font.nominalGlyph(point) !== undefined)) return typeface;
    }
  }
  return null;
}

// Chinese and Japanese set these as wide as an ideograph; Source Serif has only the narrow ones.
const widePunctuation = new Set(Array.from('“”‘’…—·', (mark) => mark.codePointAt(0)));

function familyOrder(style: Style, language: string, codePoint: number): readonly FamilyName[] {
  const primary = language.toLowerCase().split('-')[0];
  const base: readonly FamilyName[] = [style.family, 'serif', 'arabic', 'hebrew', 'devanagari'];
  if (primary === 'ja' || primary === 'zh') {
    const eastern: readonly FamilyName[] =
      primary === 'ja' ? ['japanese', 'chinese', 'korean'] : ['chinese', 'japanese', 'korean'];
    return widePunctuation.has(codePoint) ? [...eastern, ...base] : [...base, ...eastern];
  }
  return primary === 'ko'
    ? [...base, 'korean', 'japanese', 'chinese']
    : [...base, 'chinese', 'japanese', 'korean'];
}

/** Opened once for all who ask meanwhile; one that could not be opened is tried again by the next. */
function openTypeface(family: FamilyName, file: string, weight: number): Promise<Typeface> {
  const key = `${file} ${weight}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const opening = makeTypeface(family, file, weight);
  opened.set(key, opening);
  opening.catch(() => opened.delete(key));
  return opening;
}

async function makeTypeface(family: FamilyName, file: string, weight: number): Promise<Typeface> {
  const face = new Face(new Blob(await readFontFile(family, file)));
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight), new Variation('opsz', headlineCut)]);
  return { family, font, unit: families[family].scale / face.upem };
}
