/** The zeros of the figures that presses print: 0, ٠, ۰, ०, ০, ๐. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/**
 * A number in the figures of all scripts, and a Hindi word with its nasal before a consonant by letter or by point, as
 * searches have them; null for other words.
 */
export function inOtherSigns(word: string): ReadonlySet<string> | null {
  if (/^\p{Nd}{1,12}$/u.test(word)) {
    const values = [...word].map((sign) => figureOf(sign));
    if (values.includes(null)) return null;
    return new Set([
      word,
      ...zeros.map((zero) => String.fromCodePoint(...values.map((value) => zero + (value ?? 0)))),
    ]);
  }
  const nasal = /[ङञणनम]\u094d(?=[क-म])/g;
  return /^\p{sc=Devanagari}/u.test(word)
    ? new Set([word, word.replace(nasal, '\u0902'), withNasals(word)])
    : null;
}

function figureOf(sign: string): number | null {
  const code = sign.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? null : code - zero;
}

/** The nasal letter of each row of five consonants. */
const rows = ['कखगघ', 'चछजझ', 'टठडढ', 'तथदध', 'पफबभ'];
const nasals = 'ङञणनम';

function withNasals(word: string): string {
  return word.replace(/\u0902(?=(.))/gu, (point, next: string) => {
    const nasal = nasals.charAt(rows.findIndex((row) => row.includes(next)));
    return nasal === '' ? point : `${nasal}\u094d`;
  });
}
