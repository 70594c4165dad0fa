import { dayFinder } from '@/lib/coverage/mentioned-days';
import { amountsIn } from '@/lib/language/amounts/amounts';
import { everyMatch } from '@/lib/language/every-match';
import { foldPrinted, formPattern } from '@/lib/language/form-pattern';
import { keepByKey } from '@/lib/language/keep-by-key';
import { withLatinDigits } from '@/lib/language/scripts';
import { splitSentences } from '@/lib/language/split-sentences';
import { type Block, blockText } from '@/lib/news/block';
import type { CommonFact, CommonFacts, FactWords } from '@/lib/news/shown/comparison';
import { placeFinder } from './printed-place';

/** An article as its facts are laid beside others, in whatever language. */
export interface FactualArticle {
  readonly headline: string;
  readonly standfirst: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** Days (YYYY-MM-DD) on which it was published, by the clocks that matter; none where that is not known. */
  readonly publishedOn: readonly string[];
}

/** Somebody of the event; forms as word groups have them ("Трамп*"). */
export interface NamedPerson {
  readonly name: string;
  readonly forms: readonly string[];
}

/** Whom and when the event is about. */
export interface FactContext {
  readonly people: readonly NamedPerson[];
  /** A day of the event, YYYY-MM-DD. */
  readonly around: string;
}

interface FoundFact extends FactWords {
  readonly key: string;
}

/**
 * The numbers, days and people that two accounts or more have, whatever language each is in, with the first sentence
 * in which each has it. That a number is the same does not say that it counts the same thing.
 */
export function commonFacts(articles: readonly FactualArticle[], context: FactContext): CommonFacts {
  const sentences = articles.map(sentencesOf);
  const common = (find: (sentence: string, article: FactualArticle) => readonly FoundFact[]) =>
    inCommon(
      articles.map((article, at) => (sentences[at] ?? []).flatMap((sentence) => find(sentence, article))),
    );
  const namesIn = nameFinder(context.people);
  return {
    numbers: common((sentence, { language }) => numbersIn(sentence, language)),
    days: common((sentence, { language, publishedOn }) =>
      daysIn(sentence, language, { publishedOn, around: context.around }),
    ).toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    names: common(namesIn),
  };
}

function sentencesOf({ headline, standfirst, language, blocks }: FactualArticle): readonly string[] {
  const body = blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'correction')
    .flatMap((block) => blockText(block).split('\n'));
  const lines = [...body, standfirst ?? '', headline];
  return lines.flatMap((line) => splitSentences(line, language).map(({ text }) => text));
}

/** In the order of the first article; each key once, where two articles have it. */
function inCommon(found: readonly (readonly FoundFact[])[]): readonly CommonFact[] {
  const keys = [...new Set(found.flatMap((facts) => facts.map(({ key }) => key)))];
  return keys.flatMap((key) => {
    const words = found.map((facts) => {
      const fact = facts.find((one) => one.key === key);
      return fact === undefined ? null : { sentence: fact.sentence, mark: fact.mark };
    });
    return words.filter((one) => one !== null).length < 2 ? [] : [{ key, words }];
  });
}

/** Smaller whole ones are days of a month, hours and "two presidents". */
const smallest = 32;
const printed =
  /(?<![\d.,:\p{L}])(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?)(?![\d:]|[.,]\d)(?:\s?%)?/gu;

/** Spans of time in words or figures, shares, and figures that are neither small nor a year. */
function numbersIn(sentence: string, language: string): readonly FoundFact[] {
  const spans = amountsIn(sentence, language).flatMap((amount) => {
    const { from, to, unit } = amount;
    const mark = { start: from, end: to };
    return unit === null ? [] : [{ key: `${namedFigure(amount)} ${unit}`, sentence, mark }];
  });
  const figures = [...withLatinDigits(sentence).matchAll(printed)].flatMap(({ 0: figure, index }) => {
    const key = figureKey(figure);
    return key === null ? [] : [{ key, sentence, mark: { start: index, end: index + figure.length } }];
  });
  const isInSpan = ({ mark }: FoundFact) =>
    spans.some((span) => span.mark.start <= mark.start && mark.end <= span.mark.end);
  return [...spans, ...figures.filter((one) => !isInSpan(one))];
}

/** What a hedge leaves open of a figure (lib/language/amounts): to either side, below it, above it. */
const hedges = [
  { ratio: 1.15 / 0.85, of: ({ min, max }: Ends) => (min + max) / 2 },
  { ratio: 1 / 0.85, of: ({ max }: Ends) => max },
  { ratio: 1.25, of: ({ min }: Ends) => min },
];

interface Ends {
  readonly min: number;
  readonly max: number;
}

/** The figure that is named: "nearly three hours" and "fast drei Stunden" both name three. */
function namedFigure(ends: Ends): string {
  const hedge = hedges.find(({ ratio }) => Math.abs(ends.max / ends.min - ratio) < 0.001);
  if (ends.min === ends.max || hedge !== undefined) return rounded(hedge?.of(ends) ?? ends.min);
  return `${rounded(ends.min)}–${rounded(ends.max)}`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function figureKey(figure: string): string | null {
  const isShare = figure.endsWith('%');
  const bare = figure.replace(/\s?%$/u, '');
  const isGrouped = /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+$/u.test(bare);
  const value = Number(isGrouped ? bare.replace(/\D/gu, '') : bare.replace(',', '.'));
  if (isShare) return `${value} %`;
  const isYear = /^[12]\d{3}$/.test(bare);
  const isSmall = value < smallest && Number.isInteger(value);
  return isSmall || isYear ? null : value.toLocaleString('en-GB');
}

function daysIn(
  sentence: string,
  language: string,
  { publishedOn, around }: { readonly publishedOn: readonly string[]; readonly around: string },
): readonly FoundFact[] {
  const placeOf = placeFinder(sentence);
  return dayFinder(language, around)(sentence, publishedOn).map(({ day, words }) => {
    return { key: day, sentence, mark: placeOf(words) ?? { start: 0, end: 0 } };
  });
}

/** By their forms: to compile those of one event takes 150 kB and some milliseconds. */
const namePatterns = keepByKey<RegExp>(100);

/** Russian and Ukrainian inflect names; what is printed in capitals throughout is passed over. */
function nameFinder(people: readonly NamedPerson[]): (sentence: string) => readonly FoundFact[] {
  const patterns = people.map(({ name, forms }) => {
    const inflected = forms.map((form) => (/[\p{Script=Cyrillic}]$/u.test(form) ? `${form}*` : form));
    const pattern = namePatterns(inflected.join('|'), () => formPattern([...new Set(inflected)]));
    return { name, pattern };
  });
  return (sentence) => {
    const folded = foldPrinted(sentence);
    return patterns.flatMap(({ name, pattern }) => {
      const [first] = everyMatch(pattern, folded);
      if (first === undefined) return [];
      const isInPlace = folded.length === sentence.length;
      const mark = { start: first.index, end: first.index + first[0].length };
      return [{ key: name, sentence, mark: isInPlace ? mark : { start: 0, end: 0 } }];
    });
  };
}
