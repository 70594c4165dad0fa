import type { AccountAnswer, AnswerRow, ComparedAccount } from '@/lib/news/shown/comparison';
import { answerNote, valueWords } from '@/lib/site/compare/answer-words';
import { ComparePart, CompareRow, OwnWords } from './compare-rows';

/** What each account answers to the event's questions, by which sentence. */
export function AnswerRows({
  accounts,
  rows,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly rows: readonly AnswerRow[];
}) {
  return (
    <ComparePart
      id="answers"
      title="Answers"
      note="To questions that this site asks of every account, by the sentence that answers. What is not sure is left out."
      accounts={accounts}
    >
      {rows.map(({ question, answers }) => (
        <CompareRow
          key={question}
          label={question}
          accounts={accounts}
          cellOf={(account, at) => {
            const own = answers[at] ?? [];
            return own.length === 0
              ? null
              : own.map((answer) => <Answer key={answer.sentence} account={account} answer={answer} />);
          }}
        />
      ))}
    </ComparePart>
  );
}

function Answer({ account, answer }: { readonly account: ComparedAccount; readonly answer: AccountAnswer }) {
  const note = answerNote(answer);
  return (
    <div className="not-first:pt-2">
      <p className="compare-value">
        {valueWords(answer.value)}
        {note !== null && <span className="font-normal text-quiet">, {note}</span>}
      </p>
      <OwnWords account={account}>{answer.sentence}</OwnWords>
    </div>
  );
}
