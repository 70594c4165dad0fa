import type { AmountToken, Hedge } from './compiled-amounts';

/** A word of a text; its token is null where it is none of an amount. */
export interface AmountWord {
  readonly from: number;
  readonly to: number;
  readonly token: AmountToken | null;
  /** Whether a dash joins it to the word before: «шесть-семь». */
  readonly isJoined: boolean;
}

/** An amount as its words say it, its hedge among them: "two-odd hours". */
export interface ReadAmount {
  readonly low: number;
  readonly high: number;
  readonly unit: 'hours' | 'minutes' | null;
  readonly hedge: Hedge | null;
  /** The place behind its last word. */
  readonly end: number;
}

/** Reads one amount from a place on. */
export class AmountReader {
  private hedge: Hedge | null = null;

  constructor(
    private readonly words: readonly AmountWord[],
    private at: number,
    /** Whether the language counts in twenties: « soixante-dix », « quatre-vingts ». */
    private readonly byTwenties: boolean,
  ) {}

  read(): ReadAmount | null {
    const span = this.token();
    if (span?.kind === 'span')
      return { ...between(span.minutes / 60), unit: 'hours', hedge: null, end: this.at + 1 };
    const first = this.isBareHour() ? 1 : this.number();
    if (first === null) return null;
    const second = this.second();
    const unit = this.unit();
    const more = unit === 'hours' && second === null ? this.rest() : 0;
    const { hedge, at: end } = this;
    return { ...between(first + more, (second ?? first) + more), unit, hedge, end };
  }

  private token(ahead = 0): AmountToken | null {
    return this.words[this.at + ahead]?.token ?? null;
  }

  /** "Hora y media", «час с четвертью»: an hour that nothing counts. */
  private isBareHour(): boolean {
    return (
      this.token()?.kind === 'hours' &&
      this.token(1)?.kind === 'and' &&
      this.isPart(2) &&
      this.token(3)?.kind !== 'of'
    );
  }

  /** "two", "forty-five", "a dozen", "two and a half", "half an", "nineteen thousand five hundred". */
  private number(): number | null {
    if (this.isArticle() && (this.isPart(1) || this.isRound(1))) this.at += 1;
    const start = this.at;
    let [thousands, value]: [number, number | null] = [0, null];
    for (let token = this.token(); token !== null; token = this.token()) {
      if (this.at > start && this.isApart()) break;
      if (token.kind === 'number' && token.value === 3 && this.token(1)?.kind === 'quarter') {
        value = (value ?? 0) + 0.75;
        this.at += 1;
      } else if (token.kind === 'number' && this.joins(value, this.at))
        value = value === 4 && token.value === 20 ? 80 : (value ?? 0) + token.value;
      else if (token.kind === 'dozen') value = (value ?? 1) * 12;
      else if (token.kind === 'hundred' && (value ?? 1) < 100) value = (value ?? 1) * 100;
      else if (token.kind === 'thousand' && thousands === 0) {
        thousands = (value ?? 1) * 1000;
        value = null;
      } else if (token.kind === 'half' || token.kind === 'quarter')
        value = (value ?? 0) + (token.kind === 'half' ? 0.5 : 0.25);
      else if (token.kind === 'and' && value !== null && this.goesOn(value)) {
        // "two and a half": the article is passed over.
      } else if (token.kind === 'article' && value === null && this.token(1)?.kind === 'hours') value = 1;
      else if (token.kind !== 'article' || value === null || !this.isOfPart()) break;
      this.at += 1;
    }
    return value === null && thousands === 0 ? null : thousands + (value ?? 0);
  }

  /** Whether a mark stands between a word and the one before it. */
  private isApart(): boolean {
    return (this.words[this.at]?.from ?? 0) - (this.words[this.at - 1]?.to ?? 0) > 1;
  }

  /** "Two and a half", "a hundred and five", "cuarenta y cinco". */
  private goesOn(value: number): boolean {
    return (
      this.isFraction(1) ||
      this.isThreeQuarters(1) ||
      (this.token(1)?.kind === 'number' && this.joins(value, this.at + 1))
    );
  }

  /** "forty five", "two hundred five", "2½", but not "2 3", nor "40 5". */
  private joins(value: number | null, at: number): boolean {
    const [token, before] = [this.words[at]?.token, this.words[at - 1]?.token];
    if (token?.kind !== 'number') return false;
    const more = token.value;
    if (value === null || more < 1) return true;
    // "Two hundred and three hundred" are two.
    if (this.words[at + 1]?.token?.kind === 'hundred') return false;
    if (token.isFigure || (before?.kind === 'number' && before.isFigure)) return false;
    return (
      (value >= 20 && value % 10 === 0 && more < 10) ||
      (value >= 100 && value % 100 === 0 && more < 100) ||
      (this.byTwenties && joinsTwenties(value, more))
    );
  }

  private isArticle(): boolean {
    const token = this.token();
    return token?.kind === 'article' || (token?.kind === 'number' && token.value === 1);
  }

  private isPart(ahead: number): boolean {
    const kind = this.token(ahead)?.kind;
    return kind === 'half' || kind === 'quarter' || kind === 'dozen';
  }

  /** « Une vingtaine »: a number that is counted as a dozen is. */
  private isRound(ahead: number): boolean {
    const token = this.token(ahead);
    return token?.kind === 'number' && token.value >= 10 && !token.isFigure;
  }

  private isThreeQuarters(ahead: number): boolean {
    const token = this.token(ahead);
    return token?.kind === 'number' && token.value === 3 && this.token(ahead + 1)?.kind === 'quarter';
  }

  private isFraction(ahead: number): boolean {
    return this.isPart(ahead) || (this.token(ahead)?.kind === 'article' && this.isPart(ahead + 1));
  }

  private isOfPart(): boolean {
    return this.isFraction(1) || this.token(1)?.kind === 'hours';
  }

  /** "two to three": the number behind, which has a unit. */
  private second(): number | null {
    const start = this.at;
    const isTo = this.token()?.kind === 'to' || this.token()?.kind === 'and';
    if (isTo) this.at += 1;
    else if (this.token()?.kind !== 'number' || this.words[start]?.isJoined !== true) return null;
    const value = this.number();
    const kind = this.token()?.kind;
    if (value !== null && (kind === 'hours' || kind === 'minutes')) return value;
    this.at = start;
    return null;
  }

  private unit(): ReadAmount['unit'] {
    this.passWithin();
    for (const ahead of [1, 2]) if (this.token()?.kind === 'of' && this.isUnit(ahead)) this.at += ahead;
    const kind = this.token()?.kind;
    if (kind !== 'hours' && kind !== 'minutes') return null;
    this.at += 1;
    return kind;
  }

  /** "Two odd hours", «два с лишним часа», « trois longues heures »: what stands between number and unit. */
  private passWithin(): void {
    const ahead = this.token()?.kind === 'and' ? 1 : 0;
    const token = this.token(ahead);
    if (token?.kind !== 'within' || !this.isUnit(ahead + 1)) return;
    this.hedge = token.hedge;
    this.at += ahead + 1;
  }

  private isUnit(ahead: number): boolean {
    const kind = this.token(ahead)?.kind;
    return kind === 'hours' || kind === 'minutes';
  }

  /** Behind the hours: "and a half", "and a quarter", "and 45 minutes", "2 h 45", "forty-five". */
  private rest(): number {
    const start = this.at;
    const unit = this.words[start - 1];
    const isNear = !this.isApart();
    if (this.token()?.kind === 'and') this.at += 1;
    const value = this.number();
    const isNext = this.at === start + 1 && isNear;
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
    // « Deux heures quarante-cinq de discussions »; "two hours 20 people" counts these.
    if (value !== null && isNear && value % 5 === 0 && value < 60 && this.isOver()) return value / 60;
    this.at = start;
    return 0;
  }

  /** Whether nothing follows that could be counted. */
  private isOver(): boolean {
    return this.at >= this.words.length || this.isApart() || this.token()?.kind === 'of';
  }
}

function between(low: number, high = low) {
  return { low, high };
}

/** « Soixante-dix », « quatre-vingts », « quatre-vingt-dix », « dix-neuf ». */
function joinsTwenties(value: number, more: number): boolean {
  return (
    (value === 4 && more === 20) ||
    (value % 100 === 60 && more >= 10 && more < 20) ||
    (value % 100 === 80 && more < 20) ||
    (value % 100 === 10 && more >= 7 && more < 10)
  );
}
