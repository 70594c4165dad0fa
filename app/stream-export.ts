import { askedQuery } from '@/app/asked';
import { siteDatabase } from '@/lib/db/client';
import { type ExportedArticles, exportArticles } from '@/lib/db/exported-articles';
import type { ListedArticle } from '@/lib/news/listing';

interface ExportForm {
  readonly type: string;
  /** Ending of the file's name, without the dot. */
  readonly ending: string;
  readonly head: (found: { readonly count: number; readonly canonical: string }) => string;
  readonly line: (article: ListedArticle, place: number) => string;
  readonly tail: string;
}

/**
 * Answers with every article of the query as a file, written as it is read: the file's name and a header
 * say how many there are, and one that ends early is broken off, never closed as if it were whole.
 */
export async function streamExport(request: Request, form: ExportForm): Promise<Response> {
  const { view, canonical } = await askedQuery(request);
  const found = await exportArticles(siteDatabase(), view.query);
  const { count } = found;
  return new Response(streamOf(found, canonical, form), {
    headers: {
      'content-type': `${form.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="parallax-${count}-articles.${form.ending}"`,
      'x-total-count': String(count),
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    },
  });
}

function streamOf(found: ExportedArticles, canonical: string, form: ExportForm): ReadableStream<Uint8Array> {
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
      controller.enqueue(encoder.encode(value.map((article) => form.line(article, place++)).join('')));
    },
    async cancel() {
      await batches.return(undefined);
    },
  });
}
