import { z } from 'zod';
import { articleKinds } from '@/lib/news/article';
import { outletKinds } from '@/lib/news/outlet';
import { timeOrigins } from '@/lib/news/publication-time';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { articlePath, shortPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';

const instant = z.iso.datetime().describe('An instant in UTC, ISO 8601.');

const outletRecord = z
  .object({
    slug: z.string().describe('As `outlet=` takes it.'),
    name: z.string(),
    home: z.url(),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2; null where it is not known.'),
    language: z.string().describe('BCP 47, the outlet’s usual one.'),
    kind: z.enum(outletKinds),
    isFound: z.boolean().describe('An account of the event made it known; nobody listed it.'),
  })
  .describe('Who published it.');

/** How an article is told to programs: the one form of the API and of the JSON export. */
export const articleRecord = z
  .object({
    id: z.string().describe('Permalink id: it never changes and is the same on every installation.'),
    permalink: z.url().describe('The article’s page here.'),
    shortLink: z.url().describe('Its short form, which does not follow the headline.'),
    original: z.url().describe('The outlet’s own page.'),
    outlet: outletRecord,
    headline: z.string(),
    standfirst: z.string().nullable(),
    byline: z.array(z.string()).describe('People and organisations credited, as printed.'),
    credit: z.string().nullable().describe('The agency, where the article is wire copy.'),
    report: z
      .string()
      .describe(
        'The report that it is part of, by the id of the first article that we have of it: articles with the same ' +
          'are one text and its copies. Another one where an earlier article is found.',
      ),
    language: z.string().describe('BCP 47.'),
    kind: z.enum(articleKinds).nullable().describe('Only where the page says so.'),
    published: z
      .object({
        precision: z.enum(['second', 'minute', 'day', 'unknown']),
        at: instant.nullable().describe('Null where the outlet gives no clock time.'),
        day: z.iso.date().nullable().describe('The day, where the outlet gives no more than that.'),
        origin: z.enum(timeOrigins).nullable().describe('Where the time was found.'),
      })
      .describe('When the outlet says that it published.'),
    firstSeenAt: instant.describe('When Parallax first read it.'),
    changedAt: instant.nullable().describe('When Parallax saw that the outlet had altered it.'),
  })
  .describe('One article of the coverage.');

export type ArticleRecord = z.infer<typeof articleRecord>;

export function toArticleRecord(article: Omit<ListedArticle, 'copies'>): ArticleRecord {
  const { id, outlet, published, changedAt } = article;
  const { slug, name, home, country, language, kind, isFound } = outlet;
  return {
    id,
    permalink: siteAddress(articlePath(article)),
    shortLink: siteAddress(shortPath(id)),
    original: article.address,
    outlet: { slug, name, home, country, language, kind, isFound },
    headline: article.headline,
    standfirst: article.standfirst,
    byline: [...article.byline],
    credit: article.credit,
    report: article.report,
    language: article.language,
    kind: article.kind,
    published: {
      precision: published.kind === 'instant' ? published.precision : published.kind,
      at: published.kind === 'instant' ? published.at.toISOString() : null,
      day: published.kind === 'day' ? published.day : null,
      origin: published.kind === 'unknown' ? null : published.origin,
    },
    firstSeenAt: article.firstSeenAt.toISOString(),
    changedAt: changedAt === null ? null : changedAt.toISOString(),
  };
}
