import { ArticlePart } from '@/components/frame/article-part';
import { Foreign } from '@/components/frame/foreign';
import type { ComparePartner } from '@/lib/news/shown/comparison';
import { comparePath } from '@/lib/site/compare/compare-path';
import { counted, percent } from '@/lib/site/names';
import { inZone } from '@/lib/site/zoned-href';

/** Which accounts to lay beside this article, and the way to pick another. */
export function CompareWith({
  id,
  version,
  partners,
  zone,
}: {
  readonly id: string;
  /** The version that is shown; null: the newest. */
  readonly version: number | null;
  readonly partners: readonly ComparePartner[];
  /** The page's clock, which its links keep. */
  readonly zone: string;
}) {
  return (
    <ArticlePart id="compare-with" heading="Compare with" isPrinted={false}>
      <ul className="text-[0.9375rem] leading-5">
        {partners.map(({ article, why }) => (
          <li key={article.id} className="py-0.5">
            <a
              href={inZone(
                comparePath([
                  { id, version },
                  { id: article.id, version: null },
                ]),
                zone,
              )}
              rel="nofollow"
              className="link"
            >
              <Foreign language={article.outlet.language} text={article.outlet.name} />
            </a>{' '}
            <span className="text-quiet text-sm">
              {why.kind === 'one-text'
                ? `${percent(why.share)} the same text`
                : counted(why.moments, 'moment')}
            </span>
          </li>
        ))}
        <li className="py-0.5">
          <a href={inZone(`/?pick=${id}`, zone)} rel="nofollow" data-pick-here className="link">
            Another one
          </a>
        </li>
      </ul>
    </ArticlePart>
  );
}
