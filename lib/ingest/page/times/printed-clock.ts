import { zoneMinutes } from '@/lib/ingest/feed/date-zone';
import { clockWords, zoneWords } from '@/lib/language/calendar-spellings';
import { twoDigits } from '@/lib/news/zoned-time';
import { hourOfHalf } from './halves-of-day';
import { shortTimesOf } from './short-times';

/** A clock time of a day, in no zone; the second null where none is printed. */
export interface PrintedClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** A clock time that there is; null where there is none such. */
export function clockTime(hour: number, minute: number, second: number | null): PrintedClock | null {
  return hour < 24 && minute < 60 && (second === null || second < 60) ? { hour, minute, second } : null;
}

const halfOfDay = '(?<half>上午|下午|午前|午後|오전|오후|凌晨|晚上|早上|中午|晚|(?<!\\p{L})[ap]m(?=\\s?\\d))';
const hourFigures = '(?<hour>\\d{1,2})';
/** What stands between hour and minute; a full stop only beside a word that makes it a clock's. */
const between = [
  '\\s?[:h：]\\s?',
  '\\s?[時时시]\\s?',
  '(?<=\\d\\d)(?=\\d\\d\\s?hrs?(?!\\p{L}))',
  '\\.(?=\\d{2}\\s?(?:uhr|h|klo|[ap]\\.?m))',
  '\\.(?=\\d{2}\\s?(?:bst|gmt|utc|cest|cet|wib|wita|wit|aest|aedt)(?!\\p{L}))',
  `(?<=(?<!\\p{L})(?:${clockWords.before})\\.?\\s\\d{1,2})\\.`,
].join('|');
const minuteFigures = '(?<minute>\\d{2}|\\d(?=\\s?[分분]))';
const secondFigures = '(?:(?:[:分분]\\s?|\\.)(?<second>\\d{2})(?=\\D|$))';
const amOrPm = '(?<letter>[ap])\\.?\\s?m\\b\\.?';
const onClock = new RegExp(
  `(?<!\\d|\\d[.:])${halfOfDay}?\\s?${hourFigures}(?:${between})${minuteFigures}${secondFigures}?(?!\\d)\\s?[分분]?(?:\\s?${amOrPm})?`,
  'iu',
);
const bareHour = new RegExp(
  `(?<!\\d)${hourFigures}\\s?${amOrPm}|(?<=(?<!\\p{L})(?:à|às)\\s)(?<full>\\d{1,2})\\s?h(?![\\p{L}\\d])`,
  'iu',
);
/** A clock right behind its day in a language that parts hours and minutes by a full stop: "15. aug. 2025, 9.07". */
const dottedClock = /^([\s,|–-]{1,5}\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.,]|\s?[%€$£])/u;
/** Between a clock time and its half of the day: "7.30 Uhr abends", "9:07 ч. pm". */
const hourWord = /^\s?(?:Uhr|uur|ч\.)(?!\p{L})/u;

/**
 * The first clock time of a text that stands beside a day, with the zone printed behind it in minutes east of
 * Greenwich: "14:40", "2:40 p.m. EDT", "14h40", "klo 14.40", "下午2:40", "9時30分", "06:30 GMT+7", "6:30 مساءً" in
 * one of `languages`.
 */
export function parseClock(
  printed: string,
  { day, languages }: { readonly day: string; readonly languages: readonly string[] },
): { readonly clock: PrintedClock; readonly offset: number | null } | null {
  const isDotted = shortTimesOf(languages[0] ?? 'und').hasDottedClock;
  const text = isDotted ? printed.replace(dottedClock, '$1:$2') : printed;
  const match = onClock.exec(text) ?? bareHour.exec(text);
  if (match === null) return null;
  const { full, hour = full ?? '', minute = '0', second, letter, half } = match.groups ?? {};
  const rest = text.slice(match.index + match[0].length);
  const isHalved = letter !== undefined || half !== undefined;
  const word = hourWord.exec(rest)?.[0] ?? '';
  const beside = { before: text.slice(0, match.index), behind: rest.slice(word.length) };
  const named = isHalved ? null : hourOfHalf(Number(hour), beside, languages);
  const clock = clockTime(
    isHalved ? halvedHour(Number(hour), letter, half) : (named?.hour ?? Number(hour)),
    Number(minute),
    second === undefined ? null : Number(second),
  );
  if (clock === null) return null;
  return {
    clock,
    offset: zoneAfter(rest.slice(named === null ? 0 : word.length + named.behind), day, clock),
  };
}

/** What is past noon already stays so: "22:30 PM". */
function halvedHour(hour: number, letter: string | undefined, half: string | undefined): number {
  if (hour > 12) return hour;
  // 晚12:05 is of the night that begins, or of the one that ends: of no hour.
  if (hour === 12 && half?.startsWith('晚')) return 24;
  const isLate = letter === undefined ? isAfternoon(half, hour) : /p/i.test(letter);
  return (hour % 12) + (isLate ? 12 : 0);
}

function isAfternoon(half: string | undefined, hour: number): boolean {
  return half !== undefined && (/下午|午後|오후|晚|pm/i.test(half) || (half === '中午' && hour <= 3));
}

/** "Uhr", and in Thai, Bulgarian and Russian what follows a clock time or a year. */
const clockWord = '(?:Uhr|uhr|hrs?|Hrs|h|น\\.|г\\.|р\\.)';
const difference =
  '(?<named>Z(?![\\p{L}])|UTC|GMT|UT)?\\s?(?<sign>[+−-])\\s?(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?(?!\\d)';
/** "CEST", "Europe/Kyiv". */
const zoneName = '(?<name>\\p{Lu}{1,5}|[A-Z][a-z]+\\/[A-Z][A-Za-z_]+)(?!\\p{L})';
const zone = new RegExp(`^\\s{0,2}${clockWord}?[\\s,([]{0,3}(?:${difference}|${zoneName})`, 'u');

const worded = Object.entries(zoneWords).map(
  ([place, words]) =>
    [place, new RegExp(`^\\s{0,2}${clockWord}?[\\s,(（]{0,3}(?:${words})(?!\\p{L})`, 'iu')] as const,
);

/** The zone that stands right behind a clock time, in minutes east of Greenwich; null where none does. */
export function zoneAfter(text: string, day: string, clock: PrintedClock): number | null {
  const place = worded.find(([, words]) => words.test(text))?.[0];
  if (place !== undefined) return zoneMinutes(place, localOf(day, clock));
  const match = zone.exec(text);
  const { named, sign, hours = '', minutes = '0', name } = match?.groups ?? {};
  if (sign !== undefined) {
    // "14:40 - 16:00" is a span, and "+8" alone a number: a bare sign needs two figures and no colon within reach.
    if (named === undefined && (hours.length < 2 || /^\s*[–−-]\s/.test(text))) return null;
    const total = Number(hours) * 60 + Number(minutes);
    return total > 14 * 60 ? null : sign === '+' ? total : -total;
  }
  if (name === undefined) return null;
  return zoneMinutes(name, localOf(day, clock));
}

/** A clock time read as UTC. */
function localOf(day: string, clock: PrintedClock): Date {
  return new Date(`${day}T${twoDigits(clock.hour)}:${twoDigits(clock.minute)}:00Z`);
}
