/** Where letters, marks and figures stand beside other characters: without surrogates, first and last code point. */
const mixed = [
  [0, 0xd7ff],
  [0xe000, 0xffff],
  [0x10000, 0x1ffff],
] as const;
/** There is nothing else in these. */
const whole = '\\u{20000}-\\u{3ffff}\\u{e0100}-\\u{e01ef}';

/** Code points that are no character yet count as what stands around them. */
const runs = /[\p{L}\p{M}\p{N}\p{Cn}\p{Co}]+/gu;
const known = /[\p{L}\p{M}\p{N}]/u;

/**
 * Letters, marks and figures, as the inside of a character class (flag u). As Unicode's properties they are 825
 * ranges, and the engine took 2 ms to compile each pattern with them; these are 277, the same for every character
 * that there is. The characters stand for themselves, none of them means anything in a class: as escapes they were five
 * times as long, and the four hundred patterns of a worker hold each its own.
 */
export const letterRanges: string = mixed.flatMap(([from, to]) => rangesWithin(from, to)).join('') + whole;

function rangesWithin(from: number, to: number): readonly string[] {
  const text = textOf(from, to);
  const units = text.length / (to - from + 1);
  return [...text.matchAll(runs)]
    .filter(([run]) => known.test(run))
    .map(({ 0: run, index }) => [from + index / units, from + (index + run.length) / units - 1])
    .map(([first = 0, last = 0]) => `${String.fromCodePoint(first)}-${String.fromCodePoint(last)}`);
}

/** All characters of a range, one after the other. */
function textOf(from: number, to: number): string {
  const chunks: string[] = [];
  // Not all at once: so many arguments are too many for a call.
  for (let start = from; start <= to; start += 4096) {
    const length = Math.min(4096, to - start + 1);
    chunks.push(String.fromCodePoint(...Array.from({ length }, (_, place) => start + place)));
  }
  return chunks.join('');
}
