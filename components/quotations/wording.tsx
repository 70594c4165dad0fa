import { AccountLine } from '@/components/frame/account-line';
import { AccountWhen } from '@/components/frame/account-when';
import { Foreign } from '@/components/frame/foreign';
import { Marked } from '@/components/frame/marked';
import { Parts } from '@/components/history/diff-text';
import type { ShownWording } from '@/lib/news/shown/laid-quotation';
import type { QuotedBy } from '@/lib/news/shown/quoted';
import { sentencePath } from '@/lib/site/layout/moments';
import { quotedTime } from '@/lib/site/layout/quotations';
import { counted, directionOf } from '@/lib/site/names';
import type { View } from '@/lib/site/query/query';
import { diffWordings } from '@/lib/site/versions/wording-diff';
import { inZone } from '@/lib/site/zoned-href';
import { SetAgainst } from './set-against';

const headings: Readonly<Record<ShownWording['kind'], string>> = {
  fullest: 'The fullest wording',
  trimmed: 'Trimmed',
  otherwise: 'Worded otherwise',
};

/** A wording beside the fullest and the published text, with every article that prints it. */
export function Wording({
  wording,
  fullest,
  number,
  isOnly,
  view,
}: {
  readonly wording: ShownWording;
  readonly fullest: ShownWording;
  /** Of the page, from 1. */
  readonly number: number;
  /** Nobody words it otherwise. */
  readonly isOnly: boolean;
  readonly view: View;
}) {
  const { kind, text, quoted } = wording;
  const language = quoted[0]?.language ?? '';
  return (
    <section aria-labelledby={`wording-${number}`} className="pt-5">
      <div className="max-w-[48rem] pb-2">
        <h2 id={`wording-${number}`} className="font-semibold text-[0.9375rem]">
          {isOnly ? 'In these words' : headings[kind]}{' '}
          <span className="font-normal text-quiet">
            {kind !== 'fullest' && `· wording ${number} `}· {counted(quoted.length, 'article')}
          </span>
        </h2>
        {kind !== 'fullest' && (
          <p lang={language} dir={directionOf(language)} className="wording-text">
            <Parts parts={diffWordings(fullest.text, text, language)} />
          </p>
        )}
        <SetAgainst wording={wording} zone={view.zone} />
      </div>
      <ol>
        {quoted.map((one) => (
          <Account key={`${one.article.id} ${one.sentence} ${one.text}`} quoted={one} zone={view.zone} />
        ))}
      </ol>
    </section>
  );
}

function Account({ quoted, zone }: { readonly quoted: QuotedBy; readonly zone: string }) {
  const { article, text, sentence, how } = quoted;
  const start = sentence.indexOf(text);
  return (
    <AccountLine
      article={article}
      zone={zone}
      when={<AccountWhen published={quotedTime(quoted)} isLater={quoted.saidAt !== null} zone={zone} />}
      quote={
        <a href={inZone(sentencePath(article, text), zone)}>
          <Marked text={sentence} find={() => (start === -1 ? [] : [{ start, end: start + text.length }])} />
        </a>
      }
      under={
        <>
          <Foreign language={article.language} text={article.headline} /> · {credited(quoted.speaker, how)}
        </>
      }
    />
  );
}

function credited(speaker: string | null, how: QuotedBy['how']) {
  if (speaker === null) return 'speaker not sure';
  const why =
    how === 'pronoun'
      ? ', whom the pronoun means'
      : how === 'continued'
        ? ', who spoke the sentence before'
        : ', by name';
  return (
    <>
      <bdi>{speaker}</bdi>
      {why}
    </>
  );
}
