import { streamExport } from '@/app/stream-export';
import { toArticleRecord } from '@/lib/site/forms/article-record';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return streamExport(request, {
    type: 'application/json',
    ending: 'json',
    head: ({ count, canonical }) =>
      `{\n"query": ${JSON.stringify(canonical)},\n"count": ${count},\n"articles": [\n`,
    line: (article, place) => `${place === 0 ? '' : ',\n'}${JSON.stringify(toArticleRecord(article))}`,
    tail: '\n]\n}\n',
  });
}
