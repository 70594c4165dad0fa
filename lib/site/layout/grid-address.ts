import { isDay } from '@/lib/news/calendar-day';
import type { SearchParams } from '@/lib/site/query/query';
import { shown } from '@/lib/site/query/query-values';
import { inZone } from '@/lib/site/zoned-href';

/** So many outlets a page: nine thousand cells of five hundred took a processor half a second to draw. */
export const outletsAPage = 100;

/** One page of a list that is told apart by numbers. */
export interface ListPage<Line> {
  /** From 1. */
  readonly page: number;
  readonly last: number;
  readonly lines: readonly Line[];
  /** Of all pages. */
  readonly count: number;
  readonly problems: readonly string[];
}

/** Where outlets are shown by days (`day` null) or by the hours of one, YYYY-MM-DD. */
export function hoursHref(
  { day, page }: { readonly day: string | null; readonly page: number },
  zone: string,
): string {
  const said = [...(day === null ? [] : [`day=${day}`]), ...(page === 1 ? [] : [`page=${page}`])];
  return inZone(`/sources/hours${said.length === 0 ? '' : `?${said.join('&')}`}`, zone);
}

/** Reads `?page=`: a page of as many outlets as one has; with a sentence where there is no such page. */
export function choosePage<Line>(params: SearchParams, lines: readonly Line[]): ListPage<Line> {
  const value = lastOf(params.page);
  const last = Math.max(1, Math.ceil(lines.length / outletsAPage));
  const isPage = value === '' || (/^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= last);
  const page = isPage ? Math.max(1, Number(value)) : 1;
  return {
    page,
    last,
    lines: lines.slice((page - 1) * outletsAPage, page * outletsAPage),
    count: lines.length,
    problems: isPage ? [] : [`${shown('page', value)} is not a page of the outlets; the first is shown.`],
  };
}

/** Reads `?day=`: a day of the span, or null for all of them; with a sentence where it is none. */
export function chooseDay(
  params: SearchParams,
  span: { readonly from: string; readonly to: string },
): { readonly day: string | null; readonly problems: readonly string[] } {
  const value = lastOf(params.day);
  if (value === '') return { day: null, problems: [] };
  if (isDay(value) && value >= span.from && value <= span.to) return { day: value, problems: [] };
  return {
    day: null,
    problems: [`${shown('day', value)} is not a day of the coverage; all of it is shown.`],
  };
}

function lastOf(given: SearchParams[string]): string {
  return (typeof given === 'string' ? given : given?.at(-1))?.trim() ?? '';
}
