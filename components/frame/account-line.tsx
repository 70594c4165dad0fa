import type { ReactNode } from 'react';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { directionOf } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';
import { Foreign } from './foreign';

/** An outlet's account in its own words: when, whose, the sentence, and a line under it that ends at the original. */
export function AccountLine({
  article: { outlet, language, address },
  zone,
  id,
  when,
  quote,
  under,
  children,
}: {
  readonly article: ListedArticle;
  readonly zone: string;
  /** Where the line can be linked to. */
  readonly id?: string;
  readonly when: ReactNode;
  /** The sentence, as a link to its place in the article. */
  readonly quote: ReactNode;
  /** What goes on to the original behind a dot; null: only that. */
  readonly under: ReactNode | null;
  readonly children?: ReactNode;
}) {
  return (
    <li className="account" id={id}>
      <p className="account-when">{when}</p>
      <p className="account-outlet">
        <a href={inZone(outletPath(outlet.slug), zone)}>
          <Foreign language={outlet.language} text={outlet.name} />
        </a>
      </p>
      <div className="min-w-0">
        <blockquote lang={language} dir={directionOf(language)} className="font-serif text-lg leading-snug">
          {quote}
        </blockquote>
        <p className="pt-0.5 text-quiet text-sm">
          {under}
          <span className="print:hidden">
            {under !== null && ' · '}
            <a href={address} rel="noopener external" className="link inline-block py-0.5">
              Original
            </a>
          </span>
        </p>
        {children}
      </div>
    </li>
  );
}
