import type { StoredArticle } from '@/lib/news/shown/listing';

/** Where an address asks for words that do not stand on the page: why that may be. */
export function MissingWords({
  words,
  article,
  isExcerpt,
}: {
  readonly words: string;
  readonly article: StoredArticle;
  readonly isExcerpt: boolean;
}) {
  return (
    <p role="note" className="border-accent border-s-2 ps-3 text-[0.9375rem]">
      <bdi>“{words.replace(/^"|"$/g, '')}”</bdi>{' '}
      {isExcerpt ? (
        'is not in the part of the article that this site shows.'
      ) : (
        <>
          does not stand in this version of the article.
          {article.revisions > 1 && (
            <>
              {' '}
              It has changed since it was first seen:{' '}
              <a href="#history" className="link">
                its versions
              </a>
              .
            </>
          )}
        </>
      )}
    </p>
  );
}
