import { Foreign } from '@/components/frame/foreign';
import type { ComparedAccount } from '@/lib/news/shown/comparison';
import { linesPerQuestion, worksheetQuestions } from '@/lib/site/compare/worksheet';
import { publicationPhrase } from '@/lib/site/dates';
import { siteAddress } from '@/lib/site/site-address';
import { permalinkOf } from '@/lib/site/versions/versions';
import { keyOf, OutletName } from './compare-rows';

/** Above a handout, on paper alone: what it is, and who works with it. */
export function WorksheetHead({ title, event }: { readonly title: string; readonly event: string }) {
  return (
    <div className="worksheet worksheet-head">
      <p className="worksheet-title">{event}</p>
      <p>{title}</p>
      <p className="worksheet-who">
        <span>Name</span> <span>Date</span>
      </p>
    </div>
  );
}

/** Below the texts, on paper alone: questions with room for notes, and where the texts are from. */
export function Worksheet({
  accounts,
  zone,
  isExcerpt,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly zone: string;
  readonly isExcerpt: boolean;
}) {
  return (
    <div className="worksheet">
      <section aria-label="Questions" className="worksheet-questions">
        <ol>
          {worksheetQuestions.map((question) => (
            <li key={question}>
              <p>{question}</p>
              <div aria-hidden="true">
                {Array.from({ length: linesPerQuestion }, (_, line) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have no other name than their place.
                  <i key={line} />
                ))}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section aria-label="Sources" className="worksheet-sources">
        <p className="worksheet-title">Sources</p>
        <ul>
          {accounts.map((account) => (
            <Source key={keyOf(account)} account={account} zone={zone} />
          ))}
        </ul>
        {isExcerpt && <p>Headline, standfirst and first paragraph; the whole stands at the outlets.</p>}
      </section>
    </div>
  );
}

function Source({ account, zone }: { readonly account: ComparedAccount; readonly zone: string }) {
  const { article, version } = account;
  return (
    <li>
      <OutletName account={account} />, “<Foreign language={article.language} text={article.headline} />
      ”, {article.published.kind === 'unknown' ? 'no date' : publicationPhrase(article.published, zone)}.{' '}
      {article.address} · {siteAddress(permalinkOf(article, version).short)}
    </li>
  );
}
