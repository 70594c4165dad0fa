import { everyMatch } from '@/lib/language/every-match';
import {
  type AmountToken,
  type CompiledAmounts,
  compiledAmounts,
  type Hedge,
  plainApostrophe,
} from './compiled-amounts';

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

interface Word {
  readonly from: number;
  readonly to: number;
  readonly token: AmountToken | null;
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
    const amount = new AmountReader(all, at).read();
    const [first, last] = [all[at], all[(amount?.end ?? 1) - 1]];
    if (amount === null || first === undefined || last === undefined) continue;
    const hedge = hedgeBehind(plain.slice(last.to), words) ?? hedgeBefore(plain.slice(0, first.from), words);
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

function wordsOf(text: string, { tokens }: CompiledAmounts): readonly Word[] {
  return everyMatch(wordPattern, text).map(({ 0: word, index }) => {
    const place = { from: index, to: index + word.length };
    const fraction = fractions[word];
    if (fraction !== undefined) return { ...place, token: { kind: 'number', value: fraction } };
    const [hour = '', minute] = word.split(':');
    // "2:45 hours"; else a time of day.
    if (minute !== undefined) {
      const unit = /^[\s-]*(\p{L}+)/u.exec(text.slice(place.to))?.[1] ?? '';
      const value = Number(hour) + Number(minute) / 60;
      return { ...place, token: tokens.get(unit)?.kind === 'hours' ? { kind: 'number', value } : null };
    }
    // A year: "taken since 2022".
    if (/^(?:19|20)\d\d$/.test(word)) return { ...place, token: null };
    if (!/^\d/.test(word))
      return { ...place, token: tokens.get(word) ?? tokens.get(word.replace(/^(?:[dl]|qu)'/, '')) ?? null };
    const isGrouped = /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+$/.test(word);
    const value = Number(isGrouped ? word.replace(/\D/g, '') : word.replace(',', '.'));
    return { ...place, token: { kind: 'number', value } };
  });
}

/** Reads one amount from a place on. */
class AmountReader {
  constructor(
    private readonly words: readonly Word[],
    private at: number,
  ) {}

  read(): {
    readonly low: number;
    readonly high: number;
    readonly unit: Amount['unit'];
    readonly end: number;
  } | null {
    const span = this.token();
    if (span?.kind === 'span')
      return { low: span.minutes / 60, high: span.minutes / 60, unit: 'hours', end: this.at + 1 };
    const first = this.number();
    if (first === null) return null;
    const second = this.second();
    const unit = this.unit();
    if (unit === null || unit === 'minutes') return { low: first, high: second ?? first, unit, end: this.at };
    const more = second === null ? this.rest() : 0;
    return { low: first + more, high: (second ?? first) + more, unit, end: this.at };
  }

  private token(ahead = 0): AmountToken | null {
    return this.words[this.at + ahead]?.token ?? null;
  }

  /** "two", "forty-five", "a dozen", "two and a half", "half an", "nineteen thousand". */
  private number(): number | null {
    if (this.isArticle() && this.isPart(1)) this.at += 1;
    let value: number | null = null;
    for (let token = this.token(); token !== null; token = this.token()) {
      if (token.kind === 'number' && token.value === 3 && this.token(1)?.kind === 'quarter') {
        value = (value ?? 0) + 0.75;
        this.at += 1;
      } else if (token.kind === 'number' && (value === null || isAdded(value, token.value)))
        value = (value ?? 0) + token.value;
      else if (token.kind === 'dozen') value = (value ?? 1) * 12;
      else if (token.kind === 'hundred') value = (value ?? 1) * 100;
      else if (token.kind === 'thousand') value = (value ?? 1) * 1000;
      else if (token.kind === 'half' || token.kind === 'quarter')
        value = (value ?? 0) + (token.kind === 'half' ? 0.5 : 0.25);
      else if (token.kind === 'and' && value !== null && (this.isFraction(1) || this.isThreeQuarters(1))) {
        // "two and a half": the article is passed over.
      } else if (token.kind === 'article' && value === null && this.token(1)?.kind === 'hours') value = 1;
      else if (
        token.kind !== 'article' ||
        value === null ||
        !(this.isFraction(1) || this.token(1)?.kind === 'hours')
      )
        break;
      this.at += 1;
    }
    return value;
  }

  private isArticle(): boolean {
    const token = this.token();
    return token?.kind === 'article' || (token?.kind === 'number' && token.value === 1);
  }

  private isPart(ahead: number): boolean {
    const kind = this.token(ahead)?.kind;
    return kind === 'half' || kind === 'quarter' || kind === 'dozen';
  }

  private isThreeQuarters(ahead: number): boolean {
    const token = this.token(ahead);
    return token?.kind === 'number' && token.value === 3 && this.token(ahead + 1)?.kind === 'quarter';
  }

  private isFraction(ahead: number): boolean {
    return this.isPart(ahead) || (this.token(ahead)?.kind === 'article' && this.isPart(ahead + 1));
  }

  /** "two to three": the number behind, which has a unit. */
  private second(): number | null {
    const start = this.at;
    const isTo = this.token()?.kind === 'to' || this.token()?.kind === 'and';
    if (isTo) this.at += 1;
    else if (this.token()?.kind !== 'number') return null;
    const value = this.number();
    const kind = this.token()?.kind;
    if (value !== null && (kind === 'hours' || kind === 'minutes')) return value;
    this.at = start;
    return null;
  }

  private unit(): Amount['unit'] {
    for (const ahead of [1, 2]) if (this.token()?.kind === 'of' && this.isUnit(ahead)) this.at += ahead;
    const kind = this.token()?.kind;
    if (kind !== 'hours' && kind !== 'minutes') return null;
    this.at += 1;
    return kind;
  }

  private isUnit(ahead: number): boolean {
    const kind = this.token(ahead)?.kind;
    return kind === 'hours' || kind === 'minutes';
  }

  /** Behind the hours: "and a half", "and a quarter", "and 45 minutes", "2 h 45". */
  private rest(): number {
    const start = this.at;
    const unit = this.words[start - 1];
    if (this.token()?.kind === 'and') this.at += 1;
    const value = this.number();
    const isNext = this.at === start + 1 && (this.words[start]?.from ?? 0) - (unit?.to ?? 0) <= 1;
    const isSign = unit !== undefined && unit.to - unit.from === 1 && this.token()?.kind !== 'hours';
    if (isNext && isSign && value !== null && Number.isInteger(value) && value < 60) {
      if (this.token()?.kind === 'minutes') this.at += 1;
      return value / 60;
    }
    if (value !== null && value < 1 && this.token()?.kind !== 'hours') return value;
    if (value !== null && this.token()?.kind === 'minutes') {
      this.at += 1;
      return value / 60;
    }
    this.at = start;
    return 0;
  }
}

/** "forty five", "two hundred five", "2½", but not "2 3". */
function isAdded(before: number, value: number): boolean {
  return (
    value < 1 ||
    (before >= 20 && before % 10 === 0 && value < 10) ||
    (before >= 100 && before % 100 === 0 && value < 100)
  );
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
