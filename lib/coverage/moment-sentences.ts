import { splitSentences } from '@/lib/language/split-sentences';
import { type CompiledWords, compileWords, type WordGroup } from '@/lib/language/word-forms';
import { type Block, blockText } from '@/lib/news/block';
import type { Moment, MomentSentence, MomentTime } from '@/lib/news/moment';
import type { PublicationTime } from '@/lib/news/publication-time';
import { dayOf, startOfDay } from '@/lib/news/zoned-time';
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

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Clocks of newsrooms and sources differ; what is earlier by more was written of a plan. */
const early = { minute: 5 * minuteMs, about: 15 * minuteMs };
/** After this a bare "they shook hands" may be of another time; a date in the sentence still counts. */
const late = 3 * dayMs;
/** A day that is the event's own is already the next one in Asia. */
const eastOfAll = 'Pacific/Auckland';

/**
 * A sentence tells of a moment when it has a word of each of the moment's groups and nothing speaks against
 * its time: a day that it names ("Friday", seen from the day of publication) is the moment's, or it names
 * none and was published within three days after. An article that was published before the moment can
 * only announce it, and never tells of it. `zone` is the event's.
 */
export function momentFinder(moments: readonly Moment[], zone: string): MomentFinder {
  const placed = moments.map((moment) => ({
    moment,
    days: daysOf(moment.at, zone),
    span: spanOf(moment.at, zone),
  }));
  const all = placed.flatMap(({ days }) => days).toSorted();
  const inLanguage = languageCompiler();
  const around = all.at(0) ?? '2000-01-01';
  return (article) => {
    const finder = everyDayFinder(article.language, around);
    const compile = inLanguage(article.language);
    const sentences = sentencesOf(article);
    return placed.flatMap((one) => {
      if (!couldTell(article.published, one.span)) return [];
      const groups = one.moment.words.map(compile);
      const found = firstFit(sentences, article.published, { ...one, groups, finder, zone });
      return found === null ? [] : [found];
    });
  };
}

/**
 * Compiles groups by the words of a language and of English, which names stand in everywhere; by all where
 * the group has none of that language. All fourteen for every sentence took half of a worker's time. A group
 * that several moments share is compiled once.
 */
function languageCompiler(): (language: string) => (group: WordGroup) => CompiledWords {
  const known = new Map<string, Map<WordGroup, CompiledWords>>();
  return (language) => {
    const primary = language.toLowerCase().split('-')[0] ?? '';
    const compiled = known.get(primary) ?? new Map<WordGroup, CompiledWords>();
    known.set(primary, compiled);
    return (group) => {
      const found = compiled.get(group);
      if (found !== undefined) return found;
      const { [primary]: own, en } = group.words;
      const words = own === undefined ? group.words : { own, ...(en === undefined ? {} : { en }) };
      const made = remembering(compileWords({ ...group, words }));
      compiled.set(group, made);
      return made;
    };
  };
}

/** The same sentence is asked for by every moment that shares the group. */
function remembering(group: CompiledWords): CompiledWords {
  const found = new Map<string, string | null>();
  return {
    ...group,
    find(text) {
      const known = found.get(text);
      if (known !== undefined) return known;
      if (found.size > 500) found.clear();
      const word = group.find(text);
      found.set(text, word);
      return word;
    },
  };
}

interface PlacedMoment {
  readonly moment: Moment;
  /** The calendar days it has around the world. */
  readonly days: readonly string[];
  readonly span: { readonly from: number; readonly to: number };
}

interface SoughtMoment extends PlacedMoment {
  readonly groups: readonly CompiledWords[];
  readonly finder: DayFinder;
  readonly zone: string;
}

interface Sentence {
  readonly block: number;
  readonly start: number;
  readonly text: string;
}

function firstFit(
  sentences: readonly Sentence[],
  published: PublicationTime,
  one: SoughtMoment,
): MomentSentence | null {
  for (const { block, start, text } of sentences) {
    const words: string[] = [];
    for (const group of one.groups) {
      const word = group.find(text);
      if (word === null) break;
      words.push(word);
    }
    if (words.length < one.groups.length) continue;
    const reason = timeReason(text, published, one);
    if (reason === null) continue;
    const named = [...new Set(words)].map((word) => `“${word}”`).join(', ');
    return {
      moment: one.moment.slug,
      block,
      start,
      end: start + text.length,
      sentence: text,
      reasons: [`It has the words ${named}.`, reason],
    };
  }
  return null;
}

/** Why a sentence's time fits the moment's, or null where it does not. */
function timeReason(
  text: string,
  published: PublicationTime,
  { finder, days, span, zone }: SoughtMoment,
): string | null {
  const mentions = finder(text, publicationDays(published, zone));
  const fitting = mentions.find(({ day }) => days.includes(day));
  if (fitting !== undefined) return `“${fitting.words}” is ${fitting.day}.`;
  if (mentions.length > 0 || published.kind === 'unknown') return null;
  const at =
    published.kind === 'instant' ? published.at.getTime() : startOfDay(published.day, zone).getTime();
  return at <= span.to + late ? 'It names no day, and was published soon after.' : null;
}

/** Whether an article may tell of a moment at all: not one that was published before it. */
function couldTell(published: PublicationTime, { from }: PlacedMoment['span']): boolean {
  switch (published.kind) {
    case 'instant':
      return published.at.getTime() >= from;
    case 'day':
      // Somewhere that day lasts until twelve hours after it ended at Greenwich.
      return Date.parse(`${published.day}T23:59:59Z`) + dayMs / 2 >= from;
    case 'unknown':
      return true;
  }
}

function spanOf(at: MomentTime, zone: string): PlacedMoment['span'] {
  if (at.kind === 'day') {
    return { from: startOfDay(at.day, zone).getTime(), to: startOfDay(at.day, zone, 1).getTime() };
  }
  return { from: at.at.getTime() - early[at.precision], to: at.at.getTime() };
}

function daysOf(at: MomentTime, zone: string): readonly string[] {
  const ends =
    at.kind === 'instant'
      ? [at.at]
      : [startOfDay(at.day, zone), new Date(startOfDay(at.day, zone, 1).getTime() - 1)];
  return [...new Set(ends.flatMap((end) => [dayOf(end, zone), dayOf(end, eastOfAll)]))].toSorted();
}

function publicationDays(published: PublicationTime, zone: string): readonly string[] {
  switch (published.kind) {
    case 'instant':
      return [...new Set([dayOf(published.at, zone), dayOf(published.at, eastOfAll)])];
    case 'day':
      return [published.day];
    case 'unknown':
      return [];
  }
}

/** Sentences in reading order, the text's before those of standfirst and headline. */
function sentencesOf({ headline, standfirst, blocks, language }: ToldArticle): readonly Sentence[] {
  const split = (text: string, block: number): readonly Sentence[] =>
    splitSentences(text, language).map((sentence) => ({ block, ...sentence }));
  return [
    ...blocks.flatMap((block, place) => (block.kind === 'caption' ? [] : split(blockText(block), place))),
    ...split(standfirst ?? '', -2),
    ...split(headline, -1),
  ];
}
