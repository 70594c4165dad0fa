import { streamExport } from '@/app/stream-export';
import { bibtexEntry } from '@/lib/site/cite/bibtex';
import { citedSource } from '@/lib/site/cite/cited-source';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return streamExport(request, {
    type: 'application/x-bibtex',
    ending: 'bib',
    head: () => '',
    line: (article) => `${bibtexEntry(citedSource(article))}\n`,
    tail: '',
  });
}
