import { loadQuery } from '@/app/load';
import { siteDatabase } from '@/lib/db/client';
import { listQuotations } from '@/lib/db/coverage/accounts/quotations';
import { type QuotationView, readQuotationParams } from '@/lib/site/layout/quotations';
import { changeView, type ParsedQuery, type SearchParams } from '@/lib/site/query/query';

/** Of each speaker, where all are listed. */
export const perSpeaker = 5;
/** Of how many speakers: the others are named. */
const mostLines = 60;
export const perPage = 60;

/** Reads the address of a list of quotations. */
export async function readQuotations(
  params: SearchParams,
): Promise<{ readonly parsed: ParsedQuery; readonly asked: QuotationView }> {
  const { speaker, page, rest } = readQuotationParams(params);
  const parsed = await loadQuery(rest, null);
  // No order but that by outlets, and no earlier state of the record.
  const view = changeView(parsed.view, {
    sort: 'old',
    group: 'reports',
    asOf: null,
    moment: null,
    isFromStart: false,
  });
  return { parsed, asked: { view, speaker, page } };
}

/** All who are quoted stand on one page. */
export function onePage({ speaker, ...asked }: QuotationView): QuotationView {
  return speaker === null ? { ...asked, speaker, page: 1 } : { ...asked, speaker };
}

/** Whether a page was asked for at its one address. */
export function isAddress(params: SearchParams, href: string): boolean {
  const given = Object.entries(params).map(([key, value]) => `${key}=${String(value)}`);
  const asked = [...new URLSearchParams(href.split('?')[1] ?? '')].map(([key, value]) => `${key}=${value}`);
  return given.toSorted().join('&') === asked.toSorted().join('&');
}

export function loadQuotations({ view, speaker, page }: QuotationView) {
  return listQuotations(siteDatabase(), view.query, {
    speaker,
    perSpeaker: speaker === null ? perSpeaker : null,
    skip: (page - 1) * perPage,
    limit: speaker === null ? mostLines : perPage,
  });
}
