/**
 * How a language says when something was, whether it was at all, and who did it. Lists are word forms, parted
 * by `|`; `*` at either end of one stands for any letters there, as in the event's data.
 */
export interface Grammar {
  /** The weekdays in all their cases, Sunday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** Weekdays are always written as names are, so "sat" is none. */
  readonly weekdaysAreNames?: true;
  /** What holds the name of a day and names none: "Black Friday", "por la mañana". */
  readonly noDays?: string;
  /** The days around today: two before, yesterday, today, tomorrow, two after. */
  readonly near: readonly [string, string, string, string, string];
  /** Beside a weekday: the one before this one. */
  readonly last: string;
  /** Beside a weekday: the one ahead. */
  readonly next: string;
  /** Before a weekday: the one of this week. */
  readonly this?: string;
  /** Before a weekday: one of several, "the first Friday of October", "every Friday". */
  readonly counted?: string;
  /** Beside a weekday: of the week before this one, of the week after it. */
  readonly lastWeek?: string;
  readonly nextWeek?: string;
  /** A verb tells what was. */
  readonly past: string;
  /** A verb tells what lies ahead. */
  readonly future: string;
  /** Something was meant, expected, possible or asked for. */
  readonly planned: string;
  /** Beside what was, these tell of no plan: "ahead of the talks he landed", "on his way home he called". */
  readonly plannedUnlessPast?: string;
  /** What for: "in order to". What follows is a plan unless what led to it happened. */
  readonly purpose?: string;
  /** Something was not so. */
  readonly not: string;
  /** Phrases with such a word that deny nothing: "no fewer than", "not only". */
  readonly deniesNothing?: string;
  /** Of these the words that stand after their verb: "rief nicht an". */
  readonly negatesAfter?: string;
  /** Words in which all before them in the clause is denied: "did not take place", "gab es … nicht". */
  readonly absent?: string;
  /** What begins a clause without a mark before it: "the war that he began". */
  readonly relative?: string;
  /** What begins a clause that is said of nothing that is: "if he comes". */
  readonly condition?: string;
  /** The same at the head of a sentence only: "should he come". */
  readonly conditionAhead?: string;
  /** Among the first two words of a clause that asks: «договорились ли они». */
  readonly asks?: string;
  /** He, where he has been named before. */
  readonly he?: string;
  /** Something was at another time, far from now: "a year ago". */
  readonly onceBefore: string;
  /** Whether who does something always stands before what is done. */
  readonly subject: 'before' | 'either';
}
