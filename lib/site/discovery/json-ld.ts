import type { ArticleKind } from '@/lib/news/article';
import type { StoredArticle } from '@/lib/news/shown/listing';
import { isOrganisation } from '@/lib/site/cite/cited-source';
import { machineTime } from '@/lib/site/dates';

/**
 * An article as schema.org's NewsArticle, or the kind of it that the outlet names. It describes the outlet's page, not ours: `url` and
 * publisher are the outlet's, and what the outlet does not say is not there.
 */
export function newsArticleJsonLd(article: StoredArticle): Readonly<Record<string, unknown>> {
  const published = machineTime(article.published);
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(article.kind),
    '@id': article.address,
    url: article.address,
    headline: article.headline,
    inLanguage: article.language,
    ...(article.standfirst === null ? {} : { description: article.standfirst }),
    ...(published === null ? {} : { datePublished: published }),
    ...(article.byline.length === 0
      ? {}
      : {
          author: article.byline.map((name) => ({
            '@type': isOrganisation(name) ? 'Organization' : 'Person',
            name,
          })),
        }),
    ...(article.section === null ? {} : { articleSection: article.section }),
    ...(article.isBeginningOnly ? { isAccessibleForFree: false } : {}),
    publisher: { '@type': 'NewsMediaOrganization', name: article.outlet.name, url: article.outlet.home },
  };
}

function typeOf(kind: ArticleKind | null): string {
  switch (kind) {
    case 'opinion':
      return 'OpinionNewsArticle';
    case 'analysis':
      return 'AnalysisNewsArticle';
    case 'live':
      return 'LiveBlogPosting';
    case 'news':
    case 'video':
    case 'interview':
    case null:
      return 'NewsArticle';
  }
}

/** JSON for a <script>: an outlet's headline cannot end the element or open a comment in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
