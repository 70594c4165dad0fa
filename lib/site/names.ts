import { englishName } from '@/lib/language/language-tag';
import type { ArticleKind } from '@/lib/news/article';
import type { ListedSourceKind, Outlet, OutletKind } from '@/lib/news/outlet';
import type { ReportCounts } from '@/lib/news/shown/listing';

const rightToLeft = new Set(['Adlm', 'Arab', 'Armi', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The English name of a BCP 47 language ("uk" is Ukrainian); null where there is no such language. */
export function languageName(code: string): string | null {
  if (!/^[a-z]{2,3}$/.test(code)) return null;
  return englishName('language', code);
}

/** The same for the reader's eye: the code itself where the language has no name. */
export function languageLabel(code: string): string {
  return languageName(code.toLowerCase().split('-')[0] ?? '') ?? code;
}

/** The English name of a country by ISO 3166-1 alpha-2, or the code where it has none. */
export function countryLabel(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return englishName('region', code) ?? code;
}

/**
 * The direction in which a language is written, by its script; ltr where the tag is none. Kurdish without a country is
 * taken in its Arabic script, in which the detector knows it. Node 20's own `textInfo` has Dhivehi from left to right.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (language.toLowerCase() === 'ku') return 'rtl';
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

/** The direction of a few words in a language: a name in Latin letters is written as such, whoever bears it. */
export function directionOfText(language: string, text: string): 'ltr' | 'rtl' {
  return /\p{L}/u.test(text) && !rightToLeftLetter.test(text) ? 'ltr' : directionOf(language);
}

const rightToLeftLetter = new RegExp(
  `[${[...rightToLeft].map((script) => `\\p{sc=${script}}`).join('')}]`,
  'u',
);

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}

/** Who an outlet is, in a phrase: "Newspaper, France"; of one that nobody has described, what is known. */
export function outletPhrase({ kind, country }: Pick<Outlet, 'kind' | 'country'>): string {
  if (kind === 'not-described') return country === null ? 'Country not known' : countryLabel(country);
  return `${kindLabel(kind)}, ${country === null ? 'country not known' : countryLabel(country)}`;
}

export function kindLabel(kind: OutletKind): string {
  switch (kind) {
    case 'wire':
      return 'News agency';
    case 'state':
      return 'State media';
    case 'newspaper':
      return 'Newspaper';
    case 'broadcaster':
      return 'Broadcaster';
    case 'digital':
      return 'Online';
    case 'local':
      return 'Local';
    case 'official':
      return 'Official site';
    case 'not-described':
      return 'Not described';
  }
}

/** What an outlet calls its piece, where that is worth a word; null for news and where it says nothing. */
export function articleKindLabel(kind: ArticleKind | null): string | null {
  switch (kind) {
    case 'opinion':
      return 'Opinion';
    case 'analysis':
      return 'Analysis';
    case 'live':
      return 'Live';
    case 'video':
      return 'Video';
    case 'interview':
      return 'Interview';
    case 'news':
    case null:
      return null;
  }
}

export function sourceKindLabel(kind: ListedSourceKind): string {
  switch (kind) {
    case 'feed':
      return 'Feed';
    case 'news-sitemap':
      return 'News sitemap';
    case 'sitemap':
      return 'Sitemap';
    case 'archive':
      return 'Archive';
  }
}

/** "92 %", with a space that does not break; all of it only where nothing is missing, and never nothing. */
export function percent(share: number): string {
  const whole = share === 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
  return `${whole}\u00a0%`;
}

/** A number with its noun: "1 article", "1,204 articles". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/**
 * "97 articles · 81 reports": an article and its copies are one report; where no two are, only articles are said. "more
 * than 2,500 articles": not all were counted, nor their reports told apart.
 */
export function countedReports({ articles, reports, isMore }: ReportCounts): string {
  if (isMore) return moreThan(articles - 1);
  const all = counted(articles, 'article');
  return articles === reports ? all : `${all} · ${counted(reports, 'report')}`;
}

/** Nobody wants to know that there are more than 583. */
function moreThan(articles: number): string {
  const step = articles >= 100 ? 100 : 10;
  const said = Math.floor(articles / step) * step;
  return said <= 0 ? 'more articles than are counted' : `more than ${counted(said, 'article')}`;
}
