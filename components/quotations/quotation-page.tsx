import type { ReactNode } from 'react';
import { Foreign } from '@/components/frame/foreign';
import { PaperAddress } from '@/components/frame/paper-address';
import { WhoHas } from '@/components/frame/who-has';
import type { Outlet } from '@/lib/news/outlet';
import type { LaidQuotation, ShownCredit, Translation } from '@/lib/news/shown/laid-quotation';
import type { QuotationLine } from '@/lib/news/shown/quoted';
import type { WhoHas as Known } from '@/lib/news/shown/who-has';
import { fullTime } from '@/lib/site/dates';
import { quotationPath, quotationsHref } from '@/lib/site/layout/quotations';
import { counted, directionOf, languageLabel } from '@/lib/site/names';
import type { View } from '@/lib/site/query/query';
import { withoutEnd } from '@/lib/site/versions/wording-diff';
import { inZone } from '@/lib/site/zoned-href';
import { Translations } from './translations';
import { Wording } from './wording';

export interface QuotationPageProps {
  readonly quotation: LaidQuotation;
  /** The same words, credited to somebody else. */
  readonly elsewhere: readonly QuotationLine[];
  readonly translations: readonly Translation[];
  readonly known: Known;
  /** The whole coverage, for links. */
  readonly view: View;
}

/** One quotation: its wordings beside the fullest, who had it first, whom outlets credit, and who has it not. */
export function QuotationPage({ quotation, elsewhere, translations, known, view }: QuotationPageProps) {
  const { wordings } = quotation;
  const [fullest] = wordings;
  if (fullest === undefined) return null;
  return (
    <>
      <Head quotation={quotation} fullest={fullest.text} view={view}>
        <Credits credits={quotation.credits} elsewhere={elsewhere} zone={view.zone} />
      </Head>
      {wordings.map((wording, at) => (
        <Wording
          key={wording.wordsId}
          wording={wording}
          fullest={fullest}
          number={at + 1}
          isOnly={wordings.length === 1}
          view={view}
        />
      ))}
      <Translations translations={translations} zone={view.zone} />
      <div className="mt-6 border-strong-rule border-t pt-2">
        <WhoHas
          known={known}
          heading="h2"
          verb={{ one: 'quotes it', more: 'quote it', not: 'do not quote it', unread: 'compared' }}
          otherLanguage={(names) => `is in ${names}, which is not compared`}
          zone={view.zone}
        />
        <p className="max-w-[48rem] pt-2 text-quiet text-sm">
          Quotations are put together where the words are the same, one is a piece of the other, or so many
          words are that it is sure. Translations are matched only by a text that was published in both
          languages, sentence by sentence.
        </p>
      </div>
    </>
  );
}

/** Whose words, the fullest of them, how many have them and who first. */
function Head({
  quotation: { id, speaker, language, wordings, first },
  fullest,
  view,
  children,
}: Pick<QuotationPageProps, 'quotation' | 'view'> & {
  readonly fullest: string;
  readonly children: ReactNode;
}) {
  const quoted = wordings.flatMap((one) => one.quoted);
  const articles = new Set(quoted.map(({ article }) => article.id)).size;
  const outlets = new Set(quoted.map(({ article }) => article.outlet.slug)).size;
  const reports = new Set(quoted.map(({ article }) => article.report)).size;
  const { zone } = view;
  return (
    <header className="page-head">
      <p className="text-quiet">
        <a href={quotationsHref({ view, speaker, page: 1 })} className="link">
          <bdi>{speaker}</bdi>
        </a>
        , quoted in {languageLabel(language)}
      </p>
      <h1
        lang={language}
        dir={directionOf(language)}
        className={`page-title ${fullest.length > 160 ? 'text-2xl' : ''}`}
      >
        “{withoutEnd(fullest)}”
      </h1>
      <p>
        {counted(articles, 'article')} of {counted(outlets, 'outlet')}
        {reports < articles && ` (${counted(reports, 'report')})`} {articles === 1 ? 'has' : 'have'} it, in{' '}
        {wordings.length === 1 ? 'these words' : counted(wordings.length, 'wording')}.{' '}
        {first === null ? (
          'Who had it first is not known: nobody who has it states a clock time.'
        ) : (
          <>
            Of those that state a clock time,{' '}
            <Foreign
              language={first.quoted.article.outlet.language}
              text={first.quoted.article.outlet.name}
            />{' '}
            has it first, <time dateTime={first.at.toISOString()}>{fullTime(first.at, zone)}</time>.
          </>
        )}
      </p>
      <PaperAddress path={inZone(quotationPath(id), zone)} />
      {children}
    </header>
  );
}

/** "Credited to X by …, to Y by …", where there is more to say than one name. */
function Credits({
  credits,
  elsewhere,
  zone,
}: {
  readonly credits: readonly ShownCredit[];
  readonly elsewhere: readonly QuotationLine[];
  readonly zone: string;
}) {
  if (credits.length < 2 && elsewhere.length === 0) return null;
  return (
    <ul className="pt-2 text-[0.9375rem]">
      {credits.map(({ speaker, outlets }) => (
        <li key={speaker}>
          {speaker === null ? (
            'Printed without a speaker that our rules are sure of by '
          ) : (
            <>
              Credited to <bdi className="font-semibold">{speaker}</bdi> by{' '}
            </>
          )}
          <Names outlets={outlets} />
        </li>
      ))}
      {elsewhere.map(({ id, speaker, outlets }) => (
        <li key={id}>
          <a href={inZone(quotationPath(id), zone)} className="link">
            The same words
          </a>{' '}
          are credited to <bdi className="font-semibold">{speaker}</bdi> by {counted(outlets, 'outlet')}
        </li>
      ))}
    </ul>
  );
}

function Names({ outlets }: { readonly outlets: readonly Outlet[] }) {
  return outlets.map(({ slug, name, language }, at) => (
    <span key={slug}>
      {at > 0 && ', '}
      <Foreign language={language} text={name} />
    </span>
  ));
}
