import { askedQuery, jsonAnswer } from '@/app/asked';
import { type ExportForm, streamAnswer } from '@/app/stream-export';
import { siteDatabase } from '@/lib/db/client';
import { exportWords } from '@/lib/db/coverage/search/words-listing';
import type { FoundAccount } from '@/lib/news/shown/search-hit';

interface WordsForm extends Omit<ExportForm<FoundAccount>, 'line'> {
  readonly line: (account: FoundAccount, words: string, place: number) => string;
}

/** Answers with every outlet's sentence around the words of a query as a file; 400 where there are no words. */
export async function streamWords(request: Request, form: WordsForm): Promise<Response> {
  const { view, canonical } = await askedQuery(request);
  const { words } = view.query;
  if (words === null) {
    const problem = 'No words were given: q= says which sentences are wanted.';
    if (form.ending === 'json') return jsonAnswer({ problem }, 400);
    return new Response(`${problem}\n`, {
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
  const found = await exportWords(siteDatabase(), { ...view.query, words });
  return streamAnswer(
    found,
    { ...form, line: (account, place) => form.line(account, words, place) },
    { canonical, name: `parallax-words-${found.count}-articles` },
  );
}
