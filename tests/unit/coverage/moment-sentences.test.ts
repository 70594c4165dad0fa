import { describe, expect, test } from 'vitest';
import { momentFinder } from '@/lib/coverage/moment-sentences';
import type { ToldArticle } from '@/lib/coverage/moments/told-sentences';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import type { Moment } from '@/lib/news/moment';
import type { PublicationTime } from '@/lib/news/publication-time';

const source = { name: 'The Courier', url: 'https://courier.example/' };
const plain = {
  zone: 'America/Anchorage',
  happening: null,
  beside: null,
  subjects: [],
  between: null,
  toCome: null,
  people: [],
  above: [],
  not: [],
  place: { name: 'where', words: {} },
  elsewhere: { name: 'elsewhere', words: {} },
  otherPlaces: { name: 'other places', words: {} },
  speaks: false,
  alsoOn: [],
  speaksOf: [],
};
const landing: Moment = {
  ...plain,
  slug: 'landing',
  name: 'The plane lands',
  at: { kind: 'instant', at: new Date('2025-08-15T18:20:00Z'), precision: 'minute' },
  source,
  words: [
    { name: 'who', words: { en: ['Trump'], ru: ['Трамп*'] } },
    { name: 'arrival', words: { en: ['landed', 'lands'], ru: ['приземлил*'] } },
  ],
};
const letter: Moment = {
  ...plain,
  slug: 'letter',
  name: 'A letter is published',
  at: { kind: 'day', day: '2025-08-16' },
  source,
  words: [{ name: 'letter', words: { en: ['letter'] } }],
};
const find = momentFinder([landing, letter], 'America/Anchorage');

const instant = (iso: string): PublicationTime => ({
  kind: 'instant',
  at: new Date(iso),
  precision: 'minute',
  origin: 'json-ld',
});

function told(text: string, published: PublicationTime, more: Partial<ToldArticle> = {}) {
  return find({
    headline: 'Summit day',
    standfirst: null,
    language: 'en',
    blocks: [{ kind: 'paragraph', text }],
    published,
    ...more,
  });
}

describe('a sentence tells of a moment', () => {
  const soon = instant('2025-08-15T19:00:00Z');
  test('by its words and the day that it names, and says by which', () => {
    const text = 'The weather was fair. Trump landed on Friday morning. Then he waited.';
    expect(told(text, soon)).toEqual([
      {
        moment: 'landing',
        block: 0,
        start: 22,
        end: 53,
        sentence: 'Trump landed on Friday morning.',
        reasons: ['It has the words “Trump”, “landed”.', '“Friday” is 2025-08-15.'],
        isAnnounced: false,
        saidAt: null,
      },
    ]);
    expect(text.slice(22, 53)).toBe('Trump landed on Friday morning.');
  });

  test.each([
    ['by words alone, soon after', 'Trump landed at the base.', soon],
    [
      'three days later with the date',
      'Trump landed on Aug. 15 at the base.',
      instant('2025-08-25T10:00:00Z'),
    ],
    ['on the next day in the east', 'Trump landed early on Saturday.', instant('2025-08-16T01:00:00Z')],
    ['undated with the date', 'Trump landed on 15 August.', { kind: 'unknown' } as const],
    [
      'a day without a clock time',
      'Trump landed today.',
      { kind: 'day', day: '2025-08-15', origin: 'meta' } as const,
    ],
    ['within five minutes before, by another clock', 'Trump lands.', instant('2025-08-15T18:16:00Z')],
  ])('%s', (_name, text, published) => {
    expect(told(text, published).map(({ moment }) => moment)).toEqual(['landing']);
  });

  test.each([
    ['the words in two sentences', 'Trump waited. The other plane landed.', soon],
    ['published before it', 'Trump landed on Friday.', instant('2025-08-15T18:00:00Z')],
    ['another day named', 'Trump landed in Washington on Thursday.', soon],
    ['long after, with no day', 'Trump landed at the base.', instant('2025-08-25T10:00:00Z')],
    ['undated, with no day', 'Trump landed at the base.', { kind: 'unknown' } as const],
    [
      'the day before, by day only',
      'Trump landed.',
      { kind: 'day', day: '2025-08-13', origin: 'meta' } as const,
    ],
  ])('not %s', (_name, text, published) => {
    expect(told(text, published)).toEqual([]);
  });

  test('the first that fits stands for it, the text before standfirst and headline', () => {
    const article = { headline: 'Trump landed', standfirst: 'Trump landed at ten.' };
    expect(told('Trump landed here. Trump landed there.', soon, article)).toMatchObject([
      { block: 0, sentence: 'Trump landed here.' },
    ]);
    expect(told('Nothing of it.', soon, article)).toMatchObject([{ block: -2 }]);
    expect(told('Nothing of it.', soon, { headline: 'Trump landed' })).toMatchObject([{ block: -1 }]);
  });

  test('a caption is not the account', () => {
    const blocks = [{ kind: 'caption', text: 'Trump landed on Friday.', credit: null }] as const;
    expect(told('', soon, { blocks })).toEqual([]);
  });

  test('in the language of the article', () => {
    const text = 'В пятницу Трамп приземлился на базе.';
    expect(told(text, instant('2025-08-15T20:00:00Z'), { language: 'ru' })[0]?.reasons).toEqual([
      'It has the words “Трамп”, “приземлился”.',
      '“пятницу” is 2025-08-15.',
    ]);
  });

  test('of a day: from its first minute in the event’s zone', () => {
    expect(told('The letter was printed.', instant('2025-08-16T07:59:00Z'))).toEqual([]);
    expect(told('The letter was printed.', instant('2025-08-16T08:00:00Z'))).toHaveLength(1);
  });
});

const event = loadEvent();
const findSummit = momentFinder(eventMoments(event), event.zone);

function toldIn(article: ToldArticle) {
  return findSummit(article).flatMap(({ moment, isAnnounced }) => (isAnnounced ? [] : [moment]));
}

function momentsIn(language: string, at: string, text: string, headline = '–') {
  const blocks = [{ kind: 'paragraph', text }] as const;
  return toldIn({ headline, standfirst: null, language, blocks, published: instant(at) });
}

const landed = '2025-08-15T19:10:00Z';
const evening = '2025-08-16T01:40:00Z';
const saturday = '2025-08-16T14:00:00Z';
const tuesday = '2025-08-19T09:00:00Z';

describe('the summit’s moments, as something that happened', () => {
  test.each([
    ['en', landed, 'Air Force One has landed in Alaska.', 'trump-lands'],
    ['en', landed, 'In Alaska, where Trump waited, Putin’s plane touched down.', 'putin-lands'],
    ['de', landed, 'Am Freitag landete Putin in Alaska.', 'putin-lands'],
    ['de', landed, 'Während Trump in der Maschine wartete, landete Putin in Alaska.', 'putin-lands'],
    ['ru', landed, 'На Аляску прилетел Владимир Путин.', 'putin-lands'],
    ['es', landed, 'Llegó a Alaska Donald Trump.', 'trump-lands'],
    ['ar', landed, 'وصل الرئيس ترامب إلى ألاسكا.', 'trump-lands'],
    ['tr', landed, 'Trump’ın uçağı Alaska’ya indi.', 'trump-lands'],
    ['zh-TW', landed, '川普專機抵達阿拉斯加，普亭稍後到。', 'trump-lands'],
    [
      'en',
      evening,
      'Talks between the presidents, Trump and Putin, ended after almost three hours.',
      'talks-end',
    ],
    ['nl', landed, 'Poetin is geland in Alaska.', 'putin-lands'],
    ['sv', landed, 'Trump landade i Alaska.', 'trump-lands'],
    ['no', landed, 'Fredag landet Putin i Alaska.', 'putin-lands'],
    ['da', evening, 'Samtalerne mellem Trump og Putin varede knap tre timer.', 'talks-end'],
    ['fi', evening, 'Trumpin ja Putinin tapaaminen päättyi.', 'talks-end'],
    ['cs', landed, 'Putin přistál na Aljašce.', 'putin-lands'],
    ['lt', evening, 'D. Trumpo ir V. Putino derybos truko beveik tris valandas.', 'talks-end'],
    ['hu', landed, 'Putyin megérkezett Alaszkába.', 'putin-lands'],
    ['ro', landed, 'Putin a aterizat în Alaska.', 'putin-lands'],
    ['ko', landed, '푸틴 대통령이 알래스카에 도착했다.', 'putin-lands'],
    ['sv', tuesday, 'I måndags träffade Zelenskyj Trump i Vita huset.', 'white-house'],
    ['ja', evening, '両首脳の会談は約3時間で終了した。', 'talks-end'],
    ['fr', tuesday, 'Lundi, Trump a quitté la salle pour téléphoner à Poutine.', 'call-to-putin'],
    ['en', evening, 'Air Force One left Alaska with Trump on board.', 'trump-leaves-alaska'],
    [
      'en',
      saturday,
      'He wrote that a peace agreement was better than a mere ceasefire.',
      'peace-not-ceasefire',
      'Trump drops a demand',
    ],
    ['fr', saturday, 'Trump préfère un accord de paix à un cessez-le-feu.', 'peace-not-ceasefire'],
    ['en', tuesday, 'On Monday Zelensky met Trump at the White House.', 'white-house'],
    ['pt', tuesday, 'Na segunda-feira, Zelensky foi recebido na Casa Branca.', 'white-house'],
    ['en', '2025-08-15T02:19:00Z', 'Putin laid flowers in Magadan on Friday morning.', 'magadan'],
    [
      'fr',
      '2025-08-15T19:20:00Z',
      'Trump et Poutine se sont serré la main à 15 h 08 ET sur le tapis rouge.',
      'handshake',
    ],
    // Who and whom
    ['de', landed, 'Nach Trump landete auch der russische Präsident in Anchorage.', 'putin-lands'],
    ['es', landed, 'El líder ruso, Vladímir Putin, ha llegado a Alaska para ver a Trump.', 'putin-lands'],
    ['en', tuesday, 'Trump left the table with the Europeans to telephone Putin.', 'call-to-putin'],
    ['de', tuesday, 'Trump verließ die Runde und rief Putin an.', 'call-to-putin'],
    ['lt', evening, 'Aliaskoje prasidėjo D. Trumpo ir V. Putino derybos.', 'talks-begin'],
    ['lt', saturday, 'D. Trumpas iš lėktuvo paskambino V. Zelenskiui.', 'call-to-kyiv'],
    ['en', evening, 'At a joint appearance the two leaders took no questions.', 'press-statements'],
    [
      'fr',
      saturday,
      'Interrogé ensuite sur Fox News, M. Trump a noté la rencontre dix sur dix.',
      'fox-interview',
    ],
    ['tr', saturday, 'Putin, Sovyet pilotların mezarlarına çiçek bıraktı.', 'soviet-graves'],
    ['ar', landed, 'وكانت طائرة الرئاسة الأمريكية قد حطت في قاعدة بألاسكا.', 'trump-lands'],
    [
      'ja',
      evening,
      'トランプ氏とプーチン氏の会談は15日午前11時半（日本時間16日）ごろ、旗の前で始まった。',
      'talks-begin',
    ],
    ['ja', evening, 'プーチン氏は離陸前、基地内の墓地で、ソ連兵の墓に花を手向けた。', 'soviet-graves'],
    ['en', evening, 'Neither took questions.', 'press-statements'],
    // The place above, and who else is in the sentence
    [
      'en',
      evening,
      'Air Force One landed at 10:20 a.m., Putin half an hour later.',
      'trump-lands',
      'Two planes in Alaska',
    ],
    ['en', evening, 'They shook hands on the carpet.', 'handshake', 'Trump and Putin in Alaska'],
    ['en', saturday, 'Putin stopped there with flowers.', 'soviet-graves', 'Fourteen graves in Anchorage'],
    [
      'ar',
      '2025-08-17T12:00:00Z',
      'تدعو الرسالة الرئيس الروسي إلى حماية الأطفال.',
      'letter-made-public',
      'رسالة من ميلانيا ترامب',
    ],
    [
      'en',
      '2025-08-10T06:00:00Z',
      'A statement signed by Macron, Merz and Meloni, issued late at night, set out terms.',
      'europeans-before',
      'Europe writes to Alaska on the war',
    ],
    // The day in the sentence before
    [
      'ja',
      '2025-08-25T00:00:00Z',
      '期待が高まったのは18日だった。トランプ氏は協議を中断してプーチン氏に電話をかけた。',
      'call-to-putin',
    ],
    // Beside a plan, after a purpose, "before" something else
    ['ru', tuesday, 'Трамп вышел из зала, чтобы позвонить Путину.', 'call-to-putin'],
    ['ru', saturday, 'Перед вылетом Путин возложил цветы к могилам лётчиков.', 'soviet-graves'],
    ['de', evening, 'Am Nachmittag hob Trump mit der Air Force One aus Alaska ab.', 'trump-leaves-alaska'],
    // What a statement denies is its matter
    [
      'sv',
      saturday,
      'Europeiska ledare skrev i ett gemensamt uttalande att Ukraina inte får stängas ute.',
      'europeans-after',
    ],
    ['zh-TW', saturday, '川普說，與其停火，不如直接談和平協議。', 'peace-not-ceasefire'],
    ['zh-TW', evening, '川普與普亭的會談歷時近3小時。', 'talks-end'],
    ['ja', saturday, 'トランプ氏は停戦ではなく和平合意を目指すと投稿した。', 'peace-not-ceasefire'],
    ['ko', saturday, '트럼프 대통령은 폭스뉴스 인터뷰에서 회담을 10점이라고 말했다.', 'fox-interview'],
    ['fi', saturday, 'Putin laski kukkia neuvostolentäjien haudoille.', 'soviet-graves'],
    ['hu', saturday, 'Trump azonnali békemegállapodást akar a tűzszünet helyett.', 'peace-not-ceasefire'],
    ['nl', saturday, 'Poetin legde bloemen bij de graven van piloten.', 'soviet-graves'],
    ['no', saturday, 'Melania Trumps brev til Putin er publisert.', 'letter-made-public'],
    ['cs', saturday, 'V tiskárně hotelu v Anchorage se našly dokumenty.', 'printer-papers'],
  ])('%s, %s: %s', (language, at, text, moment, headline?: string) => {
    expect(momentsIn(language, at, text, headline)).toContain(moment);
  });

  test.each([
    ['denied', 'en', landed, 'Trump has not landed in Alaska yet.'],
    ['denied after the verb', 'de', landed, 'Putin landete nicht in Alaska.'],
    ['denied', 'ru', saturday, 'Трамп не звонил Зеленскому.'],
    ['denied', 'fr', saturday, 'Trump n’a pas appelé Zelensky au téléphone.'],
    ['neither', 'it', saturday, 'Trump torna senza un accordo di pace né un cessate il fuoco.'],
    ['planned', 'en', evening, 'Putin was due to lay flowers at the graves of Soviet airmen.'],
    ['planned', 'de', landed, 'Putin soll am Mittag in Alaska gelandet sein.'],
    ['to come', 'es', '2025-08-17T10:00:00Z', 'Zelenski será recibido el lunes en la Casa Blanca.'],
    ['someone else', 'en', landed, 'Lavrov landed in Alaska ahead of Trump.'],
    ['denied', 'nl', landed, 'Poetin is niet geland in Alaska.'],
    ['a plan', 'sv', landed, 'Trump ska ha landat i Alaska före Putin.'],
    ['a plan', 'ko', '2025-08-15T18:30:00Z', '트럼프 대통령은 알래스카에 도착할 예정이다.'],
    ['someone else', 'cs', landed, 'Lavrov přistál na Aljašce před Trumpem.'],
    ['planned', 'it', evening, 'La conferenza stampa di Trump e Putin è prevista dopo i colloqui.'],
    ['a crowd', 'es', landed, 'Cientos de manifestantes llegaron a Alaska contra Trump.'],
    ['his wife', 'en', landed, 'Melania Trump landed in Alaska.'],
    ['none of it', 'de', evening, 'Einen Händedruck von Trump und Putin gab es auf dem Rollfeld nicht.'],
    ['none of it', 'ru', evening, 'Рукопожатия Трампа и Путина у трапа не было.'],
    ['another clause', 'en', evening, 'The talks have not ended the war that Putin started.'],
    ['between others', 'en', saturday, 'Starmer phoned Macron about what Zelensky had told Trump.'],
    ['before the meeting', 'en', saturday, 'Ahead of the summit Trump called Zelensky by phone.'],
    ['a purpose of a plan', 'uk', tuesday, 'Трамп хоче вийти, щоб подзвонити Путіну.'],
    ['of the other', 'fr', landed, 'Trump a applaudi l’arrivée de Poutine en Alaska.', 'trump-lands'],
    ['what arrived', 'ar', saturday, 'غادر ترامب إلى ألاسكا، لكن رسالة منها وصلت إلى بوتين.', 'trump-lands'],
    ['elsewhere', 'ru', saturday, 'Путин возложил цветы к могилам лётчиков в Магадане.', 'soviet-graves'],
    ['parted', 'fr', saturday, 'Après l’Alaska, Trump et Poutine se sont quittés sans accord.'],
    ['the time before', 'en', tuesday, 'The last time Zelensky came to the Oval Office he wore black.'],
    ['as it began', 'ar', saturday, 'انتهت قمة ألاسكا كما بدأت.', 'talks-begin'],
    [
      'named by another',
      'ru',
      '2025-08-09T08:00:00Z',
      'Встреча Трампа и Путина пройдёт на Аляске 15 августа, сообщил Ушаков.',
    ],
    ['another letter', 'en', saturday, 'Melania Trump wrote a letter to schoolchildren about reading.'],
    ['not yet', 'zh', landed, '普京的专机尚未抵达阿拉斯加。'],
    ['a year between marks', 'en', tuesday, 'Zelensky’s first White House meeting, in 2019, was short.'],
    ['another year', 'en', saturday, 'In 2019 Air Force One landed in Alaska with Trump.'],
    ['another month', 'de', tuesday, 'Im Februar traf Selenskyj im Weißen Haus auf Trump.'],
    ['another place', 'pl', saturday, 'W Helsinkach Trump i Putin uścisnęli sobie dłonie na lotnisku.'],
    [
      'another hour',
      'en',
      evening,
      'At 15:10 local time Trump and Putin shook hands on the tarmac in Alaska.',
    ],
    ['a parting', 'en', evening, 'The presidents shook hands on the base and walked off.'],
    ['an idiom', 'en', saturday, 'The talks’ shadow lingers over Trump and Putin.'],
    ['calling on somebody', 'fr', saturday, 'Trump appelle Zelensky à signer.'],
    ['calling something', 'en', tuesday, 'Trump called the meeting with Putin useful.'],
    ['the other way', 'en', evening, 'Trump left Alaska for Washington.', 'trump-leaves-washington'],
    [
      'a statement on something else',
      'en',
      saturday,
      'European leaders said in a joint statement that fires were under control.',
    ],
  ])('not %s (%s)', (_why, language, at, text, moment?: string) => {
    const found = momentsIn(language, at, text);
    expect(moment === undefined ? found : found.filter((one) => one === moment)).toEqual([]);
  });
});

describe('“he” and “the two”', () => {
  test.each([
    ['somewhere else', 'Air Force One landed in Washington at dawn.'],
    ['someone else', 'Lavrov landed at noon, Trump said.'],
  ])('the headline’s place is not meant of %s', (_why, sentence) => {
    expect(momentsIn('en', saturday, sentence, 'Trump in Alaska')).not.toContain('trump-lands');
  });

  const text = (before: string, after: string) =>
    toldIn({
      headline: 'Summit day in Alaska',
      standfirst: null,
      language: 'en',
      blocks: [{ kind: 'paragraph', text: `${before} ${after}` }],
      published: instant(landed),
    });

  test.each([
    ['of the sentence before', 'Putin flew in from Magadan.', 'He landed at Elmendorf an hour later.'],
    ['carried on', 'Trump slept on the plane. He woke late.', 'He landed at Elmendorf in the morning.'],
  ])('%s: %s %s', (_why, before, after) => {
    expect(text(before, after)).toEqual(
      expect.arrayContaining([before.startsWith('Putin') ? 'putin-lands' : 'trump-lands']),
    );
  });

  test.each([
    ['of two', 'Trump waited for Putin.', 'He landed at Elmendorf.'],
    ['of nobody', 'The weather was fair.', 'He landed at Elmendorf.'],
    ['of whom the sentence names next', 'Trump waited.', 'After he landed, Putin walked down.'],
    ['of someone else', 'Lavrov came early.', 'He landed at Elmendorf.'],
  ])('not %s: %s %s', (_why, before, after) => {
    expect(text(before, after)).not.toContain('trump-lands');
  });
});

describe('announced before', () => {
  const announcedIn = (language: string, at: string, text: string) =>
    findSummit({
      headline: '–',
      standfirst: null,
      language,
      blocks: [{ kind: 'paragraph', text }],
      published: instant(at),
    }).flatMap(({ moment, isAnnounced }) => (isAnnounced ? [moment] : []));
  const morning = '2025-08-15T13:00:00Z';

  test.each([
    ['en', morning, 'Putin is due to land in Alaska at eleven.', 'putin-lands'],
    ['en', evening, 'Putin was to lay flowers at the graves of Soviet airmen.', 'soviet-graves'],
    ['de', '2025-08-17T10:00:00Z', 'Selenskyj wird Trump am Montag im Weißen Haus treffen.', 'white-house'],
    ['ru', morning, 'Самолёт Трампа приземлится на Аляске в 21:30 мск.', 'trump-lands'],
    ['fr', morning, 'Trump doit quitter Washington pour l’Alaska vendredi.', 'trump-leaves-washington'],
    ['es', '2025-08-17T10:00:00Z', 'Zelenski será recibido el lunes en la Casa Blanca.', 'white-house'],
  ])('%s, %s: %s', (language, at, text, moment) => {
    expect(announcedIn(language, at, text)).toContain(moment);
    expect(momentsIn(language, at, text)).not.toContain(moment);
  });

  test.each([
    ['denied', 'en', morning, 'Putin will not land in Alaska before noon.'],
    ['of another day', 'en', morning, 'Putin is due to land in Alaska on Sunday.'],
    ['by someone else', 'en', morning, 'Lavrov is due to land in Alaska at noon.'],
    ['long before, with no day', 'en', '2025-08-08T10:00:00Z', 'Putin will land in Alaska.'],
    ['what happened', 'en', landed, 'Putin landed in Alaska at eleven.'],
  ])('not %s (%s)', (_why, language, at, text) => {
    expect(announcedIn(language, at, text)).toEqual([]);
  });
});

describe('a sentence counts from its own time', () => {
  const page = { headline: 'Summit live', standfirst: null, language: 'en' } as const;
  const began = instant('2025-08-15T17:00:00Z');

  test('that of its entry in a live blog', () => {
    const blocks = [
      { kind: 'paragraph', text: 'Follow the day here.' },
      { kind: 'live-entry', at: '2025-08-15T19:00:00Z', text: null },
      { kind: 'paragraph', text: 'Putin has landed in Alaska.' },
      { kind: 'live-entry', at: '2025-08-15T18:22:00Z', text: 'Air Force One has landed in Alaska' },
      { kind: 'live-entry', at: '2025-08-15T17:30:00Z', text: null },
      { kind: 'paragraph', text: 'Trump and Putin shook hands on the tarmac.' },
    ] as const;
    expect(
      findSummit({ ...page, blocks, published: began }).map(({ moment, saidAt }) => [
        moment,
        saidAt?.toISOString(),
      ]),
    ).toEqual([
      ['trump-lands', '2025-08-15T18:22:00.000Z'],
      ['putin-lands', '2025-08-15T19:00:00.000Z'],
    ]);
  });

  test('that of the state in which it came', () => {
    const first = [{ kind: 'paragraph', text: 'Trump is on his way.' }] as const;
    const second = [...first, { kind: 'paragraph', text: 'Air Force One has landed in Alaska.' }] as const;
    const states = [
      { ...page, at: new Date('2025-08-15T17:05:00Z'), blocks: first },
      { ...page, at: new Date('2025-08-15T18:40:00Z'), blocks: second },
    ];
    const found = (among: typeof states) =>
      findSummit({ ...page, blocks: second, published: began, states: among }).flatMap(
        ({ isAnnounced, saidAt }) => (isAnnounced ? [] : [saidAt?.toISOString()]),
      );
    expect(found(states)).toEqual(['2025-08-15T18:40:00.000Z']);
    // Of the only state nobody knows what came later.
    expect(found(states.slice(1))).toEqual([]);
  });
});
