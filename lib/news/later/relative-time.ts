import { pressLanguages } from '@/lib/language/press-languages';
import { momentsAgo } from '@/lib/language/words/moments-ago';

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
let known: ReadonlySet<string> | null = null;

/** Whether a text is nothing but how long ago something was, in any language of our press: "2 часа назад", "vor 3 Std.". */
export function isRelativeTime(text: string): boolean {
  if (text.length > 50) return false;
  known ??= new Set([...everyWording(), ...everyForm()]);
  return known.has(keyOf(text));
}

function everyWording(): readonly string[] {
  return Object.values(momentsAgo).flatMap((phrases) => phrases.split('|').map(keyOf));
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
