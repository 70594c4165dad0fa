import { askedQuery, jsonAnswer } from '@/app/asked';
import { loadQuestions } from '@/app/questions/load-questions';
import { questionsAnswer, toQuestionRecord } from '@/lib/site/forms/account-answers';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { view, canonical, problems } = await askedQuery(request);
  const questions = await loadQuestions(view.query);
  return jsonAnswer(
    questionsAnswer.parse({ query: canonical, problems, questions: questions.map(toQuestionRecord) }),
  );
}
