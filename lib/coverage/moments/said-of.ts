import type { DayFinder } from '@/lib/coverage/mentioned-days';
import type { CompiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import type { CompiledWords, WordPlace } from '@/lib/language/word-forms';
import { isInClause } from './clauses';
import { isDenied, isOtherTime, isPlanned, isToCome } from './happened';
import type { PlacedMoment } from './moment-time';
import { allowsTime } from './own-clock';
import { isBetween, isDoneBy } from './who';

/** A moment as it is looked for in one article. */
export interface SoughtMoment extends PlacedMoment {
  readonly finder: DayFinder;
  /** The event's. */
  readonly zone: string;
  readonly language: string;
  /** Headline, standfirst and the first sentences. */
  readonly context: string;
  readonly grammar: CompiledGrammar | null;
  /** Of the moment's groups, in their order. */
  readonly words: readonly CompiledWords[];
  readonly people: readonly CompiledWords[];
  readonly not: readonly CompiledWords[];
  /** Words that say what happens where one of the subjects does it with another. */
  readonly between: CompiledWords | null;
  /** Forms in which what happens is still to come: "will land". */
  readonly toCome: CompiledWords | null;
  readonly elsewhere: CompiledWords;
  readonly otherPlaces: CompiledWords;
}

/** Whether a sentence, and so any part of it, has no word of a group that has to stand in it. */
export function lacksWord(text: string, one: SoughtMoment): boolean {
  return one.words.some((group) => !one.moment.above.includes(group.name) && !hasWord(text, group, one));
}

function hasWord(text: string, group: CompiledWords, one: SoughtMoment): boolean {
  return [group, ...besides(group, one)].some((some) => some.places(text).length > 0);
}

/** What also says what happens. */
function besides(
  { name }: CompiledWords,
  { moment, between, toCome }: SoughtMoment,
): readonly CompiledWords[] {
  return name === moment.happening ? [between, toCome].filter((group) => group !== null) : [];
}

/** The first word of each group; some may stand above or in the sentence before, where this one names no other. */
export function wordsFound(text: string, before: string, one: SoughtMoment): readonly string[] | null {
  const { moment, words, context, not } = one;
  const found: string[] = [];
  for (const group of words) {
    const [first] = [group, ...besides(group, one)].flatMap((some) => some.places(text));
    if (first !== undefined) found.push(text.slice(first.from, first.to));
    else if (!moment.above.includes(group.name) || isOfOthers(text, group.name, one)) return null;
    else if (!group.in(`${context}\n${before}`)) return null;
  }
  return not.some((group) => group.places(text).length > 0) ? null : found;
}

/**
 * A sentence on another place, or on someone else before it says what happened, is not on what the headline
 * has; where it is a person that only the headline has, on nobody else at all.
 */
function isOfOthers(text: string, missing: string, one: SoughtMoment): boolean {
  const { moment, words, people, elsewhere, otherPlaces } = one;
  const own = words.flatMap((group) => group.places(text));
  const isOther = (place: WordPlace) => !own.some((word) => word.from < place.to && place.from < word.to);
  const isPerson = moment.subjects.includes(missing) || people.some(({ name }) => name === missing);
  const happening = words.find(({ name }) => name === moment.happening)?.places(text)[0];
  const isBefore = (place: WordPlace) => happening === undefined || place.from < happening.from;
  return (
    [elsewhere, otherPlaces].some((group) => group.places(text).some(isOther)) ||
    people.some((group) =>
      group.places(text).some((place) => isOther(place) && (isPerson || isBefore(place))),
    )
  );
}

/**
 * What a sentence says of a moment: that it happened; that it was to happen; or (foreseen) the latter by its day
 * alone ("am Montag fliegt er"); null for neither.
 */
export function saidOf(text: string, one: SoughtMoment): 'told' | 'announced' | 'foreseen' | null {
  const { moment, words, people, grammar, language, elsewhere } = one;
  if (isElsewhere(text, one, elsewhere)) return null;
  const named = (name: string | null) => words.find((group) => group.name === name) ?? null;
  const [happening, beside] = [named(moment.happening), named(moment.beside)];
  const subjects = words.filter((group) => moment.subjects.includes(group.name));
  if (happening === null || grammar === null) return isAtItsHour(text, one) ? 'told' : null;
  const isSaid = (place: WordPlace) =>
    (beside === null || beside.places(text).some((other) => isInClause(text, place, { other, grammar }))) &&
    !isDenied(text, place, { grammar, speaks: moment.speaks }) &&
    !isOtherTime(text, place, { grammar, language, day: one.days[0] ?? '' }) &&
    (subjects.length === 0 || isDoneBy(text, place, { subjects, people, grammar }));
  const together = one.between
    ?.places(text)
    .filter((place) => isBetween(text, place, { subjects, people, grammar }));
  const places = [...happening.places(text), ...(together ?? [])].filter(isSaid);
  const isTold = places.some((place) => moment.speaks || !isPlanned(text, place, grammar));
  if (isTold) return isAtItsHour(text, one) ? 'told' : null;
  const toCome = one.toCome?.places(text).filter(isSaid) ?? [];
  if (moment.speaks || places.length + toCome.length === 0) return null;
  const isMarked = places.length > 0 || toCome.some((place) => isToCome(text, place, grammar));
  return isMarked ? 'announced' : 'foreseen';
}

function isAtItsHour(text: string, { moment, language }: SoughtMoment): boolean {
  const { at, zone } = moment;
  return at.kind === 'day' || allowsTime(text, { at: at.at, zone, language });
}

/** Another meeting's place, and not the event's beside it. */
function isElsewhere(text: string, { moment, words }: SoughtMoment, elsewhere: CompiledWords): boolean {
  const places = elsewhere.places(text);
  if (places.length === 0) return false;
  const place = words.find((group) => group.name === moment.place.name);
  return place === undefined || place.places(text).length === 0;
}
