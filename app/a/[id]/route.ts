import { paramsOf } from '@/app/asked';
import { askedZone } from '@/app/load';
import { mergedPath } from '@/app/merged-path';
import { siteDatabase } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import { articlePath, readPermalinkId } from '@/lib/site/paths';
import { readHighlight, withHighlight } from '@/lib/site/versions/highlight';
import { keptQuery } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

/** The short form of a permalink: 308 to the long one, 410 where the article was withdrawn, else 404. */
export async function GET(request: Request, { params }: RouteContext<'/a/[id]'>): Promise<Response> {
  const id = readPermalinkId((await params).id);
  const { searchParams } = new URL(request.url);
  const version = keptQuery({ v: searchParams.getAll('v') });
  const words = readHighlight(searchParams.getAll('hl'));
  const { zone } = askedZone(paramsOf(searchParams.toString()));
  const standing = id === null ? { kind: 'unknown' as const } : await findArticle(siteDatabase(), id);
  switch (standing.kind) {
    case 'published':
      return leadTo(inZone(withHighlight(articlePath(standing.article) + version, words), zone));
    case 'merged':
      return leadTo(inZone(withHighlight(await mergedPath(standing), words), zone));
    case 'withdrawn':
      return page(410, withdrawnPage(inZone(articlePath(standing), zone)));
    case 'unknown':
      return page(404, '');
  }
}

function leadTo(path: string): Response {
  return new Response(null, { status: 308, headers: { location: path } });
}

function withdrawnPage(path: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Parallax</title><p>The outlet has withdrawn this article. What is known of it: <a href="${path}">${path}</a></p></html>`;
}

/** An empty one of status 404 is filled by the page for addresses that lead nowhere (lib/host/web/whole-answer.ts). */
function page(status: number, html: string): Response {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
