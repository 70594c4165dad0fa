import { expect, it } from 'vitest';
import { answerFinder } from '@/lib/coverage/answers/find-answers';
import { loadEvent } from '@/lib/event/load';

const { questions } = loadEvent();
const find = answerFinder(questions);

/** What a sentence answers, with a stroke before what is shown apart as denied. */
function answers(language: string, text: string): readonly string[] {
  const blocks = [{ kind: 'paragraph' as const, text }];
  return find({ headline: 'Trump meets Putin in Alaska', standfirst: null, language, blocks }).map(
    ({ question, value, isNegated }) => {
      const apart = questions.asked.find(({ slug }) => slug === question)?.apart ?? [];
      const said = typeof value === 'string' ? value : String(value.max);
      return `${isNegated && apart.includes('negated') ? '–' : ''}${said}`;
    },
  );
}

it.each([
  // What is turned down, called off or denied is no answer.
  ['en', 'Trump turned down an invitation to Moscow.', ['–moscow']],
  ['en', 'Putin did not invite Trump to Moscow.', ['–moscow']],
  ['en', 'Nobody has said that the next meeting will be in Moscow.', ['–moscow']],
  ['en', 'Plans for a trilateral meeting were dropped.', ['–trilateral']],
  ['en', 'It is unlikely that Putin and Zelensky will meet soon.', ['–putin-zelensky']],
  ['en', 'The US refused to offer Ukraine security guarantees.', ['–offered']],
  ['en', 'Neither Zelensky nor Trump announced the trip to Washington.', ['–kyiv']],
  ['en', 'Putin dropped his demand that Ukraine leave Donetsk.', ['–full-withdrawal']],
  ['de', 'Trump schlug eine Einladung nach Moskau aus.', ['–moscow']],
  ['de', 'Das nächste Treffen wird nicht in Moskau stattfinden.', ['–moscow']],
  ['fr', 'Trump a décliné une invitation à Moscou.', ['–moscow']],
  ['fr', 'Aucune rencontre trilatérale n’est prévue.', ['–trilateral']],
  ['es', 'Trump rechazó una invitación a Moscú.', ['–moscow']],
  ['ru', 'Трамп отклонил приглашение в Москву.', ['–moscow']],
  ['ru', 'Трёхсторонняя встреча не планируется.', ['–trilateral']],
  ['uk', 'Трамп відхилив запрошення до Москви.', ['–moscow']],
  ['uk', 'США не запропонували Україні гарантії безпеки.', ['–offered']],
  ['en', 'Europe, not the US, would offer guarantees, Vance said.', ['–offered']],
  // Nor is what was feared, or of another year.
  ['en', 'The summit may end without a ceasefire, diplomats feared.', []],
  ['en', 'In 2013 Trump was invited to Moscow for a pageant.', []],
  // Its neighbours stay.
  ['en', 'Putin invited Trump to Moscow.', ['moscow']],
  ['en', 'Trump ruled out membership and offered US security guarantees.', ['offered']],
  ['en', 'A meeting in Moscow was not ruled out by Trump, who was invited there.', ['moscow']],
  ['de', 'Ausschließen mochte er eine Reise zum nächsten Treffen in Moskau nicht.', ['moscow']],
  ['en', 'It was Kyiv, not Washington, that announced the trip to Washington.', ['kyiv']],
  ['en', 'NATO membership for Ukraine was ruled out.', ['no-nato']],
  ['en', 'NATO membership for Ukraine was not ruled out.', []],
  ['en', 'The summit ended without a ceasefire.', ['no']],
  ['en', 'The Kremlin said there was no agreement on a meeting of Putin and Zelensky.', ['none']],
  ['en', 'Donetsk was not mentioned.', ['not-mentioned']],
  // "No" that only bounds a number or adds to something denies nothing.
  ['en', 'Putin invited Trump not only to Moscow but also to Kazan.', ['moscow']],
  ['de', 'Putin lud Trump nicht nur nach Moskau ein.', ['moscow']],
  ['fr', 'Poutine n’a invité que Trump à Moscou.', ['moscow']],
  ['fr', 'Poutine n’a pas dit qu’il invitait Trump à Moscou.', ['–moscow']],
  ['es', 'Putin invitó no solo a Trump a Moscú.', ['moscow']],
  ['ru', 'Путин не только пригласил Трампа в Москву.', ['moscow']],
  ['uk', 'Путін не лише запросив Трампа до Москви.', ['moscow']],
])('knows what is denied (%s): %s', (language, text, values) => {
  expect(answers(language, text)).toEqual(values);
});
