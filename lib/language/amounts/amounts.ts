import { everyMatch } from '@/lib/language/every-match';
import { AmountReader, type AmountWord } from './amount-reader';
import { type CompiledAmounts, compiledAmounts, type Hedge, plainApostrophe } from './compiled-amounts';

/** An amount that stands in a text, as the interval that its words leave open. */
export interface Amount {
  /** In UTF-16 code units; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  /** Of a span of time; null of a bare number. */
  readonly unit: 'hours' | 'minutes' | null;
}

/**
 * The amounts of a text in order: "more than two and a half hours" is 2.5 to 3.125, "nearly 20,000" 17,000 to 20,000.
 * A hedge leaves 15 % open on its side ("more than" 25 %). None in a language whose words are not known.
 */
export function amountsIn(text: string, language: string): readonly Amount[] {
  const words = compiledAmounts(language);
  if (words === null) return [];
  const plain = plainApostrophe(text).toLowerCase();
  const all = wordsOf(plain, words);
  const found: Amount[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const amount = new AmountReader(all, at, words.byTwenties).read();
    const [first, last] = [all[at], all[(amount?.end ?? 1) - 1]];
    if (amount === null || first === undefined || last === undefined) continue;
    const hedge =
      amount.hedge ??
      hedgeBehind(plain.slice(last.to), words) ??
      hedgeBefore(plain.slice(0, first.from), words);
    const interval =
      amount.low === amount.high ? hedged(amount.low, hedge) : { min: amount.low, max: amount.high };
    found.push({ from: first.from, to: last.to, ...interval, unit: amount.unit });
    at = amount.end - 1;
  }
  return found;
}

const wordPattern =
  /\d{1,2}:\d{2}(?![\d:])|\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[½¼¾]|[\p{L}\p{M}]+(?:'\p{L}+)*/gu;
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function wordsOf(text: string, { tokens }: CompiledAmounts): readonly AmountWord[] {
  return everyMatch(wordPattern, text).map(({ 0: word, index }) => {
    const isJoined = /[-–—]\s?$/u.test(text.slice(Math.max(0, index - 2), index));
    const place = { from: index, to: index + word.length, isJoined };
    const fraction = fractions[word];
    if (fraction !== undefined)
      return { ...place, token: { kind: 'number', value: fraction, isFigure: true } };
    const [hour = '', minute] = word.split(':');
    // "2:45 hours"; else a time of day.
    if (minute !== undefined) {
      const unit = /^[\s-]*(\p{L}+)/u.exec(text.slice(place.to))?.[1] ?? '';
      const value = Number(hour) + Number(minute) / 60;
      return {
        ...place,
        token: tokens.get(unit)?.kind === 'hours' ? { kind: 'number', value, isFigure: true } : null,
      };
    }
    // A year: "taken since 2022".
    if (/^(?:19|20)\d\d$/.test(word)) return { ...place, token: null };
    if (!/^\d/.test(word)) {
      const token = tokens.get(word);
      if (token !== undefined) return { ...place, token };
      // « Moins d’un quart d’heure »: what is left out of "de" is of the words before.
      const elided = /^(?:[dl]|qu)'/.exec(word)?.[0].length ?? 0;
      return { ...place, from: index + elided, token: tokens.get(word.slice(elided)) ?? null };
    }
    const isGrouped = /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+$/.test(word);
    const value = Number(isGrouped ? word.replace(/\D/g, '') : word.replace(',', '.'));
    return { ...place, token: { kind: 'number', value, isFigure: true } };
  });
}

/** The longest: "no more than" before "more than". */
function hedgeBefore(text: string, { hedges }: CompiledAmounts): Hedge | null {
  const tail = text.slice(-40);
  const found = hedges.map(([hedge, pattern]) => [hedge, pattern.exec(tail)?.[0].length ?? 0] as const);
  const [longest] = found.filter(([, length]) => length > 0).toSorted(([, one], [, other]) => other - one);
  return longest?.[0] ?? null;
}

/** "three hours or more" */
function hedgeBehind(text: string, { hedgesBehind }: CompiledAmounts): Hedge | null {
  return hedgesBehind.find(([, pattern]) => pattern.test(text.slice(0, 40)))?.[0] ?? null;
}

function hedged(value: number, hedge: Hedge | null): { readonly min: number; readonly max: number } {
  switch (hedge) {
    case 'about':
      return { min: 0.85 * value, max: 1.15 * value };
    case 'nearly':
      return { min: 0.85 * value, max: value };
    case 'over':
      return { min: value, max: 1.25 * value };
    case 'upTo':
      return { min: 0.75 * value, max: value };
    case null:
      return { min: value, max: value };
  }
}
