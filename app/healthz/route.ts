import { siteDatabase } from '@/lib/db/client';
import { readHealth } from '@/lib/db/health';

export const dynamic = 'force-dynamic';

/** 200 while the site can reach its store, 503 otherwise. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    return Response.json(await readHealth(siteDatabase()), { headers });
  } catch {
    return Response.json({ ok: false, problem: 'The store does not answer.' }, { status: 503, headers });
  }
}
