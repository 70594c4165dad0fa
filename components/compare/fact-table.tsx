import type { ReactNode } from 'react';
import { Foreign } from '@/components/frame/foreign';
import type { AccountReport, ComparedAccount } from '@/lib/news/shown/comparison';
import { reportWords } from '@/lib/site/compare/report-words';
import { fullTime, machineTime, publicationPhrase } from '@/lib/site/dates';
import { articleKindLabel, countryLabel, kindLabel, languageLabel } from '@/lib/site/names';
import { articlePath, outletPath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';
import { keyOf } from './compare-rows';

/** What is known of each account, as a table. */
export function FactTable({
  accounts,
  reports,
  zone,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly reports: readonly AccountReport[];
  readonly zone: string;
}) {
  const facts: readonly (readonly [string, (account: ComparedAccount, at: number) => ReactNode])[] = [
    ['Kind', ({ article }) => kindOf(article)],
    [
      'Country',
      ({ article: { outlet } }) => (outlet.country === null ? 'Not known' : countryLabel(outlet.country)),
    ],
    ['Language', ({ article }) => languageLabel(article.language)],
    [
      'Published',
      ({ article: { published } }) => (
        <time dateTime={machineTime(published) ?? undefined}>{publicationPhrase(published, zone)}</time>
      ),
    ],
    ['Changed', ({ article }) => changedWords(article, zone)],
    ['Words', ({ article }) => article.wordCount.toLocaleString('en-GB')],
    ['Report', (_, at) => reportWords(reports[at], accounts).map((line) => <p key={line}>{line}</p>)],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys as well.
    <section aria-label="Facts" tabIndex={0} className="compare-facts">
      <table>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            {accounts.map((account) => (
              <th key={keyOf(account)} scope="col">
                <a href={inZone(outletPath(account.article.outlet.slug), zone)} className="link">
                  <Foreign language={account.article.outlet.language} text={account.article.outlet.name} />
                </a>
                {account.version !== null && <span className="text-quiet"> version {account.version}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(([label, tell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {accounts.map((account, at) => (
                <td key={keyOf(account)}>{tell(account, at)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function kindOf({ outlet, kind }: ComparedAccount['article']): string {
  const said = articleKindLabel(kind);
  return said === null ? kindLabel(outlet.kind) : `${kindLabel(outlet.kind)}; ${said.toLowerCase()}`;
}

function changedWords(article: ComparedAccount['article'], zone: string): ReactNode {
  const { changedAt, revisions } = article;
  if (changedAt === null) return 'Not since it was first seen';
  return (
    <>
      <time dateTime={changedAt.toISOString()}>{fullTime(changedAt, zone)}</time>,{' '}
      <a href={inZone(`${articlePath(article)}#history`, zone)} className="link">
        {revisions} versions
      </a>
    </>
  );
}
