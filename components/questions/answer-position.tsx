import { AccountLine } from '@/components/frame/account-line';
import { AccountWhen } from '@/components/frame/account-when';
import { Foreign } from '@/components/frame/foreign';
import type { AnsweredBy, Position } from '@/lib/news/shown/answered';
import {
  outletCount,
  type SentenceInCommon,
  type ShownQuestion,
  sentencesInCommon,
  valuePhrase,
} from '@/lib/site/layout/answers';
import { saidTime, sentencePath } from '@/lib/site/layout/moments';
import { counted } from '@/lib/site/names';
import { articlePath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';

/** So many sentences stand open; the others are a press away. */
const mostOpen = 4;

/** Answers that may all be right at once: what fits them, and every outlet's own sentence. */
export function AnswerPosition({
  position,
  question,
  zone,
}: {
  readonly position: Position;
  readonly question: ShownQuestion;
  readonly zone: string;
}) {
  const sentences = sentencesInCommon(position.answers);
  const [open, others] = [sentences.slice(0, mostOpen), sentences.slice(mostOpen)];
  const line = (sentence: SentenceInCommon) => (
    <Sentence
      key={`${sentence.first.article.id} ${sentence.first.sentence}`}
      sentence={sentence}
      question={question}
      zone={zone}
    />
  );
  return (
    <div>
      <p className="pt-3 pb-1.5">
        <b className="font-serif text-lg">{valuePhrase(position.value, question)}</b>{' '}
        <span className="text-quiet">· {outletCount(position.answers)}</span>
      </p>
      <ol>{open.map(line)}</ol>
      {others.length > 0 && (
        <details className="border-rule border-t pt-1.5 pb-2">
          <summary className="word">{counted(others.length, 'more sentence')} of it</summary>
          <ol>{others.map(line)}</ol>
        </details>
      )}
    </div>
  );
}

function Sentence({
  sentence: { first, others },
  question,
  zone,
}: {
  readonly sentence: SentenceInCommon;
  readonly question: ShownQuestion;
  readonly zone: string;
}) {
  const { article, sentence } = first;
  return (
    <AccountLine
      article={article}
      zone={zone}
      when={
        <AccountWhen
          published={saidTime(first, article.published)}
          isLater={first.saidAt !== null}
          zone={zone}
        />
      }
      quote={<a href={inZone(sentencePath(article, sentence), zone)}>{sentence}</a>}
      under={
        <>
          {typeof first.value !== 'string' && (
            <>
              <b className="font-semibold text-ink">{valuePhrase(first.value, question)}</b> ·{' '}
            </>
          )}
          <Foreign language={article.language} text={article.headline} />
        </>
      }
    >
      {others.length > 0 && (
        <p className="text-quiet text-sm">
          The same sentence in <Also others={others} zone={zone} />
        </p>
      )}
    </AccountLine>
  );
}

function Also({ others, zone }: { readonly others: readonly AnsweredBy[]; readonly zone: string }) {
  return others.map(({ article }, at) => (
    <span key={article.id}>
      {at > 0 && ', '}
      <a href={inZone(articlePath(article), zone)} className="link">
        <Foreign language={article.outlet.language} text={article.outlet.name} />
      </a>
    </span>
  ));
}
