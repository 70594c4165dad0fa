import { languageCompiler } from '@/lib/coverage/moments/language-compiler';
import {
  announcedReason,
  couldTell,
  type PlacedMoment,
  placeMoment,
  timeReason,
} from '@/lib/coverage/moments/moment-time';
import { ownPart } from '@/lib/coverage/moments/own-part';
import { lacksWord, type SoughtMoment, saidOf, wordsFound } from '@/lib/coverage/moments/said-of';
import { type ToldArticle, type ToldSentence, toldSentences } from '@/lib/coverage/moments/told-sentences';
import { compiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { primarySubtag } from '@/lib/language/language-tag';
import { hasWordsIn, type Moment, type MomentSentence } from '@/lib/news/moment';
import { dayFinder } from './mentioned-days';

/** Finds which moments an article tells of: at most one sentence for each, the first that fits. */
export type MomentFinder = (article: ToldArticle) => readonly MomentSentence[];

/**
 * A sentence tells of a moment when it has a word of each of the moment's groups, says that it happened (not
 * that it did not), of the right people and of that time: a day that it names ("Friday", as it was meant on the
 * day of publication) is the moment's where it was, or it names none and was published within three days after.
 * An article that only says that it was to happen announces it.
 */
export function momentFinder(moments: readonly Moment[], zone: string): MomentFinder {
  const placed = moments.map(placeMoment);
  const around = placed.flatMap(({ days }) => days).toSorted()[0] ?? '2000-01-01';
  const compile = languageCompiler();
  const everyone = moments[0]?.people ?? [];
  return (article) => {
    const language = primarySubtag(article.language.toLowerCase());
    const finder = dayFinder(article.language, around);
    const grammar = compiledGrammar(language);
    const people = everyone.map((group) => compile(group, language));
    const sentences = toldSentences(article, grammar === null ? null : { people, grammar });
    const lede = sentences.slice(0, 2).map(({ text }) => text);
    const context = [article.headline, article.standfirst ?? '', ...lede].join('\n');
    const sought = (one: PlacedMoment): SoughtMoment => ({
      ...one,
      finder,
      zone,
      language,
      context,
      grammar,
      words: one.moment.words.map((group) => compile(group, language)),
      people,
      not: one.moment.not.map((group) => compile(group, language)),
      between: one.moment.between === null ? null : compile(one.moment.between, language),
      toCome: one.moment.toCome === null ? null : compile(one.moment.toCome, language),
      elsewhere: compile(one.moment.elsewhere, language),
      otherPlaces: compile(one.moment.otherPlaces, language),
    });
    const all = placed.filter(({ moment }) => hasWordsIn(moment, language)).map(sought);
    return withTheirWords(sentences, all).flatMap(([one, own]) => firstFit(own, one) ?? []);
  };
}

/** Each moment with the sentences that may be on it. Sentence by sentence: what is asked of one text is not read anew. */
function withTheirWords(sentences: readonly ToldSentence[], all: readonly SoughtMoment[]) {
  const found = all.map((one): [SoughtMoment, ToldSentence[]] => [one, []]);
  for (const sentence of sentences)
    for (const [one, own] of found) if (!lacksWord(sentence.said, one)) own.push(sentence);
  return found;
}

/** The first sentence that tells of a moment, else the first that announces it; null where none does either. */
function firstFit(sentences: readonly ToldSentence[], one: SoughtMoment): MomentSentence | null {
  let announced: MomentSentence | null = null;
  for (const sentence of sentences) {
    const part = onIt(sentence.said, one);
    const words = wordsFound(sentence.said, sentence.before, one) ?? wordsFound(part, sentence.before, one);
    if (words === null) continue;
    const said = saidOf(sentence.said, one);
    if (said === null || (said === 'told' ? !couldTell(sentence.published, one.span) : announced !== null))
      continue;
    const isTold = said === 'told';
    const isForeseen = said === 'foreseen';
    const reason = isTold
      ? timeReason(one.finder, { ...sentence, text: part }, one)
      : announcedReason(one.finder, sentence, { ...one, isForeseen });
    if (reason === null) continue;
    const named = [...new Set(words)].map((word) => `“${word}”`).join(', ');
    const found = momentSentence(sentence, one.moment.slug, [`It has the words ${named}.`, reason]);
    if (isTold) return found;
    announced = { ...found, isAnnounced: true };
  }
  return announced;
}

/** What of a sentence is on the moment: not that somebody else does something else, elsewhere or on another day. */
function onIt(said: string, { words, moment, people }: SoughtMoment): string {
  const happening = words.find(({ name }) => name === moment.happening)?.places(said)[0];
  return happening === undefined ? said : ownPart(said, happening, people);
}

function momentSentence(
  { block, start, text, published, isLater }: ToldSentence,
  moment: string,
  reasons: readonly string[],
): MomentSentence {
  return {
    moment,
    block,
    start,
    end: start + text.length,
    sentence: text,
    reasons,
    isAnnounced: false,
    saidAt: isLater && published.kind === 'instant' ? published.at : null,
  };
}
