import { pressMatcher, pressPhrases } from '@/lib/language/press-words';

/** What outlets print where they cut an article: an order to pay or sign in before the reader may go on. */
const gates = pressMatcher([{ kinds: ['gate'], where: 'anywhere' }]);
/**
 * Words that a reader who did not pay is never stopped by: a meter's count, an offer, a newsletter. They
 * stand beside whole articles.
 */
const notGates = pressMatcher([{ kinds: ['notGate'], where: 'anywhere' }]);
const counts = pressMatcher([{ kinds: ['gateCount'], where: 'anywhere' }]);

/** Walls are signs: the longest seen has 150 letters, and a paragraph is not asked. */
const longest = 250;

/** Whether a short text stops the reader of an article. */
export function isPaywallText(text: string): boolean {
  if (text.length > longest || !gates.in(text)) return false;
  return !notGates.in(text) && gates.in(withoutSpeech(text));
}

const quotations = /["“„«][^"“”„«»]{15,200}["“”»]/g;
const answered = new RegExp(
  `[^.!?]{0,200}\\?\\s?["”»]?\\s(?:${pressPhrases('yesNo').join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/**
 * A line without what it only reports: quotations, and questions that it answers itself. An article about
 * a newspaper asks whether the rest is for subscribers, and says no. Where nothing else is left, the line.
 */
export function withoutSpeech(text: string): string {
  const own = text.replace(quotations, ' ').replace(answered, ' ');
  return /\p{L}/u.test(own) ? own : text;
}

/** Whether a wall says how much of the article is behind it: "Il vous reste 57 % de cet article à lire". */
export function countsWhatIsLeft(text: string): boolean {
  return text.length <= longest && counts.in(text);
}
