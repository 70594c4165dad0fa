import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk'] },
  { name: 'Pavel Horak', aliases: ['Horak'] },
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
  ['ru', 'По словам Фалька, разговор был «очень, очень полезным и нужным».', null],
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
