import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compress, decompress } from 'woff2-encoder';
import { type Subsetter, subsetFont } from './subset-font';

/**
 * The web fonts of app/fonts.ts, cut from those of the packages: the weights and letters that pages use.
 * Whole they were 400 kB on the first view of a timeline; `npm run fonts` makes them anew.
 */
interface WebFont {
  readonly name: string;
  /** The package under @fontsource-variable, and which of its files. */
  readonly family: 'source-serif-4' | 'source-sans-3' | 'noto-naskh-arabic';
  readonly part: string;
  /** As `unicode-range` writes it. */
  readonly range: string;
}

/** The Latin of Western Europe, and the marks of all text. */
const latin = [
  'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC',
  // Spaces, dashes, quotation marks and the rest of general punctuation.
  'U+2002-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044',
  // Euro, trade mark, arrows, minus; the byte order mark and the sign for what could not be read.
  'U+20AC,U+2122,U+2190-2193,U+2212,U+FEFF,U+FFFD',
].join(',');
/** The Latin of the rest of Europe and of Turkey, and the signs of its currencies. */
const latinExt =
  'U+0100-0130,U+0132-0151,U+0154-017F,U+018F,U+0192,U+0218-021B,U+0259,U+02BB-02BC,U+02C7,U+02D8-02D9,U+02DB,U+02DD,U+1E9E,U+20AB,U+20B4,U+20BA,U+20BD,U+2113';
/** Russian, Ukrainian, Belarusian, Bulgarian. */
const cyrillic =
  'U+0401,U+0404,U+0406-0407,U+040E,U+0410-044F,U+0451,U+0454,U+0456-0457,U+045E,U+0490-0491,U+2116';
/** Serbian and Macedonian, and stress marks. */
const cyrillicExt =
  'U+0301,U+0400,U+0402-0403,U+0405,U+0408-040D,U+040F,U+0450,U+0452-0453,U+0455,U+0458-045D,U+045F,U+0462-0463,U+0472-0475,U+04B0-04B1';
const greek = 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF';
/** Arabic, Persian, Urdu. */
const arabic = [
  // The marks, letters, vowel signs and figures of Arabic.
  'U+060C,U+061B,U+061F,U+0621-063A,U+0640-0655,U+0660-066D,U+0670-0671',
  // The letters and figures of Persian and Urdu, and what joins or parts letters.
  'U+0679,U+067E,U+0686,U+0688,U+0691,U+0698,U+06A9,U+06AF,U+06BA,U+06BE,U+06C0-06C3,U+06CC',
  'U+06D2-06D4,U+06F0-06F9,U+200C-200E',
].join(',');
const arabicExt = [
  // Signs of numbers and of honour, and rarer vowel signs.
  'U+0600-060B,U+060D-061A,U+061C-061E,U+0620,U+063B-063F,U+0656-065F,U+066E-066F',
  // Letters of other languages.
  'U+0672-0678,U+067A-067D,U+067F-0685,U+0687,U+0689-0690,U+0692-0697,U+0699-06A8,U+06AA-06AE',
  'U+06B0-06B9,U+06BB-06BD,U+06BF,U+06C4-06CB,U+06CD-06D1',
  // Signs of the Koran.
  'U+06D5-06EF,U+06FA-06FF',
  // Letters of languages of Africa and Pakistan.
  'U+0750-077F',
].join(',');

export const webFonts: readonly WebFont[] = [
  { name: 'serif-latin', family: 'source-serif-4', part: 'latin', range: latin },
  { name: 'serif-latin-ext', family: 'source-serif-4', part: 'latin-ext', range: latinExt },
  { name: 'serif-cyrillic', family: 'source-serif-4', part: 'cyrillic', range: cyrillic },
  { name: 'serif-cyrillic-ext', family: 'source-serif-4', part: 'cyrillic', range: cyrillicExt },
  { name: 'serif-greek', family: 'source-serif-4', part: 'greek', range: greek },
  { name: 'sans-latin', family: 'source-sans-3', part: 'latin', range: latin },
  { name: 'sans-latin-ext', family: 'source-sans-3', part: 'latin-ext', range: latinExt },
  { name: 'sans-cyrillic', family: 'source-sans-3', part: 'cyrillic', range: cyrillic },
  { name: 'sans-cyrillic-ext', family: 'source-sans-3', part: 'cyrillic', range: cyrillicExt },
  { name: 'naskh-arabic', family: 'noto-naskh-arabic', part: 'arabic', range: arabic },
  { name: 'naskh-arabic-ext', family: 'noto-naskh-arabic', part: 'arabic', range: arabicExt },
];

/** One of the fonts as a WOFF 2.0 file. */
export async function makeFont(subsetter: Subsetter, { family, part, range }: WebFont): Promise<Uint8Array> {
  const file = `@fontsource-variable/${family}/files/${family}-${part}-wght-normal.woff2`;
  const whole = await decompress(readFileSync(createRequire(import.meta.url).resolve(file)));
  return compress(
    subsetFont(subsetter, whole, {
      ranges: readRange(range),
      weights: weightsOf(family),
      hasKerning: !isSans(family),
    }),
  );
}

/** The sans is for small type: its kerning was a seventh of it. */
function isSans(family: WebFont['family']): boolean {
  return family === 'source-sans-3';
}

/** The heaviest sans of the pages is 600, which saves a sixth of it. */
function weightsOf(family: WebFont['family']): readonly [number, number] {
  return isSans(family) ? [400, 600] : [400, 700];
}

/** "U+0020-007E,U+2116" as code points from and to. */
function readRange(range: string): readonly (readonly [number, number])[] {
  return range.split(',').map((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
