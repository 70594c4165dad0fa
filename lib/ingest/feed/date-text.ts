import { monthOf } from '@/lib/language/calendar';
import { clockWords, zoneWords } from '@/lib/language/calendar-spellings';
import { primarySubtag } from '@/lib/language/language-tag';
import { inGregorian } from '@/lib/language/other-calendars';
import { twoDigits } from '@/lib/news/zoned-time';

/**
 * Brings a date's text to what the readers expect: one kind of calendar, digit, dash and space, the clock behind the day
 * and without words of its own, East Asian date and half-day words in ISO form, a month name between dashes as its number. `zoneMinutes` is what a
 * clock time without a zone means: null, nobody knows, except where the words themselves belong to one zone
 * (오후 is Korean, 午後 Japanese, 下午 Chinese). `languages` (BCP 47) are those of the feed.
 */
export function readableDateText(
  text: string,
  languages: readonly string[],
): { readonly text: string; readonly zoneMinutes: number | null } {
  const written = withLocalZone(inGregorian(text), languages)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\uff1a]/g, ':')
    .replace(/[\s\u00a0\u200e\u200f\u202f\u3000]+/g, ' ')
    .trim();
  const ascii = clockBehind(plainClock(withoutClockWords(withoutTags(withSigns(vietnamese(written))))));
  const zoned = withNamedZone(ascii);
  if (zoned !== ascii) return { ...readableDateText(zoned, languages), zoneMinutes: null };
  if (!/[^\x20-\x7e]/.test(ascii) && !/^\d{4}-[a-z]/i.test(ascii)) return { text: ascii, zoneMinutes: null };
  return { text: monthBetweenDashes(eastAsian(ascii), languages), zoneMinutes: assumedZone(ascii) };
}

/** Abbreviations that English feeds mean otherwise, as the press of a language means them: Java prints CST in Shanghai. */
const localZones: ReadonlyMap<string, readonly [RegExp, string]> = new Map([
  ['zh', [/\bCST\b/, '+0800']],
  ['ar', [/\bAST\b/, '+0300']],
  ['bn', [/\bBST\b/, '+0600']],
  ['he', [/\bIST\b/, 'Asia/Jerusalem']],
]);

function withLocalZone(text: string, languages: readonly string[]): string {
  const [abbreviation, zone] = localZones.get(primarySubtag(languages[0] ?? '')) ?? [];
  return abbreviation === undefined || zone === undefined ? text : text.replace(abbreviation, zone);
}

const zones = Object.entries(zoneWords).map(
  ([zone, words]) => [zone, new RegExp(`(?<=\\d)[\\s,(]{1,3}(?:${words})\\)?\\.?$`, 'iu')] as const,
);

/** "14:40 мск" and "14:40 (heure de Paris)" with the zone's name instead of its words. */
function withNamedZone(text: string): string {
  const [zone, words] = zones.find(([, pattern]) => pattern.test(text)) ?? [];
  return zone === undefined || words === undefined ? text : text.replace(words, ` ${zone}`);
}

/** "20250815123000": a date and a clock time in figures alone. */
function withSigns(text: string): string {
  return text.replace(
    /^((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?=$|Z$| ?[+-]\d)/,
    (_, year, month, day, hour, minute, second = '00') =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}`,
  );
}

/**
 * What RFC 9557 lets stand behind a time: "[Europe/Moscow]", which counts where no offset does, and "[u-ca=hebrew]"; and
 * programs the reading of their own clock ("m=+0.01", Go), the zone a second time, or one whose "+" became a space.
 */
function withoutTags(text: string): string {
  return text
    .replace(/ m=[+-][\d.]{1,40}$/, '')
    .replace(/(T\d\d:\d\d:\d\d(?:\.\d+)?) (\d\d:\d\d)$/, '$1+$2')
    .replace(/([+-]\d\d:?\d\d)(?:Z| \1)$/, '$1')
    .replace(/(?:\[!?[a-z][\w-]*=[\w-]{1,40}\])+$/, '')
    .replace(/(Z|[+-]\d\d:?\d\d)\[!?[\w/+-]{1,40}\]$/, '$1')
    .replace(/(?<=:\d\d(?:\.\d+)?)\[!?([\w/+-]{1,40})\]$/, ' $1');
}

const figures = '(\\d{1,2})[.:h](\\d\\d)(?:[.:](\\d\\d))?(?![\\d.]*\\d)';
const wordedClock = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])(?:${clockWords.before})\\.? ?${figures}(?: ?(?:${clockWords.after})(?![\\p{L}\\p{M}])\\.?)?)|` +
    `(?<![\\d.:])${figures} ?(?:${clockWords.after})(?![\\p{L}\\p{M}])\\.?`,
  'iu',
);

function withoutClockWords(text: string): string {
  return text.replace(wordedClock, (_, ...found) => {
    const [hour, minute, second] = found[0] === undefined ? found.slice(3, 6) : found.slice(0, 3);
    return `${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
  });
}

/** "10.22.31" behind a year, and "9:5:0" of who puts the numbers together himself, as clocks are written. */
function plainClock(text: string): string {
  return text
    .replace(/(?<=\d{4},? )(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?= |$)/, (_, ...parts) =>
      parts
        .slice(0, 3)
        .filter((part) => part !== undefined)
        .join(':'),
    )
    .replace(/(?<= )(\d{1,2}):(\d{1,2}):(\d{1,2})(?![\d:])/, (_, ...parts) =>
      parts
        .slice(0, 3)
        .map((part) => String(part).padStart(2, '0'))
        .join(':'),
    );
}

/** "12:30 GMT, 15 August 2025" and "12:30 15/08/2025 (GMT+7)" with the clock where readers look for it. */
function clockBehind(text: string): string {
  const [, time, day, zone = ''] =
    /^(\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{2,4}|[+-]\d{4}))?)[ ,;|-]{1,3}(.*?\d{4}.*?)( \(?(?:GMT|UTC)?[+-]\d[\d:]{0,4}\)?| [A-Z]{3,5})?$/i.exec(
      text,
    ) ?? [];
  return time === undefined || day === undefined || /\d:\d/.test(day) ? text : `${day} ${time}${zone}`;
}

function assumedZone(text: string): number | null {
  if (/[오전후년월일]/.test(text) || /午[前後]/.test(text)) return 540;
  return /[上下]午/.test(text) ? 480 : null;
}

function eastAsian(text: string): string {
  return text
    .replace(/(?<=\d) ?[(\uff08][일월화수목금토月火水木金土日一二三四五六][)\uff09] ?/, ' ')
    .replace(/(\d{4}) ?[년年] ?(\d{1,2}) ?[월月] ?(\d{1,2}) ?[일日],?(?: ?\([^)]\))?/, '$1-$2-$3')
    .replace(/(\d{1,2}) ?[시時时] ?(\d{1,2}) ?[분分](?: ?(\d{1,2}) ?[초秒])?/, (_, hour, minute, second) =>
      second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`,
    )
    .replace(/(?:오전|午前|上午) ?(\d{1,2}:\d{2}(?::\d{2})?)/, '$1 am')
    .replace(/(?:오후|午後|下午) ?(\d{1,2}:\d{2}(?::\d{2})?)/, '$1 pm')
    .replace(/(?<=\d) ?(?:오전|午前|上午)$/, ' am')
    .replace(/(?<=\d) ?(?:오후|午後|下午)$/, ' pm')
    .replace(/^(\d{4}-\d{1,2}-\d{1,2})(?=[^\dT\s])/, '$1 ')
    .trim();
}

const vietnameseMonths = 'một,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',');
/** "ngày 15 tháng 8 năm 2025", "15 Tháng Tám, 2025", "15 thg 8, 2025": months by their numbers. */
const vietnameseDay =
  /(?:ngày )?(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2}|\p{L}+(?: một| hai)?)(?:,| năm|,? năm|\/)? ?(\d{4})(?!\d)/iu;

function vietnamese(text: string): string {
  return text.replace(vietnameseDay, (whole, day: string, month: string, year: string) => {
    const name = month.normalize('NFC').toLowerCase();
    const place = /^\d/.test(name) ? Number(name) : vietnameseMonths.indexOf(name) + 1;
    return place === 0 ? whole : `${year}-${twoDigits(place)}-${day.padStart(2, '0')}`;
  });
}

/** "2004-július-13T9:15": an ISO date with the month's name in it. */
function monthBetweenDashes(text: string, languages: readonly string[]): string {
  const match = /^(\d{4})-(\p{L}[\p{L}\p{M}]{1,14})-(\d{1,2})/u.exec(text);
  const month = match === null ? null : monthOf([match[2] ?? ''], languages);
  if (match === null || month === null) return text;
  return `${match[1]}-${twoDigits(month)}-${match[3]?.padStart(2, '0')}${text.slice(match[0].length)}`;
}
