import { decodedPart } from './address-parts';
import type { Entry } from './entry';
import { type EventWords, namingFinders, wordsFound } from './event-naming';
import { isOnHistory } from './history';
import {
  type ArticleText,
  isAboutLater,
  isAboutThen,
  isAboutUndated,
  type JudgedText,
  readText,
  runsThrough,
  strength,
} from './judged-text';
import type { PublicationTime } from './publication-time';

/** The event as the rules of relevance see it. */
export interface EventScope {
  readonly words: EventWords;
  /** Days, inclusive, YYYY-MM-DD: when coverage is expected. */
  readonly coverage: { readonly from: string; readonly to: string };
}

export type EntryVerdict = {
  readonly kind: 'worth-reading' | 'passed-over';
  readonly reasons: readonly string[];
};

export type ArticleVerdict = {
  readonly kind: 'about' | 'off-topic';
  /** 0 to 1; only for ordering by strength, never shown as a score. */
  readonly relevance: number;
  readonly reasons: readonly string[];
};

/** The two decisions about an event, with its words compiled once. */
export interface RelevanceRules {
  judgeEntry(
    entry: Pick<Entry, 'address' | 'headline' | 'summary' | 'categories' | 'language'>,
  ): EntryVerdict;
  judgeArticle(article: ArticleText): ArticleVerdict;
}

/**
 * An entry is worth a request when two different groups of the event's words stand in its headline,
 * summary, categories or address (a plain sitemap has only that): a wrong yes costs one polite request, a
 * wrong no loses an article. An article is about the event when its headline and lead name it; in the
 * event's days also when a good part of its text tells of it. One sentence in another story is a mention.
 */
export function relevanceRules({ words, coverage }: EventScope): RelevanceRules {
  const finderOf = namingFinders(words);
  const names = [
    words.place.name,
    ...words.actors.map(({ name }) => name),
    words.meeting.name,
    words.related.name,
  ];
  return {
    judgeEntry({ address, headline, summary, categories, language }) {
      const text = [headline, summary, ...categories, addressWords(address)]
        .filter((part) => part !== null)
        .join('\n');
      const { place, actors, meeting, related } = finderOf(language)(text);
      const found = names.filter((_, at) => [place, ...actors, meeting, related][at] !== null);
      if (found.length >= 2) {
        return { kind: 'worth-reading', reasons: [`The line in the source speaks of ${listed(found)}.`] };
      }
      const why = found.length === 0 ? 'nothing of the event' : `only ${listed(found)}`;
      return { kind: 'passed-over', reasons: [`The line in the source speaks of ${why}.`] };
    },

    judgeArticle(article) {
      const text = readText(article, finderOf(article.language));
      const time = timeAmong(article.published, coverage);
      const reasons = [...foundReasons(text), timeReasons[time]];
      if (isOnHistory(text, Number(coverage.from.slice(0, 4)))) {
        return {
          kind: 'off-topic',
          relevance: 0,
          reasons: [...reasons, 'It is on another year, and little of it is on the event.'],
        };
      }
      if (isAbout[time](text)) {
        return { kind: 'about', relevance: strength(text), reasons };
      }
      return { kind: 'off-topic', relevance: 0, reasons: [...reasons, shortfall(text, time)] };
    },
  };
}

function foundReasons(text: JudgedText): readonly string[] {
  const { headline, opening, sentences, telling } = text;
  const [inHeadline, inOpening] = [wordsFound(headline), wordsFound(opening)];
  const reasons: string[] = [];
  if (inHeadline.length > 0) reasons.push(`The headline has ${listed(inHeadline)}.`);
  if (inOpening.length > inHeadline.length) reasons.push(`Headline and lead have ${listed(inOpening)}.`);
  const [first] = telling;
  if (first !== undefined) {
    const tell = telling.length === 1 ? '1 sentence tells' : `${telling.length} sentences tell`;
    reasons.push(`${tell} of the event, of ${sentences.length}: “${shortened(first)}”.`);
  }
  if (runsThrough(text)) reasons.push('Its people and its place come back through the text.');
  return reasons;
}

type TimeAmong = 'expected' | 'other' | 'unknown';

const isAbout: Readonly<Record<TimeAmong, (text: JudgedText) => boolean>> = {
  expected: isAboutThen,
  other: isAboutLater,
  unknown: isAboutUndated,
};

const timeReasons: Readonly<Record<TimeAmong, string>> = {
  expected: 'It was published in the days of the event.',
  other: 'It was published outside the days of the event.',
  unknown: 'When it was published is not known.',
};

/** What is missing, in a sentence. */
function shortfall({ opening, telling }: JudgedText, time: TimeAmong): string {
  if (telling.length > 0) {
    return time === 'expected'
      ? 'That is a mention in another story.'
      : 'Its headline and lead do not name the event, so that is a mention.';
  }
  return wordsFound(opening).length === 0
    ? 'Its headline and lead have none of the event’s words.'
    : 'That is too little to count.';
}

/** The words of an address's path: "/2025/08/trump-meets-putin.html" → "2025 08 trump meets putin html". */
function addressWords(address: string): string {
  const path = URL.parse(address)?.pathname ?? '';
  return decodedPart(path).replace(/[-_/.+]+/g, ' ');
}

function timeAmong(published: PublicationTime, { from, to }: EventScope['coverage']): TimeAmong {
  if (published.kind === 'unknown') return 'unknown';
  const day = published.kind === 'day' ? published.day : published.at.toISOString().slice(0, 10);
  return day >= from && day <= to ? 'expected' : 'other';
}

function shortened(sentence: string): string {
  if (sentence.length <= 160) return sentence;
  const cut = sentence.slice(0, 160);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 120))}…`;
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
