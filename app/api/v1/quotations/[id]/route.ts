import { jsonAnswer } from '@/app/asked';
import { loadQuotation } from '@/app/quotations/load-quotation';
import { toQuotationAnswer } from '@/lib/site/forms/account-answers';
import { problemAnswer } from '@/lib/site/forms/api-answers';

export const dynamic = 'force-dynamic';

export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/v1/quotations/[id]'>,
): Promise<Response> {
  const { id } = await params;
  const loaded = await loadQuotation(id, 'auto');
  switch (loaded.kind) {
    case 'moved':
      return new Response(null, {
        status: 308,
        headers: { location: `/api/v1/quotations/${loaded.to}`, 'access-control-allow-origin': '*' },
      });
    case 'unknown':
      return jsonAnswer(problemAnswer.parse({ problem: 'There is no quotation with this id.' }), 404);
    case 'found':
      return jsonAnswer(toQuotationAnswer(loaded.quotation, loaded.translations));
  }
}
