import { pressMatcher } from '@/lib/language/press-words';

/** What walls speak of: consent, signing in, paying, proving to be human, and faults of the site itself. */
const wallWords = pressMatcher([{ kinds: ['siteWall'], where: 'anywhere' }]);

/** How much of a text is a wall's, 0 to 1 of its letters: the sentences that speak of consent, accounts or robots. */
export function wallShare(text: string): number {
  const sentences = text
    .slice(0, 6000)
    .split(/(?<=[.!?。！？؟])\s*|\n/u)
    .filter((sentence) => sentence.trim() !== '');
  const size = (some: readonly string[]) => some.reduce((sum, sentence) => sum + sentence.length, 0);
  return size(sentences.filter((sentence) => wallWords.in(sentence))) / Math.max(1, size(sentences));
}

/** Longer than any wall that was seen, and than the beginning that some leave beside theirs. */
const longestWall = 3000;

/**
 * Whether a page's text is a wall's and no article: a page without a headline takes that of its line in the
 * feed, and then a consent page passed for the story.
 */
export function isWallText(text: string): boolean {
  return text.length < longestWall && wallShare(text) >= 0.5;
}
