/** The zeros of the figures that presses print: 0, ٠, ۰, ०, ০, ๐. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** "35" and "f35": of which English has a plural, "F-35s". */
const counted = /^(?:[a-z]{1,3}\d{1,4}|\d{2,3})$/;

/**
 * A number in the figures of all scripts, what is called by a number also in the plural, and a Hindi word in its
 * spellings, as searches have them; null for other words.
 */
export function inOtherSigns(word: string): ReadonlySet<string> | null {
  if (/^\p{Nd}{1,12}$/u.test(word)) {
    const values = [...word].map((sign) => figureOf(sign));
    if (values.includes(null)) return null;
    return new Set([
      word,
      ...zeros.map((zero) => String.fromCodePoint(...values.map((value) => zero + (value ?? 0)))),
      ...(counted.test(word) ? [`${word}s`] : []),
    ]);
  }
  if (counted.test(word)) return new Set([word, `${word}s`]);
  return /^\p{sc=Devanagari}/u.test(word) ? inDevanagari(word) : null;
}

const pointBelow = '\u093c';
/** Consonants that stand for a foreign sound with a point below, which many leave out: "ज़" and "ज". */
const pointed = /[कखगजडढफ](?!\u093c)/gu;
/** More places for points are tried together only. */
const mostPlaces = 3;

/** A word with its nasal by letter, by point or by point and half-moon, and with points below or without. */
function inDevanagari(word: string): ReadonlySet<string> {
  const plain = word.replace(/[ङञणनम]\u094d(?=[क-म])/g, '\u0902').replaceAll('\u0901', '\u0902');
  const nasals = [word, plain, withNasals(word), plain.replaceAll('\u0902', '\u0901')];
  return new Set(
    nasals.flatMap((spelling) => [spelling, ...withPoints(spelling.replaceAll(pointBelow, ''))]),
  );
}

function withPoints(bare: string): readonly string[] {
  const places = [...bare.matchAll(pointed)].map(({ index }) => index + 1);
  if (places.length > mostPlaces) return [bare, bare.replace(pointed, `$&${pointBelow}`)];
  let spellings: readonly string[] = [bare];
  // From the end, so that the places before it stay.
  for (const place of places.toReversed())
    spellings = spellings.flatMap((one) => [one, one.slice(0, place) + pointBelow + one.slice(place)]);
  return spellings;
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
