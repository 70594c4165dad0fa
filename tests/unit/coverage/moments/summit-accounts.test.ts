import { describe, expect, test } from 'vitest';
import { momentFinder } from '@/lib/coverage/moment-sentences';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';

const event = loadEvent();
const find = momentFinder(eventMoments(event), event.zone);

/** The moments of which a text tells; a part that begins with # is a heading. */
function momentsIn(language: string, at: string, parts: readonly string[]): readonly string[] {
  const blocks = parts.map((part) =>
    part.startsWith('#')
      ? ({ kind: 'heading', level: 2, text: part.slice(1) } as const)
      : ({ kind: 'paragraph', text: part } as const),
  );
  const published = { kind: 'instant', at: new Date(at), precision: 'minute', origin: 'json-ld' } as const;
  const found = find({ headline: '–', standfirst: null, language, blocks, published });
  return found.flatMap(({ moment, isAnnounced }) => (isAnnounced ? [] : [moment]));
}

const sat = '2025-08-16T15:00:00Z';
const sun = '2025-08-17T12:00:00Z';
const tue = '2025-08-19T09:00:00Z';
const sat23 = '2025-08-23T08:00:00Z';

describe('a talk of both, who were not in one place', () => {
  test.each([
    ['en', sat, 'call-to-kyiv', ['On the flight home Mr. Trump talked at length with President Zelensky.']],
    [
      'en',
      sat,
      'call-to-kyiv',
      ['Volodymyr Zelensky said he had spoken for more than an hour to Donald Trump.'],
    ],
    [
      'de',
      sat,
      'call-to-kyiv',
      ['Selenskyj hat nach eigenen Angaben mehr als eine Stunde mit Trump gesprochen.'],
    ],
    [
      'fr',
      sat,
      'call-to-kyiv',
      ['Depuis son avion, Donald Trump a longuement parlé avec Volodymyr Zelensky.'],
    ],
    ['es', sat, 'call-to-kyiv', ['Zelenski habló durante más de una hora con Trump.']],
    ['uk', sat, 'call-to-kyiv', ['Зеленський понад годину розмовляв із Трампом.']],
    ['pl', sat, 'call-to-kyiv', ['Trump ponad godzinę rozmawiał z Zełenskim.']],
    [
      'en',
      sat,
      'call-to-kyiv',
      ['Aboard Air Force One, Donald Trump spoke to Volodymyr Zelenskyy, and later to Europeans.'],
    ],
    ['en', sat, 'call-to-kyiv', ['Mr. Zelensky talked for over an hour with the American president.']],
    ['de', sat, 'call-to-kyiv', ['Trump sprach auf dem Rückflug mit Selenskyj.']],
    ['it', sat, 'call-to-kyiv', ['Dall’aereo Trump ha parlato a lungo con Zelensky.']],
    ['nl', sat, 'call-to-kyiv', ['Trump heeft meer dan een uur met Zelensky gesproken.']],
    ['ru', sat, 'call-to-kyiv', ['С борта самолёта Трамп больше часа разговаривал с Владимиром Зеленским.']],
    ['pt', sat, 'call-to-kyiv', ['Trump falou com Zelensky durante mais de uma hora.']],
  ])('tells (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).toContain(moment);
  });

  test.each([
    ['en', sat, 'call-to-kyiv', ['Zelensky spoke to reporters before Trump’s plane came down at Andrews.']],
    ['en', sat, 'call-to-kyiv', ['Mr. Trump will speak at length with Mr. Zelensky on Monday.']],
    ['en', sat, 'call-to-kyiv', ['Putin spoke for three hours with Trump while Zelensky waited in Kyiv.']],
    ['en', sat, 'call-to-kyiv', ['Trump has not spoken with Zelensky since the Vatican.']],
    ['de', sat, 'call-to-kyiv', ['Selenskyj sprach lange mit Merz, bevor Trump in Alaska landete.']],
    ['fr', sat, 'call-to-kyiv', ['Volodymyr Zelensky a parlé avec Emmanuel Macron du plan de Donald Trump.']],
    ['ru', sat, 'call-to-kyiv', ['Путин три часа говорил с Трампом, Зеленского не позвали.']],
    ['es', sat, 'call-to-kyiv', ['En febrero Trump habló con Zelenski a gritos.']],
    ['en', sat, 'call-to-kyiv', ['Zelensky spoke to parliament about a peace that Trump wants.']],
    ['en', sat, 'call-to-kyiv', ['Merz spoke to Zelensky and then to Trump.']],
    ['en', sat, 'call-to-kyiv', ['Trump spoke with Putin about Zelensky.']],
    ['de', sat, 'call-to-kyiv', ['Putin hat mit Trump gesprochen, Selenskyj war nicht dabei.']],
    ['fr', sat, 'call-to-kyiv', ['Donald Trump n’a pas parlé avec Volodymyr Zelensky avant le sommet.']],
    ['es', sat, 'call-to-kyiv', ['Trump habló con Putin y no con Zelenski.']],
    ['uk', sat, 'call-to-kyiv', ['Зеленський говорив з журналістами про літак Трампа.']],
    ['en', sat, 'call-to-kyiv', ['Zelensky hopes to have spoken with Trump by Tuesday.']],
  ])('does not tell (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).not.toContain(moment);
  });
});

describe('Europe as who answers', () => {
  test.each([
    [
      'en',
      sat,
      'europeans-after',
      ['Europe responded with a joint statement that asks for ironclad guarantees for Ukraine.'],
    ],
    ['de', sat, 'europeans-after', ['Europa reagierte mit einer Erklärung: Die Ukraine brauche Garantien.']],
    ['fr', sat, 'europeans-after', ['L’Europe a répondu par une déclaration commune sur l’Ukraine.']],
    ['es', sat, 'europeans-after', ['Europa contestó con una declaración en favor de Ucrania.']],
    ['it', sat, 'europeans-after', ['L’Europa ha risposto con una dichiarazione sull’Ucraina.']],
    ['pl', sat, 'europeans-after', ['Europa odpowiedziała wspólnym oświadczeniem w sprawie Ukrainy.']],
  ])('tells (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).toContain(moment);
  });

  test.each([
    [
      'en',
      sat,
      'europeans-after',
      ['Europe has no answer to the statement of the two presidents on Ukraine.'],
    ],
    [
      'de',
      sat,
      'europeans-after',
      ['Europa hat auf die Erklärung Putins zur Ukraine noch nicht geantwortet.'],
    ],
    ['en', sat, 'europeans-after', ['In Europe the statement of Mr. Putin on Ukraine was read with dismay.']],
    ['fr', sat, 'europeans-after', ['L’Europe répond au froid : la guerre en Ukraine dure.']],
  ])('does not tell (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).not.toContain(moment);
  });
});

describe('a day in a clause on somebody else', () => {
  test.each([
    [
      'en',
      sat,
      'peace-not-ceasefire',
      [
        'Mr. Trump now prefers a peace agreement to a ceasefire, and Mr. Zelensky flies to Washington on Monday.',
      ],
    ],
    [
      'en',
      sun,
      'peace-not-ceasefire',
      ['Trump wants a full peace deal rather than a truce, while Macron speaks with his allies on Tuesday.'],
    ],
    [
      'de',
      sat,
      'peace-not-ceasefire',
      [
        'Trump will statt einer Waffenruhe einen Friedensvertrag, und Selenskyj reist am Montag nach Washington.',
      ],
    ],
    [
      'fr',
      sat,
      'peace-not-ceasefire',
      [
        'Donald Trump veut un accord de paix plutôt qu’un cessez-le-feu, et Volodymyr Zelensky se rend lundi à Washington.',
      ],
    ],
    [
      'es',
      sat,
      'peace-not-ceasefire',
      ['Trump prefiere un acuerdo de paz a un alto el fuego, y Zelenski viaja el lunes a Washington.'],
    ],
    [
      'uk',
      sat,
      'peace-not-ceasefire',
      ['Трамп хоче мирної угоди замість перемир’я, а Зеленський у понеділок летить до Вашингтона.'],
    ],
  ])('tells (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).toContain(moment);
  });

  test.each([
    [
      'en',
      sat,
      'peace-not-ceasefire',
      ['On Wednesday Trump had still asked for a ceasefire before any peace agreement.'],
    ],
    [
      'en',
      sat,
      'peace-not-ceasefire',
      ['Trump said on Wednesday that a ceasefire must come before a peace agreement, and Zelensky agreed.'],
    ],
    [
      'de',
      sat,
      'peace-not-ceasefire',
      ['Trump verlangte am Mittwoch eine Waffenruhe vor einem Friedensvertrag, und Selenskyj dankte ihm.'],
    ],
  ])('does not tell (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).not.toContain(moment);
  });
});

describe('“he” across a heading', () => {
  test.each([
    [
      'en',
      sat,
      'call-to-kyiv',
      [
        'Mr. Trump flew on to Washington.',
        '#The way home',
        'On board he spoke for an hour with Mr. Zelensky.',
      ],
    ],
    [
      'en',
      sat,
      'peace-not-ceasefire',
      [
        'Mr. Trump slept for an hour.',
        '#Saturday',
        'He wrote that a peace agreement was better than a ceasefire.',
      ],
    ],
    [
      'de',
      sat,
      'trump-lands',
      ['Trump winkte den Soldaten zu.', '#Am Freitag', 'Um 10.20 Uhr landete er in Alaska.'],
    ],
  ])('tells (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).toContain(moment);
  });

  test.each([
    ['en', sat, 'trump-lands', ['Mr. Trump slept.', '#Putin', 'He landed in Alaska at eleven.']],
    ['en', sat, 'putin-lands', ['Mr. Trump waited for Mr. Putin.', '#On the ground', 'He landed in Alaska.']],
  ])('does not tell (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).not.toContain(moment);
  });
});

describe('a meeting told without its house', () => {
  test.each([
    [
      'en',
      tue,
      'white-house',
      ['Trump left his meeting with Zelensky and European leaders on Monday for forty minutes.'],
    ],
    [
      'en',
      tue,
      'white-house',
      ['After the meeting between Trump, Zelenskyy and European leaders on Monday, Merz praised the tone.'],
    ],
    ['de', tue, 'white-house', ['Am Montag unterbrach Trump das Treffen mit Selenskyj und den Europäern.']],
    [
      'fr',
      tue,
      'white-house',
      ['Lundi, Donald Trump a interrompu sa réunion avec Volodymyr Zelensky et des dirigeants européens.'],
    ],
    [
      'es',
      tue,
      'white-house',
      ['Trump interrumpió el lunes la reunión con Zelenski y los líderes europeos.'],
    ],
    [
      'uk',
      tue,
      'white-house',
      ['У понеділок Трамп перервав зустріч із Зеленським та європейськими лідерами.'],
    ],
  ])('tells (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).toContain(moment);
  });

  test.each([
    [
      'en',
      tue,
      'white-house',
      ['On Wednesday Trump held a virtual meeting with Zelensky and European leaders.'],
    ],
    [
      'en',
      tue,
      'white-house',
      ['Before Alaska, Trump had a video meeting with Zelensky and European leaders.'],
    ],
    ['en', tue, 'white-house', ['Trump spoke by phone with Zelensky and European leaders on Saturday.']],
    ['de', tue, 'white-house', ['Vor Alaska gab es ein virtuelles Treffen mit Selenskyj und den Europäern.']],
  ])('does not tell (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).not.toContain(moment);
  });
});

describe('a weekday by the verb of its own sentence', () => {
  test.each([
    [
      'de',
      sat23,
      'call-to-putin',
      ['Am Montag sah alles einfach aus. Trump hatte mitten im Gespräch mit Putin telefoniert.'],
    ],
    [
      'de',
      sat23,
      'white-house',
      ['Am Montag schien der Friede nah. Trump empfing Selenskyj im Weißen Haus.'],
    ],
    [
      'uk',
      sun,
      'peace-not-ceasefire',
      ['Він має на увазі суботню заяву Трампа про мирну угоду замість перемир’я.'],
    ],
  ])('tells (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).toContain(moment);
  });

  test.each([
    [
      'de',
      sat23,
      'white-house',
      ['Am Montag beginnt die nächste Runde. Selenskyj kommt dann ins Weiße Haus.'],
    ],
    ['uk', sun, 'white-house', ['Зеленський має прибути до Вашингтона в понеділок.']],
  ])('does not tell (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).not.toContain(moment);
  });
});

describe('a verb far from its hand', () => {
  test.each([
    [
      'de',
      sat,
      'handshake',
      ['Am Freitag um 11.10 Uhr reichten sich Trump und Putin in Anchorage die Hand.'],
    ],
    ['de', sat, 'handshake', ['Trump und Putin gaben sich auf dem roten Teppich in Anchorage die Hand.']],
    ['nl', sat, 'handshake', ['Trump en Poetin schudden elkaar op de rode loper in Anchorage de hand.']],
    ['nl', sat, 'handshake', ['Trump en Poetin gaven elkaar in Anchorage een hand.']],
  ])('tells (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).toContain(moment);
  });

  test.each([
    [
      'de',
      sat,
      'handshake',
      ['Trump und Putin reichten sich am Ende des Tages in Anchorage nicht die Hand.'],
    ],
    ['de', sat, 'handshake', ['Reagan und Gorbatschow reichten sich 1986 in Reykjavik die Hand.']],
    ['de', sat, 'handshake', ['Trump und Putin gaben in Anchorage Erklärungen ab, die Hand am Pult.']],
    ['nl', sat, 'handshake', ['Trump en Poetin schudden elkaar op de basis in Anchorage niet de hand.']],
  ])('does not tell (%s, %s) %s: %s', (language, at, moment, parts) => {
    expect(momentsIn(language, at, parts)).not.toContain(moment);
  });
});

// What was offered and turned down did not happen.
test.each([
  ['en', 'Trump turned down a handshake with Putin on the red carpet in Alaska.', []],
  ['en', 'Trump declined an interview with Fox News after the summit.', []],
  ['de', 'Trump lehnte einen Handschlag mit Putin auf dem roten Teppich in Alaska ab.', []],
  ['fr', 'Trump a décliné une interview à Fox News après le sommet.', []],
  ['es', 'Trump declinó una entrevista con Fox News tras la cumbre.', []],
  ['ru', 'Трамп отклонил интервью Fox News после саммита.', []],
  ['uk', 'Трамп відхилив інтерв’ю Fox News після саміту.', []],
  ['pl', 'Trump odrzucił wywiad dla Fox News po szczycie.', []],
  [
    'en',
    'Putin, who had turned down lunch, shook hands with Trump on the red carpet in Alaska.',
    ['handshake'],
  ],
  ['de', 'Trump gab Fox News nach dem Gipfel ein Interview.', ['fox-interview']],
])('what was turned down (%s): %s', (language, sentence, moments) => {
  expect(momentsIn(language, sat, [sentence])).toEqual(moments);
});
