import { type CitableArticle, citedSource, withoutComma } from '@/lib/site/cite/cited-source';

/**
 * An article's citation as `<meta>` tags: Google Scholar's `citation_*` and two of Dublin Core, by which Zotero (its
 * translator "Embedded Metadata") takes in a newspaper article with its outlet, day, names, language and original
 * address. `citation_journal_title` would make a journal's article of it. Names stand as they are printed, without a
 * comma: where there is one, "von der Leyen, Ursula Maria" is read as two people.
 */
export function citationTags(article: CitableArticle): Record<string, string | string[]> {
  const { headline, outlet, people, published, address, language } = citedSource(article);
  return {
    citation_title: headline,
    ...(people.length === 0
      ? {}
      : {
          citation_author: people.map(({ given, family }) =>
            given === null ? withoutComma(family) : `${given} ${family}`,
          ),
        }),
    ...(published === null ? {} : { citation_publication_date: published.replaceAll('-', '/') }),
    citation_public_url: address,
    citation_language: language,
    'DC.type': 'newspaperArticle',
    'DC.source': outlet,
  };
}
