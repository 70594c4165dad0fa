import { isInClause } from '@/lib/coverage/moments/clauses';
import { isDenied, isOtherTime, isPlanned } from '@/lib/coverage/moments/happened';
import { couldTell, type PlacedMoment, placeMoment, timeReason } from '@/lib/coverage/moments/moment-time';
import { namedHim } from '@/lib/coverage/moments/named-him';
import { allowsTime } from '@/lib/coverage/moments/own-clock';
import { isDoneBy } from '@/lib/coverage/moments/who';
import { foldPrinted } from '@/lib/language/form-pattern';
import { type CompiledGrammar, compiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { primarySubtag } from '@/lib/language/language-tag';
import { splitSentences } from '@/lib/language/split-sentences';
import { type CompiledWords, compileWords, type WordGroup, type WordPlace } from '@/lib/language/word-forms';
import { type Block, blockText } from '@/lib/news/block';
import { hasWordsIn, type Moment, type MomentSentence } from '@/lib/news/moment';
import type { PublicationTime } from '@/lib/news/publication-time';
import { type DayFinder, everyDayFinder } from './mentioned-days';

/** What of an article is looked through. */
export interface ToldArticle {
  readonly headline: string;
  readonly standfirst: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly published: PublicationTime;
}

/** Finds which moments an article tells of: at most one sentence for each, the first that fits. */
export type MomentFinder = (article: ToldArticle) => readonly MomentSentence[];

/**
 * A sentence tells of a moment when it has a word of each of the moment's groups, says that it happened (not
 * that it was to happen, or did not), of the right people and of that time: a day that it names ("Friday", as
 * it was meant on the day of publication) is the moment's where it was, or it names none and was published
 * within three days after. An article from before the moment can only announce it, and never tells of it.
 */
export function momentFinder(moments: readonly Moment[], zone: string): MomentFinder {
  const placed = moments.map(placeMoment);
  const around = placed.flatMap(({ days }) => days).toSorted()[0] ?? '2000-01-01';
  const compile = languageCompiler();
  const everyone = moments[0]?.people ?? [];
  return (article) => {
    const language = primarySubtag(article.language.toLowerCase());
    const finder = everyDayFinder(article.language, around);
    const grammar = compiledGrammar(language);
    const people = everyone.map((group) => compile(group, language));
    const sentences = sentencesOf(article, grammar === null ? null : { people, grammar });
    const context = [
      article.headline,
      article.standfirst ?? '',
      ...sentences.slice(0, 2).map(({ text }) => text),
    ].join('\n');
    return placed.flatMap((one) => {
      const { moment } = one;
      if (!hasWordsIn(moment, language) || !couldTell(article.published, one.span)) return [];
      const sought: SoughtMoment = {
        ...one,
        finder,
        zone,
        language,
        context,
        grammar,
        words: moment.words.map((group) => compile(group, language)),
        people,
        not: moment.not.map((group) => compile(group, language)),
        elsewhere: compile(moment.elsewhere, language),
        otherPlaces: compile(moment.otherPlaces, language),
      };
      const found = firstFit(sentences, article.published, sought);
      return found === null ? [] : [found];
    });
  };
}

/** Compiles groups by the words of one language, each once: moments share them. */
function languageCompiler(): (group: WordGroup, language: string) => CompiledWords {
  const known = new Map<string, Map<WordGroup, CompiledWords>>();
  return (group, language) => {
    const compiled = known.get(language) ?? new Map<WordGroup, CompiledWords>();
    known.set(language, compiled);
    const found = compiled.get(group);
    if (found !== undefined) return found;
    const own = group.words[language];
    const made = remembering(compileWords({ ...group, words: own === undefined ? {} : { own } }));
    compiled.set(group, made);
    return made;
  };
}

/** The same sentence is asked for by every moment that shares the group. */
function remembering(group: CompiledWords): CompiledWords {
  const found = new Map<string, readonly WordPlace[]>();
  return {
    ...group,
    places(text) {
      const known = found.get(text);
      if (known !== undefined) return known;
      if (found.size > 500) found.clear();
      const places = group.places(text);
      found.set(text, places);
      return places;
    },
  };
}

interface SoughtMoment extends PlacedMoment {
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
  readonly elsewhere: CompiledWords;
  readonly otherPlaces: CompiledWords;
}

interface Sentence {
  readonly block: number;
  readonly start: number;
  readonly text: string;
  /** The same folded, and "he" as who that is. */
  readonly said: string;
  /** The sentence before it in its block, empty for the first. */
  readonly before: string;
}

function firstFit(
  sentences: readonly Sentence[],
  published: PublicationTime,
  one: SoughtMoment,
): MomentSentence | null {
  for (const { block, start, text, said, before } of sentences) {
    const words = wordsFound(said, before, one);
    if (words === null || !happenedThen(said, one)) continue;
    const reason = timeReason(one.finder, { text, before }, { published, ...one });
    if (reason === null) continue;
    const named = [...new Set(words)].map((word) => `“${word}”`).join(', ');
    const reasons = [`It has the words ${named}.`, reason];
    return { moment: one.moment.slug, block, start, end: start + text.length, sentence: text, reasons };
  }
  return null;
}

/** The first word of each group; some may stand above or in the sentence before, where this one names no other. */
function wordsFound(text: string, before: string, one: SoughtMoment): readonly string[] | null {
  const { moment, words, context, not } = one;
  const found: string[] = [];
  for (const group of words) {
    const [first] = group.places(text);
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

/** Whether one of the words for what happened says that it did, by whom it was, at that time. */
function happenedThen(text: string, one: SoughtMoment): boolean {
  const { moment, words, people, grammar, language, elsewhere } = one;
  if (isElsewhere(text, one, elsewhere)) return false;
  if (moment.at.kind === 'instant' && !allowsTime(text, { at: moment.at.at, zone: moment.zone, language }))
    return false;
  const named = (name: string | null) => words.find((group) => group.name === name) ?? null;
  const [happening, beside] = [named(moment.happening), named(moment.beside)];
  const subjects = words.filter((group) => moment.subjects.includes(group.name));
  if (happening === null || grammar === null) return true;
  return happening
    .places(text)
    .some(
      (place) =>
        (beside === null ||
          beside.places(text).some((other) => isInClause(text, place, { other, grammar }))) &&
        !isDenied(text, place, { grammar, speaks: moment.speaks }) &&
        (moment.speaks || !isPlanned(text, place, grammar)) &&
        !isOtherTime(text, place, { grammar, language, day: one.days[0] ?? '' }) &&
        (subjects.length === 0 || isDoneBy(text, place, { subjects, people, grammar })),
    );
}

/** Another meeting's place, and not the event's beside it. */
function isElsewhere(text: string, { moment, words }: SoughtMoment, elsewhere: CompiledWords): boolean {
  const places = elsewhere.places(text);
  if (places.length === 0) return false;
  const place = words.find((group) => group.name === moment.place.name);
  return place === undefined || place.places(text).length === 0;
}

/** Sentences in reading order, the text's before those of standfirst and headline. */
function sentencesOf(
  { headline, standfirst, blocks, language }: ToldArticle,
  speakers: Parameters<typeof namedHim>[1] | null,
): readonly Sentence[] {
  const split = (text: string, block: number) =>
    splitSentences(text, language).map((sentence) => ({ block, ...sentence }));
  const head = [...split(headline, -1), ...split(standfirst ?? '', -2)];
  const text = blocks.flatMap((block, place) =>
    block.kind === 'caption' ? [] : split(blockText(block), place),
  );
  const read = [...head, ...text];
  const folded = read.map((sentence) => foldPrinted(sentence.text));
  const said = speakers === null ? folded : namedHim(folded, speakers);
  const sentences = read.map((sentence, at) => {
    const previous = read[at - 1];
    const before = previous?.block === sentence.block ? previous.text : '';
    return { ...sentence, said: said[at] ?? '', before };
  });
  const of = (isOne: (block: number) => boolean) => sentences.filter(({ block }) => isOne(block));
  return [...of((block) => block >= 0), ...of((block) => block === -2), ...of((block) => block === -1)];
}
