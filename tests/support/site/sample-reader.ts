import { readSource } from '@/lib/ingest/feed/read-feed';
import type { HttpClient } from '@/lib/ingest/http/http-client';
import { readPage } from '@/lib/ingest/page/read-page';
import type { Article } from '@/lib/news/article';
import { composeArticle } from '@/lib/news/compose-article';
import type { Entry } from '@/lib/news/entry';
import type { Newsroom } from '@/lib/sample/newsroom';
import { expectKind, requestFor } from '@/tests/support/http-client';

/** The lines of an outlet's one source, read as the worker reads them. */
export async function readLines(http: HttpClient, address: string): Promise<readonly Entry[]> {
  const fetched = expectKind(await http.fetch(requestFor(address)), 'fetched');
  const reading = await readSource(fetched.body, { contentType: fetched.contentType, address });
  if (!('entries' in reading)) throw new Error(`${address}: ${JSON.stringify(reading).slice(0, 200)}`);
  return reading.entries;
}

/** The article behind a line, read and composed as the worker does it. */
export async function readBehind(
  http: HttpClient,
  outlet: Newsroom['outlets'][number],
  entry: Entry,
): Promise<Article> {
  const fetched = expectKind(await http.fetch(requestFor(entry.address)), 'fetched');
  const { body, contentType, address } = fetched;
  const page = readPage(body, { contentType, address });
  if (page.kind !== 'article') throw new Error(`${address}: ${page.why}`);
  const composed = composeArticle({ page: page.article, entry, outlet, address });
  if (composed.kind !== 'article') throw new Error(`${address}: ${composed.why}`);
  return composed.article;
}
