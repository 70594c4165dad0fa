import { PickLink } from '@/components/compare/pick-link';
import { AccountLine } from '@/components/frame/account-line';
import { AlsoIn } from '@/components/frame/also-in';
import { Foreign } from '@/components/frame/foreign';
import type { Moment, MomentSentence } from '@/lib/news/moment';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { ListedArticle } from '@/lib/news/shown/listing';
import type { Picking } from '@/lib/site/compare/picked';
import { machineTime, publicationPhrase } from '@/lib/site/dates';
import { countReports, eachReportOnce } from '@/lib/site/layout/copies';
import { lagPhrase, saidTime, sentencePath } from '@/lib/site/layout/moments';
import { countedReports } from '@/lib/site/names';
import { inZone } from '@/lib/site/zoned-href';
import { Why } from './why';

export interface Account {
  readonly article: ListedArticle;
  readonly told: MomentSentence;
}

interface AccountsProps {
  readonly accounts: readonly Account[];
  readonly group: CoverageQuery['group'];
  readonly moment: Moment;
  readonly zone: string;
  readonly picking: Picking;
}

/** A report once, with its copies, each of which leads to its own sentence; or each copy by itself. */
export function Accounts({ accounts, group, ...around }: AccountsProps) {
  const sentences = new Map(accounts.map(({ article, told }) => [article.id, told.sentence]));
  const hrefOf = (copy: ListedArticle) => sentencePath(copy, sentences.get(copy.id) ?? copy.headline);
  return (group === 'all' ? accounts : eachReportOnce(accounts)).map((account) => (
    <MomentAccount key={account.article.id} {...account} {...around} hrefOf={hrefOf} />
  ));
}

/** Who only announced it is told of by the first of them, where there are more. */
export const announcedAtOnce = 12;
/** And on the page that has all outlets by name. */
export const mostAnnounced = 60;

/** Who only said that it was to come; of many the first, and the way to all. Nothing where there is nobody. */
export function Announced({
  accounts,
  wholeHref,
  ...around
}: AccountsProps & {
  /** Where all of them stand; null: here. */
  readonly wholeHref: string | null;
}) {
  if (accounts.length === 0) return null;
  const most = wholeHref === null ? mostAnnounced : announcedAtOnce;
  const hasAll = accounts.length <= most;
  return (
    <section aria-labelledby="announced-before">
      <h2
        id="announced-before"
        className="mt-6 border-strong-rule border-b pb-1 font-bold font-serif text-xl"
      >
        Announced before
      </h2>
      <p className="pt-1 text-quiet text-sm">
        {hasAll ? (
          `${countedReports(countReports(accounts))} that we have only said that it was to come; not counted above.`
        ) : (
          <>
            The first {most} articles that only said that it was to come; not counted above.{' '}
            {wholeHref !== null && (
              <a href={`${wholeHref}#announced-before`} className="link">
                More of them
              </a>
            )}
          </>
        )}
      </p>
      <ol>
        <Accounts accounts={hasAll ? accounts : accounts.slice(0, most)} {...around} />
      </ol>
    </section>
  );
}

function MomentAccount({
  article,
  told,
  moment,
  zone,
  picking,
  hrefOf,
}: Account & {
  readonly moment: Moment;
  readonly zone: string;
  readonly picking: Picking;
  readonly hrefOf: (copy: ListedArticle) => string;
}) {
  const { language, headline } = article;
  const published = saidTime(told, article.published);
  const lag = told.isAnnounced ? null : lagPhrase(published, moment.at);
  return (
    <AccountLine
      article={article}
      zone={zone}
      id={article.id}
      when={
        <>
          {lag !== null && <b>{lag}</b>}{' '}
          <time dateTime={machineTime(published) ?? undefined}>{publicationPhrase(published, zone)}</time>
          {told.saidAt !== null && ', in an article begun before'}
        </>
      }
      quote={<a href={inZone(sentencePath(article, told.sentence), zone)}>{told.sentence}</a>}
      under={
        <>
          <Foreign language={language} text={headline} />
          <span className="print:hidden">
            {' · '}
            <PickLink id={article.id} picking={picking} />
          </span>
        </>
      }
    >
      <AlsoIn article={article} zone={zone} hrefOf={hrefOf} />
      <Why word="Why this sentence" reasons={told.reasons} />
    </AccountLine>
  );
}
