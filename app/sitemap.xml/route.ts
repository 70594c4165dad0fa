import { listPermalinks } from '@/lib/db/articles';
import { siteDatabase } from '@/lib/db/client';
import { listOutlets } from '@/lib/db/outlets';
import { loadEvent } from '@/lib/event/load';
import { writeSitemap } from '@/lib/site/sitemap';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const database = siteDatabase();
  const moments = loadEvent().moments.map(({ slug }) => slug);
  const [articles, outlets] = await Promise.all([listPermalinks(database), listOutlets(database)]);
  return new Response(writeSitemap(articles, outlets, moments), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
