import { ActiveFilters } from '@/components/filters/active-filters';
import { SpellingOffers } from '@/components/filters/spelling-offers';
import { AccountLine } from '@/components/frame/account-line';
import { AccountWhen } from '@/components/frame/account-when';
import { AlsoIn } from '@/components/frame/also-in';
import { Marked } from '@/components/frame/marked';
import { PaperAddress } from '@/components/frame/paper-address';
import { Problems } from '@/components/frame/problems';
import type { Cursor } from '@/lib/news/shown/coverage-query';
import type { CoverageCounts } from '@/lib/news/shown/listing';
import type { FoundAccount } from '@/lib/news/shown/search-hit';
import type { SpellingOffer } from '@/lib/news/shown/spelling-offer';
import { quoteHref } from '@/lib/site/forms/words-record';
import { counted, countedReports } from '@/lib/site/names';
import { type ActiveFilter, withoutFilters } from '@/lib/site/query/active-filters';
import { changeView, type ParsedQuery, viewHref } from '@/lib/site/query/query';
import { placeHref } from '@/lib/site/versions/highlight';
import { listedPath } from '@/lib/site/versions/versions';
import { inZone } from '@/lib/site/zoned-href';
import { WordsForm } from './words-form';

export interface WordsPageProps {
  readonly parsed: ParsedQuery;
  readonly words: string;
  readonly accounts: readonly FoundAccount[];
  readonly next: Cursor | null;
  /** Of the whole answer. */
  readonly counts: CoverageCounts;
  /** Where nobody wrote it: how it may have been meant. */
  readonly spellings: readonly SpellingOffer[];
  /** What else narrows it. */
  readonly filters: readonly ActiveFilter[];
}

/** Every outlet's own sentence around a search, each leading to its place in the article. */
export function WordsPage({ parsed, words, accounts, next, counts, spellings, filters }: WordsPageProps) {
  const { view, problems } = parsed;
  const all = {
    ...view,
    query: { ...withoutFilters(view).query, words },
  };
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">
          <bdi>{printed(words)}</bdi>, in their words
        </h1>
        <p>
          {countWords(accounts.length, counts, {
            isGrouped: view.query.group === 'reports',
            isNarrowed: filters.length > 0,
          })}{' '}
          <a href={viewHref('/', changeView(view, {}))} className="link">
            On the timeline
          </a>{' '}
          ·{' '}
          <a href={viewHref('/quotations', changeView(view, {}))} className="link">
            In quotations
          </a>
        </p>
        <PaperAddress path={viewHref('/words', view)} />
        <SpellingOffers offers={spellings} view={view} path="/words" />
        <WordsForm view={view} />
      </header>
      <div className="flex flex-col gap-1 pb-2 empty:hidden">
        <Problems problems={problems} />
        <ActiveFilters filters={filters} path="/words" all={all} found={countedReports(counts)} />
      </div>
      <ol>
        {accounts.map((account) => (
          <Account key={account.article.id} account={account} words={words} zone={view.zone} />
        ))}
      </ol>
      {counts.articles > 0 && (
        <p className="print:hidden flex flex-wrap gap-x-5 gap-y-1 border-rule border-t pt-2 text-[0.9375rem]">
          {view.query.after !== null && (
            <a href={viewHref('/words', changeView(view, {}))} className="word">
              From the beginning
            </a>
          )}{' '}
          {next !== null && (
            <a
              href={viewHref('/words', changeView(view, { after: next }))}
              rel="next"
              className="word font-semibold"
            >
              {view.query.sort === 'old' ? 'Later sentences' : 'Earlier sentences'}
            </a>
          )}{' '}
          <a href={viewHref('/words.csv', changeView(view, {}))} className="word">
            CSV
          </a>{' '}
          <a href={viewHref('/words.json', changeView(view, {}))} className="word">
            JSON
          </a>
        </p>
      )}
    </>
  );
}

function Account({
  account,
  words,
  zone,
}: {
  readonly account: FoundAccount;
  readonly words: string;
  readonly zone: string;
}) {
  const { article, sentence, more } = account;
  return (
    <AccountLine
      article={article}
      zone={zone}
      id={article.id}
      when={<AccountWhen published={article.published} isLater={false} zone={zone} />}
      quote={
        <a href={inZone(quoteHref(account, words), zone)}>
          <Marked text={sentence.text} find={() => sentence.marks} />
        </a>
      }
      under={
        sentence.place === 'text' && more === 0 ? null : (
          <>
            {sentence.place !== 'text' && `In its ${sentence.place}`}
            {sentence.place !== 'text' && more > 0 && ' · '}
            {more > 0 && (
              <a href={inZone(placeHref(listedPath(article), words, null), zone)} className="link">
                {more} more in the article
              </a>
            )}
          </>
        )
      }
    >
      <AlsoIn article={article} zone={zone} hrefOf={(copy) => placeHref(listedPath(copy), words, null)} />
    </AccountLine>
  );
}

/** A search with the quotation marks of print. */
function printed(words: string): string {
  return words.replace(/"([^"]*)"/g, '“$1”');
}

/** How much has it in all, and how many of the sentences are on this page. */
function countWords(
  here: number,
  counts: CoverageCounts,
  { isGrouped, isNarrowed }: { readonly isGrouped: boolean; readonly isNarrowed: boolean },
): string {
  const { articles, reports, outlets, isMore } = counts;
  if (isMore) return `Of ${countedReports(counts)} that have it ${here} are here with the sentence.`;
  if (articles === 0) return `No article of ${isNarrowed ? 'those asked for' : 'the coverage'} has it.`;
  const all = `${countedReports(counts)} of ${counted(outlets, 'outlet')}`;
  if (articles === 1) return `${all} has it, in this sentence.`;
  const lines = isGrouped ? reports : articles;
  const part = reports === articles ? 'them' : `the ${isGrouped ? 'reports' : 'articles'}`;
  if (here !== lines) return `${all} have it; ${here} of ${part} are here with the sentence.`;
  return `${all} have it; each ${lines === articles ? 'is' : 'report is once'} here with the sentence.`;
}
