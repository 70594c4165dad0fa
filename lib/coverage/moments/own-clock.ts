import { clockWords } from '@/lib/language/calendar-spellings';
import { primarySubtag } from '@/lib/language/language-tag';
import { isUnspaced } from '@/lib/language/scripts';
import type { WordPlace } from '@/lib/language/word-forms';
import { localTime } from '@/lib/news/zoned-time';

/** A full stop parts hours and minutes behind a word for a clock time, or before one: "klockan 10.20", "10.20 uur". */
const stop =
  `(?<=(?<!\\p{L})(?:${clockWords.before}|${clockWords.maybeBefore})\\.?\\s\\d{1,2})\\.|` +
  '\\.(?=\\d{2}\\s?(?:uhr|uur|-?kor|hodin|horas|val\\.|น))';
const clock = new RegExp(
  `(?<![\\d:.,])(?<hour>\\d{1,2})(?:[:h](?<minute>\\d{2})|\\s?[時时시](?![間间間])\\s?(?<spoken>\\d{2})?\\s?[分분]?|` +
    `(?:${stop})(?<stopped>[0-5]\\d)|(?=\\s?Uhr|\\s?[ap]\\.?m\\.?))(?!\\d)\\s?(?<half>[ap]\\.?m\\b\\.?)?`,
  'giu',
);

/** What is printed after a clock time of a known zone. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ET|EDT|EST|Eastern)\b/u, 'America/New_York'],
  [/\b(?:GMT|UTC)\b|Гринвич/u, 'UTC'],
  [/\bBST\b|\bLondon\b/u, 'Europe/London'],
  [/\bMSK\b|МСК|мск|Moscow|Moskau|московск|москов/u, 'Europe/Moscow'],
  [/Kyiv|Київ|київськ|киевск/u, 'Europe/Kyiv'],
  [
    /MESZ|CEST|\bCET\b|heure de Paris|hora peninsular|ora italiana|czasu polskiego|deutscher Zeit/u,
    'Europe/Berlin',
  ],
  [/日本時間/u, 'Asia/Tokyo'],
  [/北京时间|北京時間|台北時間/u, 'Asia/Shanghai'],
];
const local =
  /local|Ortszeit|locale|местн|місцев|miejscow|lokaln|yerel|当地|當地|現地|المحلي|स्थानीय|현지|plaatselijk|lokal|paikallis|místní|vietos|helyi/iu;

/** Clocks by which the press of a language tells the time without naming one. */
const homes: Readonly<Record<string, readonly string[]>> = {
  ru: ['Europe/Moscow'],
  uk: ['Europe/Kyiv'],
  de: ['Europe/Berlin'],
  fr: ['Europe/Paris'],
  it: ['Europe/Rome'],
  pl: ['Europe/Warsaw'],
  es: ['Europe/Madrid'],
  tr: ['Europe/Istanbul'],
  ja: ['Asia/Tokyo'],
  zh: ['Asia/Shanghai'],
  hi: ['Asia/Kolkata'],
  ko: ['Asia/Seoul'],
  nl: ['Europe/Amsterdam'],
  sv: ['Europe/Stockholm'],
  no: ['Europe/Oslo'],
  da: ['Europe/Copenhagen'],
  fi: ['Europe/Helsinki'],
  cs: ['Europe/Prague'],
  lt: ['Europe/Vilnius'],
  hu: ['Europe/Budapest'],
  ro: ['Europe/Bucharest'],
};

const tolerance = 45;

/**
 * Whether the clock times of a sentence, if it has any, leave room for an instant: one within three quarters of
 * an hour, by the zone that stands beside it, else by the moment's own or the language's.
 */
export function allowsTime(text: string, { at, zone, language }: AtPlace): boolean {
  const times = [...text.matchAll(clock)];
  if (times.length === 0) return true;
  return times.some((match) => {
    const { hour, minute: colon, spoken, stopped, half } = match.groups ?? {};
    const minutes = minutesOf(Number(hour), Number(colon ?? spoken ?? stopped ?? 0), half);
    const place = { from: match.index, to: match.index + match[0].length };
    return zonesOf(text, place, { zone, language }).some((clockZone) => {
      const { hour: h, minute } = localTime(at, clockZone);
      const away = Math.abs(h * 60 + minute - minutes);
      return Math.min(away, 1440 - away) <= tolerance;
    });
  });
}

interface AtPlace {
  readonly at: Date;
  readonly zone: string;
  /** BCP 47. */
  readonly language: string;
}

function minutesOf(hour: number, minute: number, half: string | undefined): number {
  const isAfternoon = half !== undefined && /^p/i.test(half);
  const hours = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  return hours * 60 + minute;
}

function zonesOf(
  text: string,
  { from, to }: WordPlace,
  { zone, language }: Omit<AtPlace, 'at'>,
): readonly string[] {
  const before = text.slice(Math.max(0, from - 14), from);
  // Where no spaces part words the zone stands before its clock: 午前11時半（日本時間16日午前4時半）.
  const after = isUnspaced(text)
    ? (/^（[^（）\d]*）/u.exec(text.slice(to))?.[0] ?? '')
    : text.slice(to, to + 28);
  const beside = `${before} ${after}`;
  if (local.test(beside)) return [zone];
  const named = labels.find(([label]) => label.test(beside));
  if (named !== undefined) return [named[1]];
  return [zone, ...(homes[primarySubtag(language.toLowerCase())] ?? [])];
}
