import { withoutSpeech } from '@/lib/ingest/page/facts/paywall-words';
import { anyOf } from '@/lib/language/any-of';
import { letter } from '@/lib/language/letters';
import { pressMatcher } from '@/lib/language/press-words';
import { deskObjects, deskWords, endWords, wholeNotes } from '@/lib/language/words/copy-marks';
import { isChineseStaffLine } from '@/lib/news/byline/chinese-byline';
import { dateSource, isDateLine } from './printed-date';

/** What stands after a phrase that is all of its line, or nearly. */
const alone = '[\\s.:!…»›>→】\\]]{0,4}$';
/** The same, or a mark and what it leads to: the title of another article. */
const leadsOn = '(?:\\s?[:：|»›>→–—】].{0,250}|\\s?-\\s.{0,250}|[ .:!…»›>→]{0,4})$';
/** How many comments there are. */
const count = '(?:\\s?[:：]?\\s?[(（]?\\d{1,5}[)）]?)?';
const upTo = (letters: number) => `.{0,${letters}}$`;

const networks = [
  '(?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|tiktok|threads|bluesky|mastodon|viber|zalo|line',
  `vk|google news|фейсбук${letter}?|тел[еє]грам${letter}?|соцсет${letter}{1,3}|соцмереж${letter}{1,2}|вконтакте|微信|微博)`,
].join('|');

/** What points at such a line. */
const marks = '(?:[>»›→▶►☞※-]{1,3}\\s?)?';

/** Lines that are never article text, by the words that open them. */
const lines = pressMatcher(
  [
    { kinds: ['advert'], after: `(?:\\s?[|–-])?${alone}` },
    { kinds: ['goesOn', 'button', 'mostRead'], after: alone },
    {
      kinds: ['listen'],
      after: `(?:[\\s·|(–-]{0,3}\\d{1,3}(?::\\d{2}|\\s?${letter}{1,8}\\.?){1,2}\\)?)?${alone}`,
    },
    {
      kinds: ['share'],
      after: (of) => `(?: ?${of('shareVia')}.{0,80})?(?: ?${networks}${letter}{0,2})?${alone}`,
    },
    {
      kinds: ['share'],
      after: (of) => `(?:[\\s·|/,]{1,3}(?:${of('share')}|${of('shareRow')}|${networks})){1,8}${alone}`,
    },
    { kinds: ['follow'], after: upTo(100) },
    { kinds: ['newsletter'], after: upTo(120) },
    { kinds: ['subscribe'], where: 'sentence', after: upTo(140) },
    { kinds: ['signIn'], after: upTo(100) },
    { kinds: ['app'], after: upTo(120) },
    { kinds: ['comments'], after: `${count}${alone}` },
    { kinds: ['leaveComment'], after: upTo(60) },
    { kinds: ['readAlso', 'more', 'related', 'youMayLike'], after: leadsOn },
    { kinds: ['readOn'], after: upTo(40) },
    { kinds: ['tags'], after: `(?:\\s?[:：].{0,300}|${alone})$` },
    { kinds: ['counted'], after: '\\s?[:：](?:\\s?\\d.{0,20})?$' },
    {
      kinds: ['readingTime'],
      after: `(?:\\s?[:：]?\\s?(?:${letter}{2,3}\\.? )?\\d{1,3}(?:\\s?${letter}{1,10}){0,2}\\.?$|${alone})`,
    },
    { kinds: ['notice'], after: upTo(400) },
    { kinds: ['rights'], after: upTo(200) },
    {
      kinds: ['published', 'updated'],
      after: (of) => `[:：\\s/|,].{0,60}(?:${dateSource}|${timeAgo(of('ago'))}).{0,40}$`,
    },
    { kinds: ['updated'], after: '[\\s:：]{0,2}$' },
    { kinds: ['picture', 'source', 'editor'], after: '\\s?(?:by\\b|[:：©])\\s?.{0,120}$' },
  ],
  `${marks}[（(【[<＜]?`,
);

/** "5 hours ago", "vor 5 Stunden". */
function timeAgo(ago: string): string {
  return `\\d{1,3}\\s?${letter}{1,12}\\.? ${ago}|${ago} \\d{1,3}`;
}

/** To whom the rest is open, anywhere in a line. */
const reserved = pressMatcher([{ kinds: ['reserved'], where: 'anywhere' }]);

const accounts = `e-?mail|mail|${networks.replace('(?:', '').slice(0, -1)}`;
/** "jdoe@harbour.example", "@jdoe", "Email: jdoe@harbour.example", "Twitter: jdoe" */
const account = `(?:(?:(?:${accounts})\\s?[:：]\\s?)?(?:[\\w.+-]{1,40}@[\\w.-]{2,40}\\.\\p{L}{2,12}|@\\w[\\w.]{1,30})|(?:${accounts})\\s?[:：]\\s?(?=[\\w./-]*[a-z])[\\w./-]{2,40})`;
/** Where a reporter is to be found, as some papers end each report; "Telegram: blocked" tells of the network. */
const whereToFind = new RegExp(
  `^(?=.*[@/_\\d])[•·*–—-]?\\s?${account}(?:\\s?[|•·,;/]\\s?${account}){0,4}(?:\\s?\\((?:end|끝)\\))?\\.?$`,
  'iu',
);
/** What a post or a film leaves where a program should have put it: its address. */
const addressAlone = /^(?:https?:\/\/|pic\.(?:twitter|x)\.com\/)\S+$/i;

const end = anyOf(endWords);
const endMark = new RegExp(`^(?:[(（[]\\s?${end}\\s?[)）\\]]|[-–—*#]+\\s?${end}\\s?[-–—*#]+)$`, 'iu');
/** "(Adds quotes, details)" says what was done to what; "(Repeats on Sunday at nine.)" is a sentence of the text. */
const deskNote = new RegExp(
  `^\\((?:${anyOf(wholeNotes)}|${anyOf(deskWords)},?(?: (?!to the )[^\\s()]{1,20}){0,3}? ${anyOf(deskObjects)}(?!\\p{L})[^()]{0,160}(?<![.!?…]))\\)$`,
  'iu',
);

/** What is clutter in any language. */
const others: readonly RegExp[] = [
  /^(?:whatsapp|facebook|twitter|instagram|linkedin|telegram|reddit|pinterest|flipboard)(?: (?:on|via|by|with)\b.{0,80}|: ?@\w{2,30})?[.:!]?$/i,
  /^(?:#[\p{L}\p{M}\p{N}_]{2,40}[\s,]{0,3}){1,20}$/u,
  /^(?:warning|notice|fatal error|deprecated): .{0,300}\bon line \d+$/i,
  /^\d{1,2} ?min(?:\.|utes?)?(?: read)?$/i,
  /^(?:page|seite|pagina|página|strona|strana|sivu|sida|side|страница) \d{1,2} (?:of|von|sur|de|di|z|av|af|из) \d{1,2}\b.{0,40}$/i,
  /^(?:contact|reach|e-?mail) .{2,60} (?:at|on|via) \S+@\S+\.\S+.{0,80}$/i,
  whereToFind,
  endMark,
  deskNote,
  addressAlone,
  /^.{0,60}[©™®].{0,160}\ball rights reserved\b/i,
  /\|\s?\d{1,3}:\d{2}\s?(?:min|minuten|minutes)\.?$/i,
  /^(?:©|ⓒ|\(c\) |copyright\b(?! (?:case|law|suit|claim))).{0,200}$/i,
  // Names of style rules, run together: "for-phone-onlyfor-tablet-portrait-up".
  /^(?=\S{40,}$)[a-z]+(?:-[a-z]+){5,}$/,
  /^.{0,64}\b\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
];

/** A site that speaks of its own cookies: an article on cookies neither says "we" nor "our" of them. */
const ofCookies =
  /^[^“”"«»]*\bcookies?\b.{0,120}\b(?:consent|accept|policy|settings|preferences|use of)\b.{0,100}$/i;
const ofItself = /^.{0,250}\b(?:we|our|your?|(?:this|the) (?:page|site|website))\b/i;

/** Whether a block is a share row, a "read more" line, a sign-up call, a copyright line or the like. */
export function isClutterText(text: string): boolean {
  if (text.length > 420) return false;
  if (reserved.in(text) && reserved.in(withoutSpeech(text))) return true;
  if (
    lines.in(text) ||
    isDateLine(text) ||
    isChineseStaffLine(text) ||
    isRowOfButtons(text) ||
    others.some((pattern) => pattern.test(text))
  )
    return true;
  return ofCookies.test(text) && ofItself.test(text);
}

/** Buttons side by side without a space: "ListenShare". */
function isRowOfButtons(text: string): boolean {
  if (text.length > longestRow || /\s/.test(text)) return false;
  const buttons = text.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return buttons.length > 1 && buttons.every((button) => lines.in(button));
}

const longestRow = 60;

const endMarks = pressMatcher([
  { kinds: ['readAlso', 'related', 'mostRead', 'youMayLike', 'leaveComment', 'source'], after: alone },
  { kinds: ['comments'], after: `${count}${alone}` },
  { kinds: ['gateSign'], after: upTo(40) },
]);

/** Whether a line opens what follows an article: related links, comments, the most read. */
export function isEndOfArticle(text: string): boolean {
  return text.length < 70 && endMarks.in(text);
}

const commentLabels = pressMatcher([
  { kinds: ['leaveComment'], after: alone },
  { kinds: ['comments'], after: `${count}${alone}` },
]);

/** Whether a line is the label of the readers' comments. */
export function opensComments(text: string): boolean {
  return text.length < 70 && commentLabels.in(text);
}
