import { type Block, blockText } from '@/lib/news/block';
import type { Moment, MomentSentence, MomentTime } from '@/lib/news/moment';
import type { PublicationTime } from '@/lib/news/publication-time';
import { dayOf, startOfDay } from '@/lib/news/wall-clock';
import { type CompiledWords, compileWords } from '@/lib/news/word-forms';
import { type DayFinder, dayFinder } from './mentioned-days';
import { splitSentences } from './split-sentences';

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
  const compiled = moments.map((moment) => ({
    moment,
    groups: moment.words.map(compileWords),
    days: daysOf(moment.at, zone),
    span: spanOf(moment.at, zone),
  }));
  const all = compiled.flatMap(({ days }) => days).toSorted();
  const window = { from: all.at(0) ?? '2000-01-01', to: all.at(-1) ?? '2000-01-01' };
  return (article) => {
    const finder = dayFinder(article.language, window.from, window.to);
    const sentences = sentencesOf(article);
    return compiled.flatMap((one) => {
      if (!couldTell(article.published, one.span)) return [];
      const found = firstFit(sentences, article.published, { ...one, finder, zone });
      return found === null ? [] : [found];
    });
  };
}

interface CompiledMoment {
  readonly moment: Moment;
  readonly groups: readonly CompiledWords[];
  /** The calendar days it has around the world. */
  readonly days: readonly string[];
  readonly span: { readonly from: number; readonly to: number };
}

interface Sentence {
  readonly block: number;
  readonly start: number;
  readonly text: string;
}

function firstFit(
  sentences: readonly Sentence[],
  published: PublicationTime,
  one: CompiledMoment & { readonly finder: DayFinder; readonly zone: string },
): MomentSentence | null {
  for (const { block, start, text } of sentences) {
    const words = one.groups.map((group) => group.find(text));
    if (words.some((word) => word === null)) continue;
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
  { finder, days, span, zone }: CompiledMoment & { readonly finder: DayFinder; readonly zone: string },
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
function couldTell(published: PublicationTime, { from }: CompiledMoment['span']): boolean {
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

function spanOf(at: MomentTime, zone: string): CompiledMoment['span'] {
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
