import { streamExport } from '@/app/stream-export';
import { citedSource } from '@/lib/site/cite/cited-source';
import { risRecord } from '@/lib/site/cite/ris';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return streamExport(request, {
    type: 'application/x-research-info-systems',
    ending: 'ris',
    head: () => '',
    line: (article) => risRecord(citedSource(article)),
    tail: '',
  });
}
