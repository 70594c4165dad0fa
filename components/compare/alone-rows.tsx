import type { ComparedAccount, SharedTexts } from '@/lib/news/shown/comparison';
import { ComparePart, CompareRow, OwnWords } from './compare-rows';

/** What stands in one alone, of accounts that have much of their text in common; nothing where none have. */
export function AloneRows({
  accounts,
  texts: { alone },
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly texts: SharedTexts;
}) {
  if (alone.every((sentences) => sentences.length === 0)) return null;
  return (
    <ComparePart
      id="alone"
      title="In one text alone"
      note="Sentences of which less than half stands in another text, word for word."
      accounts={accounts}
    >
      <CompareRow
        label="Sentences"
        none="None"
        accounts={accounts}
        cellOf={(account, at) => {
          const own = alone[at] ?? [];
          return own.length === 0
            ? null
            : own.map((sentence) => (
                <div key={sentence} className="compare-said">
                  <OwnWords account={account}>{sentence}</OwnWords>
                </div>
              ));
        }}
      />
    </ComparePart>
  );
}
