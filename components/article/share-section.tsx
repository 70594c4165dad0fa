import type { StoredArticle } from '@/lib/news/shown/listing';
import { siteAddress } from '@/lib/site/site-address';
import { placeHref } from '@/lib/site/versions/highlight';
import type { Permalink } from '@/lib/site/versions/versions';
import { CiteChoice } from './cite-choice';
import { EmbedChoice } from './embed-choice';

/**
 * Ways to hand an article on. Addresses, citations and the frame's code stand there to be read: they need no
 * JavaScript to be copied. What does need it shows itself once it is there, in a place kept free for it.
 */
export function ShareSection({
  article,
  permalink,
  marked,
}: {
  readonly article: StoredArticle;
  readonly permalink: Permalink;
  /** The words at which the page was opened; null: none. */
  readonly marked: string | null;
}) {
  const { path } = permalink;
  const short = siteAddress(permalink.short);
  const body = `${article.headline}\n${article.outlet.name}\n${siteAddress(path)}\n\nOriginal: ${article.address}\n`;
  const mail = `mailto:?subject=${encodeURIComponent(article.headline)}&body=${encodeURIComponent(body)}`;
  return (
    <section id="share" aria-label="Share" className="share print:hidden">
      {marked !== null && (
        <>
          <a href={placeHref(path, marked, null)} data-share data-share-copy className="button">
            Copy link to the marked words
          </a>{' '}
        </>
      )}
      <a href={path} data-share data-share-copy className={marked === null ? 'button' : 'word'}>
        Copy link
      </a>{' '}
      <button type="button" data-copy-selected={path} className="word invisible">
        Copy link to selected words
      </button>{' '}
      <a href={path} hidden data-share data-share-sheet className="word">
        Share …
      </a>{' '}
      <a href={mail} className="word">
        Mail
      </a>
      <CiteChoice article={article} />
      <EmbedChoice embeddable={{ kind: 'article', id: article.id }} title={titleOf(article)} />
      <p className="text-quiet">
        Short link: <span className="select-all break-all text-ink">{short}</span>
      </p>
    </section>
  );
}

function titleOf({ headline, outlet }: StoredArticle): string {
  return `${headline} (${outlet.name})`;
}
