import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(language: string, headline: string): string | null {
  const last = findQuotations({ headline, standfirst: null, language, blocks: [] }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  // Whom something is said to may stand where who speaks does.
  ['de', 'Falk wurde gesagt: „Der Hafen ist heute offen.“'],
  ['de', 'Falk habe er gesagt: „Der Hafen ist heute offen.“'],
  ['de', 'Falk versprach er: „Der Hafen ist heute offen.“'],
  ['de', 'Ein Matrose rief Falk zu: „Der Hafen ist heute offen!“'],
  ['de', 'Reporter winkten Falk zu: „Ist der Hafen heute offen?“'],
  ['nl', 'Een matroos riep Falk toe: „De haven is vandaag open!”'],
  ['sv', 'En matros ropade på Falk: ”Hamnen är öppen i dag!”'],
  // So may whom somebody serves, or talks with.
  ['en', 'Falk aide: ‘The port is open today’'],
  ['en', 'Falk supporter meets Horak: ‘The port is open today’'],
  ['en', 'Falk-Horak talks: ‘The port is open today’'],
  ['en', 'Falk interview: ‘The port is open today’'],
  ['en', 'Falk news live: ‘The port is open today’'],
  ['en', '‘The port is open today’: pilots warn Falk'],
  ['en', '‘The port is open today’: pilots on Falk'],
  ['it', '«Il porto è aperto stasera», scrive Gazzetta di Falk.'],
  ['fr', '« Le port est ouvert ce soir », a dit le porte-parole du ministre, Lunde.'],
  ['fr', '« Le port est ouvert ce soir », a dit un proche du ministre, Ole Dahl.'],
  ['es', '«El puerto está abierto hoy», dijo el ministro de Puertos, Grupo Lunde.'],
  ['de', 'Falk-Vertraute: „Der Hafen ist heute offen“'],
  ['de', 'Falk-Gipfel: „Der Hafen ist heute offen“'],
  ['fr', 'Sommet Falk-Horak : « Le port est ouvert ce soir »'],
  ['de', '„Der Hafen ist heute offen“, teilte das Büro von Falk mit.'],
  ['de', '„Der Hafen ist heute offen“, sagte ein Sprecher von Falk.'],
  ['en', '“The port is open today,” said Falk’s aide.'],
  ['en', '“The port is open today,” said Falk’s old friend after Horak had left.'],
  ['en', '“The port is open today,” said Falk’s harbour, Horak’s pride.'],
])('names nobody (%s): %s', (language, text) => {
  expect(speakerOf(language, text)).toBeNull();
});

it.each([
  ['de', 'Ihm sagte Falk: „Der Hafen ist heute offen.“', 'Ingrid Falk'],
  ['de', 'Ein Jahr später sagte Falk: „Der Hafen ist heute offen.“', 'Ingrid Falk'],
  ['de', 'Falk dankte Horak: „Der Hafen ist heute offen.“', 'Ingrid Falk'],
  ['de', 'Falk versprach Horak: „Der Hafen ist heute offen.“', 'Ingrid Falk'],
  ['de', 'Gestern wirkte Falk müde: „Der Hafen ist heute offen.“', 'Ingrid Falk'],
  ['en', 'Falk thanked Horak: “The port is open today.”', 'Ingrid Falk'],
  ['fr', 'Falk a remercié Horak : « Le port est ouvert ce soir. »', 'Ingrid Falk'],
  ['it', 'Falk ringrazia Horak: «Il porto è aperto stasera»', 'Ingrid Falk'],
  ['en', 'Falk on Horak: ‘His port is open today’', 'Ingrid Falk'],
  ['en', 'Falk to Horak: ‘Your port is open today’', 'Ingrid Falk'],
  ['en', '‘The port is open today’: Falk', 'Ingrid Falk'],
  ['en', '‘The port is open today’: mayor Falk', 'Ingrid Falk'],
  ['fr', '« Le port est ouvert ce soir », a dit le ministre des Ports, Ole Dahl.', 'Ole Dahl'],
  ['es', '«El puerto está abierto hoy», dijo el presidente del Puerto, Ole Dahl.', 'Ole Dahl'],
  ['pt', '“O porto está aberto hoje”, disse o porta-voz de Horak, Ole Dahl.', 'Ole Dahl'],
  ['it', '«Il porto è aperto stasera», ha detto il ministro degli Esteri, Falk.', 'Ingrid Falk'],
  ['en', 'Horak aide Falk: ‘The port is open today’', 'Ingrid Falk'],
  ['de', 'Horak-Beraterin Falk: „Der Hafen ist heute offen“', 'Ingrid Falk'],
  ['en', '“The port is open today,” said Horak’s aide Falk.', 'Ingrid Falk'],
  ['en', '“The port is open today,” said Horak’s old ally Oda Brandt.', 'Oda Brandt'],
  ['de', '„Der Hafen ist heute offen“, sagte die Sprecherin Falk.', 'Ingrid Falk'],
])('names who speaks (%s): %s', (language, text, name) => {
  expect(speakerOf(language, text)).toBe(name);
});
