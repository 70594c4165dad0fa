import { pngResponse, sampleNote } from '@/app/picture.png/png-response';
import { siteDatabase } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import { loadEvent } from '@/lib/event/load';
import { drawSharePicture } from '@/lib/picture/share-picture';
import { publicationPhrase } from '@/lib/site/dates';
import { isPermalinkId } from '@/lib/site/paths';

export const dynamic = 'force-dynamic';

/** The picture that other sites show beside a link to the article; 410 where it was withdrawn, else 404. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/articles/[id]/picture.png'>,
): Promise<Response> {
  const { id } = await params;
  const standing = isPermalinkId(id) ? await findArticle(siteDatabase(), id) : { kind: 'unknown' as const };
  switch (standing.kind) {
    case 'published': {
      const { headline, language, outlet, published } = standing.article;
      const { name, zone } = loadEvent();
      const when = publicationPhrase(published, zone);
      const event = outlet.isSample ? `${name} · ${sampleNote}` : name;
      const { host } = new URL(outlet.home);
      return pngResponse(
        await drawSharePicture({ headline, language, outlet: outlet.name, host, when, event }),
      );
    }
    case 'merged':
      return new Response(null, {
        status: 308,
        headers: { location: `/articles/${standing.into}/picture.png` },
      });
    case 'withdrawn':
      return new Response('The outlet has withdrawn this article.', { status: 410 });
    case 'unknown':
      return new Response('No article has this address.', { status: 404 });
  }
}
