import { jsonAnswer, paramsOf } from '@/app/asked';
import { loadFilters, loadQuery } from '@/app/load';
import { siteDatabase } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { findOutlet } from '@/lib/db/coverage/outlets';
import { loadEvent } from '@/lib/event/load';
import { type Embeddable, type NamedEmbeddable, oembedFrame, readEmbeddable } from '@/lib/site/forms/oembed';
import { momentPath } from '@/lib/site/layout/moments';
import { articlePicturePath, outletPath } from '@/lib/site/paths';
import { sharedTitle } from '@/lib/site/query/active-filters';

export const dynamic = 'force-dynamic';

/** oEmbed for the timeline, its articles, outlets and moments. Only JSON is spoken: 501 for another format, as the specification says. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  if ((searchParams.get('format') ?? 'json') !== 'json') {
    return jsonAnswer({ problem: 'Only format=json is spoken here.' }, 501);
  }
  const named = readEmbeddable(searchParams.get('url') ?? '');
  if (named === null) {
    return jsonAnswer({ problem: '“url” is no timeline, article, outlet or moment of this site.' }, 404);
  }
  const found = await findEmbeddable(named);
  if (found === null) return jsonAnswer({ problem: `There is no such ${named.kind}.` }, 404);
  const { embeddable, ...shown } = found;
  const size = { maxWidth: pixels(searchParams, 'maxwidth'), maxHeight: pixels(searchParams, 'maxheight') };
  return jsonAnswer(oembedFrame(embeddable, { ...shown, ...size }));
}

interface Found {
  readonly embeddable: Embeddable;
  readonly title: string;
  readonly picture: string;
}

/** What an address names, with its title and its picture; null where there is no such thing. */
async function findEmbeddable(named: NamedEmbeddable): Promise<Found | null> {
  const event = loadEvent();
  switch (named.kind) {
    case 'timeline': {
      const { view, canonical } = await loadQuery(paramsOf(named.search), null);
      const [filters, counts] = await Promise.all([
        loadFilters(view),
        countCoverage(siteDatabase(), view.query),
      ]);
      const title = sharedTitle(filters, counts) ?? event.name;
      return {
        embeddable: named,
        title,
        picture: canonical === '' ? '/picture.png' : `/picture.png?${canonical}`,
      };
    }
    case 'outlet': {
      const outlet = await findOutlet(siteDatabase(), named.slug);
      if (outlet === null) return null;
      const { name, slug } = outlet;
      const search = searchWith('outlet', slug, named.search);
      return {
        embeddable: { kind: 'timeline', search },
        title: `${name}: ${event.name}`,
        picture: `${outletPath(slug)}/picture.png`,
      };
    }
    case 'moment': {
      const moment = event.moments.find(({ slug }) => slug === named.slug);
      if (moment === undefined) return null;
      const search = searchWith('moment', moment.slug, named.search);
      return {
        embeddable: { kind: 'timeline', search },
        title: moment.name,
        picture: `${momentPath(moment.slug)}/picture.png`,
      };
    }
    case 'article': {
      const standing = await findArticle(siteDatabase(), named.id);
      if (standing.kind !== 'published') return null;
      const { headline, outlet, id } = standing.article;
      return { embeddable: named, title: `${headline} (${outlet.name})`, picture: articlePicturePath(id) };
    }
  }
}

function searchWith(key: 'outlet' | 'moment', slug: string, search: string): string {
  return `?${key}=${slug}${search === '' ? '' : `&${search.slice(1)}`}`;
}

function pixels(params: URLSearchParams, name: string): number | null {
  const given = Number(params.get(name) ?? '');
  return Number.isInteger(given) && given > 0 ? given : null;
}
