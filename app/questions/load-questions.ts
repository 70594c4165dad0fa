import { layOutAnswers } from '@/lib/coverage/answers/lay-out-answers';
import { siteDatabase } from '@/lib/db/client';
import { listAnswers } from '@/lib/db/coverage/accounts/answers';
import { listReadings } from '@/lib/db/coverage/readings';
import { loadEvent } from '@/lib/event/load';
import { eventDays } from '@/lib/event/own-days';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { readingsOf, whoHas } from '@/lib/news/shown/who-has';

/** The event's questions in the order of its data, with what the articles of a query answer and who has no answer, where that is known. */
export async function loadQuestions(query: CoverageQuery) {
  const event = loadEvent();
  const [answers, readings] = await Promise.all([
    listAnswers(siteDatabase(), query),
    listReadings(siteDatabase(), { ...eventDays(event), sample: query.sample }),
  ]);
  const asked = readingsOf(query, readings);
  const known = new Set(event.questions.words.flatMap(({ words }) => Object.keys(words)));
  return event.questions.asked.map((question) => {
    const own = answers.filter((answer) => answer.question === question.slug);
    const laid = layOutAnswers(question, own, ({ article }) => article.outlet.slug);
    const having = new Set(own.map(({ article }) => article.outlet.slug));
    const who = asked === null ? null : whoHas(asked, having, (language) => known.has(language));
    return { question, laid, known: who };
  });
}
