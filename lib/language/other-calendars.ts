import { unseen } from './letters';
import { withLatinDigits } from './scripts';

const dayMs = 86_400_000;
/** What steers the direction of a line stands within Arabic and Hebrew dates, what joins vowel signs within months of India. */
const unseenMarks = new RegExp(`[${unseen.directions}]|(?<=\\p{M})[${unseen.joiners}]`, 'gu');
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
/** How forms shorten the names of the emperors' eras: "R7.8.15". */
const letters: Readonly<Record<string, number>> = { R: 2018, H: 1988, S: 1925 };

/**
 * A text with its dates in the calendar that the press shares and with the digits 0–9: "令和7年" and "民國114年" are 2025年, "R7.8.15" and
 * "114/08/15" are of 2025,
 * "16 ส.ค. 2568" is of 2025, "۲۴ مرداد ۱۴۰۴" and "1404/05/24" are 2025-08-15. Dates of the Islamic calendar are taken
 * out: they are sighted, not counted, and stand beside others. All else stays as it is.
 */
export function inGregorian(text: string): string {
  const plain = withLatinDigits(text).replace(unseenMarks, '');
  if (!/\d/.test(plain)) return plain;
  return fromPersian(withoutIslamic(fromEras(plain)));
}

/** Years of the Buddhist era lie 543 ahead; those of the emperors and of the Republic are counted from its beginning. */
function fromEras(text: string): string {
  return text
    .replace(
      /(?:中華|中华)?(令和|平成|昭和|民國|民国)\s?(元|\d{1,3})\s?年/g,
      (_, era: string, count: string) => {
        const year = (eras[era] ?? 0) + (count === '元' ? 1 : Number(count));
        return `${year}年`;
      },
    )
    .replace(
      /(?<![\p{L}\d])([RHS])\.?(\d{1,2})(?=[./-]\d{1,2}[./-]\d{1,2}(?!\d))/gu,
      (_, letter: string, count: string) => String((letters[letter] ?? 0) + Number(count)),
    )
    .replace(/(?<![\d/.-])1[01]\d(?=\/[01]\d\/[0-3]\d(?!\d))/g, (count) => String(1911 + Number(count)))
    .replace(
      /(?<=\d\s?[\p{Script=Thai}.]{3,9}\s?)([5-9]\d)(?!\d|\s?[:.])/gu,
      (_, year: string) => `25${year}`,
    )
    .replace(/(?:พ\.?\s?ศ\.?\s?)?(?<!\d)(25[4-9]\d)(?!\d)/g, (_, year: string) => String(Number(year) - 543));
}

const islamicMonths = namesOf('ar', 'islamic-umalqura');
const islamicDate = new RegExp(
  `(?:\\d{1,2}\\s)?(?:${islamicMonths.join('|')})\\s?[،,]?\\s?1[34]\\d{2}(?!\\d)\\s?(?:هـ|ه(?!\\p{L}))?|\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4}\\s?(?:هـ|ه)(?!\\p{L})`,
  'gu',
);

function withoutIslamic(text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? text.replace(islamicDate, ' ') : text;
}

/** The months of the Persian calendar as Iran, Afghanistan and its Pashto name them. */
const persianMonths = ['fa', 'fa-AF', 'ps'].map((language) => namesOf(language, 'persian'));
/** Iranian sites often type the yeh and the kaf of Arabic; سنبلهٔ has a sign that few print. */
const typed = (name: string) =>
  name
    .replaceAll('ی', '[یي]')
    .replaceAll('ک', '[کك]')
    .replace(/\u0654$/u, '\u0654?');
/** The months of the Persian calendar, as parts of an expression. */
export const persianNames = persianMonths.flat().map(typed).join('|');
const persianByName = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s(${persianNames})(?:\\s?ماه)?\\s?[،,]?\\s(1[34]\\d{2})(?!\\d)`,
  'gu',
);
const persianByNumber = /(?<![\d/.-])(1[34]\d{2})([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])/g;

function fromPersian(text: string): string {
  return text
    .replace(
      persianByName,
      (whole, day: string, month: string, year: string) =>
        persianDay(Number(year), persianMonth(month), Number(day)) ?? whole,
    )
    .replace(
      persianByNumber,
      (whole, year: string, _, month: string, day: string) =>
        persianDay(Number(year), Number(month), Number(day)) ?? whole,
    );
}

/** The number of a month of the Persian calendar, however its letters are typed. */
export function persianMonth(name: string): number {
  const plain = name.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
  const places = persianMonths.map((names) => names.findIndex((one) => one.replace('\u0654', '') === plain));
  return Math.max(...places) + 1;
}

/** YYYY-MM-DD of a day of the Persian calendar, by the runtime's own; null where there is none. */
export function persianDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  // The year begins at the spring equinox; six months have 31 days.
  const guess = Date.UTC(year + 621, 2, 21) + ((month - 1) * 30 + Math.min(month - 1, 6) + day - 1) * dayMs;
  for (const shift of [0, -1, 1, -2, 2]) {
    const at = new Date(guess + shift * dayMs);
    const parts = new Map(
      persian.formatToParts(at).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day)
      return at.toISOString().slice(0, 10);
  }
  return null;
}

/** The year of the Persian calendar in which an instant falls. */
export function persianYear(at: Date): number {
  const year = persian.formatToParts(at).find(({ type }) => type === 'year')?.value ?? '';
  return Number.parseInt(year, 10);
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The names of the months of another calendar, in the order of its year. */
function namesOf(language: string, calendar: string): readonly string[] {
  const zone = { timeZone: 'UTC' } as const;
  const name = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, { month: 'long', ...zone });
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month: 'numeric', ...zone });
  const names = new Map<number, string>();
  for (let day = 0; day < 360; day += 5) {
    const at = new Date(Date.UTC(2024, 0, 1 + day));
    names.set(Number(number.format(at)), name.format(at));
  }
  return [...names].sort(([one], [other]) => one - other).map(([, month]) => month);
}
