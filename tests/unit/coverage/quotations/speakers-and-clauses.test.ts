import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Фальк'] },
  { name: 'Pavel Horak', aliases: ['Horak', 'Горак'] },
];

/** Who says the last quotation of a paragraph. */
function lastSpeaker(language: string, text: string): string | null {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const last = findQuotations({ headline: '–', standfirst: null, language, blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

const [falk, horak] = ['Ingrid Falk', 'Pavel Horak'];

it.each([
  ['es', 'Falk aseguró que Horak le había dicho que «el puerto debe cerrar todo».', null],
  ['en', 'According to Falk, “no port works like that today”.', falk],
  ['en', 'Falk left for the port, saying: “No port works like that today.”', falk],
  ['de', 'Horak sei, so Falk, „bereit, dem Hafen alles zu geben“.', falk],
  ['fr', 'Horak, a déclaré Falk, est « un prédateur, un ogre à nos portes ».', falk],
  ['es', 'Horak, dijo Falk, es «un ogro a nuestras puertas».', falk],
  ['en', 'Horak, said Falk, was “never going to sell the port”.', falk],
  ['en', 'Horak, said to be ill, told us: “I will never sell the port.”', horak],
  ['en', 'Horak, telling Falk to wait, said: “I will never sell the port.”', horak],
  ['pl', 'Zdaniem Falk Horak „chce to wreszcie zakończyć szybko”.', null],
  ['ru', 'По словам Фалька, разговор был «очень, очень полезным и нужным».', falk],
  // In German and Dutch who speaks stands behind the verb where something else comes first.
  ['de', 'Auf die Frage, ob Horak sie getäuscht habe, antwortete Falk: „Nein, das glaube ich nicht.“', falk],
  ['de', 'In einem Gespräch mit dem Sender sagte Falk: „Das hat er mir versichert.“', falk],
  ['nl', 'In een gesprek met de zender zei Falk: „Dat heeft hij me verzekerd.”', falk],
  ['en', 'In a talk with the station a guest told Falk: “You have promised it to me.”', null],
  // A verb reaches no clause that is on somebody else.
  ['en', 'Falk called it a “very warm and useful meeting”, Horak a “starting point for the port”.', null],
  ['en', 'Falk said “we will get there soon”, but at the port the mood was “one of open anger”.', null],
  ['en', 'Falk called it “a very good day”; the mood at sea was “one of open anger”.', null],
  ['de', 'Falk nannte es „sehr gut und nützlich“, für Horak war es „ein Geschenk an die Reeder“.', null],
  [
    'fr',
    'Falk a parlé d’une visite « très utile et chaleureuse », Horak d’un « point de départ pour le port ».',
    null,
  ],
  ['en', 'Falk called it “a very good day” and the talks “useful to the whole port”.', falk],
  // Who goes on, "saying", is who spoke last; what stands right before says it, if anybody.
  ['en', 'Falk told a rally at the port, saying Horak would “never sell the whole port”.', falk],
  ['en', 'Horak cannot say so, Falk added, saying it should be “left to the port to say”.', falk],
  ['en', 'Horak left before noon, Falk said, adding: “He was not a religious man.”', falk],
  ['en', 'Falk went on to “the port,” adding: “It was a good one.”', falk],
  ['en', 'Falk held up a sign saying: “The port is not for sale to anybody.”', null],
  ['en', 'Signs calling Falk “the biggest loser of the port” stood outside.', null],
  ['en', 'Horak turned to Falk, with the harbour office saying she was “no friend of the port”.', null],
  ['en', '“It was hard,” said an official who met Horak and described it as “a very long day”.', null],
  ['en', 'Falk used to support Horak, but now said he had “no idea of the port”.', falk],
  // A clause behind the words says when or why they were said.
  ['en', '“It seems very unlikely” that Horak can win, said Falk.', falk],
  ['en', 'Falk wrote: “The port is open today,” after Horak expressed doubts.', falk],
  ['en', 'Falk admitted it would be “very hard for us to win” if Horak continues to gain.', falk],
  ['de', 'Falk schrieb: „Der Hafen ist heute offen“, nachdem Horak gewarnt hatte.', falk],
  ['fr', 'Falk a écrit : « Le port est ouvert », après que Horak a critiqué le plan.', falk],
  ['es', 'Falk escribió: «El puerto está abierto», después de que Horak advirtió a todos.', falk],
  ['it', 'Falk ha scritto: «Il porto è aperto oggi», dopo che Horak ha commentato il piano.', falk],
  ['pt', 'Falk escreveu: “O porto está aberto hoje”, depois que Horak criticou o plano.', falk],
  ['nl', 'Falk schreef: „De haven is vandaag open”, nadat Horak waarschuwde.', falk],
  ['pl', 'Falk napisała: „Port jest dziś otwarty”, gdy Horak ostrzegł załogi.', falk],
  ['ru', 'Фальк написала: «Порт сегодня открыт всем», после того как Горак сообщил о шторме.', falk],
  ['uk', 'Фальк написала: «Порт сьогодні відкритий усім», після того як Горак повідомив про шторм.', falk],
  // What stands aside has a verb of its own, and names that do not speak.
  ['en', 'The plan, which – as Horak noted last week – promises to “keep the port open”, is old.', null],
  ['en', 'Horak, editor of a weekly, the Lunde Mercury, said it was “a home and a cage”.', horak],
  ['en', 'A letter obtained by The Lunde Mercury warns that “the port will have to close”.', null],
  ['en', 'In a letter to Falk, the pilot said that “the port will have to close”.', null],
  ['en', 'According to their friends, Ms. Falk and her sons fear “the port will have to close”.', null],
  ['en', 'Horak, Lind said, has built “a strange port without any ships”.', null],
  ['en', 'Falk said they were strong, to which Horak replied: “It is just not true.”', null],
  ['en', 'Horak came late. Pilots said he said “no more of this port” to them.', null],
  ['en', 'Horak came late. A pilot said he thought it was “the end of this port”.', null],
  ['en', 'But Mr. Horak said the port was “open for the whole day”.', horak],
  // Who is told something, or called something, says nothing.
  ['en', 'Horak was told that “the port will have to close”.', null],
  ['fr', 'Horak a été qualifié d’« homme le plus dangereux du port ».', null],
  ['it', 'Horak è stato chiamato «l’uomo più pericoloso di tutto il porto».', null],
  ['en', 'Horak was late, and told the crowd that “the port will have to close”.', horak],
  // Behind a sentence on somebody else “he” may be either.
  ['en', '“It was a good day,” Falk told us. Horak was not asked. “There has to be a port,” she said.', null],
  [
    'en',
    '“It was a good day,” Falk told us. Falk was not asked again. “There has to be a port,” she said.',
    falk,
  ],
  ['en', 'Horak was not asked. “There has to be a port,” he said.', horak],
])('is known by the clause of the quotation (%s): %s', (language, text, name) => {
  expect(lastSpeaker(language, text)).toBe(name);
});
