import { isUnspaced } from '@/lib/language/scripts';

/** How much two texts have in common. Shares are of the smaller one, 0 to 1. */
export interface TextOverlap {
  /** Runs of four words that stand in both: sentences kept, whole or in part. */
  readonly runs: number;
  /** Different words of weight that stand in both: what the texts speak of. */
  readonly words: number;
  /** Characters without white space of the second text for each of the first. */
  readonly growth: number;
}

const runLength = 4;
/** More is not looked at: a live blog of a day has 40,000 words. */
const mostTokens = 20_000;

/** Compares a text with a later one. */
export function overlapOf(before: string, after: string): TextOverlap {
  const [one, other] = [tokensOf(before), tokensOf(after)];
  return {
    runs: shareOf(runsOf(one), runsOf(other)),
    words:
      isFlash(one) && isFlash(other)
        ? shareOf(new Set(one), new Set(other))
        : shareOf(weighty(one), weighty(other)),
    growth: inked(after) / Math.max(1, inked(before)),
  };
}

/** Too few words to leave the short ones out: "Putin is in", and a word of it edited. */
function isFlash(tokens: readonly string[]): boolean {
  return tokens.length <= 12;
}

/** Words; each pair of letters where spaces do not tell them. */
function tokensOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (word.length > 1 && isUnspaced(word))
      for (let at = 0; at + 1 < word.length; at += 1) found.push(word.slice(at, at + 2));
    else found.push(word);
    if (found.length >= mostTokens) break;
  }
  return found;
}

function runsOf(tokens: readonly string[]): ReadonlySet<string> {
  const length = Math.min(runLength, tokens.length);
  const runs = new Set<string>();
  for (let at = 0; length > 0 && at + length <= tokens.length; at += 1)
    runs.add(tokens.slice(at, at + length).join(' '));
  return runs;
}

/**
 * Words of five letters and more by their first five, since many languages change the endings; shorter ones
 * are mostly grammar, and two texts of one language share it whatever they speak of.
 */
function weighty(tokens: readonly string[]): ReadonlySet<string> {
  return new Set(
    tokens
      .filter((token) => token.length >= 5 || (token.length > 1 && isUnspaced(token)))
      .map((token) => token.slice(0, 5)),
  );
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let common = 0;
  for (const item of small) if (large.has(item)) common += 1;
  return common / small.size;
}

function inked(text: string): number {
  return text.replace(/\s+/g, '').length;
}
