import { ActiveFilters } from '@/components/filters/active-filters';
import { PaperAddress } from '@/components/frame/paper-address';
import { Problems } from '@/components/frame/problems';
import { WhoHas } from '@/components/frame/who-has';
import type { Position } from '@/lib/news/shown/answered';
import type { LaidAnswers } from '@/lib/news/shown/laid-answers';
import type { WhoHas as Known } from '@/lib/news/shown/who-has';
import { outletCount, type ShownQuestion, valuePhrase } from '@/lib/site/layout/answers';
import { counted } from '@/lib/site/names';
import type { ActiveFilter } from '@/lib/site/query/active-filters';
import { type ParsedQuery, viewHref, wholeCoverage } from '@/lib/site/query/query';
import { inZone } from '@/lib/site/zoned-href';
import { AnswerPosition } from './answer-position';

/** A question with what outlets answer, and who of them does not. */
export interface AnsweredQuestion {
  readonly question: ShownQuestion;
  readonly laid: LaidAnswers;
  /** null: not told, since a part of what the outlets wrote is asked for. */
  readonly known: Known | null;
}

export interface QuestionsPageProps {
  readonly questions: readonly AnsweredQuestion[];
  readonly parsed: ParsedQuery;
  readonly filters: readonly ActiveFilter[];
}

const wayHeadings = {
  planned: 'Told as planned or expected',
  negated: 'Denied',
  reported: 'As somebody is said to have said it',
} as const;

/** What each outlet answers to the event's questions, in its own sentence. */
export function QuestionsPage({ questions, parsed, filters }: QuestionsPageProps) {
  const { view, problems } = parsed;
  const answered = questions.filter(({ laid }) => laid.positions.length + laid.apart.length > 0);
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">What outlets answer</h1>
        <p>
          Reviewed questions on the event, and the sentence by which each outlet answers. Answers that may all
          be right at once stand together; those that may not, beside each other. Which of them is right is
          not said. <span className="print:hidden">Press a question for the sentences. </span>
          <a href={inZone('/moments', view.zone)} className="link print:hidden">
            What happened, and when
          </a>
        </p>
        <PaperAddress path={viewHref('/questions', view)} />
      </header>
      <div className="flex flex-col gap-1 pb-2 empty:hidden">
        <Problems problems={problems} />
        <ActiveFilters
          filters={filters}
          path="/questions"
          all={{ ...view, query: { ...wholeCoverage, sample: view.query.sample } }}
          found={counted(answered.length, 'question')}
        />
      </div>
      {answered.map((one) => (
        <Question key={one.question.slug} {...one} zone={view.zone} />
      ))}
      {answered.length < questions.length && (
        <section aria-labelledby="unanswered" className="max-w-[48rem] pt-8">
          <h2 id="unanswered" className="font-bold font-serif text-xl">
            {counted(questions.length - answered.length, 'question')} without an answer here
          </h2>
          <ul className="list-disc ps-5 pt-1">
            {questions
              .filter((one) => !answered.includes(one))
              .map(({ question, known }) => (
                <li key={question.slug}>
                  {question.question}
                  {known !== null && <span className="text-quiet"> · {readWords(known)}</span>}
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A question with its answers in a word each; who gives them, by which sentence, is a press away. */
function Question({ question, laid, known, zone }: AnsweredQuestion & { readonly zone: string }) {
  const heading = `${question.slug}-question`;
  return (
    <section aria-labelledby={heading}>
      <details className="question">
        <summary>
          <h2 id={heading} className="font-bold font-serif text-xl leading-tight">
            {question.question}
          </h2>
          <Overview laid={laid} question={question} />
        </summary>
        {/* An address that ends in the question's name opens it. */}
        <div id={question.slug} className="scroll-mt-28 pb-6">
          <Positions positions={laid.positions} question={question} zone={zone} />
          {laid.apart.map(({ way, positions }) => (
            <div key={way}>
              <h3 className="pt-4 font-semibold text-[0.9375rem] text-quiet">{wayHeadings[way]}</h3>
              <Positions positions={positions} question={question} zone={zone} />
            </div>
          ))}
          {known !== null && (
            <div className="border-rule border-t">
              <WhoHas
                known={known}
                heading="h3"
                verb={{ one: 'answers', more: 'answer', not: 'no answer found', unread: 'read for it' }}
                otherLanguage={(names) => `is in ${names}, for which the questions have no words yet`}
                zone={zone}
              />
            </div>
          )}
        </div>
      </details>
    </section>
  );
}

/** Of a question that nobody answers: "14 outlets read, 2 could not be read for it". */
function readWords({ hasNot, unread }: Known): string {
  const read = `${counted(hasNot.length, 'outlet')} read`;
  if (unread.length === 0) return read;
  const not = hasNot.length === 0 ? counted(unread.length, 'outlet') : `${read}, ${unread.length}`;
  return `${not} could not be read for it`;
}

/** "Between 2½ and 3 hours · 11 outlets", one a line; what stands apart is not among them. */
function Overview({ laid, question }: Pick<AnsweredQuestion, 'laid' | 'question'>) {
  const apart = laid.apart.flatMap(({ positions }) => positions.flatMap(({ answers }) => answers));
  return (
    <ul className="pt-0.5">
      {laid.positions.map(({ value, answers }) => (
        <li key={JSON.stringify(value)}>
          <b className="font-semibold first-letter:uppercase">{valuePhrase(value, question)}</b>{' '}
          <span className="text-quiet">· {outletCount(answers)}</span>
        </li>
      ))}
      {apart.length > 0 && (
        <li className="text-quiet">Apart: as planned, denied or told by others · {outletCount(apart)}</li>
      )}
    </ul>
  );
}

function Positions({
  positions,
  question,
  zone,
}: {
  readonly positions: readonly Position[];
  readonly question: ShownQuestion;
  readonly zone: string;
}) {
  return positions.map((position) => (
    <AnswerPosition
      key={JSON.stringify(position.value)}
      position={position}
      question={question}
      zone={zone}
    />
  ));
}
