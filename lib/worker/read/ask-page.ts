import type { EntryToRead } from '@/lib/db/record/entries';
import type { KeptPage } from '@/lib/db/record/pages';
import type { FetchOutcome } from '@/lib/ingest/http/outcome';
import type { JobTools } from '@/lib/worker/job-tools';
import { askPatiently } from '@/lib/worker/poll/ask-patiently';

export type FetchedPage = Extract<FetchOutcome, { kind: 'fetched' }>;

const htmlFirst = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';
const mostBytes = 10 * 1024 * 1024;

/** Asks for the page behind a line; conditionally, where an article is stored of it. */
export async function askPage({ http }: JobTools, waiting: EntryToRead): Promise<FetchOutcome> {
  return http.fetch({
    address: waiting.entry.address,
    accept: htmlFirst,
    validators: waiting.articleId === null ? null : waiting.validators,
    maxBytes: mostBytes,
  });
}

/** As many pages as are followed from one that only leads to another. */
export const mostPagesLedOn = 3;

/** Asks for the page that another one only leads to. */
export async function askOn(tools: JobTools, to: string): Promise<FetchOutcome> {
  return askPatiently(tools, { address: to, accept: htmlFirst, validators: null, maxBytes: mostBytes });
}

/** A page that was just fetched, as it is judged and kept. */
export function livePage(
  listed: EntryToRead['entry'],
  { address, contentType, body }: Pick<FetchedPage, 'address' | 'contentType' | 'body'>,
): KeptPage {
  return { address, origin: 'live', capturedAt: null, contentType, body, listed };
}

/** A page's validators, where they belong to the address that will be asked again. */
export function ownValidators(waiting: EntryToRead, fetched: FetchedPage): FetchedPage['validators'] {
  return fetched.address === waiting.entry.address ? fetched.validators : { etag: null, lastModified: null };
}
