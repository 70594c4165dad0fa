import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Фальк'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak', 'Горак'], pronoun: 'he' },
  { name: 'The harbour council', aliases: ['the council', 'der Hafenrat'], pronoun: 'they' },
];

/** Who says the last quotation of these paragraphs. */
function lastSpeaker(language: string, ...paragraphs: readonly string[]): string | null {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const last = findQuotations({ headline: '–', standfirst: null, language, blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

const [falk, horak, council] = ['Ingrid Falk', 'Pavel Horak', 'The harbour council'];

// What the cast's members are called, nobody else is meant by.
it.each([
  ['en', 'Falk came late.', '“The port was shut all day,” she said.', falk],
  ['en', 'Falk came late.', '“The port was shut all day,” he said.', null],
  ['en', 'Horak called Falk’s quarrel with the pilots odd.', '“It is a strange one,” she said.', null],
  ['en', 'Falk’s campaign went back on it.', 'There, it said, “the port is a very old one”.', null],
  ['en', 'The council met at noon.', '“We ask the region for help,” they wrote.', council],
  ['en', 'The council met at noon.', '“We ask the region for help,” she wrote.', council],
  ['en', 'The council met at noon.', '“We ask the region for help,” he wrote.', null],
  ['de', 'Falk kam spät.', '„Der Hafen war den ganzen Tag zu“, sagte sie.', falk],
  ['de', 'Falk kam spät.', '„Der Hafen war den ganzen Tag zu“, sagte er.', null],
  ['de', 'Der Hafenrat kam spät.', '„Der Hafen war den ganzen Tag zu“, sagten sie.', council],
  ['fr', 'Horak est arrivé tard.', '« Le port était fermé », a-t-il dit.', horak],
  ['fr', 'Horak est arrivé tard.', '« Le port était fermé », a-t-elle dit.', null],
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijo.', horak],
  // What is written somewhere is nobody's.
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dice en la pancarta.', null],
  ['it', 'Horak è arrivato tardi.', '«Il porto era già chiuso», scritto in rosso.', null],
  ['it', 'Horak è arrivato tardi.', '«Il porto era già chiuso», ha scritto a Lunde.', horak],
  ['ro', 'Horak a venit târziu.', '„Portul a fost închis”, scris cu roșu.', null],
  ['ro', 'Horak a venit târziu.', '„Portul a fost închis”, a scris la Lunde.', horak],
  ['hu', 'Horak későn jött.', '„Zárva volt a kikötő ma” – írták.', null],
  ['hu', 'Horak későn jött.', '„Zárva volt a kikötő ma” – írta.', horak],
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijeron.', null],
  // Who presses somebody is not who is pressed.
  ['en', 'A reporter pressed Horak.', '“Was the port shut all day?” he asked.', null],
  ['fr', 'Un pilote a interrogé Horak.', '« Le port était-il fermé ? » a-t-il dit.', null],
  ['en', 'A tired Horak nodded.', '“The port was shut all day,” he said.', horak],
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijo ella.', null],
  // Who stands behind where it was is somebody else.
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijo en Lunde.', horak],
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijo en Lunde la piloto Oda Brandt.', null],
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijo por la noche un portavoz.', null],
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijo en Lunde la marinera Oda.', null],
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijo en la Casa Blanca.', horak],
  [
    'it',
    'Horak è arrivato tardi.',
    '«Il porto era chiuso», ha detto a Lunde il ministro Ole Dahl.',
    'Ole Dahl',
  ],
  ['pt', 'Horak chegou tarde.', '“O porto estava fechado hoje”, disse em Lunde Oda Brandt.', null],
  // And so is somebody who is not known.
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijo un marinero.', null],
  ['es', 'Horak llegó tarde.', '«El puerto estaba cerrado», dijo en una larga carta.', horak],
  ['it', 'Horak è arrivato tardi.', '«Il porto era già chiuso», ha detto un marinaio.', null],
  ['it', 'Horak è arrivato tardi.', '«Il porto era già chiuso», ha detto in un’intervista.', horak],
  ['pt', 'Horak chegou tarde.', '“O porto estava fechado hoje”, disse um marinheiro.', null],
  ['ro', 'Horak a venit târziu.', '„Portul a fost închis”, a spus un marinar.', null],
  ['pl', 'Falk przyszła późno.', '„Port był zamknięty cały dzień” – powiedziała jedna z pasażerek.', null],
  ['cs', 'Falk přišla pozdě.', '„Přístav byl celý den zavřený,“ řekla jedna z cestujících.', null],
  ['bg', 'Horak дойде късно.', '„Пристанището беше затворено днес“, каза един моряк.', null],
  ['hu', 'Horak későn jött.', '„Zárva volt a kikötő ma” – mondta egy matróz.', null],
  ['hu', 'Horak későn jött.', '„Zárva volt a kikötő ma” – mondta egy hosszú interjúban.', horak],
  // So a verb may say by its form whom it means.
  ['pl', 'Falk przyszła późno.', '„Port był zamknięty cały dzień” – powiedziała.', falk],
  ['pl', 'Falk przyszła późno.', '„Port był zamknięty cały dzień” – powiedział.', null],
  ['pl', 'Horak przyszedł późno.', '„Port był zamknięty cały dzień” – powiedział.', horak],
  ['pl', 'Horak przyszedł późno.', '„Port był zamknięty cały dzień” – mówi.', horak],
  ['pl', 'Horak przyszedł późno.', '„Port był zamknięty cały dzień” – dodała w piątek.', null],
  ['nl', 'Falk kwam laat.', '„De haven was de hele dag dicht”, zei ze.', falk],
  ['nl', 'Falk kwam laat.', '„De haven was de hele dag dicht”, zei hij.', null],
  ['ru', 'Горак пришёл поздно.', '«Порт был закрыт весь день», — сказал он.', horak],
  ['ru', 'Горак пришёл поздно.', '«Порт был закрыт весь день», — сказала она.', null],
  ['uk', 'Фальк прийшла пізно.', '«Порт був закритий увесь день», — сказав він.', null],
  ['pl', 'Horak przyszedł późno.', '„Port był zamknięty cały dzień” – powiedziała ona.', null],
])('is nobody who is called otherwise (%s): %s %s', (language, before, text, name) => {
  expect(lastSpeaker(language, before, text)).toBe(name);
});

it.each([
  ['en', '“The port was shut all day,” Mrs. Horak said.', null],
  ['en', '“The port was shut all day,” Mr. Horak said.', horak],
  ['en', '“The port was shut all day,” Mr. Falk said.', null],
  ['fr', '« Le port était fermé hier », a déclaré Mme Horak.', null],
  ['fr', '« Le port était fermé hier », a déclaré Mme Falk.', falk],
  ['de', '„Der Hafen war den ganzen Tag zu“, sagte Frau Horak.', null],
  ['es', '«El puerto estaba cerrado», dijo la señora Horak.', null],
  ['it', '«Il porto era chiuso ieri», ha detto la signora Horak.', null],
  ['ru', '«Порт был закрыт весь день», — сказала г-жа Горак.', null],
])('is nobody with another’s title (%s): %s', (language, text, name) => {
  expect(lastSpeaker(language, text)).toBe(name);
});

it.each([
  [
    'de',
    '„Ich war dabei“, sagte die Lotsin Oda Brandt.',
    '„Es war ein langer Tag“, sagte sie.',
    'Oda Brandt',
  ],
  ['uk', '«Я був там», — каже моряк Оле Даль.', '«Це був дуже довгий день», — додав він.', 'Оле Даль'],
  ['ru', '«Я был там», — говорит моряк Оле Даль.', '«Это был очень долгий день», — сказал он.', 'Оле Даль'],
  [
    'fr',
    '« J’y étais », a dit la pilote Oda Brandt.',
    '« Ce fut une longue journée », a-t-elle dit.',
    'Oda Brandt',
  ],
])('means who is no member of the cast and spoke (%s): %s %s', (language, before, text, name) => {
  expect(lastSpeaker(language, before, text)).toBe(name);
});

// Other names have to be of people, and to be the only ones.
it.each([
  ['Oda Brandt, a pilot from Lunde, waved.', '“It took me a day,” she said.', 'Oda Brandt'],
  ['The pilot was Oda Brandt. Brandt said she was glad.', '“It took me a day,” she said.', 'Oda Brandt'],
  ['Wall Street was glad.', '“It took me a day,” she said.', null],
  ['The Lunde Council said it would pay.', '“It took me a day,” she said.', null],
  ['Horak was tired.', 'After Oda Brandt lost patience, as he angrily said, “it took him a day”.', null],
  ['Horak was tired.', 'In Brandt’s house, he said, “it took them a day to leave”.', horak],
  ['Horak was tired. A sailor said: “It took us a day.”', '“We are late again,” he said.', null],
  ['Oda Brandt and her son were tired.', '“It took us a day,” they said.', null],
])('means one person for sure: %s %s', (before, text, name) => {
  expect(lastSpeaker('en', before, text)).toBe(name);
});
