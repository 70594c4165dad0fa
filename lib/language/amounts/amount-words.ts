/** How a language writes amounts; lists are words parted by `|`, `*` at an end stands for any letters there. */
export interface AmountWords {
  /** Words by their number: "2": "two". */
  readonly numbers: Readonly<Record<string, string>>;
  /** "a", which is one before a unit: "an hour". */
  readonly article: string;
  readonly and: string;
  /** "A quarter of an hour". */
  readonly of?: string;
  readonly half: string;
  readonly quarter: string;
  readonly dozen: string;
  readonly hundred: string;
  readonly thousand: string;
  readonly hours: string;
  readonly minutes: string;
  /** "Half an hour" in one word, as minutes. */
  readonly spans: Readonly<Record<string, string>>;
  /** Between two numbers of which either may be: "two to three". */
  readonly to: string;
  /** Before an amount. */
  readonly about: string;
  readonly nearly: string;
  readonly over: string;
  readonly upTo: string;
  /** Between a number and its unit: "two odd hours", "trois petites heures"; those that hedge nothing: "long". */
  readonly within?: Partial<Readonly<Record<'over' | 'nearly' | 'exact', string>>>;
  /** « Soixante-dix », « quatre-vingts ». */
  readonly byTwenties?: true;
  /** Behind an amount: "or more". */
  readonly behind: Partial<Readonly<Record<'about' | 'over' | 'upTo', string>>>;
}

/** "Three-hour" in one word, in all its forms, by minutes: what a number begins with, what follows, how it may end. */
export function adjectives(
  numbers: Readonly<Record<string, string>>,
  unit: string,
  endings: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(numbers).map(([minutes, words]) => [
      minutes,
      words
        .split('|')
        .flatMap((word) => endings.split('|').map((ending) => `${word}${unit}${ending}`))
        .join('|'),
    ]),
  );
}
