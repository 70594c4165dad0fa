import { answerFeed } from '@/app/load-feed';
import { writeRssFeed } from '@/lib/site/forms/rss-feed';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answerFeed(request, 'rss', writeRssFeed);
}
