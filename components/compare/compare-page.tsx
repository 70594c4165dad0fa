import { Problems } from '@/components/frame/problems';
import type { Moment } from '@/lib/news/moment';
import type { Comparison } from '@/lib/news/shown/comparison';
import { compareIdsPath } from '@/lib/site/compare/compare-path';
import { countedAccounts } from '@/lib/site/compare/titles';
import type { ShownQuestion } from '@/lib/site/layout/answers';
import { inZone } from '@/lib/site/zoned-href';
import { AccountHeads } from './account-heads';
import { AccountTexts } from './account-texts';
import { AloneRows } from './alone-rows';
import { AnswerRows } from './answer-rows';
import { FactRows } from './fact-rows';
import { FactTable } from './fact-table';
import { MomentRows } from './moment-rows';
import { QuotationRows } from './quotation-rows';
import { Worksheet, WorksheetHead } from './worksheet';

/** Two to six accounts side by side; printed it is a handout. */
export function ComparePage({
  comparison,
  problems,
  event,
  moments,
  questions,
  zone,
  isExcerpt,
}: {
  readonly comparison: Comparison;
  readonly problems: readonly string[];
  /** Its name. */
  readonly event: string;
  /** The event's moments, in order. */
  readonly moments: readonly Moment[];
  /** The event's questions. */
  readonly questions: readonly ShownQuestion[];
  readonly zone: string;
  readonly isExcerpt: boolean;
}) {
  const { accounts, reports, texts, answers, quotations, facts } = comparison;
  const title = countedAccounts(accounts.length);
  return (
    <div className={`compare has-${accounts.length}`}>
      <header className="compare-top">
        <h1>{title}</h1>
        <p className="text-quiet text-sm print:hidden">
          Extracts alone, nothing is scored; printed, this page is a handout with numbered lines.{' '}
          <a href={inZone(morePath(comparison), zone)} className="link">
            Pick others
          </a>
        </p>
        <Problems problems={problems} />
      </header>
      <WorksheetHead title={title} event={event} />
      <section
        aria-label={title}
        // Where columns scroll sideways, keys have to reach them.
        tabIndex={accounts.length > 2 ? 0 : undefined}
        className="compare-box"
      >
        <AccountHeads accounts={accounts} zone={zone} />
        <FactTable accounts={accounts} reports={reports} zone={zone} />
        {comparison.moments.length > 0 && (
          <MomentRows accounts={accounts} rows={comparison.moments} moments={moments} zone={zone} />
        )}
        {answers.length > 0 && (
          <AnswerRows accounts={accounts} rows={answers} questions={questions} zone={zone} />
        )}
        {facts !== null && <FactRows accounts={accounts} facts={facts} />}
        {quotations.length > 0 && <QuotationRows accounts={accounts} rows={quotations} />}
        <AccountTexts accounts={accounts} texts={texts} zone={zone} isExcerpt={isExcerpt} />
        <AloneRows accounts={accounts} texts={texts} />
      </section>
      <Worksheet accounts={accounts} zone={zone} isExcerpt={isExcerpt} />
    </div>
  );
}

/** The page that tells how to pick, with the first of them taken. */
function morePath({ accounts }: Comparison): string {
  return compareIdsPath(accounts.slice(0, 1).map(({ article }) => article.id));
}
