import type { ReactNode } from 'react';
import type { AccountAnswer, AnswerRow, ComparedAccount } from '@/lib/news/shown/comparison';
import { questionPath, type ShownQuestion, valuePhrase, wayWords } from '@/lib/site/layout/answers';
import { inZone } from '@/lib/site/zoned-href';
import { AccountSentence, ComparePart, CompareRow } from './compare-rows';

/** What each account answers to the event's questions, by which sentence. */
export function AnswerRows({
  accounts,
  rows,
  questions,
  zone,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly rows: readonly AnswerRow[];
  /** The event's. */
  readonly questions: readonly ShownQuestion[];
  /** The page's clock, which its links keep. */
  readonly zone: string;
}) {
  return (
    <ComparePart
      id="answers"
      title="Answers"
      note="To questions that this site asks of every account, by the sentence that answers. What is not sure is left out."
      accounts={accounts}
    >
      {rows.map(({ question: slug, answers }) => {
        const question = questions.find((one) => one.slug === slug);
        return question === undefined ? null : (
          <CompareRow
            key={slug}
            label={
              <a href={inZone(questionPath(slug), zone)} className="link">
                {question.question}
              </a>
            }
            accounts={accounts}
            cellOf={(account, at) => {
              const own = answers[at] ?? [];
              return own.length === 0
                ? null
                : own.map((answer) => (
                    <Answer key={answer.sentence} answer={answer} question={question}>
                      <AccountSentence
                        account={account}
                        accounts={accounts}
                        sentences={answers.map(
                          (given) =>
                            given.find(({ sentence }) => sentence === answer.sentence)?.sentence ?? null,
                        )}
                        at={at}
                      />
                    </Answer>
                  ));
            }}
          />
        );
      })}
    </ComparePart>
  );
}

function Answer({
  answer: { value, way },
  question,
  children,
}: {
  readonly answer: AccountAnswer;
  readonly question: ShownQuestion;
  /** Its sentence. */
  readonly children: ReactNode;
}) {
  return (
    <div className="compare-said">
      <p className="compare-value">
        {valuePhrase(value, question)}
        {way !== null && <span className="font-normal text-quiet">, {wayWords[way]}</span>}
      </p>
      {children}
    </div>
  );
}
