import { detectLanguage } from '@/lib/language/detect-language';
import { isSameLanguage } from '@/lib/language/language-tag';
import { lettersAlone } from '@/lib/language/letters';
import { pressMatcher } from '@/lib/language/press-words';
import type { Article } from '@/lib/news/article';
import type { ArticleState } from '@/lib/news/article-state';
import { bodyText } from '@/lib/news/block';
import { breaksOff, wallish } from './cut-text';
import { lasting } from './revision';
import { overlapOf, type TextOverlap } from './text-overlap';
import { wallShare } from './wall-text';

/** Whether a page is a state of the article that was asked for. `why` is one plain sentence. */
export type Sameness =
  | { readonly kind: 'same-article' }
  /** A page, and not this article's: a wall, another language, another story. */
  | { readonly kind: 'not-the-article'; readonly why: string }
  /** This article's page, and not all of it: a text cut down, an empty shell. */
  | { readonly kind: 'failed'; readonly why: string };

/** An article's state with what tells it from another's. */
type Told = Pick<Article, 'id' | 'headline' | 'standfirst' | 'blocks' | 'isBeginningOnly'>;

const same: Sameness = { kind: 'same-article' };

/**
 * The least that a state must share with the one before. Measured on 119 sample reports of 16 outlets, each
 * compared with every other of its outlet: two pieces on one event share up to 0.14 of their runs of four
 * words (nine in ten under 0.03) and 0.14 to 0.45 of their words of weight; a piece on something else shares
 * 0.02 to 0.13 of those, and a wall no more.
 */
const least = { runs: 0.15, runsElsewhere: 0.25, words: 0.2, wordsWithHeadline: 0.1 } as const;

/** A text shorter than this share of the one before is not rewritten but missing. */
const leastGrowth = 0.35;

/**
 * Judges what was read at an article's address against what is stored of it. A text that keeps sentences of
 * the stored one is the same article, however much it grew or whatever it is called now; so is one without a
 * common sentence under the same canonical address, as long as it speaks of the same and is not much shorter.
 * Less than half of the text that breaks off where the stored one goes on is what a paywall leaves.
 */
export function judgeSameness(known: Told, read: Told): Sameness {
  const [before, after] = [bodyText(lasting(known).blocks), bodyText(lasting(read).blocks)];
  const isWordForWord = before === after || lettersAlone(before) === lettersAlone(after);
  if (isWordForWord && (before !== '' || known.id === read.id)) return same;
  const shared = overlapOf(before, after);
  if (read.isBeginningOnly && !known.isBeginningOnly && shared.growth < 0.9)
    return { kind: 'failed', why: 'The page shows only the beginning of the article by now.' };
  const isMoved = known.id !== read.id;
  if (shared.runs >= (isMoved ? least.runsElsewhere : least.runs))
    return !speaksOfRetraction(read) && breaksOff(known, read) ? cut(shared) : same;
  const strange = whyStrange(before, after);
  if (strange !== null) return { kind: 'not-the-article', why: strange };
  if (isMoved)
    return {
      kind: 'not-the-article',
      why: 'The page names another address as its own, and tells another story.',
    };
  if (speaksOfRetraction(read) && shared.growth < 1) return same;
  return judgeRewritten({ known, after, shared });
}

/** A text without the sentences of the one before, at the same address. */
function judgeRewritten({
  known,
  after,
  shared,
}: {
  readonly known: Told;
  readonly after: string;
  readonly shared: TextOverlap;
}): Sameness {
  const { words, growth } = shared;
  const headlineShare = overlapOf(known.headline, after).words;
  const isOnTopic = words >= least.words || (words >= least.wordsWithHeadline && headlineShare >= 0.3);
  if (growth >= leastGrowth)
    return isOnTopic
      ? same
      : { kind: 'not-the-article', why: 'The page has nothing in common with the article.' };
  return isOnTopic
    ? cut(shared)
    : { kind: 'not-the-article', why: 'The page shows something else than the article.' };
}

function cut({ growth }: TextOverlap): Sameness {
  const share = Math.max(1, Math.round(growth * 100));
  return { kind: 'failed', why: `The page holds only ${share} % of the text that the article had.` };
}

function whyStrange(before: string, after: string): string | null {
  if (wallShare(after) >= wallish && wallShare(before) < wallish)
    return 'The page asks for consent, a sign-in or a proof of being human, or speaks of a fault of the site.';
  const [then, now] = [detectLanguage(before), detectLanguage(after)];
  if (then !== null && now !== null && !isSameLanguage(then, now))
    return `The page is in another language (${now}) than the article (${then}).`;
  return null;
}

/** An outlet that takes its words back says so in a few lines, which are the article from then on. */
function speaksOfRetraction({ headline, blocks }: ArticleState): boolean {
  return (
    blocks.some(({ kind }) => kind === 'correction') ||
    retraction.in(`${headline}\n${bodyText(blocks)}`.slice(0, 3000))
  );
}

const retraction = pressMatcher([
  { kinds: ['withdrawn', 'editorsNote'], where: 'anywhere' },
  { kinds: ['correction'], where: 'anywhere', after: '\\s?[:：]' },
]);
