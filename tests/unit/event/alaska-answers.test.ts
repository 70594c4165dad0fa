import { expect, it } from 'vitest';
import { answerFinder } from '@/lib/coverage/answers/find-answers';
import { loadEvent } from '@/lib/event/load';
import type { AnswerValue } from '@/lib/news/answer';

const find = answerFinder(loadEvent().questions);

/** What a paragraph answers: "question value", an interval by its middle. */
function answers(language: string, text: string, headline = 'After the Alaska summit') {
  const blocks = [
    { kind: 'paragraph' as const, text: 'Anchorage, the day after.' },
    { kind: 'paragraph' as const, text },
  ];
  return find({ headline, standfirst: null, language, blocks }).map(
    ({ question, value }) => `${question} ${printed(value)}`,
  );
}

function printed(value: AnswerValue): string {
  return typeof value === 'string' ? value : String(Math.round(((value.min + value.max) / 2) * 10) / 10);
}

it.each<readonly [string, string, string]>([
  ['en', 'The two leaders talked for two hours and 45 minutes.', 'talks-length 2.8'],
  ['en', 'Their meeting at the air base ran to almost three hours.', 'talks-length 2.8'],
  ['en', 'After 165 minutes of talks the doors opened.', 'talks-length 2.8'],
  ['de', 'Knapp drei Stunden dauerte die Unterredung der beiden Präsidenten.', 'talks-length 2.8'],
  ['fr', 'La rencontre a duré deux heures et demie.', 'talks-length 2.5'],
  ['es', 'La reunión se prolongó casi tres horas.', 'talks-length 2.8'],
  ['ru', 'Переговоры продолжались почти три часа.', 'talks-length 2.8'],
  ['uk', 'Перемовини тривали понад дві з половиною години.', 'talks-length 2.8'],
  ['en', 'They spoke to the press for barely twelve minutes.', 'press-length 12'],
  ['en', 'Both statements together took little more than ten minutes.', 'press-length 11.3'],
  ['de', 'Vor der Presse standen sie keine fünfzehn Minuten.', 'press-length 15'],
  ['fr', 'Leur intervention devant la presse a duré une douzaine de minutes.', 'press-length 12'],
  ['es', 'Las declaraciones ante la prensa duraron unos doce minutos.', 'press-length 12'],
  ['ru', 'К прессе они вышли примерно на двенадцать минут.', 'press-length 12'],
  ['uk', 'Заяви для преси зайняли близько дванадцяти хвилин.', 'press-length 12'],
  ['en', 'In the end it was three on three.', 'table-size 3'],
  ['en', 'Rubio and Witkoff sat beside Trump, Lavrov and Ushakov beside Putin.', 'table-size 3'],
  ['de', 'Am Ende saß man drei gegen drei am Tisch.', 'table-size 3'],
  ['fr', 'Ils étaient trois contre trois autour de la table.', 'table-size 3'],
  ['es', 'Al final fueron tres contra tres.', 'table-size 3'],
  ['ru', 'Говорили в формате «три на три».', 'table-size 3'],
  ['uk', 'За столом сиділи по троє з кожного боку.', 'table-size 3'],
  ['en', 'Neither president took questions.', 'questions-taken no'],
  ['en', 'They left without answering a single question.', 'questions-taken no'],
  ['de', 'Fragen der Journalisten ließen sie nicht zu und beantworteten keine.', 'questions-taken no'],
  ['fr', 'Aucune question n’a été prise.', 'questions-taken no'],
  ['es', 'No respondieron a las preguntas de los periodistas.', 'questions-taken no'],
  ['ru', 'На вопросы журналистов президенты не отвечали.', 'questions-taken no'],
  ['uk', 'На запитання журналістів вони не відповідали.', 'questions-taken no'],
  ['en', 'No ceasefire was announced.', 'ceasefire-agreed no'],
  ['en', 'The summit ended without a ceasefire.', 'ceasefire-agreed no'],
  ['de', 'Eine Waffenruhe wurde nicht vereinbart.', 'ceasefire-agreed no'],
  ['de', 'Der Gipfel endete ohne eine Feuerpause.', 'ceasefire-agreed no'],
  ['fr', 'Le sommet s’est achevé sans cessez-le-feu.', 'ceasefire-agreed no'],
  ['es', 'La cumbre terminó sin un alto el fuego.', 'ceasefire-agreed no'],
  ['ru', 'Договориться о перемирии не удалось.', 'ceasefire-agreed no'],
  ['uk', 'Про перемир’я не домовилися.', 'ceasefire-agreed no'],
  ['en', 'Putin demanded that Ukraine withdraw from all of Donetsk.', 'donetsk-demand full-withdrawal'],
  ['en', 'Moscow asked for the whole of the Donbas.', 'donetsk-demand donbas'],
  ['de', 'Moskau fordert den gesamten Donbass.', 'donetsk-demand donbas'],
  ['fr', 'Moscou exige que Kiev cède la région de Donetsk.', 'donetsk-demand full-withdrawal'],
  ['es', 'Moscú exige que Kiev entregue toda la región de Donetsk.', 'donetsk-demand full-withdrawal'],
  ['ru', 'Москва требует, чтобы Киев вывел войска из Донецкой области.', 'donetsk-demand full-withdrawal'],
  ['uk', 'Путін хоче, щоб Україна віддала весь Донбас.', 'donetsk-demand donbas'],
  [
    'en',
    'Of Donetsk neither man said a word in public, and the territory went unmentioned.',
    'donetsk-demand not-mentioned',
  ],
  ['en', 'Ukraine says that 19,546 children have been deported to Russia.', 'children-taken 19546'],
  ['de', 'Mehr als 19.000 Kinder wurden nach Russland verschleppt.', 'children-taken 21375'],
  ['fr', 'Près de 20 000 enfants ont été déportés en Russie.', 'children-taken 18500'],
  ['es', 'Unos 20.000 niños fueron llevados a Rusia.', 'children-taken 20000'],
  ['ru', 'По данным Киева, в Россию вывезли 19 546 детей.', 'children-taken 19546'],
  ['uk', 'До Росії вивезено понад 19 000 дітей.', 'children-taken 21375'],
  ['en', 'Trump handed his wife’s letter to Putin himself.', 'letter-delivered-by trump'],
  ['de', 'Den Brief seiner Frau überreichte Trump Putin persönlich.', 'letter-delivered-by trump'],
  ['fr', 'C’est un conseiller qui a remis la lettre.', 'letter-delivered-by aide'],
  ['es', 'Trump entregó en mano la carta a Putin.', 'letter-delivered-by trump'],
  ['ru', 'Письмо передал помощник президента.', 'letter-delivered-by aide'],
  ['uk', 'Трамп особисто передав лист Путіну.', 'letter-delivered-by trump'],
  ['en', '“Next time in Moscow,” Putin said in English.', 'next-summit moscow'],
  ['de', 'Putin lud zum nächsten Treffen ein: „Das nächste Mal in Moskau.“', 'next-summit moscow'],
  ['fr', '« La prochaine fois à Moscou », a glissé Poutine.', 'next-summit moscow'],
  ['es', '“La próxima vez en Moscú”, dijo Putin.', 'next-summit moscow'],
  ['uk', '«Наступного разу в Москві», — кинув Путін.', 'next-summit moscow'],
  ['en', 'A trilateral meeting is to be arranged if all goes well.', 'next-summit trilateral'],
  ['de', 'Danach soll ein Dreiertreffen mit Putin geplant werden.', 'next-summit trilateral'],
  ['en', 'Zelensky is to fly to Washington on Monday.', 'zelensky-visit washington-18-aug'],
  ['de', 'Selenskyj reist am Montag nach Washington.', 'zelensky-visit washington-18-aug'],
  ['fr', 'Zelensky se rendra lundi à Washington.', 'zelensky-visit washington-18-aug'],
  ['es', 'Zelenski viajará el lunes a Washington.', 'zelensky-visit washington-18-aug'],
  ['ru', 'Зеленский прилетит в Вашингтон в понедельник.', 'zelensky-visit washington-18-aug'],
  ['uk', 'Зеленський летить до Вашингтона в понеділок, 18 серпня.', 'zelensky-visit washington-18-aug'],
  ['en', 'Zelensky himself announced the trip to Washington.', 'visit-announced-by kyiv'],
  ['en', 'The White House made the visit to Washington public.', 'visit-announced-by washington'],
  ['ru', 'О поездке в Вашингтон первым объявил Зеленский.', 'visit-announced-by kyiv'],
  ['uk', 'Про візит до Вашингтона повідомив Зеленський.', 'visit-announced-by kyiv'],
  ['en', 'Trump’s plane touched down first.', 'arrival-order trump-first'],
  ['en', 'Putin landed half an hour after Trump.', 'arrival-order trump-first'],
  ['en', 'Trump landed at ten, and Putin came half an hour later.', 'arrival-order trump-first'],
  ['de', 'Trumps Maschine landete eine halbe Stunde vor der Putins.', 'arrival-order trump-first'],
  ['fr', 'L’avion de Trump s’est posé le premier.', 'arrival-order trump-first'],
  ['es', 'Trump aterrizó primero.', 'arrival-order trump-first'],
  ['ru', 'Самолёт Путина приземлился позже.', 'arrival-order trump-first'],
  ['uk', 'Літак Трампа приземлився першим.', 'arrival-order trump-first'],
  ['en', 'Washington is willing to offer protection like that of Article 5.', 'guarantees offered'],
  [
    'en',
    'Washington proposed that Ukraine not join NATO but be offered protection similar to Article 5.',
    'guarantees offered',
  ],
  [
    'en',
    'A Kremlin aide said only that raising the level of the negotiators was discussed.',
    'next-summit none',
  ],
  ['de', 'Der Kreml sprach lediglich davon, die Ebene der Unterhändler anzuheben.', 'next-summit none'],
  ['ru', 'В Кремле сообщили лишь, что решено повысить уровень переговорщиков.', 'next-summit none'],
  ['en', 'What the guarantees would consist of is unclear.', 'guarantees unclear'],
  ['de', 'Trump sei bereit, sich an Sicherheitsgarantien zu beteiligen.', 'guarantees offered'],
  ['fr', 'Les Américains seraient prêts à participer aux garanties.', 'guarantees offered'],
  ['es', 'Estados Unidos está dispuesto a participar en las garantías.', 'guarantees offered'],
  ['ru', 'США готовы участвовать в гарантиях безопасности.', 'guarantees offered'],
  ['uk', 'Вступ до НАТО виключено.', 'guarantees no-nato'],
])('%s: %s', (language, text, answer) => {
  expect(answers(language, text)).toContain(answer);
});

it.each<readonly [string, string, string]>([
  ['a telephone call', 'en', 'Trump and Zelensky spoke on the telephone for more than an hour.'],
  ['a telephone call in Spanish', 'es', 'La llamada duró más de una hora.'],
  ['a flight', 'en', 'The flight home took about seven hours.'],
  ['a plan', 'en', 'The meeting had been expected to last six or seven hours.'],
  ['a plan in German', 'de', 'Geplant waren sechs bis sieben Stunden Gespräche.'],
  ['a plan in French', 'fr', 'La rencontre devait durer six heures.'],
  ['a plan in Ukrainian', 'uk', 'Зустріч могла тривати шість годин.'],
  ['an interview', 'en', 'In an interview with reporters he spoke for forty minutes.'],
  ['a ride', 'en', 'They talked for ten minutes in the limousine.'],
  ['a larger round', 'en', 'The wider delegations were to meet five on five over lunch.'],
  ['a wish', 'en', 'Europe wants a ceasefire before any talks.'],
  ['a wish in German', 'de', 'Ohne Waffenruhe könne es keine Gespräche geben.'],
  ['Kyiv’s answer', 'en', 'Zelensky has ruled out any withdrawal from Donetsk.'],
  ['Kyiv’s answer in Russian', 'ru', 'Киев исключил вывод войск из Донецкой области.'],
  ['geography', 'en', 'The Donetsk region is as large as Belgium.'],
  ['those who returned', 'en', 'Some 1,500 children who were taken have been returned.'],
  ['another letter', 'en', 'Zelensky handed over a letter from his wife to the first lady.'],
  ['a question', 'en', 'Would it be “Next time in Moscow?”'],
  ['an earlier visit', 'en', 'It was his first visit to the White House since the quarrel of February.'],
  ['the memorandum', 'en', 'In 1994 the United States could offer no more than a memorandum on guarantees.'],
  ['a planned order', 'en', 'The plan was for Putin to land first.'],
  ['the ground', 'en', 'Earlier that day Trump said that Putin’s price was land.'],
  ['the time of day', 'en', 'Putin landed in Anchorage earlier in the day.'],
  ['a year', 'en', 'Since 2022 children have been taken to Russia.'],
  ['a peace instead', 'en', 'The war, Trump said, should end with a peace agreement and not a ceasefire.'],
  ['what the Kremlin had spoken of', 'fr', 'Le Kremlin avait parlé de six heures d’entretiens.'],
  [
    'another arrival',
    'en',
    'Zelensky arrived with a letter to the first lady, whose own Trump had handed to Putin.',
  ],
  ['another truce', 'ru', 'Корейское перемирие держится давно, а мирного договора не подписано.'],
  ['truces in general', 'en', 'Ceasefires are not agreed by the ones who are losing.'],
  ['the runway', 'en', 'On the red carpet they ignored the questions of reporters.'],
  ['the runway in French', 'fr', 'Devant la limousine, ils n’ont répondu à aucune question.'],
  ['passers-by', 'uk', 'На запитання про саміт відповідає рибалка, який нікого не чекає.'],
  ['a deadline', 'en', 'At the White House, Trump said he would know in two weeks which way he was going.'],
  ['a warning', 'en', 'Putin is bluffing, Zelensky said: he can look strong before the meeting.'],
  [
    'a call',
    'en',
    'Trump floated it with Zelensky, it could be heard, in a call after his meeting with Putin.',
  ],
  ['what is needed', 'en', 'Trump asked which guarantees Ukraine would need.'],
  [
    'other negotiators',
    'en',
    'The Kremlin said that they had discussed raising the level of the negotiators.',
  ],
  ['other negotiators in German', 'de', 'Der Kreml will die Ebene der Unterhändler anheben.'],
  ['other negotiators in Spanish', 'es', 'El Kremlin habló de elevar el nivel de los negociadores.'],
  ['other negotiators in Russian', 'ru', 'Ушаков сообщил, что обсуждалась идея повысить уровень делегаций.'],
  ['a condition', 'en', 'Sanctions should follow if there is no three-way meeting soon, he wrote.'],
  ['a condition in German', 'de', 'Falls bald ein Dreiertreffen folgt, wird man weitersehen.'],
  ['a condition in French', 'fr', 'Si une rencontre à trois suivait bientôt, on verrait.'],
  ['a condition in Spanish', 'es', 'Si pronto hubiera una cumbre trilateral, se vería.'],
  ['a condition in Russian', 'ru', 'Если скоро состоится трёхсторонняя встреча, посмотрим.'],
  ['a condition in Ukrainian', 'uk', 'Якщо скоро відбудеться тристороння зустріч, побачимо.'],
  ['what Kyiv is asked', 'en', 'Pressed on whether Kyiv would withdraw from Donbas, he shrugged.'],
  ['more advisers', 'en', 'The two presidents, each with three advisers, shook hands.'],
  ['other talks in Anchorage', 'en', 'The 2021 talks of America and China in Anchorage lasted eight hours.'],
  ['others’ talks', 'en', 'Mr. Putin and Mr. Xi talked for four hours.'],
  ['others’ talks in Russian', 'ru', 'Переговоры Путина и Си Цзиньпина длились четыре часа.'],
  ['another truce', 'en', 'Israel and Hamas ended their talks without a ceasefire.'],
  ['what is not known', 'en', 'Whether the summit had ended without a ceasefire was not clear.'],
  ['what is not known in German', 'de', 'Ob ein Waffenstillstand vereinbart wurde, war nicht bekannt.'],
  ['what is not known in Russian', 'ru', 'Неизвестно, договорились ли стороны о прекращении огня или нет.'],
  ['what is not known in Ukrainian', 'uk', 'Невідомо, чи домовилися сторони про припинення вогню, чи ні.'],
  ['a condition without if', 'en', 'Should no ceasefire be agreed, sanctions will follow.'],
  ['a condition without wenn', 'de', 'Sollte kein Waffenstillstand vereinbart werden, drohen Sanktionen.'],
  ['a spokeswoman', 'en', 'Ms. Leavitt took no questions from reporters.'],
  ['another plane', 'en', 'A plane with reporters landed first, hours before Mr. Putin’s and Mr. Trump’s.'],
])('is not answered by %s', (_, language, text) => {
  expect(answers(language, text)).toEqual([]);
});

it('is not answered about the event by a text on another meeting', () => {
  const there = 'At the White House with Zelensky';
  const blocks = [
    { kind: 'paragraph' as const, text: 'The talks lasted two hours and no ceasefire was announced.' },
  ];
  expect(find({ headline: there, standfirst: null, language: 'en', blocks })).toEqual([]);
});

it.each([
  ['en', 'Mr. Trump and Mr. Putin spoke for nearly three hours at the base.', false],
  ['fr', 'MM. Trump et Poutine ont parlé pendant près de trois heures.', false],
  ['ru', 'Путин и Трамп говорили почти три часа.', false],
  ['en', 'Mr. Peskov said the talks had lasted nearly three hours.', true],
  ['ru', 'Песков сказал, что переговоры длились почти три часа.', true],
])('is reported where somebody says it, not where two spoke (%s): %s', (language, text, isReported) => {
  const blocks = [{ kind: 'paragraph' as const, text }];
  expect(find({ headline: 'Alaska', standfirst: null, language, blocks })).toMatchObject([
    { question: 'talks-length', isReported },
  ]);
});
