import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { loadOtherForms } from '@/lib/db/coverage/search/other-forms';
import { joinedIn } from '@/lib/language/search/joined-words';
import { parseSearch } from '@/lib/language/search/search';
import { searchFinder } from '@/lib/language/search/search-matches';
import { wordsIn } from '@/lib/language/search/search-words';
import {
  anArticle,
  anOutlet,
  aQuery,
  aReading,
  openTestStore,
  store,
  type TestStore,
  watch,
} from '@/tests/support/store';

/** One article a language, each with a sentence whose words are inflected. */
const texts: Readonly<Record<string, string>> = {
  en: 'The Trump/Putin meeting in Alaska lasted three hours; negotiators left by a side door. U.S.-Russian ties. Hopes are dying slowly.',
  ru: 'На саммите в Анкоридже президенты говорили о войне; переговорами остались довольны. Трёх часов хватило.',
  uk: 'Після саміту на Алясці говорили про п’ять переговорів, а зустріччю з Путіним невдоволені українці.',
  pl: 'Na szczycie prezydentów na Alasce nie było porozumienia, a rozmowy z Putinem trwały krótko.',
  cs: 'Po summitu na Aljašce jednali prezidenti o příměří s ruským vůdcem.',
  ar: 'وقال الترامب إن القمة ناجحة، والتقى بالرئيس وبوتين في ألاسكا للمحادثات.',
  he: 'בפסגה באלסקה נפגשו הנשיאים, ולנשיאים לא היה הסכם. דובר ארה"ב שתק.',
  fa: 'مذاکره‌های پوتین در آلاسکا بی‌نتیجه بود. ۱۵ سرباز',
  zh: '特朗普与普京在阿拉斯加会谈三小时，Trump和Putin未达成停火协议。',
  ja: '米ロ首脳会談はアラスカで開かれ、約3時間のトップ会談となった。Ｇ７は１５日に声明。',
  pt: 'As negociações sobre a Ucrânia e as decisões da reunião. 500¹ feridos.',
  ko: '트럼프와 푸틴이 알래스카에서 미러정상회담을 열었다.',
  bg: 'Срещата на върха завърши, а войната продължава; президентите не подписаха.',
  de: 'Die Präsidenten verließen den Gipfel; Verhandlungen über die Ukraine gehen weiter. In Muenchen 25.000 Menschen.',
  el: 'Η Σύνοδος των προέδρων για την ειρήνη στην Αλάσκα.',
  ka: 'პრეზიდენტების შეხვედრამ ალასკაზე სამიტის გარეშე ჩაიარა.',
  th: 'ทรัมป์และปูตินพบกันที่อะแลสกา',
  hi: 'राष्ट्रपतियों की वार्ताओं में युद्ध पर बात हुई। ट्रंप चुप रहे।',
};

let opened: TestStore;
const languages = new Map<string, string>();

beforeAll(async () => {
  opened = await openTestStore();
  await watch(opened.database, [anOutlet('courier')]);
  for (const [language, text] of Object.entries(texts)) {
    const article = anArticle({
      address: `https://courier.example/${language}`,
      language,
      headline: '·',
      byline: [],
      blocks: [{ kind: 'paragraph', text }],
    });
    await store(opened.database, aReading(article));
    languages.set(article.id, language);
  }
});
afterAll(() => opened.close());

/** The search, the languages of the articles that it has to find, and the words it has to mark in the first. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Trump', ['en', 'zh'], ['Trump']],
  ['Putin', ['en', 'pl', 'zh'], ['Putin']],
  ['"Trump Putin"', ['en'], ['Trump/Putin']],
  ['"three hours"', ['en'], ['three hours']],
  ['three-hour', ['en'], ['three hours']],
  ['negotiation', ['en'], ['negotiators']],
  ['"U.S."', ['en'], ['U.S']],
  ['US', ['en'], ['U.S']],
  ['15', ['fa', 'ja'], ['۱۵']],
  ['१५', ['fa', 'ja'], ['۱۵']],
  ['ट्रम्प', ['hi'], ['ट्रंप']],
  ['München 25000', ['de'], ['Muenchen', '25.000']],
  ['"by the door"', [], []],
  ['"a side door"', ['en'], ['a side door']],
  ['саммит', ['ru'], ['саммите']],
  ['саммита', ['ru'], ['саммите']],
  ['Анкоридж', ['ru'], ['Анкоридже']],
  ['переговоры', ['ru', 'uk'], ['переговорами']],
  ['президент', ['ru', 'bg'], ['президенты']],
  ['"трех часов"', ['ru'], ['Трёх часов']],
  ['война', ['ru', 'bg'], ['войне']],
  ['говорил', ['ru', 'uk'], ['говорили']],
  ['саміт', ['uk'], ['саміту']],
  ['переговори', ['ru', 'uk'], ['переговорами']],
  ['Аляска', ['uk'], ['Алясці']],
  ["п'ять", ['uk'], ['п’ять']],
  ['зустріч', ['uk'], ['зустріччю']],
  ['Путін', ['uk'], ['Путіним']],
  ['szczyt', ['pl'], ['szczycie']],
  ['prezydent', ['pl'], ['prezydentów']],
  ['rozmowa', ['pl'], ['rozmowy']],
  ['příměří', ['cs'], ['příměří']],
  ['summit', ['cs'], ['summitu']],
  ['primeri', ['cs'], ['příměří']],
  ['قمة', ['ar'], ['القمة']],
  ['القمه', ['ar'], ['القمة']],
  ['الرئيس', ['ar'], ['بالرئيس']],
  ['بوتين', ['ar'], ['وبوتين']],
  ['محادثات', ['ar'], ['للمحادثات']],
  ['"الرئيس بوتين"', ['ar'], ['بالرئيس وبوتين']],
  ['"قمة ناجحة"', ['ar'], ['القمة ناجحة']],
  ['فسغ', [], []],
  ['פסגה', ['he'], ['בפסגה']],
  ['נשיא', ['he'], ['הנשיאים', 'ולנשיאים']],
  ['ארה"ב הסכם', ['he'], ['הסכם', 'ארה"ב']],
  ['"דובר ארה"ב"', ['he'], ['דובר ארה"ב']],
  ['ארה״ב', ['he'], ['ארה"ב']],
  ['مذاكره', ['fa'], ['مذاکره\u200cهای']],
  ['پوتين', ['fa'], ['پوتین']],
  ['会谈', ['zh'], ['会谈']],
  ['"三小时"', ['zh'], ['三小时']],
  ['首脳会談', ['ja'], ['首脳会談']],
  ['トップ', ['ja'], ['トップ']],
  ['15日', ['ja'], ['１５日']],
  ['１５日', ['ja'], ['１５日']],
  ['約３時間', ['ja'], ['約3時間']],
  ['g7は', ['ja'], ['Ｇ７は']],
  ['16日', [], []],
  ['negociação', ['pt'], ['negociações']],
  ['decisao', ['pt'], ['decisões']],
  ['500 feridos', ['pt'], ['500', 'feridos']],
  ['decisoes', ['pt'], ['decisões']],
  ['reuniões', ['pt'], ['reunião']],
  ['"negociação sobre"', ['pt'], ['negociações sobre']],
  ['푸틴은', ['ko'], ['푸틴']],
  ['정상회담', ['ko'], ['정상회담']],
  ['среща', ['bg'], ['Срещата']],
  ['Verhandlung', ['de'], ['Verhandlungen']],
  ['prasident', ['de'], ['Präsidenten']],
  ['ειρηνη', ['el'], ['ειρήνη']],
  ['πρόεδρος', ['el'], ['προέδρων']],
  ['სამიტი', ['ka'], ['სამიტის']],
  ['ปูติน', ['th'], ['ปูติน']],
  ['वार्ता', ['hi'], ['वार्ताओं']],
  ['-Putin Trump', [], []],
  ['szczyt or саммит', ['pl', 'ru'], ['szczycie']],
  ['会談 or 会谈', ['ja', 'zh'], ['会談', '会談']],
  ['Trump -Putin', [], []],
];

describe('inflected words are found, and marked where they stand', () => {
  test.each(cases)('%s', async (words, expected, marked) => {
    const { rows } = await listCoverage(opened.database, aQuery({ words }), 50);
    const found = rows.map(({ id }) => languages.get(id) ?? '');
    expect(found.toSorted()).toEqual(expected.toSorted());
    const language = expected[0];
    if (language === undefined) return;
    const search = parseSearch(words);
    const text = texts[language] ?? '';
    const others = await loadOtherForms(opened.database, search, [{ language, texts: [text] }]);
    const find = searchFinder(search, language, others.get(language));
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });

  test('what is marked in an article is why it was found, and nothing is marked in the others', async () => {
    for (const [words, expected] of cases) {
      const search = parseSearch(words);
      const all = Object.entries(texts).map(([language, text]) => ({ language, texts: [text] }));
      const others = await loadOtherForms(opened.database, search, all);
      const marked = all.filter(
        ({ language, texts: [text = ''] }) =>
          searchFinder(search, language, others.get(language))(text).length > 0,
      );
      if (words.includes('-P')) continue;
      expect([words, marked.map(({ language }) => language).toSorted()]).toEqual([
        words,
        expected.toSorted(),
      ]);
    }
  });
});

test.each([
  ...cases.map(([words, expected]) => [words, expected.length] as const),
  ['"die slowly"', 1],
  ['"die quickly"', 0],
] as const)(
  '%s is counted as it is listed, by pairs of words where it is a phrase: %i',
  async (words, articles) => {
    const { database } = opened;
    expect((await countCoverage(database, aQuery({ words }))).articles).toBe(articles);
  },
);

test.each(['Hawaiʻi', 'oʻzbek', 'ʻ', '"ʻOkina wall"', 'ˈa', 'Mʹa', 'aːb', 'lʼAlaska -oʻzbek', 'ŉ', '⑴'])(
  'no sign of a word ends the question to the store: %s',
  async (words) => {
    expect((await countCoverage(opened.database, aQuery({ words }))).articles).toBeGreaterThanOrEqual(0);
  },
);

describe('words that some outlets write in one, others with a hyphen or points', () => {
  const written: Readonly<Record<string, readonly [language: string, text: string]>> = {
    hyphen: ['en', 'They want a cease-fire now, under two B-2 bombers.'],
    one: ['en', 'A ceasefire was far off; B2 flew.'],
    apart: ['en', 'They will cease fire. Flight B 2.'],
    points: ['en', 'The U.N. and the U.S. hope; J.D. Vance and J. D. Smith stayed.'],
    capitals: ['en', 'The UN and the US hope; JD Vance stayed away from us.'],
    end: ['en', 'It was plan J. Diplomats left.'],
    german: ['de', 'Der Ukraine-Krieg; der Alaska-Gipfel.'],
    joined: ['de', 'Der Ukrainekrieg; die Alaskagipfel.'],
    spanish: ['es', 'EE.UU. y Rusia; un encuentro.'],
    spaced: ['es', 'EE. UU. y Rusia.'],
    plain: ['es', 'EEUU y Rusia.'],
    russian: ['ru', 'Премьер-министра не было.'],
    figures: ['en', 'By 10-12 votes, in 1012 rooms; well-to-do.'],
    figure: ['en', 'In room 1012 or room 10.'],
    okina: ['en', 'They flew to Hawaiʻi.'],
    persian: ['fa', 'آن‌ها می‌شود'],
    comma: ['fa', 'چنین می‌گوید، و رفت'],
    planes: ['en', 'Four F-35s landed beside two 737s.'],
    nukta: ['hi', 'पाँच लोग, ज़ेलेंस्की का फ़ोन'],
    plain_hindi: ['hi', 'पांच लोग, जेलेंस्की का फोन'],
    cologne: ['de', 'Ein Abend in Köln.'],
    serbian: ['hr', 'Đoković je tu.'],
  };
  let other: TestStore;
  const names = new Map<string, string>();
  beforeAll(async () => {
    other = await openTestStore();
    await watch(other.database, [anOutlet('courier')]);
    for (const [name, [language, text]] of Object.entries(written)) {
      const article = anArticle({
        address: `https://courier.example/${name}`,
        language,
        headline: '·',
        byline: [],
        blocks: [{ kind: 'paragraph', text }],
      });
      await store(other.database, aReading(article));
      names.set(article.id, name);
    }
  });
  afterAll(() => other.close());

  test.each([
    ['ceasefire', ['hyphen', 'one'], ['cease-fire']],
    ['ceasefires', ['hyphen', 'one'], ['cease-fire']],
    ['cease-fire', ['hyphen', 'one', 'apart'], ['cease-fire']],
    ['"cease-fire"', ['hyphen', 'apart'], ['cease-fire']],
    ['-cease-fire hope', ['points', 'capitals'], ['hope']],
    ['-ceasefire now', [], []],
    ['B2', ['hyphen', 'one'], ['B-2']],
    ['b-2 ceasefire', ['hyphen', 'one'], ['cease-fire', 'B-2']],
    ['UN', ['points', 'capitals', 'spanish'], ['U.N']],
    ['U.N.', ['points'], ['U.N']],
    ['US', ['points', 'capitals'], ['U.S']],
    ['"U.S. hope"', ['points'], ['U.S. hope']],
    ['JD Vance', ['points', 'capitals'], ['J.D', 'Vance', 'J. D']],
    ['J.D. Vance', ['points', 'capitals'], ['J.D', 'Vance', 'J. D']],
    ['J. D. Smith', ['points'], ['J', 'D', 'J', 'D', 'Smith']],
    ['Alaskagipfel', ['german', 'joined'], ['Alaska-Gipfel']],
    ['Ukraine-Krieg', ['german', 'joined'], ['Ukraine-Krieg']],
    ['EEUU', ['spanish', 'spaced', 'plain'], ['EE.UU']],
    ['EE.UU.', ['spanish', 'spaced', 'plain'], ['EE.UU']],
    ['премьер-министр', ['russian'], ['Премьер-министра']],
    ['премьерминистр', ['russian'], ['Премьер-министра']],
    ['1012', ['figures', 'figure'], ['1012']],
    ['10-12', ['figures'], ['10-12']],
    ['welltodo', [], []],
    ['Hawaii', ['okina'], ['Hawaiʻi']],
    ['Hawaiʻi', ['okina'], ['Hawaiʻi']],
    ['میشود', ['persian'], ['می\u200cشود']],
    ['میگوید', ['comma'], ['می\u200cگوید']],
    ['F-35', ['planes'], ['F-35s']],
    ['F35', ['planes'], ['F-35s']],
    ['737', ['planes'], ['737s']],
    ['पांच', ['nukta', 'plain_hindi'], ['पाँच']],
    ['जेलेंस्की', ['nukta', 'plain_hindi'], ['ज़ेलेंस्की']],
    ['फ़ोन', ['nukta', 'plain_hindi'], ['फ़ोन']],
    ['Koeln', ['cologne'], ['Köln']],
    ['Djokovic', ['serbian'], ['Đoković']],
    ['bomb*', ['hyphen'], ['bombers']],
    ['bomb* -cease*', [], []],
    ['(diplomats or bombers) -fire', ['end'], ['Diplomats']],
  ] as const)('%s', async (words, expected, marked) => {
    const { rows } = await listCoverage(other.database, aQuery({ words }), 50);
    expect(rows.map(({ id }) => names.get(id)).toSorted()).toEqual([...expected].toSorted());
    expect((await countCoverage(other.database, aQuery({ words }))).articles).toBe(expected.length);
    const [first] = expected;
    if (first === undefined) return;
    const [language = '', text = ''] = written[first] ?? [];
    const search = parseSearch(words);
    const others = await loadOtherForms(other.database, search, [{ language, texts: [text] }]);
    const find = searchFinder(search, language, others.get(language));
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });

  test('are joined alike by the store and the program', async () => {
    for (const text of [
      ...Object.values(written).map(([, one]) => one),
      ...Object.values(texts),
      'U.S.A.-led, e.g. the e-mail of A.B. Cohen–Smith in the U.S. A man, co‐op, non‑stop, 5-year, MH-17, x.y.z, a.m., p. m.',
      'В.В. Путин, С. В. Лавров, и т.д., Санкт-Петербурга; أ.ف.ب; Η.Π.Α.; été-là, L.-M. Dupont; z. B. und d.h. so',
      'one-two-three one-two -three four- five -six --x-- a-b. C. D. E',
    ]) {
      const rows = await other.database.$queryRaw<{ word: string }[]>`
        select lexeme as word from unnest(to_tsvector('simple', search_words(joined_words(${text}))))`;
      const asked = await other.database.$queryRaw<{ word: string }[]>`
        select distinct unaccent(word) as word from unnest(${joinedIn(text).map(({ folded }) => folded)}::text[]) word`;
      expect([text, rows.map(({ word }) => word).toSorted()]).toEqual([
        text,
        asked.map(({ word }) => word).toSorted(),
      ]);
    }
  });
});

describe('only forms that articles have are asked for', () => {
  test.each(cases.map(([words]) => [words]))('and the same is found as by all of them: %s', async (words) => {
    const { database } = opened;
    const found = async (asOf: Date | null) =>
      (await listCoverage(database, aQuery({ words, asOf }), 50)).rows.map(({ id }) => id);
    expect(await found(null)).toEqual(await found(new Date()));
  });

  test('by a word as soon as an article has it, beside one that brings it at the same time', async () => {
    const { database } = opened;
    await Promise.all(
      ['саммитам', 'саммитам', 'szczytami'].map((text, at) =>
        store(
          database,
          aReading(
            anArticle({
              address: `https://courier.example/later/${at}`,
              language: text === 'szczytami' ? 'sk' : 'bg',
              headline: '·',
              blocks: [{ kind: 'paragraph', text }],
            }),
          ),
        ),
      ),
    );
    expect((await countCoverage(database, aQuery({ words: 'саммит', languages: ['bg'] }))).articles).toBe(2);
    expect((await countCoverage(database, aQuery({ words: 'szczyt', languages: ['sk'] }))).articles).toBe(1);
  });

  test('but of an earlier time any: a restored store has the words of its articles, not those that they had', async () => {
    const restored = await openTestStore();
    try {
      const { database } = restored;
      await watch(database, [anOutlet('courier')]);
      await store(database, aReading(anArticle({ language: 'ru', headline: 'Саммите' })));
      await database.vocabularyWord.deleteMany();
      const query = aQuery({ words: 'саммит', asOf: new Date() });
      expect((await countCoverage(database, query)).articles).toBe(1);
    } finally {
      await restored.close();
    }
  });
});

describe('the store and the program part a text into the same words', () => {
  const odd = [
    'Trump/Putin talks.Putin e-mail@host.example https://host.example/a/b?c=d&e=f three-hour 3.5 -5 10,000 U.S.',
    "п’ять пʼять п'ять об`єднана Об’єднані Ёлка ҐРУНТ Йод",
    'don’t Putin’s rock’n’roll l’été “quoted” «quoted» „quoted“ a–b c—d e…f g·h',
    'Đà Nẵng Łódź Ørsted straße ŒUVRE Ærø İstanbul ıslak ΕΙΡΉΝΗ δολοφόνων',
    'soft\u00adhyphen zero\u200bwidth no\u00a0break na\u0301ive ﬁne ＷＩＤＥ １２ x² 2½ ⅓ 500¹ 10³ km² 5⁰⁴⁹',
    'أحمد إلى آخر المسؤول رئيس قمّة مـــصر يوم، أمس؛ لماذا؟ می‌شود کشور',
    'שָׁלוֹם בית־ספר ירושלים',
    'Trumpと会談 G7サミット 5月15日 트럼프와Putin',
    '《BILD》报道，〈Le Monde〉 ≪Der Spiegel≫ 보도 ﹀x︿ 〝NRK〞〔AP〕',
    'Hawaiʻi oʻzbek lʼAlaska Qurʼan ʻOkina Mʹa aːb ʺx ˈstress ŉa ʿAlī Qurʾan пʼять',
    '10−12 3×4 5÷2 BBC。CNN、NBC ˂b˃',
    '<b>bold</b> &amp; [x] {y} |z| ~w~ ^v^ _u_ #tag $5 100% a=b a+b \\c',
  ];

  test.each([...Object.values(texts), ...odd].map((text) => [text]))('%s', async (text) => {
    const rows = await opened.database.$queryRaw<{ lexeme: string }[]>`
      select lexeme from unnest(to_tsvector('simple', search_words(${text})))`;
    const asked = await opened.database.$queryRaw<{ word: string }[]>`
      select distinct unaccent(word) as word from unnest(${wordsIn(text).map(({ folded }) => folded)}::text[]) word`;
    expect(rows.map(({ lexeme }) => lexeme).toSorted()).toEqual(asked.map(({ word }) => word).toSorted());
  });
});
