import { jsonAnswer, paramsOf } from '@/app/asked';
import { loadAccounts } from '@/app/compare/load-accounts';
import { loadComparison } from '@/app/compare/load-comparison';
import { readCompared } from '@/lib/site/compare/compared-address';
import { toComparisonAnswer } from '@/lib/site/forms/comparison-answer';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { asked, problems } = readCompared(paramsOf(new URL(request.url).search).a);
  const { accounts, problems: ofAccounts } = await loadAccounts(asked);
  return jsonAnswer(toComparisonAnswer(await loadComparison(accounts), [...problems, ...ofAccounts]));
}
