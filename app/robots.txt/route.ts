import { writeRobots } from '@/lib/site/discovery/robots';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(writeRobots(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
