import { anyOf } from '@/lib/language/any-of';
import { calendarWords } from '@/lib/language/calendar';
import { inGregorian } from '@/lib/language/other-calendars';
import { isStampWord, saysOfDate, withoutStampWords } from '@/lib/language/stamp-words';
import { hourWords, isOfOther, untilWords } from '@/lib/language/words/other-days';
import { type DateHabits, findPrintedTime, type PrintedTime } from './printed-time';

/** A date of a line, with what the line says of it: that it is of the publication, or of a change or anything else. */
export interface LineDate {
  readonly time: PrintedTime;
  readonly says: 'published' | 'other' | null;
}

const limits = { text: 300, dates: 5, behind: 30 } as const;

/**
 * The dates of a line, each with what the words before it (or, of the first, all of them) say; what those behind it
 * say, where the line ends in such a word and opens with none: "2025年8月16日 更新", "am 15. August 2025 veröffentlicht".
 */
export function datesOfLine(text: string, habits: DateHabits): readonly LineDate[] {
  if (isOfOther(text.slice(0, limits.text))) return [];
  const times: PrintedTime[] = [];
  const before: string[] = [];
  let rest = inGregorian(text.slice(0, limits.text));
  while (times.length < limits.dates) {
    const found = findPrintedTime(rest, habits);
    if (found === null) break;
    times.push(found.time);
    before.push(rest.slice(0, found.start));
    rest = rest.slice(found.end);
  }
  const [opening = ''] = before;
  const isBehind = saysOfDate(opening) === null && isStampBehind(rest);
  const words = isBehind ? [...before.slice(1), rest] : before;
  const said = times.map((time, at) => ({ time, says: saysOfDate(words[at] ?? '') }));
  return said.map((date, at) =>
    isOfSpan(said, [...before.slice(1), rest], at) ? { ...date, says: 'other' } : date,
  );
}

/** What a line says of its first date, in words before it or behind; where it says nothing of that, what all its words say. */
export function saysOfLine(line: string, habits: DateHabits): LineDate['says'] {
  return datesOfLine(line, habits)[0]?.says ?? saysOfDate(line);
}

const joint = `\\s?(?:[–—-]|${anyOf(untilWords)})\\s?`;
const hours = `\\d{1,2}[:.h]\\d{2}(?:\\s?${anyOf(hourWords)}(?!\\p{L}))?`;
const betweenDays = new RegExp(`^${joint}(?:\\p{L}{2,12}\\.?,?\\s)?$`, 'iu');
const hoursBehind = new RegExp(`^[\\s,|–-]{0,4}(?:\\p{L}{1,4}\\.?\\s)?${hours}${joint}${hours}`, 'iu');

/** Whether a date that nothing is said of begins or ends some days, or has an hour of its own to end: events last. */
function isOfSpan(dates: readonly LineDate[], behind: readonly string[], at: number): boolean {
  if (dates[at]?.says !== null) return false;
  const joins = (one: LineDate | undefined, next: LineDate | undefined, between = '') =>
    one?.says === null && next?.says === null && one.time.day !== next.time.day && betweenDays.test(between);
  return (
    joins(dates[at], dates[at + 1], behind[at]) ||
    joins(dates[at - 1], dates[at], behind[at - 1]) ||
    hoursBehind.test(behind[at] ?? '')
  );
}

/** Whether nothing but a stamp word stands behind the last date of a line. */
function isStampBehind(rest: string): boolean {
  return (
    rest.length <= limits.behind &&
    !/\d/.test(rest) &&
    saysOfDate(rest) !== null &&
    !/\p{L}/u.test(withoutStampWords(rest))
  );
}

/**
 * The date of publication in a line: the one that it calls so, else the first that it does not call one of a change.
 * "Updated 16 August. Published 15 August" says the 15th; a line with nothing but a change says none.
 */
export function publishedIn(text: string, habits: DateHabits): PrintedTime | null {
  const dates = datesOfLine(text, habits);
  const chosen = dates.find(({ says }) => says === 'published') ?? dates.find(({ says }) => says === null);
  return chosen?.time ?? null;
}

const word = /\p{L}[\p{L}\p{M}]*\.?/gu;
const datePieces =
  /\d{1,4}(?:[./:-]\s?\d{1,4}){1,3}|\d+\s?[年月日時时分秒년월일시분]|\d{1,2}(?:st|nd|rd|th|er|º)?|[+-]?\d+/gu;
/** Words of a stamp that are no stamp words: "at", "Uhr", "Friday, 15 August", zones, "min read". */
const smallWords = [
  // Before a day or a clock time.
  'at|on|the|of|de|del|di|do|da|um|le|à|el|la|las|los|a|às|il|alle|om|kl|klo|den|dne|o|в|о|vom',
  // Beside figures.
  'uhr|am|pm|a\\.?m\\.?|p\\.?m\\.?|ore|godz|г|год|року|р|saat|час|h|hrs|d|m|j|n|t|z|gmt|utc',
  'เวลา|น|lúc|ngày|pukul|jam|ora|ore|uur|u|val|plkst|kell|ώρα|στις|الساعة|ساعت|בשעה|बजे|час|годин',
  'π|μ|πμ|μμ|ص|م|صباحا|مساء|सुबह|दोपहर|शाम|रात|সকাল|দুপুর|বিকেল|রাত|petang|malam|sáng|chiều|tối',
  // What a date is called, and how long a text takes to read.
  'время|time|date|datum|fecha|data|last|first|zuletzt|stand',
  'min|mins|minutes?|read|lesezeit',
  // Before a writer's name.
  'by|von|par|por|door|av|od',
];
const small = new RegExp(`^(?:${smallWords.join('|')})$`, 'iu');

/** How many words of a line are of something else than its date, counted as far as they matter. */
function wordsBeside(text: string, most: number): number {
  const words = inGregorian(text.slice(0, limits.text)).replace(datePieces, ' ').match(word) ?? [];
  let beside = 0;
  for (const word of words) {
    if (!isOfStamp(word.replace(/\.$/, ''))) beside += 1;
    if (beside > most) break;
  }
  return beside;
}

function isOfStamp(word: string): boolean {
  return isCalendarWord(word) || /^\p{Lu}{2,5}$/u.test(word) || small.test(word) || isStampWord(word);
}

/** Whether a text has a figure of any script: without one it has no date. */
export function hasFigure(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** Whether a short text dates what it stands beside, and is no sentence in which a date occurs. */
export function isDateLine(text: string, most: number): boolean {
  const beside = wordsBeside(text, most);
  return beside <= most && !(beside >= 2 && /[.!?。！？؟।]["”»’)]*\s*$/u.test(text.trim()));
}

/** Whether a few words without figures say what the date behind them is: "Veröffentlicht am", "Dernière mise à jour :". */
export function isStampLabel(text: string): boolean {
  const most = /[:：]$/.test(text) ? 3 : 1;
  const isShort = (text.match(word)?.length ?? 0) <= 3 || most > 1;
  return (
    isShort &&
    !/\d/.test(text) &&
    saysOfDate(text) !== null &&
    wordsBeside(withoutStampWords(text), most) <= most
  );
}

const name = '[\\p{L}\\p{M}.]{2,14}';
const dateForms = [
  // Arabic papers give both names of a month: "15 آب/أغسطس 2025".
  `\\d{1,2}[.\\s]{1,2}(?:de |of )?${name}(?:\\s?/\\s?${name})?,?\\s(?:de )?\\d{4}`,
  `${name}\\s\\d{1,2},?\\s\\d{4}`,
  '\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}',
  '\\d{4}年\\d{1,2}月\\d{1,2}日',
].join('|');
const maybeClock = '[\\s,،|–—-]*(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?)?';
const onlyDate = new RegExp(`^\\P{N}{0,25}?(?:${dateForms})${maybeClock}[\\s\\p{L}\\p{M}.]{0,8}$`, 'u');

const day = new RegExp(`(?<![\\d-])(?:${dateForms})(?![\\d-])`, 'u');

/** Whether a day with its year stands in a text, in the digits and the calendar of any script; a month may have any name. */
export function namesDay(text: string): boolean {
  return hasFigure(text) && day.test(inGregorian(text.slice(0, limits.text)));
}

/** Whether a line is a date and nothing else, in the digits and the calendar of any script; a month may have any name. */
export function isOnlyDate(text: string): boolean {
  return (
    text.length <= 70 &&
    hasFigure(text) &&
    onlyDate.test(inGregorian(text).trim()) &&
    wordsBeside(text, 1) <= 1
  );
}

let calendar: ReadonlySet<string> | null = null;

/** Whether a word names a month or a weekday in any language of the press. */
function isCalendarWord(word: string): boolean {
  calendar ??= new Set(calendarWords().flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
  return calendar.has(word.toLowerCase());
}
