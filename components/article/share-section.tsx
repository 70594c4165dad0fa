import type { StoredArticle } from '@/lib/news/listing';
import { siteAddress } from '@/lib/site/site-address';
import type { Permalink } from '@/lib/site/versions';

/** Ways to hand an article on. The address stands there to be read: it needs no JavaScript to be copied. */
export function ShareSection({
  article,
  permalink,
}: {
  readonly article: StoredArticle;
  readonly permalink: Permalink;
}) {
  const { path } = permalink;
  const short = siteAddress(permalink.short);
  const body = `${article.headline}\n${article.outlet.name}\n${siteAddress(path)}\n\nOriginal: ${article.address}\n`;
  const mail = `mailto:?subject=${encodeURIComponent(article.headline)}&body=${encodeURIComponent(body)}`;
  return (
    <section
      id="share"
      aria-label="Share"
      className="print:hidden flex flex-wrap items-center gap-x-5 gap-y-1 text-[0.9375rem]"
    >
      <a href={path} data-share data-share-copy className="button">
        Copy link
      </a>
      <a href={path} hidden data-share data-share-sheet className="word">
        Share …
      </a>
      <a href={mail} className="word">
        Mail
      </a>
      <p className="text-quiet">
        Short link: <span className="select-all break-all text-ink">{short}</span>
      </p>
    </section>
  );
}
