import { streamWords } from '@/app/words/stream-words';
import { wordsCsvHead, wordsCsvLine } from '@/lib/site/forms/words-record';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return streamWords(request, {
    type: 'text/csv',
    ending: 'csv',
    head: wordsCsvHead,
    line: wordsCsvLine,
    tail: '',
  });
}
