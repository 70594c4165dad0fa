import type { StoredArticle } from '@/lib/news/listing';
import { machineTime } from './dates';

/**
 * An article as schema.org's NewsArticle. It describes the outlet's page, not ours: `url` and
 * publisher are the outlet's, and what the outlet does not say is not there.
 */
export function newsArticleJsonLd(article: StoredArticle): Readonly<Record<string, unknown>> {
  const published = machineTime(article.published);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': article.address,
    url: article.address,
    headline: article.headline,
    inLanguage: article.language,
    ...(article.standfirst === null ? {} : { description: article.standfirst }),
    ...(published === null ? {} : { datePublished: published }),
    ...(article.byline.length === 0
      ? {}
      : { author: article.byline.map((name) => ({ '@type': 'Person', name })) }),
    publisher: { '@type': 'NewsMediaOrganization', name: article.outlet.name, url: article.outlet.home },
  };
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
