import { laterTimes, type TimedArticle } from '@/lib/coverage/told-times';
import { primarySubtag } from '@/lib/language/language-tag';
import type { CastMember } from './cast';
import { type FoundQuotation, findQuotations, type QuotingArticle, textAt } from './find-quotations';
import { maskQuotations } from './masked-text';

/** A quotation with its words and the sentence that they stand in. */
export interface ToldQuotation extends FoundQuotation {
  readonly text: string;
  readonly sentence: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** When it was published, where that was later than the article. */
  readonly saidAt: Date | null;
}

/** An article's quotations as they are kept: at most one that begins at a place. */
export function toldQuotations(
  article: QuotingArticle & TimedArticle,
  cast: readonly CastMember[],
): readonly ToldQuotation[] {
  const laterTime = laterTimes(article);
  const language = primarySubtag(article.language.toLowerCase());
  const sentences = sentenceFinder(article);
  return findQuotations(article, cast).map((quotation) => {
    const { text, sentence } = sentences(quotation);
    return { ...quotation, text, sentence, language, saidAt: laterTime(quotation.block, text) };
  });
}

/** The words of a place in an article, and all sentences that they stand in. */
function sentenceFinder(article: QuotingArticle) {
  const known = new Map<number, ReturnType<typeof maskQuotations>>();
  return ({ block, start, end }: FoundQuotation) => {
    const whole = textAt(article, block);
    const masked = known.get(block) ?? maskQuotations(whole, article.language);
    known.set(block, masked);
    const around = masked.sentences.filter((one) => one.start < end && one.end > start);
    const [from, to] = [around[0]?.start ?? start, around.at(-1)?.end ?? end];
    return { text: whole.slice(start, end).trim(), sentence: whole.slice(from, to).trim() };
  };
}
