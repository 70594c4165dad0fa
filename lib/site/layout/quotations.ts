import type { PublicationTime } from '@/lib/news/publication-time';
import type { QuotedBy } from '@/lib/news/shown/quoted';
import type { SearchParams, View } from '@/lib/site/query/query';
import { viewHref } from '@/lib/site/query/query';
import { saidTime } from './moments';

export function quotationPath(id: string): string {
  return `/quotations/${id}`;
}

/** What the page of quotations shows beside its query. */
export interface QuotationView {
  readonly view: View;
  /** Null: of all who are quoted. */
  readonly speaker: string | null;
  /** From 1. */
  readonly page: number;
}

const longestName = 120;
const lastPage = 10_000;

/** Reads `speaker` and `page`, which only this page knows, and leaves the rest to the query grammar. */
export function readQuotationParams({ speaker, page, ...rest }: SearchParams): {
  readonly speaker: string | null;
  readonly page: number;
  readonly rest: SearchParams;
} {
  const name = lastOf(speaker).trim().slice(0, longestName);
  const number = Number(/^[1-9]\d{0,4}$/.exec(lastOf(page))?.[0] ?? 1);
  return { speaker: name === '' ? null : name, page: Math.min(number, lastPage), rest };
}

function lastOf(value: SearchParams[string]): string {
  const last = typeof value === 'string' ? value : value?.at(-1);
  // Next gives `?toString=x` as a list that begins with the function of that name.
  return typeof last === 'string' ? last : '';
}

/** The address of the list in its one form; the first page is not written. */
export function quotationsHref({ view, speaker, page }: QuotationView, path = '/quotations'): string {
  const address = viewHref(path, view);
  const more = [
    ...(speaker === null
      ? []
      : [`speaker=${encodeURIComponent(speaker).replace(/%20/g, '+').replace(/'/g, '%27')}`]),
    ...(page === 1 ? [] : [`page=${page}`]),
  ].join('&');
  return more === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${more}`;
}

/** When an article published words: with its entry or a later state, else when it was published itself. */
export function quotedTime({ saidAt, article }: QuotedBy): PublicationTime {
  return saidTime({ saidAt }, article.published);
}
