import { describe, expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';
import { expectEvenGrowth, expectToCostLess } from '@/tests/support/growth';

const cast: readonly CastMember[] = [
  {
    name: 'Ingrid Falk',
    aliases: ['Falk', 'the mayor', 'Фальк', 'Ингрид Фальк', 'Інгрід Фальк', 'la alcaldesa'],
  },
  { name: 'Pavel Horak', aliases: ['Horak', 'Horak-Lind', 'Горак', 'Павел Горак'] },
  { name: 'The harbour council', aliases: ['the council', 'the councillors'] },
];

function found(paragraphs: readonly string[], language = 'en', headline = 'A day at the port') {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return findQuotations({ headline, standfirst: null, language, blocks }, cast).map(
    ({ block, start, end, speaker }) => [
      (paragraphs[block] ?? headline).slice(start, end).trim(),
      speaker?.name ?? null,
    ],
  );
}

it.each<readonly [string, string, readonly (readonly [string, string | null])[]]>([
  // Who speak in turn in a paragraph are two.
  [
    'fr',
    '— Le port reste-t-il ouvert ? — Oui, toute la journée, a répondu Falk.',
    [
      ['Le port reste-t-il ouvert ?', null],
      ['Oui, toute la journée, a répondu Falk.', 'Ingrid Falk'],
    ],
  ],
  [
    'ru',
    '— Порт сегодня открыт всем? — Да, до самой ночи.',
    [
      ['Порт сегодня открыт всем?', null],
      ['Да, до самой ночи.', null],
    ],
  ],
  [
    'ru',
    '— Порт сегодня открыт всем, — сказал Горак. — До самой поздней ночи.',
    [
      ['Порт сегодня открыт всем', 'Pavel Horak'],
      ['До самой поздней ночи.', 'Pavel Horak'],
    ],
  ],
  // Words with capitals that a verb of saying follows are said.
  ['de', '„Nächstes Mal in Lunde“, sagte Falk auf Englisch.', [['Nächstes Mal in Lunde', 'Ingrid Falk']]],
  ['de', 'Der Film „Nächstes Mal in Lunde“ gefiel Falk.', []],
  ['ja', '映画『港の大統領と最後の皇帝』が公開された。', []],
  ['ja', '市長は「港は一日中開いている」と述べた。', [['港は一日中開いている', null]]],
  [
    'en',
    'A pilot told LKP Lunde had agreed to “a very robust harbour wall”.',
    [['a very robust harbour wall', null]],
  ],
])('is told apart by how it is printed (%s): %s', (language, text, quotations) => {
  expect(found([text], language)).toEqual(quotations);
});

describe('who said it', () => {
  it.each<readonly [string, string, readonly (readonly [string, string | null])[]]>([
    [
      'en',
      '“The port will stay open,” said Falk. “We have the money for it.”',
      [
        ['The port will stay open,', 'Ingrid Falk'],
        ['We have the money for it.', 'Ingrid Falk'],
      ],
    ],
    [
      'en',
      '“The port will stay open,” Horak told the ferrymen.',
      [['The port will stay open,', 'Pavel Horak']],
    ],
    [
      'en',
      'Falk, who had come by bus, said: “I have never seen such waves.”',
      [['I have never seen such waves.', 'Ingrid Falk']],
    ],
    [
      'en',
      '“No ship is worth that,” said the lighthouse keeper Oda Brandt, who has two sons.',
      [['No ship is worth that,', 'Oda Brandt']],
    ],
    [
      'en',
      '“There is no money,” Ms. Falk said, “until there is a port.”',
      [
        ['There is no money,', 'Ingrid Falk'],
        ['until there is a port.', 'Ingrid Falk'],
      ],
    ],
    [
      'en',
      'The station quoted Falk as saying: “The port will stay open.”',
      [['The port will stay open.', 'Ingrid Falk']],
    ],
    [
      'en',
      'Falk was quoted by the paper as saying “the port will stay open”.',
      [['the port will stay open', 'Ingrid Falk']],
    ],
    [
      'es',
      '«El puerto seguirá abierto hoy», ha asegurado Falk.',
      [['El puerto seguirá abierto hoy', 'Ingrid Falk']],
    ],
    [
      'fr',
      '« Le port restera ouvert, a déclaré Ingrid Falk. Nous avons l’argent. »',
      [['Le port restera ouvert, a déclaré Ingrid Falk. Nous avons l’argent.', 'Ingrid Falk']],
    ],
    [
      'fr',
      'Pavel Horak a dit : « Le port restera ouvert, a déclaré Ingrid Falk. »',
      [['Le port restera ouvert, a déclaré Ingrid Falk.', 'Pavel Horak']],
    ],
    [
      'ru',
      '«Порт останется открытым навсегда», — сказала журналистам Фальк.',
      [['Порт останется открытым навсегда', 'Ingrid Falk']],
    ],
    [
      'ru',
      'По словам Фалька, «порт останется открытым навсегда».',
      [['порт останется открытым навсегда', 'Ingrid Falk']],
    ],
    ['en', '“The port will stay open” – Falk', [['The port will stay open', 'Ingrid Falk']]],
    ['en', '“The port will stay open” – Falk and Horak', [['The port will stay open', null]]],
    [
      'en',
      'Falk arrived late. “The road was under water,” she said.',
      [['The road was under water,', 'Ingrid Falk']],
    ],
    [
      'en',
      'Falk spoke to Horak. It was Horak who had the last word. “The piers are as old as the church,” he said.',
      [['The piers are as old as the church,', 'Pavel Horak']],
    ],
    [
      'de',
      'Falk redete lange. Es war Horak, der das letzte Wort hatte. „Die Molen sind so alt wie die Kirche“, sagte er.',
      [['Die Molen sind so alt wie die Kirche', 'Pavel Horak']],
    ],
    [
      'en',
      'Mayor Oda Brandt was there early. “The piers are as old as the church,” she said.',
      [['The piers are as old as the church,', 'Oda Brandt']],
    ],
    // Of somebody else's clause, of a place, and where two may be meant, nothing is said.
    [
      'en',
      'Falk sits at the telephone. If a caller opens with “I know that it is late,” she lets them end, and then she says no.',
      [['I know that it is late,', null]],
    ],
    [
      'es',
      'La ministra salió al jardín y, en la Casa Verde, delante de quien calificó el día con un diez, quedó escrito: “Ahora depende todo del puerto”.',
      [['Ahora depende todo del puerto', null]],
    ],
    [
      'fr',
      'Falk a répondu hier. Devant la presse, à la mairie, M. Horak avait donné un aperçu : il y aurait « un certain échange de quais », au bénéfice, selon lui, de tous.',
      [['un certain échange de quais', null]],
    ],
    [
      'en',
      'According to Horak, “the piers are as old as the church”.',
      [['the piers are as old as the church', 'Pavel Horak']],
    ],
    [
      'en',
      'Horak called it “a storm like any other” and added: “I shall sail on Friday.”',
      [
        ['a storm like any other', 'Pavel Horak'],
        ['I shall sail on Friday.', 'Pavel Horak'],
      ],
    ],
    [
      'en',
      'The council met at noon. “We shall ask the region for help,” they wrote.',
      [['We shall ask the region for help,', 'The harbour council']],
    ],
    [
      'de',
      '„Der Hafen bleibt den ganzen Sommer offen“, sagte Falk.',
      [['Der Hafen bleibt den ganzen Sommer offen', 'Ingrid Falk']],
    ],
    [
      'de',
      'Falk kam spät. „Die Straße stand unter Wasser“, sagte sie.',
      [['Die Straße stand unter Wasser', 'Ingrid Falk']],
    ],
    [
      'fr',
      '« Le port restera ouvert tout l’été », a déclaré Falk.',
      [['Le port restera ouvert tout l’été', 'Ingrid Falk']],
    ],
    [
      'es',
      '“El puerto seguirá abierto todo el verano”, dijo Falk.',
      [['El puerto seguirá abierto todo el verano', 'Ingrid Falk']],
    ],
    [
      'es',
      'La alcaldesa llegó tarde. “La carretera estaba bajo el agua”, explicó por la tarde.',
      [['La carretera estaba bajo el agua', 'Ingrid Falk']],
    ],
    [
      'ru',
      '«Порт останется открытым всё лето», — заявила Фальк.',
      [['Порт останется открытым всё лето', 'Ingrid Falk']],
    ],
    [
      'ru',
      'Горак приехал поздно. По его словам, «дорогу залило до самого моста».',
      [['дорогу залило до самого моста', 'Pavel Horak']],
    ],
    [
      'uk',
      '«Порт працюватиме все літо, як і торік», — каже рибалка Остап Гринь.',
      [['Порт працюватиме все літо, як і торік', 'Остап Гринь']],
    ],
    [
      'de',
      '„Das Ergebnis ist ein Desaster für Lunde“, schrieb Bürgermeisterin Ingrid Falk.',
      [['Das Ergebnis ist ein Desaster für Lunde', 'Ingrid Falk']],
    ],
    [
      'de',
      'Die Fischerin Jana Berg warnte: „Das ist erst der Anfang.“',
      [['Das ist erst der Anfang.', 'Jana Berg']],
    ],
  ])('%s: %s', (language, text, quotations) => {
    expect(found([text], language)).toEqual(quotations);
  });

  it.each<readonly [string, string]>([
    ['a name in the genitive', 'За словами Остапа Гриня, «порт працюватиме все літо».'],
    ['somebody without a name', '“Nobody asked the ferrymen,” said one of the sailors in Lunde.'],
    ['two who spoke together', '“We shall sail on Friday,” said Falk and Horak.'],
    [
      'whom a pronoun means after two who acted',
      'Falk spoke, and Horak laughed. “It is late for that,” he said.',
    ],
    [
      'whom another sentence is about',
      'Falk left. Horak would see the piers when it was light, she said, “and not before that”.',
    ],
    ['whoever a first name is', 'Falk left. Oda, a pilot, waved. “It is late for that,” she said.'],
    ['who was meant by a pronoun after two names', 'Falk and Horak came. “The piers are sinking,” he said.'],
    ['whom a name belongs to', '“The piers are sinking,” said a friend of Horak.'],
    [
      'a relative who is known by a first name only',
      'Horak nodded. His sister Oda was less sure. “The piers are sinking,” she said.',
    ],
    ['a nationality', '“The piers are sinking,” said a Danish engineer.'],
    ['a new sentence about somebody else', '“The piers are sinking fast.” Falk left the room.'],
  ])('is not said of %s', (_, text) => {
    const language = /\p{Script=Cyrillic}/u.test(text) ? 'uk' : 'en';
    expect(found([text], language).map(([, speaker]) => speaker)).toEqual([null]);
  });

  it('goes on from paragraph to paragraph, but not past somebody else', () => {
    expect(found(['“The port stays open,” said Falk.', '“It has to be repaired,” she added.'])).toEqual([
      ['The port stays open,', 'Ingrid Falk'],
      ['It has to be repaired,', 'Ingrid Falk'],
    ]);
    expect(
      found([
        '“The port stays open,” said Falk. Horak and Oda Brandt disagreed.',
        '“It is too late,” he said.',
      ])[1],
    ).toEqual(['It is too late,', null]);
  });

  it('hears whose words stand between dashes within the marks', () => {
    const text = '«Ми підемо звідси сьогодні», — сказав Горак. «О ні, — відповіла Фальк. — Ще рано йти».';
    expect(found([text], 'uk')).toEqual([
      ['Ми підемо звідси сьогодні', 'Pavel Horak'],
      ['О ні, — відповіла Фальк. — Ще рано йти', 'Ingrid Falk'],
    ]);
  });

  it('takes two nouns that open a German sentence for no name', () => {
    const text = 'Wenige Punkte seien offen. „So weit sind wir noch nicht gekommen“, räumte er ein.';
    expect(found([text], 'de')).toEqual([['So weit sind wir noch nicht gekommen', null]]);
  });

  it('takes a title before a surname for no name', () => {
    expect(found(['Nora Lind runs the ferry. “We shall be ruined by June,” said Ms Lind.'])).toEqual([
      ['We shall be ruined by June,', 'Nora Lind'],
    ]);
  });
});

describe('no speech', () => {
  it.each<readonly [string, string]>([
    ['en', 'He had seen the film “The Long Way to Lunde” twice.'],
    ['en', 'The so-called “harbour of the seven winds” is closed.'],
    ['en', 'In the column “Notes from a Cold Harbour” he wrote about the herring.'],
    ['en', 'On a banner they had painted “no fish without a quay”.'],
    ['en', 'The “city that floats on herring” has other worries.'],
    ['en', 'The ship “North”, he said, was late.'],
    ['de', 'Im Kino lief der Film „Der Mann vom alten Hafen“ zum dritten Mal.'],
    ['de', 'Von dem angeblichen „Wunder an der alten Mole“ sprach keiner.'],
    ['fr', 'On rejoue le film « Les marins de la nuit » au cinéma.'],
    ['ru', 'В кинотеатре шёл фильм «Человек из старого порта».'],
    ['uk', 'На паркані висів плакат «Риба без причалу не живе».'],
  ])('%s: %s', (language, text) => {
    expect(found([text], language)).toEqual([]);
  });
});

it('finds what is spoken after a dash', () => {
  expect(
    found(['— Порт останется открытым навсегда, — сказала Фальк. — Деньги на это у нас есть.'], 'ru'),
  ).toEqual([
    ['Порт останется открытым навсегда', 'Ingrid Falk'],
    ['Деньги на это у нас есть.', 'Ingrid Falk'],
  ]);
  expect(found(['—El puerto seguirá abierto hoy —dijo Falk.'], 'es')[0]).toEqual([
    'El puerto seguirá abierto hoy',
    'Ingrid Falk',
  ]);
});

it('finds quotations in languages of which it knows no words, and names nobody', () => {
  expect(found(['„Uostas bus atviras visą vasarą“, sakė Falk.'], 'lt')).toEqual([
    ['Uostas bus atviras visą vasarą', null],
  ]);
});

it('finds those of the headline', () => {
  expect(found([], 'en', 'Falk: “The port will stay open”')).toEqual([
    ['The port will stay open', 'Ingrid Falk'],
  ]);
});

it.each([
  [
    'words with capitals',
    (n: number) => `${'Lunde Gov. '.repeat(n)} Falk said: “The port stays open today.”`,
  ],
  ['quotations', (n: number) => `Falk said ${'“Yes,” '.repeat(n)} and: “The port stays open.”`],
])('many %s in a sentence do not take time by the square', async (_, text) => {
  expect((await expectEvenGrowth(3_000, (n) => found([text(n)], 'en'))).length).toBe(1);
});

it('does not ask every verb of a long sentence for every name in it', async () => {
  const text = 'what Falk called “a very old port” '.repeat(300);
  expect(await expectToCostLess(2_000, () => found([text]))).toHaveLength(300);
});
