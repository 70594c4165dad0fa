import { streamWords } from '@/app/words/stream-words';
import { toWordsRecord } from '@/lib/site/forms/words-record';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return streamWords(request, {
    type: 'application/json',
    ending: 'json',
    head: ({ count, canonical }) =>
      `{\n"query": ${JSON.stringify(canonical)},\n"articles": ${count},\n"sentences": [\n`,
    line: (account, words, place) =>
      `${place === 0 ? '' : ',\n'}${JSON.stringify(toWordsRecord(account, words))}`,
    tail: '\n]\n}\n',
  });
}
