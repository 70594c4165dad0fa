import { jsonAnswer, paramsOf } from '@/app/asked';
import { perPage, readQuotations } from '@/app/quotations/load-quotations';
import { siteDatabase } from '@/lib/db/client';
import { listQuotations } from '@/lib/db/coverage/accounts/quotations';
import { quotationsAnswer, toQuotationRecord } from '@/lib/site/forms/account-answers';
import { quotationsHref } from '@/lib/site/layout/quotations';
import { siteAddress } from '@/lib/site/site-address';

export const dynamic = 'force-dynamic';

const path = '/api/v1/quotations';

export async function GET(request: Request): Promise<Response> {
  const { parsed, asked } = await readQuotations(paramsOf(new URL(request.url).search));
  const { view, speaker, page } = asked;
  const { lines, count } = await listQuotations(siteDatabase(), view.query, {
    speaker,
    perSpeaker: null,
    skip: (page - 1) * perPage,
    limit: perPage,
  });
  const hasMore = count > page * perPage;
  return jsonAnswer(
    quotationsAnswer.parse({
      query: quotationsHref(asked).split('?')[1] ?? '',
      problems: parsed.problems,
      count,
      quotations: lines.map(toQuotationRecord),
      next: hasMore ? siteAddress(quotationsHref({ ...asked, page: page + 1 }, path)) : null,
    }),
  );
}
