import type { Moment } from '@/lib/news/moment';
import type { ComparedAccount, MomentRow, ToldMoment } from '@/lib/news/shown/comparison';
import { lagPhrase, momentPath, momentPhrase, saidTime, sentencePath } from '@/lib/site/layout/moments';
import { versionPath } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';
import { AccountSentence, ComparePart, CompareRow } from './compare-rows';

/** The moments that several of the accounts tell of, each by its own sentence; then those that one alone does. */
export function MomentRows({
  accounts,
  rows,
  moments,
  zone,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly rows: readonly MomentRow[];
  readonly moments: readonly Moment[];
  readonly zone: string;
}) {
  const found = rows.flatMap(({ moment: slug, told }) => {
    const moment = moments.find((one) => one.slug === slug);
    return moment === undefined ? [] : [{ moment, told }];
  });
  const shared = found.filter(({ told }) => told.filter((one) => one !== null).length > 1);
  const single = found.filter((row) => !shared.includes(row));
  return (
    <ComparePart
      id="moments"
      title="Moments"
      note="The sentence by which each is found to tell of a moment. Not every account is found."
      accounts={accounts}
    >
      {shared.map(({ moment, told }) => (
        <CompareRow
          key={moment.slug}
          accounts={accounts}
          label={
            <>
              <a href={inZone(momentPath(moment.slug), zone)} className="link">
                {moment.name}
              </a>{' '}
              <small>{momentPhrase(moment.at, zone)}</small>
            </>
          }
          cellOf={(account, at) => {
            const one = told[at] ?? null;
            return one === null ? null : (
              <MomentCell
                account={account}
                accounts={accounts}
                row={told}
                at={at}
                moment={moment}
                zone={zone}
                {...one}
              />
            );
          }}
        />
      ))}
      {single.length > 0 && (
        <CompareRow
          accounts={accounts}
          label="Found in one alone"
          none="None"
          cellOf={(_, at) => {
            const own = single.filter(({ told }) => (told[at] ?? null) !== null);
            return own.length === 0 ? null : (
              <ul className="compare-list">
                {own.map(({ moment }) => (
                  <li key={moment.slug}>
                    <a href={inZone(momentPath(moment.slug), zone)} className="link">
                      {moment.name}
                    </a>
                  </li>
                ))}
              </ul>
            );
          }}
        />
      )}
    </ComparePart>
  );
}

function MomentCell({
  account,
  accounts,
  row,
  at,
  moment,
  zone,
  told,
  isShown,
}: ToldMoment & {
  readonly account: ComparedAccount;
  readonly accounts: readonly ComparedAccount[];
  readonly row: MomentRow['told'];
  readonly at: number;
  readonly moment: Moment;
  readonly zone: string;
}) {
  const { article, version } = account;
  const lag = told.isAnnounced ? null : lagPhrase(saidTime(told, article.published), moment.at);
  const path = version === null ? sentencePath(article, told.sentence) : versionPath(article, version);
  return (
    <>
      {isShown ? (
        <AccountSentence
          account={account}
          accounts={accounts}
          sentences={row.map((one) => (one?.isShown ? one.told.sentence : null))}
          at={at}
          href={inZone(path, zone)}
        />
      ) : (
        <p className="compare-none">Tells of it further down, which is not shown here</p>
      )}
      {(lag !== null || told.isAnnounced) && (
        <p className="compare-under">{told.isAnnounced ? 'Only said that it was to come' : lag}</p>
      )}
    </>
  );
}
