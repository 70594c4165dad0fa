import { streamExport } from '@/app/stream-export';
import { csvHead, csvLine } from '@/lib/site/forms/csv';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return streamExport(request, { type: 'text/csv', ending: 'csv', head: csvHead, line: csvLine, tail: '' });
}
