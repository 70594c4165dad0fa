import type { AnsweringArticle, FoundAnswer } from '@/lib/coverage/answers/find-answers';
import { answerFinder } from '@/lib/coverage/answers/find-answers';
import type { QuestionSet } from '@/lib/coverage/answers/question';
import { blockText } from '@/lib/news/block';
import type { AccountAnswer, AnswerRow } from '@/lib/news/shown/comparison';

/** The event's questions that any of the accounts answers, and how each does; an answer given twice stands once. */
export function alignAnswers(
  accounts: readonly AnsweringArticle[],
  questions: QuestionSet,
): readonly AnswerRow[] {
  const find = answerFinder(questions);
  const found = accounts.map((article) => find(article));
  return questions.asked.flatMap(({ slug, question }) => {
    const answers = accounts.map((article, at) =>
      eachOnce(
        (found[at] ?? []).filter((one) => one.question === slug).map((one) => shownAnswer(one, article)),
      ),
    );
    return answers.some((one) => one.length > 0) ? [{ question, answers }] : [];
  });
}

function shownAnswer(
  { value, block, start, end, isPlanned, isNegated, isReported }: FoundAnswer,
  { blocks }: AnsweringArticle,
): AccountAnswer {
  const found = blocks[block];
  const sentence = found === undefined ? '' : blockText(found).slice(start, end).trim();
  return { value, sentence, isPlanned, isNegated, isReported };
}

function eachOnce(answers: readonly AccountAnswer[]): readonly AccountAnswer[] {
  const keyOf = ({ sentence: _, ...answer }: AccountAnswer) => JSON.stringify(answer);
  return answers.filter((one, at) => answers.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}
