import { type AnsweringArticle, answerFinder, type FoundAnswer } from '@/lib/coverage/answers/find-answers';
import type { Question, QuestionSet } from '@/lib/coverage/answers/question';
import { blockText } from '@/lib/news/block';
import type { AccountAnswer, AnswerRow } from '@/lib/news/shown/comparison';
import { apartWay } from '@/lib/news/shown/laid-answers';

/** The event's questions that any of the accounts answers, and how each does; an answer given twice stands once. */
export function alignAnswers(
  accounts: readonly AnsweringArticle[],
  questions: QuestionSet,
): readonly AnswerRow[] {
  const find = answerFinder(questions);
  const found = accounts.map((article) => find(article));
  return questions.asked.flatMap((question) => {
    const answers = accounts.map((article, at) =>
      eachOnce(
        (found[at] ?? [])
          .filter((one) => one.question === question.slug)
          .map((one) => shownAnswer(one, article, question)),
      ),
    );
    return answers.some((one) => one.length > 0) ? [{ question: question.slug, answers }] : [];
  });
}

function shownAnswer(
  answer: FoundAnswer,
  { blocks }: AnsweringArticle,
  { apart }: Pick<Question, 'apart'>,
): AccountAnswer {
  const { value, block, start, end } = answer;
  const found = blocks[block];
  const sentence = found === undefined ? '' : blockText(found).slice(start, end).trim();
  return { value, sentence, way: apartWay(answer, apart) };
}

function eachOnce(answers: readonly AccountAnswer[]): readonly AccountAnswer[] {
  const keyOf = ({ value, way }: AccountAnswer) => JSON.stringify([value, way]);
  return answers.filter((one, at) => answers.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}
