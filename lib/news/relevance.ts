import { sentenceSegments } from '@/lib/language/sentence-segments';
import { compileWords, type WordGroup } from '@/lib/language/word-forms';
import type { Block } from './block';
import { bodyText } from './block';
import type { Entry } from './entry';
import type { PublicationTime } from './publication-time';

/** What makes a text be about the event: its place, its people, their meeting, and what it was over. */
export interface EventWords {
  readonly place: WordGroup;
  readonly actors: readonly WordGroup[];
  readonly meeting: WordGroup;
  readonly related: WordGroup;
}

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

interface ArticleText {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly blocks: readonly Block[];
  readonly published: PublicationTime;
}

/** The two decisions about an event, with its words compiled once. */
export interface RelevanceRules {
  judgeEntry(entry: Pick<Entry, 'address' | 'headline' | 'summary' | 'categories'>): EntryVerdict;
  judgeArticle(article: ArticleText): ArticleVerdict;
}

/**
 * An entry is worth a request when two different groups of the event's words stand in its headline,
 * summary, categories or address (a plain sitemap has only that): a wrong yes costs one polite request, a wrong no loses an article. An article
 * is about the event when its opening says so, or its text does more than mention it in passing.
 */
export function relevanceRules(scope: EventScope): RelevanceRules {
  const place = compileWords(scope.words.place);
  const actors = scope.words.actors.map(compileWords);
  const meeting = compileWords(scope.words.meeting);
  const related = compileWords(scope.words.related);
  const groups = [place, ...actors, meeting, related];

  const namesEvent = (text: string) => {
    const people = actors.filter((actor) => actor.in(text)).length;
    if (!place.in(text)) return false;
    return (
      people === actors.length || (people > 0 && meeting.in(text)) || (meeting.in(text) && related.in(text))
    );
  };

  return {
    judgeEntry({ address, headline, summary, categories }) {
      const text = [headline, summary, ...categories, addressWords(address)]
        .filter((part) => part !== null)
        .join('\n');
      const found = groups.filter((group) => group.in(text)).map((group) => group.name);
      if (found.length >= 2) {
        return { kind: 'worth-reading', reasons: [`The line in the source speaks of ${listed(found)}.`] };
      }
      const why = found.length === 0 ? 'nothing of the event' : `only ${listed(found)}`;
      return { kind: 'passed-over', reasons: [`The line in the source speaks of ${why}.`] };
    },

    judgeArticle({ headline, standfirst, blocks, published }) {
      const body = bodyText(blocks);
      const opening = [headline, standfirst ?? '', body.slice(0, 700)].join('\n');
      const whole = [headline, standfirst ?? '', body].join('\n');
      const absent = [place, ...actors].filter((group) => !group.in(whole)).map((group) => group.name);
      if (absent.includes(place.name) || absent.length > 1) {
        return { kind: 'off-topic', relevance: 0, reasons: [`It does not mention ${listed(absent)}.`] };
      }
      const telling = sentences([standfirst ?? '', body].join('\n')).filter(
        (sentence) =>
          place.in(sentence) && (meeting.in(sentence) || actors.some((actor) => actor.in(sentence))),
      );
      const reasons: string[] = [];
      if (namesEvent(headline)) reasons.push(`The headline names the event: “${headline}”.`);
      if (namesEvent(opening)) reasons.push('The opening names the place, the people and their meeting.');
      if (telling.length > 0) {
        reasons.push(
          `${telling.length === 1 ? 'One sentence puts' : `${telling.length} sentences put`} people or talks in ${place.name}: “${shortened(telling[0] ?? '')}”.`,
        );
      }
      const expected = isExpected(published, scope.coverage);
      if (expected) reasons.push('It was published in the days of the event.');
      const isAbout = expected
        ? namesEvent(opening) || telling.length >= 1
        : (namesEvent(opening) && telling.length >= 2) || telling.length >= 4;
      if (isAbout)
        return {
          kind: 'about',
          relevance: strength(telling.length, namesEvent(headline), namesEvent(opening)),
          reasons,
        };
      return {
        kind: 'off-topic',
        relevance: 0,
        reasons: [
          ...reasons,
          expected
            ? 'That is too little to count.'
            : 'Outside the days of the event, that is a mention in passing.',
        ],
      };
    },
  };
}

/** The words of an address's path: "/2025/08/trump-meets-putin.html" → "2025 08 trump meets putin html". */
function addressWords(address: string): string {
  const path = URL.parse(address)?.pathname ?? '';
  return decoded(path).replace(/[-_/.+]+/g, ' ');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function strength(telling: number, inHeadline: boolean, inOpening: boolean): number {
  const score = (inHeadline ? 0.4 : 0) + (inOpening ? 0.3 : 0) + Math.min(telling, 6) * 0.05;
  return Math.round(score * 100) / 100;
}

function isExpected(published: PublicationTime, { from, to }: EventScope['coverage']): boolean {
  switch (published.kind) {
    case 'unknown':
      return true;
    case 'day':
      return published.day >= from && published.day <= to;
    case 'instant': {
      const day = published.at.toISOString().slice(0, 10);
      return day >= from && day <= to;
    }
  }
}

function sentences(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => sentenceSegments(line, 'und').map(({ segment }) => segment.trim()));
}

function shortened(sentence: string): string {
  if (sentence.length <= 160) return sentence;
  const cut = sentence.slice(0, 160);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 120))}…`;
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
