import { expect, it } from 'vitest';
import { answerFinder } from '@/lib/coverage/answers/find-answers';
import { loadEvent } from '@/lib/event/load';

const find = answerFinder(loadEvent().questions);

/** What a paragraph answers, as "question value", an interval by its middle. */
function answers(language: string, text: string) {
  const blocks = [
    { kind: 'paragraph' as const, text: 'Alaska, one day later.' },
    { kind: 'paragraph' as const, text },
  ];
  return find({ headline: 'Alaska', standfirst: null, language, blocks }).map(
    ({ question, value }) =>
      `${question} ${typeof value === 'string' ? value : Math.round((value.min + value.max) * 5) / 10}`,
  );
}

it.each<readonly [string, string, string | null]>([
  // What was hoped for and did not come.
  ['en', 'Trump failed to secure the ceasefire he had wanted.', 'ceasefire-agreed no'],
  ['en', 'The summit ended without an agreement to halt the fighting.', 'ceasefire-agreed no'],
  ['de', 'Die erhoffte Feuerpause blieb aus.', 'ceasefire-agreed no'],
  ['fr', 'Les deux dirigeants se sont quittés sans parvenir à un cessez-le-feu.', 'ceasefire-agreed no'],
  ['es', 'No se llegó a un alto el fuego.', 'ceasefire-agreed no'],
  ['ru', 'Трампу не удалось добиться прекращения огня.', 'ceasefire-agreed no'],
  ['uk', 'Угоди про перемир’я досягти не вдалося.', 'ceasefire-agreed no'],
  ['en', 'Merz said he wanted a ceasefire agreed before any further meeting.', null],
  ['de', 'Trump ließ die Forderung nach einer Waffenruhe fallen.', null],
  // A time before something is no length.
  ['en', 'They talked for nearly three hours before facing the cameras.', 'talks-length 2.8'],
  ['en', 'He was up three hours before the talks.', null],
  ['de', 'Die Delegationen reisten drei Stunden vor dem Treffen an.', null],
  // Nor is what somebody counted on, or talks of others.
  ['fr', 'Le Kremlin tablait sur six à sept heures de discussions.', null],
  ['es', 'El Kremlin calculaba que la reunión se prolongaría entre seis y siete horas.', null],
  ['de', 'Witkoff hatte Putin eine Woche zuvor drei Stunden lang im Kreml getroffen.', null],
  ['en', 'Twelve minutes after stepping up to the lecterns the two presidents were gone.', 'press-length 12'],
  ['de', 'Fragen ließen die beiden nicht zu.', 'questions-taken no'],
  ['en', 'The press was given no chance to ask anything.', 'questions-taken no'],
  ['es', 'Ninguno de los dos respondió a las preguntas de los periodistas.', 'questions-taken no'],
  // Of several numbers the one beside what is counted.
  ['en', 'Six men sat at the table, three on each side.', 'table-size 3'],
  ['fr', 'Six hommes autour de la table, trois de part et d’autre.', 'table-size 3'],
  ['ru', 'Каждого президента сопровождали двое помощников.', 'table-size 3'],
  // Who was later was not first, and who greeted whom says nothing of it.
  ['ru', 'Путин прилетел на полчаса позже Трампа.', 'arrival-order trump-first'],
  ['uk', 'Путін прилетів на пів години пізніше за Трампа.', 'arrival-order trump-first'],
  ['en', 'Putin was the second to land.', 'arrival-order trump-first'],
  ['de', 'Trump kam zuerst an, rund eine halbe Stunde vor Putin.', 'arrival-order trump-first'],
  ['en', 'Trump greeted Putin on the red carpet after he landed.', null],
  // Who is there already when another lands was first, whichever is named first.
  ['de', 'Als Putin landete, wartete Trump bereits seit einer halben Stunde.', 'arrival-order trump-first'],
  ['ru', 'Когда сел самолёт Путина, Трамп уже полчаса ждал на базе.', 'arrival-order trump-first'],
  ['fr', 'Donald Trump était déjà là quand Vladimir Poutine a atterri.', 'arrival-order trump-first'],
  ['en', 'When Trump landed, Putin was already waiting.', 'arrival-order putin-first'],
  ['en', 'Trump had already left Washington when Putin landed in Magadan.', null],
  ['en', 'Demonstrators stood outside for five hours during the talks.', null],
  ['de', 'Die Frage der Gebiete wurde nicht beantwortet.', null],
  ['de', 'Die beiden beantworteten keine einzige Frage.', 'questions-taken no'],
  ['es', 'La tregua no llegó.', 'ceasefire-agreed no'],
  ['ru', 'Перемирия так и не случилось.', 'ceasefire-agreed no'],
  ['ru', 'Зеленский отказался выводить войска из Донецкой области.', null],
  ['uk', 'Зеленський відмовився виводити війська з Донеччини.', null],
  ['de', 'Der Kremlchef beharrt auf der Übergabe des gesamten Donbass.', 'donetsk-demand donbas'],
  ['en', 'The first lady’s letter was hand-delivered by her husband.', 'letter-delivered-by trump'],
  ['en', 'No follow-up summit was announced.', 'next-summit none'],
  ['de', 'Danach soll es ein Dreiertreffen mit Putin geben.', 'next-summit trilateral'],
  ['fr', 'Donald Trump a exclu une adhésion de l’Ukraine à l’Otan.', 'guarantees no-nato'],
  ['es', 'Trump descartó el ingreso de Ucrania en la OTAN.', 'guarantees no-nato'],
  ['ru', 'Трамп исключил членство Украины в НАТО.', 'guarantees no-nato'],
  ['en', 'The Ukrainian leader heads to Washington for talks on Monday.', 'zelensky-visit washington-18-aug'],
])('is answered in %s by %s: %s', (language, text, answer) => {
  expect(answers(language, text)).toEqual(answer === null ? [] : [answer]);
});
