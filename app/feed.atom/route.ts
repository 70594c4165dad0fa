import { answerFeed } from '@/app/load-feed';
import { writeAtomFeed } from '@/lib/site/forms/atom-feed';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answerFeed(request, 'atom', writeAtomFeed);
}
