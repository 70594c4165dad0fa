import { type Amount, amountsIn } from '@/lib/language/amounts/amounts';
import type { CompiledWords, WordPlace } from '@/lib/language/word-forms';
import type { AnswerValue } from '@/lib/news/answer';
import { isDeniedTwice } from './how-said';
import type { AnswerRule, Question } from './question';

/** The groups of words of one language, by their names. */
export type WordGroups = ReadonlyMap<string, CompiledWords>;

/** Every place in a folded text of the words of a group. */
export type PlaceFinder = (text: string, group: string) => readonly WordPlace[];

/** Looks each text through once for each group: the rules of a dozen questions ask a sentence for the same words. */
export function placeFinder(groups: WordGroups): PlaceFinder {
  const known = new Map<string, Map<string, readonly WordPlace[]>>();
  return (text, group) => {
    const ofText = known.get(text) ?? new Map<string, readonly WordPlace[]>();
    known.set(text, ofText);
    const places = ofText.get(group) ?? groups.get(group)?.places(text) ?? [];
    ofText.set(group, places);
    return places;
  };
}

/** Whether a folded text has a word of any of the groups. */
export function hasAny(text: string, names: readonly string[], placesOf: PlaceFinder): boolean {
  return names.some((name) => placesOf(text, name).length > 0);
}

/** A sentence that is asked, all of it folded (foldPrinted). */
export interface AskedSentence {
  readonly start: number;
  readonly end: number;
  /** The outlet's own words, quotations masked. */
  readonly printed: string;
  /** The same without conditions; and with what is quoted. */
  readonly own: string;
  readonly whole: string;
  /** The two sentences before it in the block. */
  readonly before: string;
  readonly language: string;
  readonly placesOf: PlaceFinder;
}

/** An answer and the words of the sentence that give it. */
interface PlacedAnswer {
  readonly value: AnswerValue;
  readonly place: WordPlace;
}

/** With whether it denies something itself. */
type GivenAnswer = PlacedAnswer & Pick<AnswerRule, 'denies'>;

/** What a sentence answers to a question: by the first rule that it meets; null where it meets none. */
export function answerTo({ rules, unit }: Question, sentence: AskedSentence): GivenAnswer | null {
  // Nobody answers by asking.
  if (/\?["”“»’]*$/u.test(sentence.whole)) return null;
  const isTwice = isDeniedTwice(sentence.whole, sentence.language);
  for (const rule of rules) {
    // "Membership was not ruled out" rules out none.
    if (!isMet(rule, sentence) || (rule.denies && isTwice)) continue;
    const answer = ruleAnswer(rule, sentence, unit);
    if (answer !== null) return { ...answer, denies: rule.denies };
  }
  return null;
}

function isMet(
  { all, near, not, quoted }: AnswerRule,
  { own, whole, before, placesOf }: AskedSentence,
): boolean {
  const text = quoted ? whole : own;
  return (
    all.every((name) => hasAny(text, [name], placesOf)) &&
    (near.length === 0 || hasAny(text, near, placesOf) || hasAny(before, near, placesOf)) &&
    !hasAny(text, not, placesOf)
  );
}

function ruleAnswer(
  rule: AnswerRule,
  { own, whole, placesOf, language }: AskedSentence,
  unit: string | null,
): PlacedAnswer | null {
  const text = rule.quoted ? whole : own;
  if (rule.value !== undefined) return { value: rule.value, place: placeOfAll(text, rule.all, placesOf) };
  if (rule.amount !== undefined) {
    const counted = rule.all.flatMap((name) => placesOf(text, name));
    return amountAnswer(amountsIn(text, language), { ...rule.amount, unit: unit ?? '', counted });
  }
  if (rule.first === undefined) return null;
  const first = firstNamed(text, rule.first, placesOf);
  if (first === null) return null;
  const all = placeOfAll(text, rule.all, placesOf);
  const place = { from: Math.min(first.place.from, all.from), to: Math.max(first.place.to, all.to) };
  return { value: first.value, place };
}

/** From the first to the last of the words that the rule asks for, where they stand nearest to each other. */
function placeOfAll(text: string, names: readonly string[], placesOf: PlaceFinder): WordPlace {
  const groups = names.map((name) => placesOf(text, name)).filter((places) => places.length > 0);
  const spans = groups.flat().map(({ from }) => {
    // Of each group the first that begins there or later.
    const behind = groups.map((places) => places.find((place) => place.from >= from));
    const ends = behind.map((place) => place?.to ?? Number.POSITIVE_INFINITY);
    return { from, to: Math.max(...ends) };
  });
  const [tightest] = spans.toSorted((one, other) => one.to - one.from - (other.to - other.from));
  return tightest === undefined || tightest.to > text.length ? { from: 0, to: text.length } : tightest;
}

function amountAnswer(
  amounts: readonly Amount[],
  {
    of,
    least,
    most,
    unit,
    counted,
  }: NonNullable<AnswerRule['amount']> & {
    readonly unit: string;
    /** The words that say what is counted. */
    readonly counted: readonly WordPlace[];
  },
): PlacedAnswer | null {
  const all = amounts.flatMap(({ min, max, unit: printed, from, to }) => {
    const place = { from, to };
    if (of === 'count') return printed === null ? [{ min, max, place }] : [];
    if (printed === null) return [];
    const times = printed === of ? 1 : of === 'hours' ? 1 / 60 : 60;
    return [{ min: min * times, max: max * times, place }];
  });
  const fitting = all.filter(({ min, max }) => max >= least && min <= most);
  // "Six men sat there, three on each side": the nearest number; of times the first.
  const [found] =
    of === 'count'
      ? fitting.toSorted((one, other) => distance(one.place, counted) - distance(other.place, counted))
      : fitting;
  return found === undefined ? null : { value: { min: found.min, max: found.max, unit }, place: found.place };
}

/** How far the nearest of some words stands from a place. */
function distance({ from, to }: WordPlace, places: readonly WordPlace[]): number {
  return Math.min(...places.map((place) => Math.max(place.from - to, from - place.to)));
}

/** Who is named first did it, but for "landed after". */
function firstNamed(
  text: string,
  { of, turned }: NonNullable<AnswerRule['first']>,
  placesOf: PlaceFinder,
): PlacedAnswer | null {
  const places = of.flatMap(([group, value]) => {
    const [place] = placesOf(text, group);
    return place === undefined ? [] : [{ place, value }];
  });
  const [first] = places.toSorted((one, other) => one.place.from - other.place.from);
  if (first === undefined) return null;
  const isTurned = turned !== null && hasAny(text, [turned], placesOf);
  const value = isTurned ? of.find(([, one]) => one !== first.value)?.[1] : first.value;
  return value === undefined ? null : { ...first, value };
}
