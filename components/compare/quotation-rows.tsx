import { Fragment } from 'react';
import { OnlyHere } from '@/components/frame/only-here';
import { primarySubtag } from '@/lib/language/language-tag';
import type { AccountWording, ComparedAccount, QuotationRow } from '@/lib/news/shown/comparison';
import type { Mark } from '@/lib/news/shown/search-hit';
import { type MarkedWording, markWordings } from '@/lib/site/compare/wording-marks';
import { withoutEnd } from '@/lib/site/versions/wording-diff';
import { ComparePart, CompareRow, OwnWords } from './compare-rows';

/** The same words as each account quotes them, differences marked; then what one alone quotes. */
export function QuotationRows({
  accounts,
  rows,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly rows: readonly QuotationRow[];
}) {
  const shared = rows.filter((row) => row.filter((one) => one !== null).length > 1);
  const single = rows.filter((row) => !shared.includes(row));
  const languages = new Set(accounts.map(({ article }) => primarySubtag(article.language)));
  return (
    <ComparePart
      id="quotations"
      title="Quotations"
      note={
        languages.size > 1
          ? 'Four words and more in quotation marks. The same words are found within a language only.'
          : 'Four words and more in quotation marks; underlined is what the other wording has not.'
      }
      accounts={accounts}
    >
      {shared.map((row) => (
        <SharedQuotation key={row.map((one) => one?.text).join('|')} accounts={accounts} row={row} />
      ))}
      {single.length > 0 && (
        <CompareRow
          label="Quoted in one alone"
          none="None"
          accounts={accounts}
          cellOf={(account, at) => {
            const own = single.flatMap((row) => row[at] ?? []);
            return own.length === 0
              ? null
              : own.map((wording) => (
                  <Wording key={wording.text} account={account} wording={wording} marked={null} />
                ));
          }}
        />
      )}
    </ComparePart>
  );
}

function SharedQuotation({
  accounts,
  row,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly row: QuotationRow;
}) {
  const first = accounts[row.findIndex((one) => one !== null)];
  const marked = markWordings(
    row.map((one) => one?.text ?? null),
    first?.article.language ?? 'en',
  );
  const speakers = [...new Set(row.flatMap((one) => one?.speaker ?? []))];
  return (
    <CompareRow
      label={speakers.length === 0 ? 'Speaker not sure' : speakers.join('; ')}
      accounts={accounts}
      cellOf={(account, at) => {
        const wording = row[at] ?? null;
        return wording === null ? null : (
          <Wording account={account} wording={wording} marked={marked[at] ?? null} />
        );
      }}
    />
  );
}

function Wording({
  account,
  wording,
  marked,
}: {
  readonly account: ComparedAccount;
  readonly wording: AccountWording;
  readonly marked: MarkedWording | null;
}) {
  const how = marked === null ? null : howWords(marked.how);
  const credited = wording.speaker === null ? 'speaker not sure' : `said by ${wording.speaker}`;
  return (
    <div className="compare-said">
      <OwnWords account={account}>
        “<MarkedText text={withoutEnd(wording.text)} marks={marked?.marks ?? []} />”
      </OwnWords>
      <p className="compare-under">{how === null ? credited : `${credited}; ${how}`}</p>
    </div>
  );
}

function howWords(how: MarkedWording['how']): string | null {
  switch (how) {
    case 'first':
      return null;
    case 'same':
      return 'the same words';
    case 'shorter':
      return 'shortened';
    case 'longer':
      return 'with more words';
    case 'otherwise':
      return 'worded otherwise';
  }
}

/** A text with what only it has underlined, and said to voices. */
function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <OnlyHere said="only here">{text.slice(start, end)}</OnlyHere>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
