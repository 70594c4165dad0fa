import { streamExport } from '@/app/stream-export';
import { citedSource } from '@/lib/site/cite/cited-source';
import { cslItem } from '@/lib/site/cite/csl-json';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return streamExport(request, {
    type: 'application/vnd.citationstyles.csl+json',
    ending: 'json',
    head: () => '[\n',
    line: (article, place) => `${place === 0 ? '' : ',\n'}${JSON.stringify(cslItem(citedSource(article)))}`,
    tail: '\n]\n',
  });
}
