import { jsonAnswer } from '@/app/asked';
import { siteDatabase } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import { loadEvent } from '@/lib/event/load';
import { oembedFrame, readEmbeddable } from '@/lib/site/forms/oembed';

export const dynamic = 'force-dynamic';

/** oEmbed for the timeline and its articles. Only JSON is spoken: 501 for another format, as the specification says. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  if ((searchParams.get('format') ?? 'json') !== 'json') {
    return jsonAnswer({ problem: 'Only format=json is spoken here.' }, 501);
  }
  const embeddable = readEmbeddable(searchParams.get('url') ?? '');
  if (embeddable === null) {
    return jsonAnswer({ problem: '“url” is no timeline and no article of this site.' }, 404);
  }
  const size = { maxWidth: pixels(searchParams, 'maxwidth'), maxHeight: pixels(searchParams, 'maxheight') };
  if (embeddable.kind === 'timeline') {
    return jsonAnswer(oembedFrame(embeddable, { title: loadEvent().name, ...size }));
  }
  const standing = await findArticle(siteDatabase(), embeddable.id);
  if (standing.kind !== 'published') return jsonAnswer({ problem: 'There is no such article.' }, 404);
  const { headline, outlet } = standing.article;
  return jsonAnswer(oembedFrame(embeddable, { title: `${headline} (${outlet.name})`, ...size }));
}

function pixels(params: URLSearchParams, name: string): number | null {
  const given = Number(params.get(name) ?? '');
  return Number.isInteger(given) && given > 0 ? given : null;
}
