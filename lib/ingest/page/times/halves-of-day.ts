import { keepByKey } from '@/lib/language/keep-by-key';
import { vowelSigns } from '@/lib/language/letters';
import { isUnspaced } from '@/lib/language/scripts';
import { localeOf } from '@/lib/language/segmenter';

/** A phrase beside a clock time of twelve hours, and the hour of the day that it makes of it. */
export interface HalfOfDay {
  /** 0 to 23. */
  readonly hour: number;
  /** Characters of what stands behind the clock time that belong to it. */
  readonly behind: number;
}

/** The hours of the day at which a phrase is said. */
type Phrases = ReadonlyMap<string, readonly number[]>;

const longest = 26;
const [night, morning, noon, evening] = [
  [21, 22, 23, 0, 1, 2, 3],
  [4, 5, 6, 7, 8, 9, 10, 11],
  [12, 13, 14, 15],
  [16, 17, 18, 19, 20],
] as const;

/** What the press prints beside what CLDR has, by primary subtag; a phrase of CLDR's yields to it. */
const printed: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  ar: { ليلا: night, عصرا: evening },
  bn: { এএম: morning, পিএম: evening, রাত: night, বিকেল: evening },
  fil: { 'ng umaga': morning },
  he: { 'לפנה"צ': morning, 'אחה"צ': noon },
  hi: {
    पूर्वाह्न: morning,
    अपराह्न: noon,
    एएम: morning,
    पीएम: evening,
    तड़के: morning,
    'शाम को': evening,
    'रात को': night,
  },
  ja: { 深夜: night, 未明: night },
  ko: { 새벽: [1, 2, 3, 4, 5, 6], 낮: noon },
  mr: { सकाळी: morning, दुपारी: noon, सायंकाळी: evening, रात्री: night },
  ta: { முற்பகல்: morning, பிற்பகல்: noon },
  zh: { 傍晚: evening, 深夜: night, 晚间: evening, 晚間: evening, 早晨: morning, 午间: noon, 午間: noon },
};

/** Languages whose hours are counted from sunrise or by quarters of the day: "saa 4:30 asubuhi" is half past ten. */
const otherClocks = new Set(['sw', 'am', 'th']);

/**
 * The hour of the day of a clock time from 1 to 12 with such a phrase behind or before it, in the first of
 * `languages` (BCP 47) that has it: "6:30 مساءً", "शाम 6:30", "6:30 μ.μ.". Null where there is none. A single letter
 * counts only behind it: before, م marks the year.
 */
export function hourOfHalf(
  hour: number,
  beside: { readonly before: string; readonly behind: string },
  languages: readonly string[],
): HalfOfDay | null {
  if (hour < 1 || hour > 12) return null;
  for (const language of languages) {
    const phrases = phrasesOf(localeOf(language));
    const behind = phraseBehind(beside.behind, phrases);
    const hours = behind?.hours ?? phraseBefore(beside.before, phrases);
    if (hours !== null) return { hour: nearest(hour, hours), behind: behind?.length ?? 0 };
  }
  return null;
}

/** Of both hours that a clock time may mean, the nearer to those of a phrase. */
function nearest(hour: number, hours: readonly number[]): number {
  const distance = (at: number) => Math.min(...hours.map((other) => awayFrom(at, other)));
  const [early, late] = [hour % 12, (hour % 12) + 12];
  return distance(late) < distance(early) ? late : early;
}

function awayFrom(one: number, other: number): number {
  const away = Math.abs(one - other);
  return Math.min(away, 24 - away);
}

function phraseBehind(text: string, phrases: Phrases) {
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    if (isWithinWord(text.charAt(length - 1), text.charAt(length))) continue;
    const hours = phrases.get(foldPhrase(text.slice(0, length)));
    if (hours !== undefined) return { hours, length };
  }
  return null;
}

function phraseBefore(text: string, phrases: Phrases): readonly number[] | null {
  for (let start = Math.max(0, text.length - longest); start < text.length; start += 1) {
    if (isWithinWord(text.charAt(start - 1), text.charAt(start))) continue;
    const phrase = foldPhrase(text.slice(start));
    const hours = phrases.get(phrase);
    if (hours !== undefined && phrase.length > 1) return hours;
  }
  return null;
}

function isWithinWord(one: string, other: string): boolean {
  return [one, other].every((sign) => /[\p{L}\p{M}]/u.test(sign) && !isUnspaced(sign));
}

const notSaid = new RegExp(`[${vowelSigns}\\u200c.,\\s'’"״“”]`, 'g');

/** Without case, the vowel signs of Arabic, dots, spaces and what shortens: "π.μ." is "πμ". */
function foldPhrase(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(notSaid, '');
}

const kept = keepByKey<Phrases>(60);

function phrasesOf(locale: string): Phrases {
  return kept(locale, () => makePhrases(locale));
}

function makePhrases(locale: string): Phrases {
  const language = locale.split('-')[0] ?? '';
  const found = new Map<string, readonly number[]>();
  if (otherClocks.has(language) || Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return found;
  const fixed = { timeZone: 'UTC', hour12: true, hour: 'numeric' } as const;
  for (const dayPeriod of [undefined, 'long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, dayPeriod === undefined ? fixed : { ...fixed, dayPeriod });
    for (let hour = 0; hour < 24; hour += 1) {
      const parts = format.formatToParts(Date.UTC(2025, 0, 1, hour, 30));
      const phrase = foldPhrase(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '');
      if (isPhrase(phrase, dayPeriod)) found.set(phrase, [...(found.get(phrase) ?? []), hour]);
    }
  }
  for (const [phrase, hours] of Object.entries(printed[language] ?? {})) found.set(foldPhrase(phrase), hours);
  return found;
}

/** Two letters and more of a short form; "n" for noon is any letter. */
function isPhrase(phrase: string, dayPeriod: 'long' | 'short' | undefined): boolean {
  return phrase !== '' && (dayPeriod === undefined || phrase.length > (dayPeriod === 'short' ? 2 : 1));
}
