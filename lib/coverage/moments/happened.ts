import { monthsBesideDay } from '@/lib/language/calendar';
import { FormFinder } from '@/lib/language/form-finder';
import { foldPrinted, formPattern } from '@/lib/language/form-pattern';
import type { CompiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { keepByKey } from '@/lib/language/keep-by-key';
import { isUnspaced } from '@/lib/language/scripts';
import type { WordPlace } from '@/lib/language/word-forms';
import { clauseAround, isWithin, placesOf, wordsIn } from './clauses';

/** "Not a ceasefire but a peace agreement" denies the ceasefire alone. */
const contrasts = new FormFinder(
  'but|sondern|mais|sino|ma|bensì|mas|а|но|але|lecz|ale|maar|men|utan|vaan|hanem|ci|而是|だけ'
    .split('|')
    .map((form) => (isUnspaced(form) ? `*${form}*` : form)),
);

/**
 * Whether the word at a place of a folded sentence is denied in its clause. What is denied after the mention
 * of something that `speaks` is its matter: "said in a statement that Russia has no veto".
 */
export function isDenied(
  text: string,
  place: WordPlace,
  { grammar, speaks }: { readonly grammar: CompiledGrammar; readonly speaks: boolean },
): boolean {
  const clause = clauseAround(text, place);
  const before = placesOf(grammar.not, text).some((word) => {
    const between = text.slice(word.to, place.from);
    return (
      word.to <= place.from &&
      word.from >= clause.from &&
      wordsIn(between) <= 4 &&
      placesOf(contrasts, between).length === 0
    );
  });
  const after = placesOf(grammar.negatesAfter, text).some(
    (word) => word.from >= place.to && word.to <= clause.to && wordsIn(text.slice(place.to, word.from)) <= 3,
  );
  const isAbsent = placesOf(grammar.absent, text).some(
    (word) =>
      word.from >= place.to && isWithin(word, clause) && wordsIn(text.slice(place.to, word.from)) <= 10,
  );
  return before || (!speaks && (after || isAbsent));
}

/** Whether it is said as what was to come: a word of plan or future before it, or after it where nothing tells of the past. */
export function isPlanned(text: string, place: WordPlace, grammar: CompiledGrammar): boolean {
  const clause = clauseAround(text, place);
  const certain = [...placesOf(grammar.planned, text), ...placesOf(grammar.future, text)];
  const isOwn = (mark: WordPlace) => isWithin(mark, clause) && !overlaps(mark, place);
  // "È prevista" is a plan in the form of what was.
  const pasts = placesOf(grammar.past, text).filter((word) => !certain.some((mark) => overlaps(mark, word)));
  const isPast = pasts.some((word) => isWithin(word, clause));
  const marks = [
    ...certain,
    ...(isPast ? [] : placesOf(grammar.plannedUnlessPast, text)),
    ...placesOf(grammar.purpose, text).filter((mark) => !pasts.some((word) => word.to <= mark.from)),
  ].filter(isOwn);
  return marks.some((mark) =>
    mark.to <= place.from
      ? wordsIn(text.slice(mark.to, place.from)) <= 6
      : !isPast && wordsIn(text.slice(place.to, mark.from)) <= 6,
  );
}

/** The same, or by its own form: "приземлится", "will land" where both are one word of the event's. */
export function isToCome(text: string, place: WordPlace, grammar: CompiledGrammar): boolean {
  const marks = [...placesOf(grammar.planned, text), ...placesOf(grammar.future, text)];
  return isPlanned(text, place, grammar) || marks.some((mark) => overlaps(mark, place));
}

function overlaps(one: WordPlace, other: WordPlace): boolean {
  return one.from < other.to && other.from < one.to;
}

const since = new FormFinder(
  'since|seit|depuis|desde|dal|dall|с|з|від|од|od|sinds|sedan|siden|beri|sejak|manten|после|після|после|after|nach|après|tras|dopo|após|منذ|से|2022'.split(
    '|',
  ),
);
/** A year between marks, with its preposition: ", in 2019,". */
const yearsAside = /(?<=[,(–]\s?)(?:\p{L}+\s){0,2}(?:19|20)\d\d(?=\s?[,)–])/gu;
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Whether its clause speaks of another year or month, or of long ago; "for the first time since 2015" does not. */
export function isOtherTime(text: string, place: WordPlace, { grammar, language, day }: OfTime): boolean {
  const clause = clauseAround(text, place);
  const isHere = (word: WordPlace) => isWithin(word, clause) && !isSince(text, word);
  // "Their first meeting, in 2019, took weeks": a year between marks is of what stands beside it.
  const isBeside = ({ from, to }: WordPlace) =>
    Math.abs(to - clause.from) <= 2 || Math.abs(from - clause.to) <= 2;
  const asideYears = placesOf(yearsAside, text).filter(isBeside);
  const year = day.slice(0, 4);
  const otherYear = placesOf(years, text).some(
    (word) => text.slice(word.from, word.to) !== year && isHere(word),
  );
  if (asideYears.some(({ from, to }) => !text.slice(from, to).includes(year))) return true;
  const otherMonth = placesOf(otherMonths(language, Number(day.slice(5, 7))), text).some(isHere);
  return otherYear || otherMonth || placesOf(grammar.onceBefore, text).some(isHere);
}

interface OfTime {
  readonly grammar: CompiledGrammar;
  /** BCP 47. */
  readonly language: string;
  /** The moment's, YYYY-MM-DD. */
  readonly day: string;
}

/** "Since the invasion of February 2022": the word stands up to six words before. */
function isSince(text: string, word: WordPlace): boolean {
  return placesOf(since, text.slice(0, word.from)).some(
    (mark) => wordsIn(text.slice(mark.to, word.from)) <= 6,
  );
}

const months = keepByKey<RegExp>(200);

function otherMonths(language: string, month: number): RegExp {
  return months(`${language} ${month}`, () => monthsBeside(language, month));
}

function monthsBeside(language: string, month: number): RegExp {
  // Numbers before 月 are read as dates; "May" and "March" are other words as well.
  const names = monthsBesideDay(language).flatMap((one, at) =>
    at + 1 === month ? [] : one.filter((name) => !/\d/.test(name) && name.length > 4),
  );
  return formPattern(
    [...new Set(names.map(foldPrinted))].filter((name) => !['march', 'mars'].includes(name.toLowerCase())),
  );
}
