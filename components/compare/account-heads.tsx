import type { ComparedAccount } from '@/lib/news/shown/comparison';
import { directionOf } from '@/lib/site/names';
import { permalinkOf } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';
import { keyOf, OutletName } from './compare-rows';

/** How each account opens: outlet, headline, standfirst, first paragraph. */
export function AccountHeads({
  accounts,
  zone,
}: {
  readonly accounts: readonly ComparedAccount[];
  /** The page's clock, which its links keep. */
  readonly zone: string;
}) {
  return (
    <div className="compare-cells compare-heads">
      <span className="compare-margin" />
      {accounts.map((account) => (
        <AccountHead key={keyOf(account)} account={account} zone={zone} />
      ))}
    </div>
  );
}

function AccountHead({ account, zone }: { readonly account: ComparedAccount; readonly zone: string }) {
  const { article, version, blocks } = account;
  const lede = blocks.find(({ kind }) => kind === 'paragraph');
  return (
    <div className="compare-cell">
      <p className="font-semibold text-[0.9375rem]">
        <OutletName account={account} />
      </p>
      <div lang={article.language} dir={directionOf(article.language)}>
        <h2 className="compare-headline">
          <a href={inZone(permalinkOf(article, version).path, zone)}>{article.headline}</a>
        </h2>
        {article.standfirst !== null && <p className="compare-standfirst">{article.standfirst}</p>}
        {lede !== undefined && 'text' in lede && <p className="compare-lede">{lede.text}</p>}
      </div>
      <p className="pt-1.5 text-sm">
        <a href={article.address} rel="noopener external" className="link">
          Read it at <bdi lang={article.outlet.language}>{article.outlet.name}</bdi>
        </a>
      </p>
    </div>
  );
}
