import { type MaskedText, maskQuotations } from '@/lib/coverage/quotations/masked-text';
import { quotedStretches } from '@/lib/coverage/quotations/quoted-stretches';
import { foldPrinted } from '@/lib/language/form-pattern';
import { primarySubtag } from '@/lib/language/language-tag';
import { compileWords } from '@/lib/language/word-forms';
import type { AnswerValue } from '@/lib/news/answer';
import { type Block, blockText } from '@/lib/news/block';
import { type AskedSentence, answerTo, hasAny, placeFinder, type WordGroups } from './apply-rules';
import { withoutConditions } from './conditions';
import { howSaid, type SaidHow } from './how-said';
import type { QuestionSet } from './question';

/** What of an article is looked through. */
export interface AnsweringArticle {
  readonly headline: string;
  readonly standfirst: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** A sentence that answers a question, with the value that it gives. */
export interface FoundAnswer extends SaidHow {
  readonly question: string;
  readonly value: AnswerValue;
  /** Of the article's blocks. */
  readonly block: number;
  /** In UTF-16 code units of the block's text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What was published before answers nothing; null: the question does not say. */
  readonly since: Date | null;
}

/** Finds the answers of an article in its order; a sentence may answer several questions, each once. */
export type AnswerFinder = (article: AnsweringArticle) => readonly FoundAnswer[];

export function answerFinder(set: QuestionSet): AnswerFinder {
  const groupsOf = languageGroups(set);
  return (article) => {
    const groups = groupsOf(primarySubtag(article.language.toLowerCase()));
    const elsewhere = isElsewhere(article, set, groups);
    const asked = set.asked.filter(({ atEvent }) => !(atEvent && elsewhere));
    return article.blocks.flatMap((block, place) => {
      if (block.kind === 'caption' || block.kind === 'correction') return [];
      const masked = maskQuotations(blockText(block), article.language);
      return masked.sentences.flatMap((_, at) => {
        const sentence = sentenceAt(masked, at, { language: article.language, groups });
        return asked.flatMap((question) => {
          const answer = answerTo(question, sentence);
          if (answer === null) return [];
          const { start, end } = sentence;
          const how = howSaid(sentence.printed, answer.place, article.language);
          return [
            {
              question: question.slug,
              value: answer.value,
              block: place,
              start,
              end,
              since: question.since,
              ...how,
              isNegated: how.isNegated && !answer.denies,
            },
          ];
        });
      });
    });
  };
}

/** The groups of words in one language each, compiled when first asked for. */
function languageGroups({ words }: QuestionSet): (language: string) => WordGroups {
  const known = new Map<string, WordGroups>();
  return (language) => {
    const found =
      known.get(language) ??
      new Map(
        words.map((group) => {
          const own = group.words[language];
          return [group.name, compileWords({ ...group, words: own === undefined ? {} : { own } })];
        }),
      );
    known.set(language, found);
    return found;
  };
}

/** Whether headline, standfirst and lede are on another meeting. */
function isElsewhere(
  { headline, standfirst, blocks }: AnsweringArticle,
  set: QuestionSet,
  groups: WordGroups,
): boolean {
  const [lede] = blocks;
  const opening = foldPrinted(
    [headline, standfirst ?? '', lede === undefined ? '' : blockText(lede)].join('\n'),
  );
  const placesOf = placeFinder(groups);
  return hasAny(opening, set.elsewhere, placesOf) && !hasAny(opening, set.here, placesOf);
}

function sentenceAt(
  { text, masked, sentences }: MaskedText,
  at: number,
  more: { readonly language: string; readonly groups: WordGroups },
): AskedSentence {
  const { start, end } = sentences[at] ?? { start: 0, end: 0 };
  const from = sentences[Math.max(0, at - 2)]?.start ?? start;
  const whole = text.slice(start, end).trimEnd();
  const printed = foldPrinted(masked.slice(start, start + whole.length));
  const { language, groups } = more;
  return {
    start,
    end: start + whole.length,
    printed,
    own: withoutConditions(printed, language),
    whole: withoutConditions(foldPrinted(withoutAsked(whole, masked.slice(start, end))), language),
    before: foldPrinted(text.slice(from, start)),
    language,
    placesOf: placeFinder(groups),
  };
}

/** A sentence whose quoted questions are masked: “In Oslo next?” is no answer. */
function withoutAsked(whole: string, masked: string): string {
  return quotedStretches(whole).reduce(
    (text, { start, end }) =>
      text.slice(start, end).trimEnd().endsWith('?')
        ? text.slice(0, start) + masked.slice(start, end) + text.slice(end)
        : text,
    whole,
  );
}
