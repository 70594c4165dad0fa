import { dayWords, weekdayNames } from '@/lib/language/calendar';
import { everyMatch, type Pattern } from '@/lib/language/every-match';
import { FormFinder } from '@/lib/language/form-finder';
import { foldPrinted, formPattern } from '@/lib/language/form-pattern';
import { isUnspaced } from '@/lib/language/scripts';
import { localeOf } from '@/lib/language/segmenter';
import { shifted } from '@/lib/news/calendar-day';
import { type NamedDayFinder, overlap, placed } from './placed-day';
import { type WeekdayWords, whichWeekday } from './which-weekday';

/**
 * Days by the runtime’s own calendar words (CLDR), where no grammar is known: a weekday is the last of its name, unless
 * words that the language has for the week ahead stand beside it.
 */
export function plainDays(language: string): NamedDayFinder {
  const weekdays = weekdayNames(language).map(({ long }) => weekdayPattern(foldPrinted(long)));
  const near = dayWords(language).map(({ away, word }) => ({
    away,
    pattern: new FormFinder([openedForm(word)]),
  }));
  const words = weekWords(language);
  return (text, publishedOn) => {
    const from = publishedOn.at(-1);
    if (from === undefined) return [];
    const found = near.flatMap(({ away, pattern }) =>
      everyMatch(pattern, text).flatMap((match) =>
        publishedOn.map((day) => placed(match, shifted(day, away))),
      ),
    );
    return [
      ...weekdays.flatMap((pattern, weekday) =>
        everyMatch(pattern, text).map((match) =>
          placed(
            match,
            whichWeekday({ text, match, weekday, from, language }, words, () => 'past'),
          ),
        ),
      ),
      // "Abans-d'ahir" has "ahir" in it.
      ...found.filter(
        (one) => !found.some((other) => overlap(one, other) && other.words.length > one.words.length),
      ),
    ];
  };
}

/** Where weekdays are always written as names are, in that case alone: Greek τρίτη and Vietnamese "thứ ba" are "third". */
function weekdayPattern(name: string): Pattern {
  const last = name.split(' ').at(-1) ?? '';
  if (!/^\p{Lu}/u.test(last)) return new FormFinder([openedForm(name)]);
  const lower = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  return formPattern(name.includes(' ') ? [name, lower] : [openedForm(name)]);
}

/** What the weeks before and after this one are called: "o'tgan hafta", "keyingi hafta", and what is theirs alone of it. */
function weekWords(language: string): WeekdayWords {
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  const call = (away: number, unit: 'week' | 'month') => foldPrinted(format.format(away, unit)).toLowerCase();
  const alone = (away: number, unit: 'week' | 'month') => {
    const others = [-1, 0, 1]
      .filter((other) => other !== away)
      .flatMap((other) => call(other, unit).split(' '));
    const own = call(away, unit).split(' ');
    return own.filter((word) => !others.includes(word)).join(' ');
  };
  const pattern = (forms: readonly string[]) =>
    new FormFinder(forms.filter((form) => form.length > 2 && !/\d/.test(form)).map(openedForm));
  // Vietnamese "sau" and "trước" are "after" and "before" too.
  const isTold = !/^vi(?:-|$)/.test(language);
  const units = isTold ? (['week', 'month'] as const) : [];
  return {
    last: pattern(units.map((unit) => alone(-1, unit))),
    next: pattern(units.map((unit) => alone(1, unit))),
    lastWeek: pattern([call(-1, 'week')]),
    nextWeek: pattern([call(1, 'week')]),
    this: pattern([]),
    counted: pattern([]),
  };
}

/** With whatever ending its sentence gives it: the last letter of a longer word is where cases differ. */
function openedForm(form: string): string {
  const text = foldPrinted(form);
  if (isUnspaced(text)) return `*${text}*`;
  // Hebrew writes "on" and "from" as letters of the word: ביום שישי.
  if (/\p{Script=Hebrew}/u.test(text)) return `*${text}`;
  return [...text].length > 5 ? `${text.slice(0, -1)}*` : text;
}
