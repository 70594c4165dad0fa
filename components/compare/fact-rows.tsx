import type { CommonFact, CommonFacts, ComparedAccount, FactWords } from '@/lib/news/shown/comparison';
import { fullDay } from '@/lib/site/dates';
import { ComparePart, CompareRow, OwnWords } from './compare-rows';

/** As many facts of a kind as help; the first ones. */
const mostRows = 10;

/** What can be set against each other whatever the language: numbers, days and names that several accounts have. */
export function FactRows({
  accounts,
  facts,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly facts: CommonFacts;
}) {
  const { numbers, days, names } = facts;
  return (
    <ComparePart
      id="facts"
      title="Numbers, days and names"
      note="The accounts are in different languages: sentences are not compared, but what is written alike in all. That a number is the same does not say that it counts the same thing."
      accounts={accounts}
    >
      {numbers.slice(0, mostRows).map((fact) => (
        <FactRow key={fact.key} accounts={accounts} fact={fact} label={numberWords(fact.key)} isWhole />
      ))}
      {days.slice(0, mostRows).map((fact) => (
        <FactRow key={fact.key} accounts={accounts} fact={fact} label={fullDay(fact.key)} isWhole />
      ))}
      {names.slice(0, 2 * mostRows).map((fact) => (
        <FactRow key={fact.key} accounts={accounts} fact={fact} label={fact.key} isWhole={false} />
      ))}
    </ComparePart>
  );
}

/** "1 hour", "3 hours", "6,600". */
function numberWords(key: string): string {
  return key.startsWith('1 ') ? key.replace(/s$/, '') : key;
}

function FactRow({
  accounts,
  fact,
  label,
  isWhole,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly fact: CommonFact;
  readonly label: string;
  /** With the sentence around it. */
  readonly isWhole: boolean;
}) {
  return (
    <CompareRow
      label={label}
      accounts={accounts}
      cellOf={(account, at) => {
        const found = fact.words[at] ?? null;
        return found === null ? null : (
          <OwnWords account={account}>
            <Found {...found} isWhole={isWhole} />
          </OwnWords>
        );
      }}
    />
  );
}

function Found({ sentence, mark, isWhole }: FactWords & { readonly isWhole: boolean }) {
  const found = sentence.slice(mark.start, mark.end);
  if (!isWhole && found !== '') return found;
  if (found === '') return sentence;
  return (
    <>
      {sentence.slice(0, mark.start)}
      <mark>{found}</mark>
      {sentence.slice(mark.end)}
    </>
  );
}
