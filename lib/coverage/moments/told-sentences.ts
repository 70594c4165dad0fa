import { laterTimes, type TimedArticle } from '@/lib/coverage/told-times';
import { foldPrinted } from '@/lib/language/form-pattern';
import { splitSentences } from '@/lib/language/split-sentences';
import { type Block, blockText } from '@/lib/news/block';
import type { PublicationTime } from '@/lib/news/publication-time';
import { namedHim } from './named-him';

/** What of an article is looked through. */
export interface ToldArticle extends TimedArticle {
  readonly headline: string;
  readonly standfirst: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly published: PublicationTime;
}

/** A sentence of an article at its place in a block: -1 is the headline, -2 the standfirst. */
export interface ToldSentence {
  readonly block: number;
  readonly start: number;
  readonly text: string;
  /** The same folded, and "he" as who that is. */
  readonly said: string;
  /** The sentence before it in its block, empty for the first. */
  readonly before: string;
  /** Of the entry of a live blog, or of the later state, with which it came; else the article's own. */
  readonly published: PublicationTime;
  /** Whether that is another time than the article's. */
  readonly isLater: boolean;
}

/** Sentences in reading order, the text's before those of standfirst and headline. */
export function toldSentences(
  article: ToldArticle,
  speakers: Omit<Parameters<typeof namedHim>[1], 'isHeading'> | null,
): readonly ToldSentence[] {
  const { headline, standfirst, blocks, language } = article;
  const split = (text: string, block: number) =>
    splitSentences(text, language).map((sentence) => ({ block, ...sentence }));
  const read = [
    ...split(headline, -1),
    ...split(standfirst ?? '', -2),
    ...blocks.flatMap((block, place) => (block.kind === 'caption' ? [] : split(blockText(block), place))),
  ];
  const folded = read.map((sentence) => foldPrinted(sentence.text));
  const said =
    speakers === null ? folded : namedHim(folded, { ...speakers, isHeading: headingsOf(read, blocks) });
  const laterTime = laterTimes(article);
  const sentences = read.map((sentence, at) => {
    const previous = read[at - 1];
    const own = laterTime(sentence.block, sentence.text);
    return {
      ...sentence,
      said: said[at] ?? '',
      before: previous?.block === sentence.block ? previous.text : '',
      published: own === null ? article.published : instantOf(own),
      isLater: own !== null,
    };
  });
  const of = (isOne: (block: number) => boolean) => sentences.filter(({ block }) => isOne(block));
  return [...of((block) => block >= 0), ...of((block) => block === -2), ...of((block) => block === -1)];
}

function headingsOf(
  sentences: readonly { readonly block: number }[],
  blocks: readonly Block[],
): (at: number) => boolean {
  return (at) => blocks[sentences[at]?.block ?? -1]?.kind === 'heading';
}

function instantOf(at: Date): PublicationTime {
  return { kind: 'instant', at, precision: 'minute', origin: 'visible' };
}
