import { notFound } from 'next/navigation';
import { siteDatabase } from '@/lib/db/client';
import { listPermalinks } from '@/lib/db/coverage/articles';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listOutlets } from '@/lib/db/coverage/outlets';
import { loadEvent } from '@/lib/event/load';
import { articleParts, pagesPart, writeSitemap, writeSitemapIndex } from '@/lib/site/discovery/sitemap';
import { wholeCoverage } from '@/lib/site/query/query';

export const dynamic = 'force-dynamic';

/** All addresses; of a large coverage an index of parts, each of which has this address and its name. */
export async function GET(request: Request): Promise<Response> {
  const database = siteDatabase();
  const { articles: count } = await countCoverage(database, wholeCoverage);
  const parts = articleParts(count);
  const asked = new URL(request.url).searchParams.get('part');
  if (asked === null && parts.length > 1) return xml(writeSitemapIndex([pagesPart, ...parts]));
  if (asked !== null && asked !== pagesPart && !parts.includes(asked)) notFound();
  const hasPages = asked === null || asked === pagesPart;
  const [articles, outlets] = await Promise.all([
    asked === pagesPart ? [] : listPermalinks(database, asked ?? ''),
    hasPages ? listOutlets(database) : [],
  ]);
  const moments = loadEvent().moments.map(({ slug }) => slug);
  return xml(writeSitemap(articles, hasPages ? { outlets, moments } : null));
}

function xml(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
