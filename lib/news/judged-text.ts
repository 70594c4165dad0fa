import { lengthInLetters } from '@/lib/language/scripts';
import { splitSentences } from '@/lib/language/split-sentences';
import { type Block, bodyText } from './block';
import {
  isEvent,
  isEventThen,
  merged,
  type Naming,
  type NamingFinder,
  namesAll,
  namesAny,
  namesPart,
  tellsOfEvent,
} from './event-naming';
import type { PublicationTime } from './publication-time';

/** What of an article is judged. */
export interface ArticleText {
  readonly headline: string;
  readonly standfirst: string | null;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly published: PublicationTime;
}

/** A sentence with what it has of the event. */
export interface JudgedSentence {
  readonly text: string;
  readonly naming: Naming;
}

/** An article's text as far as it is judged. */
export interface JudgedText {
  readonly headline: Naming;
  /** Standfirst and the first two sentences; null where nothing stands under the headline, as in a source's line. */
  readonly lead: Naming | null;
  /** Headline and lead. */
  readonly opening: Naming;
  /** The same without the second sentence. */
  readonly beginning: Naming;
  readonly whole: Naming;
  /** Headline, standfirst and body, sentence by sentence. */
  readonly sentences: readonly JudgedSentence[];
  /** Those of the headline, and those under it up to the first that says something. */
  readonly opens: { readonly above: readonly JudgedSentence[]; readonly under: readonly JudgedSentence[] };
  /** Sentences under the headline that tell of the event. */
  readonly telling: readonly string[];
}

/** Reads a text sentence by sentence, by the finder of its language. */
export function readText(
  { headline, standfirst, blocks, language }: ArticleText,
  find: NamingFinder,
): JudgedText {
  const read = (text: string): readonly JudgedSentence[] =>
    text
      .split('\n')
      .flatMap((line) =>
        splitSentences(line, language ?? 'und').map((one) => ({ text: one.text, naming: find(one.text) })),
      );
  const [above, under, body] = [read(headline), read(standfirst ?? ''), read(bodyText(blocks))];
  const none = find('');
  const together = (sentences: readonly JudgedSentence[]) =>
    merged([none, ...sentences.map(({ naming }) => naming)]);
  return {
    headline: together(above),
    lead: under.length + body.length === 0 ? null : together([...under, ...leadOf(body, 2)]),
    opening: together([...above, ...under, ...leadOf(body, 2)]),
    beginning: together([...above, ...under, ...leadOf(body, 1)]),
    whole: together([...above, ...under, ...body]),
    sentences: [...above, ...under, ...body],
    opens: { above, under: leadOf([...under, ...body], 1).slice(-1) },
    telling: [...under, ...body].filter(({ naming }) => tellsOfEvent(naming)).map(({ text }) => text),
  };
}

/** The sentences up to the `count`th that is one: "Every room is taken." says nothing of the subject. */
function leadOf(sentences: readonly JudgedSentence[], count: number): readonly JudgedSentence[] {
  let running = 0;
  const end = sentences.findIndex(({ text }) => {
    if (lengthInLetters(text) > 20) running += 1;
    return running === count;
  });
  return end === -1 ? sentences : sentences.slice(0, end + 1);
}

/**
 * In the event's days. The second sentence counts only where the headline has to do with the event or a meeting
 * opens the text: three sentences on markets often end with what the traders were waiting for.
 */
export function isAboutThen(text: JudgedText): boolean {
  const { headline, beginning, opening } = text;
  const isNear = (namesPart(headline) || beginning.meeting !== null) && isEventThen(opening);
  return isNear || isEventThen(beginning) || runsThrough(text);
}

/**
 * Whether the event runs through the text, whatever it opens with: its place and one of its people, or all of
 * them, come back. A mention has them in one sentence, and "meeting" comes back in any story.
 */
export function runsThrough({ whole, sentences }: JudgedText): boolean {
  const comesBack = (has: (naming: Naming) => boolean) =>
    sentences.filter(({ naming }) => has(naming)).length >= 2;
  const actors = whole.actors.filter((_, at) => comesBack(({ actors: named }) => named[at] !== null)).length;
  const hasAll = actors > 1 && actors === whole.actors.length;
  const hasPlace = comesBack(({ place }) => place !== null);
  const hasMeeting = comesBack(({ meeting }) => meeting !== null);
  const isOften = sentences.filter(({ naming }) => namesPart(naming)).length * 8 >= sentences.length;
  const isRunning = hasAll || (hasPlace && (actors > 0 || (hasMeeting && namesAll(whole))));
  return isEvent(whole) && isOften && isRunning;
}

/**
 * Before or long after: the headline itself has to point to the event, since later talks of the same people are
 * told with a sentence on it, and nothing of other places.
 */
export function isAboutLater({ headline, lead, opening }: JudgedText): boolean {
  const isSilent = lead !== null && lead.place === null && !namesAny(lead);
  if (headline.elsewhere !== null || isSilent) return false;
  const namesIt = headline.place !== null && headline.meeting !== null;
  const points = headline.place !== null || (namesAll(headline) && headline.meeting !== null);
  return (namesIt || (points && namesAll(opening))) && isEvent(opening);
}

/**
 * Nobody knows when: an essay's headline may be silent where its lead names the event and the rest goes on with it.
 */
export function isAboutUndated(text: JudgedText): boolean {
  return (
    isAboutLater(text) || (text.headline.elsewhere === null && isEventThen(text.opening) && runsThrough(text))
  );
}

/** 0 to 1: how strongly it is about the event. */
export function strength({ headline, opening, telling }: JudgedText): number {
  const score =
    (isEventThen(headline) ? 0.4 : 0) + (isEventThen(opening) ? 0.3 : 0) + Math.min(telling.length, 6) * 0.05;
  return Math.round(score * 100) / 100;
}
