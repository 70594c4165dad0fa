import { calendarWords } from '@/lib/language/calendar';
import { vowelSigns } from '@/lib/language/letters';
import { pressMatcher, pressPhrases, pressWord } from '@/lib/language/press-words';
import { isRelativeTime } from './relative-time';

/**
 * Whether a line of a page changes by itself, so that a change of it is no change of the article: a counter
 * ("3 comments", "4 min read"), a stamp ("Last updated 15 August, 14:20", "2 hours ago"), a row of share
 * buttons, the mark over an advertisement, or a link to another article with its "Read also:". Judged by the
 * line alone, which must say nothing else: "14 killed" is news, and so is "Updated toll: 14".
 */
export function isFleetingLine(text: string): boolean {
  if (text.length > 300) return false;
  if (reactions.test(text)) return true;
  const tokens = tokensOf(text);
  if (tokens.length === 0) return false;
  return (
    isCounter(text, tokens) ||
    isStamp(text, tokens) ||
    isShareRow(text, tokens) ||
    isAdMark(text, tokens) ||
    relatedLinks.in(text.trim()) ||
    opensRelated(text)
  );
}

/** "👍 12 ❤️ 3": pictures with the count of those who pressed them. */
const reactions =
  /^(?=.*\p{Extended_Pictographic})(?=.*\p{N})[\p{Extended_Pictographic}\p{Emoji_Component}\p{N}\p{Z}.,+|·]+$/u;

/** Whether a line opens a row of links to other articles, which follow it. */
export function opensRelated(text: string): boolean {
  return text.length <= 60 && relatedHeadings.in(text.trim());
}

/** Whether a line ends as sentences do, which headlines, links and buttons do not. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।։]["'”’»」)\]]*$/u.test(text.trim());
}

const vowels = new RegExp(`[${vowelSigns}]`, 'g');

/** Words in lower case, Arabic ones without their article and their vowel signs. */
function tokensOf(given: string): readonly string[] {
  const text = given.replace(vowels, '');
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));
}

/** "3 comments", "4 min read"; and "Discuss (56)", as no sentence ends. */
function isCounter(text: string, tokens: readonly string[]): boolean {
  if (text.length > 140 || !/\p{N}/u.test(text)) return false;
  if (tokens.length <= 2 && /^[^\p{N}]{3,30} ?[(（]\d{1,6}[)）]$/u.test(text.trim())) return true;
  return tokens.some(isCounted) && tokens.every((token) => isCounted(token) || isBeside(token));
}

function isStamp(text: string, tokens: readonly string[]): boolean {
  if (isRelativeTime(withoutStampWords(text))) return true;
  if (text.length > 140 || !/\p{N}/u.test(text)) return false;
  const isAgo = tokens.length <= 5 && tokens.some(isAgoWord);
  if (isAgo && tokens.every((token) => isAgoWord(token) || isFiller(token))) return true;
  const isDated = isClockOrDate(text) || tokens.some(isDateWord);
  if (!tokens.some(isStampWord) || !(isDated || isAgo)) return false;
  // A word more may stand there: whose clock it is, or who edited ("Kyiv time").
  return tokens.filter((token) => !isBeside(token) && !isCounted(token)).length <= 1;
}

/** "Updated: 3 minutes ago" and "vor 3 Minuten aktualisiert" without what the time is of. */
function withoutStampWords(text: string): string {
  if (text.length > 80) return text;
  const words = text.split(/[\s:：·•|,]+|\s[–—-]\s/).filter((word) => word !== '');
  const isLabel = (word: string): boolean => isStampWord(word.toLowerCase());
  const first = words.findIndex((word) => !isLabel(word));
  const last = words.findLastIndex((word) => !isLabel(word));
  return words.slice(Math.max(first, 0), last + 1).join(' ');
}

/** What may stand beside a count or in a stamp. */
function isBeside(token: string): boolean {
  return isFiller(token) || isStampWord(token) || isAgoWord(token) || isDateWord(token);
}

function isShareRow(text: string, tokens: readonly string[]): boolean {
  if (text.length > 160 || !tokens.every((token) => isSharing(token) || isFiller(token))) return false;
  return tokens.filter((token) => token.length > 1 && isSharing(token)).length * 2 >= tokens.length;
}

/** Few words, and no sentence: "Advertising revenue fell." is none. */
function isAdMark(text: string, tokens: readonly string[]): boolean {
  return (
    tokens.length <= 6 &&
    text.length <= 60 &&
    (tokens.length === 1 || !/[.!?。؟]$/.test(text)) &&
    adMarks.in(text)
  );
}

const related = ['readAlso', 'more', 'related', 'youMayLike'] as const;
const relatedHeadings = pressMatcher([{ kinds: [...related, 'mostRead'], after: '[\\s.:：…»›>→]{0,4}$' }]);
const relatedLinks = pressMatcher([
  { kinds: related, after: '(?:[\\s.:：…»›>→]{0,4}$|\\s?[:：|»›>→]|\\s[–—-]\\s)' },
]);
const adMarks = pressMatcher([{ kinds: ['advert', 'sponsored'] }], '[\\s(（[|>/-]{0,4}');

function isClockOrDate(text: string): boolean {
  return /\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\d{1,2}\s?[月日時时분시]|\b(?:19|20)\d{2}\b/u.test(
    text,
  );
}

const networks =
  'facebook twitter x whatsapp telegram linkedin reddit pinterest flipboard bluesky threads mastodon vk vkontakte ' +
  'viber line hatena weibo wechat tumblr xing instagram skype';

const isCounted = pressWord('counted');
const isStampWord = pressWord('stamp');
const filling = new Set(pressPhrases('beside'));
const agos = new Set(pressPhrases('ago'));
const shareWords = pressWord('share', 'shareRow');
const networkNames = new Set(networks.split(' '));
let dateWords: ReadonlySet<string> | null = null;

/** "時間前": the unit and the mark as one. */
function isAgoWord(token: string): boolean {
  return agos.has(token) || /^\p{L}{1,2}[前전]$/u.test(token);
}

function isSharing(token: string): boolean {
  return networkNames.has(token) || shareWords(token);
}

function isFiller(token: string): boolean {
  return filling.has(token);
}

function isDateWord(token: string): boolean {
  dateWords ??= new Set(calendarWords().flatMap(tokensOf));
  return dateWords.has(token);
}
