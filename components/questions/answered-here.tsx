import { ArticlePart } from '@/components/frame/article-part';
import type { Answered } from '@/lib/news/shown/answered';
import { apartWay } from '@/lib/news/shown/laid-answers';
import { questionPath, type ShownQuestion, valuePhrase, wayWords } from '@/lib/site/layout/answers';
import { inZone } from '@/lib/site/zoned-href';

/** What an article answers to the event's questions; nothing where it answers none. */
export function AnsweredHere({
  questions,
  answers,
  zone,
}: {
  /** In the order of the event's data. */
  readonly questions: readonly ShownQuestion[];
  readonly answers: readonly Answered[];
  readonly zone: string;
}) {
  const answered = questions.flatMap((question) => {
    const own = answers.filter((answer) => answer.question === question.slug);
    const values = [...new Set(own.map((answer) => answerPhrase(answer, question)))];
    return values.length === 0 ? [] : [{ question, values }];
  });
  if (answered.length === 0) return null;
  return (
    <ArticlePart id="answered-here" heading="Answers here">
      <ul className="flex flex-col gap-2 pt-0.5 text-[0.9375rem] leading-5">
        {answered.map(({ question, values }) => (
          <li key={question.slug}>
            <a href={inZone(questionPath(question.slug), zone)} className="link">
              {question.question}
            </a>
            <p className="text-quiet text-sm">{values.join('; ')}</p>
          </li>
        ))}
      </ul>
    </ArticlePart>
  );
}

function answerPhrase(answer: Answered, question: ShownQuestion): string {
  const phrase = valuePhrase(answer.value, question);
  const way = apartWay(answer, question.apart);
  return way === null ? phrase : `${phrase}, ${wayWords[way]}`;
}
