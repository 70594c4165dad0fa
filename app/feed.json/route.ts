import { answerFeed } from '@/app/load-feed';
import { writeJsonFeed } from '@/lib/site/forms/json-feed';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answerFeed(request, 'json', writeJsonFeed);
}
