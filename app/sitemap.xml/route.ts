import { siteDatabase } from '@/lib/db/client';
import { listPermalinks } from '@/lib/db/coverage/articles';
import { listOutlets } from '@/lib/db/coverage/outlets';
import { loadEvent } from '@/lib/event/load';
import { writeSitemap } from '@/lib/site/discovery/sitemap';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const database = siteDatabase();
  const moments = loadEvent().moments.map(({ slug }) => slug);
  const [articles, outlets] = await Promise.all([listPermalinks(database), listOutlets(database)]);
  return new Response(writeSitemap(articles, outlets, moments), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
