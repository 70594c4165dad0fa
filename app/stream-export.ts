import { siteDatabase } from '@/lib/db/client';
import { exportArticles } from '@/lib/db/coverage/exported-articles';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { askedQuery, forAnySite } from './asked';

export interface ExportForm<Item> {
  readonly type: string;
  /** Ending of the file's name, without the dot. */
  readonly ending: string;
  readonly head: (found: { readonly count: number; readonly canonical: string }) => string;
  readonly line: (item: Item, place: number) => string;
  readonly tail: string;
}

/**
 * Answers with every article of the query as a file, written as it is read: the file's name and a header
 * say how many there are, and one that ends early is broken off, never closed as if it were whole.
 */
export async function streamExport(request: Request, form: ExportForm<ListedArticle>): Promise<Response> {
  const { view, canonical } = await askedQuery(request);
  const found = await exportArticles(siteDatabase(), view.query);
  return streamAnswer(found, form, { canonical, name: `parallax-${found.count}-articles` });
}

/** What is written: how many articles there are, and what is told of them, in batches. */
export interface Exported<Item> {
  readonly count: number;
  batches(): AsyncGenerator<readonly Item[]>;
}

/** The file `name` of what was found by the query `canonical`. */
export function streamAnswer<Item>(
  found: Exported<Item>,
  form: ExportForm<Item>,
  { canonical, name }: { readonly canonical: string; readonly name: string },
): Response {
  return new Response(streamOf(found, canonical, form), {
    headers: {
      'content-type': `${form.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}.${form.ending}"`,
      'x-total-count': String(found.count),
      'cache-control': 'no-store',
      ...forAnySite,
    },
  });
}

function streamOf<Item>(
  found: Exported<Item>,
  canonical: string,
  form: ExportForm<Item>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const batches = found.batches();
  let place = 0;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(form.head({ count: found.count, canonical })));
    },
    async pull(controller) {
      const { done, value } = await batches.next();
      if (done === true) {
        if (form.tail !== '') controller.enqueue(encoder.encode(form.tail));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(value.map((item) => form.line(item, place++)).join('')));
    },
    async cancel() {
      await batches.return(undefined);
    },
  });
}
