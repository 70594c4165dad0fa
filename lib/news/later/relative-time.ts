import { pressLanguages } from '@/lib/language/press-languages';

/** Other tags of CLDR for what our press is written in. */
const tags: Readonly<Record<string, readonly string[]>> = {
  no: ['nb'],
  pt: ['pt', 'pt-PT'],
  sr: ['sr', 'sr-Latn'],
  zh: ['zh', 'zh-Hant'],
};
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** A count of each form that a language may have. */
const counts = [1, 2, 3, 5, 11, 21, 100];
/** What CLDR has no form of. */
const others = [
  ...[
    'just now',
    'moments ago',
    'a minute ago',
    'an hour ago',
    'a day ago',
    'gerade eben',
    'vor einer stunde',
    'à l’instant',
  ],
  ...[
    'il y a une heure',
    'hace una hora',
    'hace un momento',
    'только что',
    'час назад',
    'минуту назад',
    'щойно',
    'годину тому',
  ],
  ...[
    'az önce',
    'przed chwilą',
    'godzinę temu',
    '刚刚',
    '剛剛',
    'たった今',
    '방금',
    'منذ ساعة',
    'منذ دقيقة',
    'לפני שעה',
    'לפני שעתיים',
    'לפני יומיים',
  ],
];

let known: ReadonlySet<string> | null = null;

/** Whether a text is nothing but how long ago something was, in any language of our press: "2 часа назад", "vor 3 Std.". */
export function isRelativeTime(text: string): boolean {
  if (text.length > 50) return false;
  known ??= new Set([...others.map(keyOf), ...everyForm()]);
  return known.has(keyOf(text));
}

function* everyForm(): Generator<string> {
  for (const language of Object.keys(pressLanguages)) {
    for (const tag of tags[language] ?? [language]) {
      for (const style of ['long', 'short', 'narrow'] as const) {
        const format = new Intl.RelativeTimeFormat(tag, { style });
        for (const unit of units) {
          for (const count of counts) {
            const form = keyOf(format.format(-count, unit));
            yield form;
            // Arabic has two words for it, and CLDR one of them.
            if (tag === 'ar') yield form.replace('قبل', 'منذ');
          }
        }
      }
    }
  }
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}.'’]/gu, '')
    .replace(/\p{Nd}+/gu, '#')
    .replace(/\s+/g, ' ')
    .trim();
}
