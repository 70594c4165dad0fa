import { jsonAnswer } from '@/app/asked';
import { layOutQuotation } from '@/lib/coverage/quotations/lay-out-quotation';
import { siteDatabase } from '@/lib/db/client';
import { findQuotation } from '@/lib/db/coverage/quotations';
import { loadEvent } from '@/lib/event/load';
import type { QuotationStanding } from '@/lib/news/shown/quoted';
import { toQuotationAnswer } from '@/lib/site/forms/account-answers';
import { problemAnswer } from '@/lib/site/forms/api-answers';
import { isPermalinkId } from '@/lib/site/paths';

export const dynamic = 'force-dynamic';

export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/v1/quotations/[id]'>,
): Promise<Response> {
  const { id } = await params;
  const standing: QuotationStanding = isPermalinkId(id)
    ? await findQuotation(siteDatabase(), id, 'auto')
    : { kind: 'unknown' };
  if (standing.kind === 'moved')
    return new Response(null, {
      status: 308,
      headers: { location: `/api/v1/quotations/${standing.to}`, 'access-control-allow-origin': '*' },
    });
  const laid = standing.kind === 'found' ? layOutQuotation(standing.quoted, loadEvent().published) : null;
  return laid === null
    ? jsonAnswer(problemAnswer.parse({ problem: 'There is no quotation with this id.' }), 404)
    : jsonAnswer(toQuotationAnswer(laid));
}
