import { keepByKey } from '@/lib/language/keep-by-key';
import { localeOf } from '@/lib/language/segmenter';

/** How a language writes days and clock times in figures (CLDR). */
interface ShortTimes {
  /** What parts the figures of a date whose year goes first, "25.08.15"; null where a day or a month does. */
  readonly yearFirst: string | null;
  /** Whether a full stop parts hours and minutes: "kl. 14.05". */
  readonly hasDottedClock: boolean;
}

const kept = keepByKey<ShortTimes>(100);

/** The figures of a language (BCP 47); of one that the runtime does not know, none of the two. */
export function shortTimesOf(language: string): ShortTimes {
  return kept(language, () => {
    const locale = localeOf(language);
    if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0)
      return { yearFirst: null, hasDottedClock: false };
    const write = (how: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...how, timeZone: 'UTC' }).format(sample);
    const date = write({ year: '2-digit', month: '2-digit', day: '2-digit' });
    return {
      yearFirst: /^25\s?([./-])/.exec(date)?.[1] ?? null,
      hasDottedClock: /\d\.\d/.test(write({ timeStyle: 'short' })),
    };
  });
}

const sample = new Date('2025-08-15T14:05:00Z');
