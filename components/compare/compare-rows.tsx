import type { ReactNode } from 'react';
import { Foreign } from '@/components/frame/foreign';
import type { ComparedAccount } from '@/lib/news/shown/comparison';
import { directionOf } from '@/lib/site/names';

/** A part of the comparison: its name, what it is, and the outlets above their columns. */
export function ComparePart({
  id,
  title,
  note = null,
  accounts,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly accounts: readonly ComparedAccount[];
  readonly children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="compare-part">
      <header className="compare-part-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note !== null && <p>{note}</p>}
      </header>
      <div aria-hidden="true" className="compare-cells compare-names">
        <span />
        {accounts.map((account) => (
          <p key={keyOf(account)}>
            <OutletName account={account} />
          </p>
        ))}
      </div>
      {children}
    </section>
  );
}

/** One thing that is compared, and a cell for each account: one below the other on a phone, each with its outlet. */
export function CompareRow({
  label,
  accounts,
  cellOf,
  none = 'Not found here',
}: {
  readonly label: ReactNode;
  readonly accounts: readonly ComparedAccount[];
  /** What an account has; null where it has nothing. */
  readonly cellOf: (account: ComparedAccount, at: number) => ReactNode;
  /** What is said of one that has nothing. */
  readonly none?: string;
}) {
  return (
    <div className="compare-cells">
      <h3>{label}</h3>
      {accounts.map((account, at) => (
        <div key={keyOf(account)} className="compare-cell">
          <p className="compare-who">
            <OutletName account={account} />
          </p>
          {cellOf(account, at) ?? <p className="compare-none">{none}</p>}
        </div>
      ))}
    </div>
  );
}

/** An outlet, with the number of the version where the address names one. */
export function OutletName({ account: { article, version } }: { readonly account: ComparedAccount }) {
  return (
    <>
      <Foreign language={article.outlet.language} text={article.outlet.name} />
      {version !== null && <span className="text-quiet"> · version {version}</span>}
    </>
  );
}

/** Words of an account in its own language and direction. */
export function OwnWords({
  account: { article },
  children,
}: {
  readonly account: ComparedAccount;
  readonly children: ReactNode;
}) {
  return (
    <blockquote lang={article.language} dir={directionOf(article.language)} className="compare-words">
      {children}
    </blockquote>
  );
}

/** A sentence of an account, linked where there is an address; of a copy only that it is the same. */
export function AccountSentence({
  account,
  accounts,
  sentences,
  at,
  href = null,
}: {
  readonly account: ComparedAccount;
  readonly accounts: readonly ComparedAccount[];
  /** By account; null where one has none. */
  readonly sentences: readonly (string | null)[];
  readonly at: number;
  readonly href?: string | null;
}) {
  const sentence = sentences[at] ?? '';
  const first = accounts[sentences.indexOf(sentence)];
  if (first !== undefined && first !== account)
    return (
      <p className="compare-none">
        The same sentence as <OutletName account={first} />
      </p>
    );
  return <OwnWords account={account}>{href === null ? sentence : <a href={href}>{sentence}</a>}</OwnWords>;
}

/** What tells an account from the others on the page. */
export function keyOf({ article, version }: ComparedAccount): string {
  return `${article.id}@${version ?? ''}`;
}
