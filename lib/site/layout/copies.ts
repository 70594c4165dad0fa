import { lettersAlone } from '@/lib/language/letters';
import type { ListedArticle, ReportCounts } from '@/lib/news/shown/listing';
import { dayOf } from '@/lib/news/zoned-time';
import { clockTime, shortPublication } from '@/lib/site/dates';

/** An outlet that has a report too. */
export interface AlsoIn {
  readonly slug: string;
  readonly name: string;
  readonly language: string;
  /** Every article of it there is headed in other words. */
  readonly hasOwnHeadline: boolean;
}

/** As many outlets as a line names; the opened list has all. */
const mostNamed = 6;

/** The outlets of a report's other articles, each once, in their order; and how many the line has no room for. */
export function alsoIn(article: ListedArticle): { readonly named: readonly AlsoIn[]; readonly more: number } {
  const outlets = new Map<string, AlsoIn>();
  for (const copy of article.copies) {
    const { slug, name, language } = copy.outlet;
    const hasOwnHeadline = isHeadedOtherwise(copy, article) && outlets.get(slug)?.hasOwnHeadline !== false;
    outlets.set(slug, { slug, name, language, hasOwnHeadline });
  }
  const named = [...outlets.values()].slice(0, mostNamed);
  return { named, more: outlets.size - named.length };
}

/** Whether a copy has a headline of its own; capitals, spaces and marks do not make one. */
export function isHeadedOtherwise(copy: ListedArticle, article: ListedArticle): boolean {
  return lettersAlone(copy.headline) !== lettersAlone(article.headline);
}

/** Accounts with each report once, under the first of its articles in their order; that one has the others as copies. */
export function eachReportOnce<Account extends { readonly article: ListedArticle }>(
  accounts: readonly Account[],
): readonly Account[] {
  const reports = new Map<string, Account[]>();
  for (const account of accounts) {
    const { report } = account.article;
    reports.set(report, [...(reports.get(report) ?? []), account]);
  }
  return [...reports.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, article: { ...first.article, copies: others.map(({ article }) => article) } }],
  );
}

/** How many articles accounts are of, and how many reports. */
export function countReports(accounts: readonly { readonly article: ListedArticle }[]): ReportCounts {
  return { articles: accounts.length, reports: new Set(accounts.map(({ article }) => article.report)).size };
}

/** When a copy was published: only the clock time where the day is that of the article above it. */
export function copyTime(copy: ListedArticle, article: ListedArticle, zone: string): string {
  const { published, sortAt } = copy;
  const day = article.sortAt === null ? null : dayOf(article.sortAt, zone);
  const isThatDay = published.kind === 'instant' && sortAt !== null && dayOf(sortAt, zone) === day;
  return isThatDay ? clockTime(published.at, zone) : shortPublication(published, zone, day);
}
