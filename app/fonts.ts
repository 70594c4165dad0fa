import localFont from 'next/font/local';

// Made by `npm run fonts` (lib/cli/web-fonts.ts), whose ranges these are: Next reads this file without running
// it, so they stand here as words. One call for each: a browser then loads only the scripts that a page shows.
// What hardly a page is without is preloaded: Latin, and the Cyrillic of headlines. What stands in for Latin is
// in components/frame/base.css. "optional": a font that comes late is for the next page; swapped in, it moved a
// Russian article by a tenth of the screen.

const serifLatin = localFont({
  src: './fonts/serif-latin.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--serif-latin',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2002-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193,U+2212,U+FEFF,U+FFFD',
    },
  ],
});

const serifLatinExt = localFont({
  src: './fonts/serif-latin-ext.woff2',
  weight: '400 700',
  display: 'optional',
  preload: false,
  variable: '--serif-latin-ext',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130,U+0132-0151,U+0154-017F,U+018F,U+0192,U+0218-021B,U+0259,U+02BB-02BC,U+02C7,U+02D8-02D9,U+02DB,U+02DD,U+1E9E,U+20AB,U+20B4,U+20BA,U+20BD,U+2113',
    },
  ],
});

const serifCyrillic = localFont({
  src: './fonts/serif-cyrillic.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--serif-cyrillic',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0401,U+0404,U+0406-0407,U+040E,U+0410-044F,U+0451,U+0454,U+0456-0457,U+045E,U+0490-0491,U+2116',
    },
  ],
});

const serifCyrillicExt = localFont({
  src: './fonts/serif-cyrillic-ext.woff2',
  weight: '400 700',
  display: 'optional',
  preload: false,
  variable: '--serif-cyrillic-ext',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0301,U+0400,U+0402-0403,U+0405,U+0408-040D,U+040F,U+0450,U+0452-0453,U+0455,U+0458-045D,U+045F,U+0462-0463,U+0472-0475,U+04B0-04B1',
    },
  ],
});

const serifGreek = localFont({
  src: './fonts/serif-greek.woff2',
  weight: '400 700',
  display: 'optional',
  preload: false,
  variable: '--serif-greek',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
    },
  ],
});

const sansLatin = localFont({
  src: './fonts/sans-latin.woff2',
  weight: '400 600',
  display: 'optional',
  variable: '--sans-latin',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2002-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193,U+2212,U+FEFF,U+FFFD',
    },
  ],
});

const sansLatinExt = localFont({
  src: './fonts/sans-latin-ext.woff2',
  weight: '400 600',
  display: 'optional',
  preload: false,
  variable: '--sans-latin-ext',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130,U+0132-0151,U+0154-017F,U+018F,U+0192,U+0218-021B,U+0259,U+02BB-02BC,U+02C7,U+02D8-02D9,U+02DB,U+02DD,U+1E9E,U+20AB,U+20B4,U+20BA,U+20BD,U+2113',
    },
  ],
});

const sansCyrillic = localFont({
  src: './fonts/sans-cyrillic.woff2',
  weight: '400 600',
  display: 'optional',
  preload: false,
  variable: '--sans-cyrillic',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0401,U+0404,U+0406-0407,U+040E,U+0410-044F,U+0451,U+0454,U+0456-0457,U+045E,U+0490-0491,U+2116',
    },
  ],
});

const sansCyrillicExt = localFont({
  src: './fonts/sans-cyrillic-ext.woff2',
  weight: '400 600',
  display: 'optional',
  preload: false,
  variable: '--sans-cyrillic-ext',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0301,U+0400,U+0402-0403,U+0405,U+0408-040D,U+040F,U+0450,U+0452-0453,U+0455,U+0458-045D,U+045F,U+0462-0463,U+0472-0475,U+04B0-04B1',
    },
  ],
});

const naskhArabic = localFont({
  src: './fonts/naskh-arabic.woff2',
  weight: '400 700',
  display: 'optional',
  preload: false,
  variable: '--naskh-arabic',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+060C,U+061B,U+061F,U+0621-063A,U+0640-0655,U+0660-066D,U+0670-0671,U+0679,U+067E,U+0686,U+0688,U+0691,U+0698,U+06A9,U+06AF,U+06BA,U+06BE,U+06C0-06C3,U+06CC,U+06D2-06D4,U+06F0-06F9,U+200C-200E',
    },
  ],
});

const naskhArabicExt = localFont({
  src: './fonts/naskh-arabic-ext.woff2',
  weight: '400 700',
  display: 'optional',
  preload: false,
  variable: '--naskh-arabic-ext',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0600-060B,U+060D-061A,U+061C-061E,U+0620,U+063B-063F,U+0656-065F,U+066E-066F,U+0672-0678,U+067A-067D,U+067F-0685,U+0687,U+0689-0690,U+0692-0697,U+0699-06A8,U+06AA-06AE,U+06B0-06B9,U+06BB-06BD,U+06BF,U+06C4-06CB,U+06CD-06D1,U+06D5-06EF,U+06FA-06FF,U+0750-077F',
    },
  ],
});

/** Class names that define the font variables of components/frame/palette.css. */
export const fontVariables = [
  serifLatin,
  serifLatinExt,
  serifCyrillic,
  serifCyrillicExt,
  serifGreek,
  sansLatin,
  sansLatinExt,
  sansCyrillic,
  sansCyrillicExt,
  naskhArabic,
  naskhArabicExt,
]
  .map((font) => font.variable)
  .join(' ');
