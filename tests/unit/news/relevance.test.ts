import { describe, expect, it, test } from 'vitest';
import { loadEvent, readOutlets } from '@/lib/event/load';
import type { PublicationTime } from '@/lib/news/publication-time';
import { relevanceRules } from '@/lib/news/relevance';

const event = loadEvent();
const rules = relevanceRules(event);
const on = (day: string): PublicationTime => ({ kind: 'day', day, origin: 'json-ld' });
const unknown: PublicationTime = { kind: 'unknown' };

function judgeLine(headline: string | null, language: string | null = null) {
  const address = 'https://example.org/1';
  return rules.judgeEntry({ address, headline, summary: null, categories: [], language }).kind;
}

function judge(language: string | null, published: PublicationTime, [headline, ...paragraphs]: string[]) {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', text }) as const);
  return rules.judgeArticle({ headline: headline ?? '', standfirst: null, language, blocks, published });
}

describe('an entry is worth reading', () => {
  it.each([
    ['en', 'Trump greets Putin at Alaska base'],
    ['ru', 'Путин прилетел в Анкоридж'],
    ['uk', 'Зеленський відреагував на зустріч на Алясці'],
    ['de', 'Gipfeltreffen in Alaska beendet'],
    ['fr', 'Poutine et Trump se sont quittés sans accord'],
    ['es', 'La cumbre de Alaska termina sin acuerdo'],
    ['it', 'Il vertice in Alaska tra Trump e Putin'],
    ['pt', 'Cimeira do Alasca termina sem acordo'],
    ['pl', 'Szczyt na Alasce bez przełomu'],
    ['tr', 'Alaska’daki zirvede Trump ile Putin görüştü'],
    ['ar', 'ترامب وبوتين يلتقيان في ألاسكا'],
    ['hi', 'अलास्का में ट्रंप और पुतिन की बैठक'],
    ['zh', '特朗普与普京在阿拉斯加会晤'],
    ['zh-TW', '川普與普亭將在安克拉治會面'],
    ['ja', '米ロ首脳がアラスカで会談'],
    ['ko', '알래스카 회담 앞둔 백악관'],
    ['nl', 'Poetin landt op basis in Alaska'],
    ['no', 'Toppmøtet i Alaska er over'],
    ['sv', 'Mötet i Alaska gav inget eldupphör'],
    ['da', 'Topmødet i Alaska endte uden aftale'],
    ['fi', 'Trumpin ja Putinin tapaaminen Alaskassa'],
    ['cs', 'Schůzka na Aljašce skončila'],
    ['lt', 'V. Putinas atskrido į Aliaską'],
    ['hu', 'Véget ért az alaszkai csúcs'],
    ['ro', 'Summitul din Alaska s-a încheiat'],
    ['el', 'Η συνάντηση στην Αλάσκα'],
    ['fa', 'دیدار ترامپ و پوتین'],
    ['he', 'הפסגה באלסקה הסתיימה'],
    ['vi', 'Cuộc gặp thượng đỉnh ở Alaska'],
    ['id', 'KTT di Alaska berakhir'],
  ])('%s: %s', (language, headline) => {
    expect(judgeLine(headline, language)).toBe('worth-reading');
    expect(judgeLine(headline)).toBe('worth-reading');
  });

  it('also when only its address says so, as in a plain sitemap', () => {
    const address = 'https://example.org/world/2025/08/15/trump-greets-putin-in-alaska.html';
    const line = { address, headline: null, summary: null, categories: [], language: null };
    expect(rules.judgeEntry(line).kind).toBe('worth-reading');
  });

  it.each([
    ['the place alone', 'Alaska ferry crews vote on a strike', 'en'],
    ['one of the people alone', 'Trump signs order on farm loans', 'en'],
    ['the people as the name of an age', 'Trump-era rules for Putin-style votes in Alaska', 'en'],
    ['a word inside another word', 'Trumpet players gather in Disputing choir', 'en'],
    ['a word of another language', 'Trump belt met boeren', 'nl'],
    ['"short" in Lithuanian', 'Trumpas susitikimas su rinkėjais', 'lt'],
    ['nothing of it', 'Swedish bakery wins prize', 'en'],
    ['no headline', null, 'en'],
  ])('but not for %s', (_why, headline, language) => {
    expect(judgeLine(headline, language)).toBe('passed-over');
  });
});

describe('in the days of the event, an article is about it', () => {
  it.each([
    [
      'a headline that plays with words, over a first sentence that has the meeting',
      'en',
      [
        'A menu for two',
        'A guest of the hotel found the summit’s seating plan in a printer. It put Trump opposite Putin.',
      ],
    ],
    [
      'both people and a meeting, no place',
      'en',
      ['No truce yet', 'Putin and Trump ended their talks after nearly three hours.'],
    ],
    [
      'place, meeting and the war, nobody named',
      'ru',
      [
        'Город ждёт гостей',
        'В Анкоридже перед саммитом разместили делегацию из Москвы, мест в гостиницах нет.',
      ],
    ],
    ['both people in the place, no meeting', 'fr', ['Poutine et Trump face à la presse en Alaska']],
    [
      'one of them, the place and the war',
      'de',
      [
        'Nach Alaska: Putin fordert den ganzen Donbass',
        'Das berichten zwei Diplomaten, die nicht genannt werden wollen.',
      ],
    ],
    [
      'the second sentence, under a headline that points to it',
      'en',
      [
        'What Trump told Zelensky on Saturday',
        'The call lasted for an hour and a half. It came after the meeting with Putin, and brought him bad news.',
      ],
    ],
    [
      'its second sentence, where the first is none',
      'en',
      [
        'Hotels turn guests away',
        'Every room is taken. Reporters have come to Anchorage for the talks between Trump and Putin.',
      ],
    ],
    [
      'the Polish locative',
      'pl',
      ['Spotkanie na Alasce bez przełomu', 'Rozmowy o Ukrainie trwały niespełna trzy godziny.'],
    ],
    ['nl', 'nl', ['Geen bestand na top in Alaska', 'Poetin en Trump spraken bijna drie uur met elkaar.']],
    ['no', 'no', ['Trump og Putin møttes', 'Det ble ingen våpenhvile etter nesten tre timer.']],
    [
      'sv',
      'sv',
      ['Inget avtal efter mötet', 'Donald Trump och Vladimir Putin talade i tre timmar på basen i Alaska.'],
    ],
    ['da', 'da', ['Putin og Trump mødtes', 'De svarede ikke på spørgsmål.']],
    ['fi', 'fi', ['Trump ja Putin tapasivat Alaskassa', 'Tulitaukoa ei tullut.']],
    ['cs', 'cs', ['Trump jednal s Putinem', 'Schůzka na základně Elmendorf trvala tři hodiny.']],
    [
      'lt',
      'lt',
      [
        'Susitikimas Aliaskoje baigėsi',
        'D. Trumpas ir V. Putinas kalbėjosi beveik tris valandas, apie Ukrainą nesusitarta.',
      ],
    ],
    [
      'hu',
      'hu',
      [
        'Megállapodás nélkül ért véget az alaszkai találkozó',
        'Trump és Putyin közel három órán át tárgyalt.',
      ],
    ],
    ['ro', 'ro', ['Fără acord după întâlnirea din Alaska', 'Trump și Putin au discutat aproape trei ore.']],
    ['ko', 'ko', ['트럼프·푸틴, 알래스카서 정상회담', '휴전 합의는 나오지 않았다.']],
    ['zh-Hant', 'zh-TW', ['川普與普亭閉門會談', '兩人在安克拉治談了近三小時，未達成停火協議。']],
    ['hi', 'hi', ['ट्रंप और पुतिन की बैठक बेनतीजा', 'दोनों नेताओं ने करीब तीन घंटे बात की।']],
    [
      'el',
      'el',
      [
        'Χωρίς συμφωνία η συνάντηση στην Αλάσκα',
        'Ο Τραμπ και ο Πούτιν μίλησαν σχεδόν τρεις ώρες για την Ουκρανία.',
      ],
    ],
    ['fa', 'fa', ['دیدار ترامپ و پوتین بی‌نتیجه ماند', 'دو رئیس‌جمهور حدود سه ساعت گفتگو کردند.']],
    ['he', 'he', ['הפסגה באלסקה הסתיימה בלי הסכם', 'טראמפ ופוטין שוחחו כשלוש שעות על אוקראינה.']],
    ['vi', 'vi', ['Thượng đỉnh Alaska kết thúc', 'Ông Trump và ông Putin hội đàm gần ba giờ.']],
    ['id', 'id', ['Pertemuan Trump dan Putin berakhir', 'Keduanya berbicara hampir tiga jam di Alaska.']],
    [
      'a language without words of its own',
      'sk',
      ['Trump a Putin na Aljaške', 'Rokovania trvali takmer tri hodiny.'],
    ],
  ])('%s (%s)', (_name, language, text) => {
    expect(judge(language, on('2025-08-16'), text).kind).toBe('about');
  });

  it('where it runs through a text that opens with something else', () => {
    const text = [
      'The last room in town',
      'Bonnie rents out her garden shed by the week. She has never been asked for it by telephone from Paris before.',
      'The reporter wanted to be near the base, because Trump and Putin were to meet there.',
      'All of Anchorage is full. Beds in dormitories go for three times their price. Prices will fall on Sunday.',
      'Bonnie asked whether Putin would come by her street. She made coffee for two men of an Anchorage radio.',
    ];
    expect(judge('en', on('2025-08-14'), text)).toMatchObject({
      kind: 'about',
      reasons: expect.arrayContaining(['Its people and its place come back through the text.']),
    });
  });

  it.each([
    [
      'a background sentence on markets',
      'en',
      [
        'Copper ends the week higher',
        'Stocks in London’s warehouses are the lowest since March.',
        'A smelter in Chile is to stay closed until October.',
        'Dealers were waiting for the meeting of Trump and Putin in Alaska.',
      ],
    ],
    [
      'another meeting first, and theirs only in the third sentence',
      'en',
      [
        'Harbours ask for dredging',
        'The towns of the coast have one channel left.',
        'Mayors asked for it at their meeting in Oslo.',
        'The ministry has not answered them for a year.',
        'Its minister was busy with the summit of Trump and Putin, he said.',
      ],
    ],
    [
      'a subordinate clause on where he goes next',
      'en',
      [
        'Trump names a new head for the labour bureau',
        'President Trump chose an economist on Monday.',
        'The nominee has criticised the bureau’s figures for years.',
        'Trump, who flies to Alaska on Friday to see Putin, spoke in the East Room.',
      ],
    ],
    [
      'another meeting of one of them',
      'en',
      [
        'Trump hosts two leaders from the Caucasus',
        'President Trump welcomed them for a peace summit and held both by the hand.',
      ],
    ],
    [
      'fighters off the coast',
      'en',
      [
        'Fighters follow Russian bombers off Alaska',
        'Two aircraft were tracked through the identification zone.',
        'They turned back after an hour.',
        'It was the second flight after Trump received Putin in Anchorage.',
      ],
    ],
    [
      'a local meeting that has an age in it',
      'en',
      [
        'Assembly meets on snow removal',
        'The Anchorage Assembly met on Tuesday to hear why side streets were not ploughed.',
        'A Trump-era grant for graders has run out, the mayor said.',
        'The meeting went on until eleven.',
      ],
    ],
    [
      'leases and an administration',
      'en',
      [
        'New oil leases draw few bids',
        'The Trump administration offered tracts near Anchorage, Alaska, and met with little interest.',
        'Six companies bid at a meeting in the state.',
      ],
    ],
    [
      'a holiday, and a speech that recalls it',
      'uk',
      ['Київ святкує', 'На площі підняли прапор.', 'Президент нагадав про зустріч на Алясці.'],
    ],
    [
      'the place without its people',
      'en',
      ['Salmon run breaks record', 'Biologists met in Anchorage to count the run.'],
    ],
    [
      'the Dutch word for "with"',
      'nl',
      ['Trump belt met Poetin-kenner', 'Hij sprak met boeren over graan uit Oekraïne.'],
    ],
    [
      'heat, and who follows what',
      'es',
      [
        'La sequía vacía los embalses',
        'El nivel baja por quinta semana seguida en la cuenca del sur.',
        'Los regantes piden ayudas.',
        'La ministra siguió desde Madrid la cumbre de Trump y Putin en Alaska.',
      ],
    ],
  ])('but not: %s', (_name, language, text) => {
    expect(judge(language, on('2025-08-14'), text).kind).toBe('off-topic');
  });
});

describe('outside the days of the event', () => {
  const anniversary = [
    'A year after Anchorage, the carpet is in a museum',
    'Twelve months ago Trump and Putin met at the base, and the town still tells of it.',
    'The red carpet from the summit hangs in a hall.',
  ];
  const retold = [
    'Inside the Alaska summit, minute by minute',
    'Aides of Trump and Putin describe how three hours of talks in Anchorage went.',
  ];
  it.each([
    ['an anniversary', 'en', '2026-08-15', anniversary],
    ['the summit retold', 'en', '2025-10-02', retold],
    [
      'with a lead that names the people only',
      'en',
      '2026-08-14',
      ['One year on: the Alaska summit', 'Trump and Putin parted without a truce, and the war went on.'],
    ],
    [
      'in German',
      'de',
      '2026-08-14',
      [
        'Ein Jahr nach dem Gipfel von Alaska',
        'Was Trump und Putin in Anchorage besprachen, ist bis heute nicht bekannt.',
      ],
    ],
    [
      'in Russian',
      'ru',
      '2026-08-15',
      ['Год после Анкориджа', 'Год назад Путин и Трамп провели переговоры на Аляске.'],
    ],
    [
      'a forecast before the days',
      'en',
      '2025-08-07',
      [
        'Putin and Trump may meet in Alaska',
        'Talks of Trump and Putin could begin within days, the Kremlin said.',
      ],
    ],
  ])('about: %s', (_name, language, day, text) => {
    expect(judge(language, on(day), text).kind).toBe('about');
  });

  it('about, without a date: named in headline and lead', () => {
    expect(judge('en', unknown, retold).kind).toBe('about');
  });

  it('about, without a date and an article: a line that names people and place', () => {
    expect(judge('en', unknown, ['Trump greets Putin in Alaska']).kind).toBe('about');
    expect(judge('en', unknown, ['Trump greets fishermen in Alaska']).kind).toBe('off-topic');
  });

  /** An essay: its headline plays with a word, its lead names the event, and the rest goes on with it. */
  const essay = [
    'The word that went missing',
    'After Alaska nobody asks Trump for a ceasefire. Its absence is felt in Europe.',
    'In Anchorage Trump and Putin spoke of peace. Putin had asked for it, and Trump agreed in Alaska.',
  ];
  it('about, without a date: an essay whose lead names the event, and which goes on with it', () => {
    expect(judge('en', unknown, essay).kind).toBe('about');
  });
  it('but not the same essay long after, or without what goes on with it', () => {
    expect(judge('en', on('2026-03-01'), essay).kind).toBe('off-topic');
    const [headline = '', lead = ''] = essay;
    const other =
      'Mediators in Geneva write of truces since Rome. Swiss farmers have sold their meadows for it.';
    expect(judge('en', unknown, [headline, lead, ...Array(6).fill(other)]).kind).toBe('off-topic');
  });

  it.each([
    [
      'later talks that recall it',
      'en',
      '2025-11-20',
      [
        'Envoys meet in Geneva',
        'The plan goes back to what Trump and Putin said in Alaska.',
        'At the Anchorage summit no truce was agreed.',
      ],
    ],
    [
      'a minister who recalls it',
      'ru',
      '2026-02-11',
      [
        'Лавров выступил в Думе',
        'Договорённости Путина и Трампа на Аляске остаются в силе, сказал министр.',
        'Встреча в Анкоридже была полезной.',
      ],
    ],
    [
      'another meeting of the same people',
      'en',
      '2025-10-18',
      [
        'Two months after Alaska, Trump and Putin plan a summit in Budapest',
        'A date is not set, the Kremlin said.',
      ],
    ],
    [
      'the same people elsewhere',
      'en',
      '2018-07-17',
      ['Trump and Putin meet in Helsinki', 'They held talks alone for two hours.'],
    ],
    [
      'other people in the same place',
      'en',
      '2021-03-19',
      ['American and Chinese diplomats meet in Alaska', 'The talks in Anchorage began with reproaches.'],
    ],
    [
      'local news with an age in it',
      'en',
      '2026-01-12',
      [
        'Anchorage meeting on snow removal runs late',
        'A Trump-era grant for graders was discussed at the meeting in Alaska’s largest town.',
      ],
    ],
    [
      'oil leases',
      'en',
      '2026-01-20',
      [
        'Alaska oil leases: few bids',
        'The Trump administration met with little interest at talks in Anchorage; Russia’s Arctic fields sell at a discount.',
      ],
    ],
  ])('not: %s', (_name, language, day, text) => {
    const verdict = judge(language, on(day), text);
    expect(verdict.kind).toBe('off-topic');
    expect(judge(language, unknown, text).kind).toBe('off-topic');
  });
});

describe('a name that stands for an age, a camp or a government names nobody', () => {
  it.each([
    [
      'en',
      [
        'a Trump-era rule',
        'for the first time since Trump',
        'under Trump',
        'the Trump administration',
        'a Trump-appointed judge',
        'anti-Trump rallies',
      ],
    ],
    ['de', ['die Trump-Ära', 'seit Trump', 'die Trump-Regierung', 'unter Trump']],
    ['fr', ['l’ère Trump', 'sous Trump', 'l’administration Trump']],
    ['es', ['la era Trump', 'desde Trump', 'la administración de Trump']],
    ['it', ['nell’era Trump', 'l’amministrazione Trump']],
    ['pt', ['a era Trump', 'o governo Trump']],
    ['ru', ['эпоха Трампа', 'времён Трампа', 'администрация Трампа', 'при Трампе']],
    ['uk', ['епоха Трампа', 'часів Трампа', 'адміністрація Трампа']],
    ['pl', ['era Trumpa', 'administracja Trumpa']],
    ['tr', ['Trump dönemi', 'Trump yönetimi']],
    ['ar', ['إدارة ترامب', 'عهد ترامب']],
    ['hi', ['ट्रंप प्रशासन', 'ट्रंप युग']],
    ['zh', ['特朗普政府', '川普时代']],
    ['ja', ['トランプ政権', 'トランプ時代']],
    ['ko', ['트럼프 행정부', '트럼프 시대']],
    ['nl', ['de regering-Trump', 'het Trump-tijdperk']],
    ['no', ['Trump-administrasjonen']],
    ['sv', ['Trump-administrationen']],
    ['da', ['Trump-regeringen']],
    ['fi', ['Trumpin hallinto']],
    ['cs', ['éra Trumpa']],
    ['hu', ['a Trump-kormány']],
    ['ro', ['administrația Trump']],
    ['el', ['η κυβέρνηση Τραμπ']],
    ['fa', ['دولت ترامپ']],
    ['he', ['ממשל טראמפ']],
    ['vi', ['chính quyền Trump']],
    ['id', ['pemerintahan Trump']],
  ])('%s', (language, phrases) => {
    const counted = phrases.filter(
      (phrase) => judgeLine(`Alaska Аляска 阿拉斯加: ${phrase}`, language) !== 'passed-over',
    );
    expect(counted).toEqual([]);
  });

  it.each([
    'Trump’s plane',
    'Trump, years later',
    'President Trump',
    'since then, Trump',
    'В это время Трамп',
  ])('but “%s” does', (phrase) => {
    expect(judgeLine(`Alaska: ${phrase}`)).toBe('worth-reading');
  });
});

describe('the reasons', () => {
  it('say what was found, and where', () => {
    const text = ['Trump and Putin leave Anchorage', 'Their talks over Ukraine lasted almost three hours.'];
    expect(judge('en', on('2025-08-16'), text).reasons).toEqual([
      'The headline has “Anchorage”, “Trump”, and “Putin”.',
      'Headline and lead have “Anchorage”, “Trump”, “Putin”, “talks”, and “Ukraine”.',
      'It was published in the days of the event.',
    ]);
  });

  it('say of a mention that it is one, and quote it', () => {
    const mention = 'Dealers were waiting for Trump and Putin in Alaska.';
    const text = [
      'Copper is dearer',
      'Stocks are the lowest since March of last year.',
      'No end of the strike is seen in Chile.',
      mention,
    ];
    expect(judge('en', on('2025-08-14'), text).reasons).toEqual([
      `1 sentence tells of the event, of 4: “${mention}”.`,
      'It was published in the days of the event.',
      'That is a mention in another story.',
    ]);
  });
});

describe('another event is another file', () => {
  const group = (name: string, ...words: string[]) => ({ name, words: { en: words } });
  const visit = relevanceRules({
    words: {
      place: group('Lampedusa', 'Lampedusa'),
      actors: [group('the pope', 'pope', 'pontiff')],
      meeting: group('a visit', 'visit', 'visits', 'mass'),
      related: group('migrants', 'migrants', 'boats'),
      elsewhere: group('other visits', 'Malta'),
    },
    coverage: { from: '2026-07-01', to: '2026-07-10' },
  });
  test.each([
    ['about', ['Pope visits Lampedusa', 'He said mass at the harbour.']],
    [
      'off-topic',
      [
        'Pope writes to bishops',
        'The letter is long and speaks of money above all.',
        'The pontiff spoke on Lampedusa.',
      ],
    ],
    ['off-topic', ['Ferry to Lampedusa is late', 'Passengers waited for three hours in the heat.']],
  ])('of one person: %s', (kind, [headline = '', ...texts]) => {
    const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const);
    const published = on('2026-07-04');
    expect(visit.judgeArticle({ headline, standfirst: null, language: 'en', blocks, published }).kind).toBe(
      kind,
    );
  });
});

describe('the shipped event has words', () => {
  const { place, actors, meeting, related } = event.words;
  const outlets = readOutlets(null);
  const listed = outlets.kind === 'read' ? outlets.value.map(({ language }) => language) : [];
  const others = ['ko', 'cs', 'hu', 'lt', 'ro', 'el', 'fa', 'he', 'vi', 'id'];
  test.each([place, ...actors, meeting, related].map((group) => [group.name, group.words] as const))(
    'in the language of every listed outlet, for %s',
    (_name, words) => {
      const languages = [...new Set([...listed, ...others])];
      expect(languages.length).toBeGreaterThan(25);
      expect(languages.filter((language) => (words[language] ?? []).length === 0)).toEqual([]);
    },
  );
});

describe('the event in languages without moments', () => {
  it.each([
    [
      'bg',
      'Тръмп и Путин се срещнаха в Аляска без споразумение',
      'Двамата президенти разговаряха близо три часа.',
    ],
    ['sr', 'Tramp i Putin se sastali na Aljasci', 'Dvojica predsednika razgovarala su skoro tri sata.'],
    ['sr', 'Трамп и Путин се састали на Аљасци', 'Двојица председника разговарала су скоро три сата.'],
    ['hr', 'Trump i Putin sastali se na Aljasci', 'Predsjednici su razgovarali gotovo tri sata.'],
    ['sk', 'Trump a Putin sa stretli na Aljaške bez dohody', 'Prezidenti rokovali takmer tri hodiny.'],
    ['sl', 'Trump in Putin sta se srečala na Aljaski', 'Predsednika sta se pogovarjala skoraj tri ure.'],
    ['lv', 'Tramps un Putins tikās Aļaskā', 'Prezidenti Ankoridžā sarunājās gandrīz trīs stundas.'],
    ['et', 'Trump ja Putin kohtusid Alaskal', 'Presidendid rääkisid ligi kolm tundi.'],
    ['ca', 'Trump i Putin es reuneixen a Alaska', 'Els presidents van parlar gairebé tres hores.'],
    ['th', 'ทรัมป์-ปูติน พบกันที่อะแลสกา', 'ทั้งสองหารือกันเกือบสามชั่วโมงที่แองเคอเรจ'],
    ['bn', 'আলাস্কায় ট্রাম্প–পুতিন বৈঠক', 'অ্যাঙ্কোরেজে দুই প্রেসিডেন্ট প্রায় তিন ঘণ্টা বৈঠক করেন।'],
    ['ur', 'الاسکا میں ٹرمپ پیوٹن ملاقات', 'دونوں صدور نے اینکریج میں تقریباً تین گھنٹے بات کی۔'],
    ['ta', 'அலாஸ்காவில் டிரம்ப் - புதின் சந்திப்பு', 'அமெரிக்க அதிபர் டிரம்ப், ரஷிய அதிபர் புதின் அலாஸ்காவில் சந்தித்தனர்.'],
  ])('%s: %s', (language, headline, lede) => {
    expect(judge(language, on('2025-08-16'), [headline, lede]).kind).toBe('about');
  });

  it.each([
    [
      'es',
      'Putin cae en una trampa en Alaska',
      'Una novela cuenta la trampa que le tendieron a Putin en una cumbre.',
    ],
    [
      'en',
      'The tramps of Alaska and a man called Putin',
      'Two tramps met in a hut, and Putin is what one called his dog.',
    ],
    ['hr', 'Sastanak na Aljasci: medvjedi i ribari', 'Ribari su se sastali na Aljasci zbog lososa.'],
    ['bg', 'Лососът в Аляска свърши', 'Рибарите разговаряха за цените.'],
    ['sk', 'Trump rokoval o clách', 'Prezident sa stretol s ministrami vo Washingtone.'],
  ])('not %s: %s', (language, headline, lede) => {
    expect(judge(language, on('2025-08-16'), [headline, lede]).kind).toBe('off-topic');
  });
});
