import type { SharedText as Shared } from '@/lib/news/shown/shared-text';
import { directionOf, percent } from '@/lib/site/names';
import { articlePath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';

/** Which other articles have this one's text, or passages of it; nothing where none has. */
export function SharedText({ shared, zone }: { readonly shared: readonly Shared[]; readonly zone: string }) {
  if (shared.length === 0) return null;
  const [whole, passages] = [
    shared.filter(({ isOneReport }) => isOneReport),
    shared.filter(({ isOneReport }) => !isOneReport),
  ];
  return (
    <section aria-labelledby="shared-text" className="pt-3">
      <div className="border-rule border-t pt-1.5">
        <h2 id="shared-text" className="text-quiet text-sm leading-5">
          The same text elsewhere
        </h2>
        <ul className="flex flex-col gap-2 pt-0.5 text-[0.9375rem] leading-5">
          {whole.map(({ article, share }) => (
            <Line
              key={article.id}
              says={`Shares ${percent(share)} of its text with`}
              article={article}
              zone={zone}
            />
          ))}
          {passages.map(({ article }) => (
            <Line key={article.id} says="Shares passages with" article={article} zone={zone} />
          ))}
        </ul>
        <details className="pt-1 text-quiet text-sm">
          <summary className="word">How this is told</summary>
          <p>
            By the words beside each other that both texts have, quotations left out. Who had them first is
            not said.
          </p>
        </details>
      </div>
    </section>
  );
}

function Line({
  says,
  article,
  zone,
}: {
  readonly says: string;
  readonly article: Shared['article'];
  readonly zone: string;
}) {
  return (
    <li>
      <span className="text-quiet text-sm">{says}</span>{' '}
      <bdi className="font-semibold">{article.outlet.name}</bdi>:{' '}
      <a
        href={inZone(articlePath(article), zone)}
        className="link"
        lang={article.language}
        dir={directionOf(article.language)}
      >
        {article.headline}
      </a>
    </li>
  );
}
