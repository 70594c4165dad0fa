import { languageTag, primarySubtag } from '@/lib/language/language-tag';
import { isWorldwide } from '@/lib/news/site-country';

/** Countries whose press prints the month first. */
const countries = new Set(['us', 'ph', 'pr', 'gu', 'mp', 'as', 'vi', 'fm', 'mh', 'pw', 'ca']);

/**
 * Whether "08/09/2025" is read as August: by the country of the page's host, since templates say "en-US" all over the
 * world; where the host names none, by the language, of which only English prints the month first, and only where it
 * does not say that it is another country's.
 */
export function isMonthFirst(address: string, languages: readonly string[]): boolean {
  const tag = languageTag(languages[0] ?? null);
  const isEnglish = tag === null || primarySubtag(tag) === 'en';
  const ending = URL.parse(address)?.hostname.split('.').at(-1) ?? '';
  if (/^[a-z]{2}$/.test(ending) && !isWorldwide(ending)) return isEnglish && countries.has(ending);
  const region = tag?.split('-')[1]?.toLowerCase();
  return isEnglish && (region === undefined || countries.has(region));
}
