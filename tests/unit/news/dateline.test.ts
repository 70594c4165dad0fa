import { describe, expect, it } from 'vitest';
import { parseDateline } from '@/lib/news/dateline';
import { expectEvenGrowth } from '@/tests/support/growth';

const text = 'The two leaders shook hands on the tarmac before noon and drove away together.';

const inArabic = 'قال مدير الميناء يوم الاثنين إن الجدار الخارجي لن يصمد أمام عواصف الشتاء.';
const inJapanese = '港の責任者は月曜日、外側の防波堤は次の冬の嵐に耐えられないだろうと述べた。';

describe('parseDateline', () => {
  it.each([
    ['أنكوريج — ', inArabic, 'أنكوريج'],
    ['واشنطن (وكالات) - ', inArabic, 'واشنطن (وكالات)'],
    ['دبي، الإمارات العربية المتحدة (CNN)-- ', inArabic, 'دبي، الإمارات العربية المتحدة (CNN)'],
    ['واشنطن - أ ف ب - ', inArabic, 'واشنطن - أ ف ب'],
    ['الرياض - واس: ', inArabic, 'الرياض - واس'],
    ['القدس المحتلة - وكالات - ', inArabic, 'القدس المحتلة - وكالات'],
    ['【アンカレジ＝佐伯真帆】', inJapanese, 'アンカレジ＝佐伯真帆'],
    ['【ワシントン共同】', inJapanese, 'ワシントン共同'],
    // Thirteen letters of Chinese or Japanese are a sentence.
    ['【ワシントン共同】', '大統領は会談は有意義だったと述べた。', 'ワシントン共同'],
    ['Bruxelles — ', text, 'Bruxelles'],
    ['New York – ', text, 'New York'],
    ['Juneau, Alaska — ', text, 'Juneau, Alaska'],
    ['WASHINGTON.- ', text, 'WASHINGTON'],
    // A stop that is the name's own stays.
    ['JUNEAU, Alaska, U.S. — ', text, 'JUNEAU, Alaska, U.S.'],
  ])('%s', (head, rest, dateline) => {
    expect(parseDateline(head + rest)).toEqual({ dateline, rest });
  });

  it.each([
    ['ANCHORAGE, Alaska — ', 'ANCHORAGE, Alaska'],
    ['ANCHORAGE, Alaska (AP) — ', 'ANCHORAGE, Alaska (AP)'],
    ['JOINT BASE ELMENDORF-RICHARDSON, Alaska -- ', 'JOINT BASE ELMENDORF-RICHARDSON, Alaska'],
    ['WASHINGTON, Aug. 15 (Northern Wire) - ', 'WASHINGTON, Aug. 15 (Northern Wire)'],
    ['MOSKAU (dpa) – ', 'MOSKAU (dpa)'],
    ['Moskau (dpa/AFP) – ', 'Moskau (dpa/AFP)'],
    ['BRÜSSEL/KIEW – ', 'BRÜSSEL/KIEW'],
    ['АНКОРИДЖ, 15 августа. ', 'АНКОРИДЖ, 15 августа'],
    ['АНКОРИДЖ (Аляска), 15 августа — ', 'АНКОРИДЖ (Аляска), 15 августа'],
    ['КИЇВ, 16 серпня – ', 'КИЇВ, 16 серпня'],
    ['VARŠUVA, rugpjūčio 15 (BNS) – ', 'VARŠUVA, rugpjūčio 15 (BNS)'],
    ['ZAGREB, 15. listopada – ', 'ZAGREB, 15. listopada'],
    ['HELSINKI, 15. elokuuta (STT) — ', 'HELSINKI, 15. elokuuta (STT)'],
    ['MADRID, 15 ago. (EFE) — ', 'MADRID, 15 ago. (EFE)'],
    ['LISBOA, 15 de agosto (Lusa) — ', 'LISBOA, 15 de agosto (Lusa)'],
    ['QUÉBEC — ', 'QUÉBEC'],
    ['北方社北京8月15日电 ', '北方社北京8月15日电'],
    ['КИЇВ. 16 серпня. УНН. ', 'КИЇВ. 16 серпня. УНН'],
    ['(ANSA) - ROMA, 16 AGO - ', '(ANSA) - ROMA, 16 AGO'],
    // Whatever stands between place and agency, and behind it.
    ['Kodiak (EEUU), 15 ago (EFE).- ', 'Kodiak (EEUU), 15 ago (EFE)'],
    ['Kodiak (États-Unis), 15 août 2025 (AFP) - ', 'Kodiak (États-Unis), 15 août 2025 (AFP)'],
    ['Kodiak (Alaska) [US], August 15 (ANI): ', 'Kodiak (Alaska) [US], August 15 (ANI)'],
    ['Vilnius, rugpjūčio 15 d. (BNS). ', 'Vilnius, rugpjūčio 15 d. (BNS)'],
    ['Lisboa, 15 de agosto (Lusa) – ', 'Lisboa, 15 de agosto (Lusa)'],
    ['ROMA, 15 AGO - (ANSA) - ', 'ROMA, 15 AGO - (ANSA)'],
    ['KODIAK (AFP) | ', 'KODIAK (AFP)'],
    ['TALLINN, 15. august, BNS - ', 'TALLINN, 15. august, BNS'],
    ['RĪGA, 15. augusts, LETA. ', 'RĪGA, 15. augusts, LETA'],
    ['ZAGREB, 15. kolovoza 2025. (Hina) - ', 'ZAGREB, 15. kolovoza 2025. (Hina)'],
    ['Budapest, augusztus 15. (MTI) – ', 'Budapest, augusztus 15. (MTI)'],
    ['ANKARA, (DHA)- ', 'ANKARA, (DHA)'],
    ['Jakarta, 15/8 (ANTARA) - ', 'Jakarta, 15/8 (ANTARA)'],
    ['KODIAK, Alaska, August 15, 2025 (UPI) -- ', 'KODIAK, Alaska, August 15, 2025 (UPI)'],
    ['Aug 15 (Reuters) - ', 'Aug 15 (Reuters)'],
    ['(Reuters) - ', '(Reuters)'],
  ])('%s', (head, dateline) => {
    expect(parseDateline(head + text)).toEqual({ dateline, rest: text });
  });

  it.each([
    text,
    `Donald Trump – ${text}`,
    `NATO — ${text}`,
    `Opinion — ${text}`,
    `TRUMP said 15 — ${text}`,
    `PUTIN heute – ${text}`,
    `NATO set — ${text}`,
    `Trump — who was not asked — shook hands on the tarmac before noon and drove away again.`,
    `【速報】${inJapanese}`,
    `${inArabic} — ${inArabic}`,
    `ترامب: ${inArabic}`,
    `دمشق، سوريا: ${inArabic}`,
    `BREAKING — ${text}`,
    `СРОЧНО: ${text}`,
    `ONU – ${text}`,
    `EXKLUSIV – ${text}`,
    `S. Korea - ${text}`,
    `The U.S. – ${text}`,
    // An agency of which something is said, of which a picture is, and one that nobody knows.
    `Photo: Kodiak (AP). ${text}`,
    `Kodiak Harbour (AP) and the pier. ${text}`,
    `In August 15 ships (AP) sailed. ${text}`,
    `Kodiak, 15 ships (Harbour). ${text}`,
    `МОСКВА. ${text}`,
    'ANCHORAGE — Short.',
  ])('finds none in %j', (paragraph) => {
    expect(parseDateline(paragraph)).toBeNull();
  });

  it.each([
    ['', 'Kodiak, ', 60],
    ['', 'A', 300_000],
    ['', 'AB, ', 100_000],
    ['', 'AB ', 46],
    ['', 'مد ', 60],
    ['【', 'あ', 300],
  ])('is done at once with %s%s %i times', async (start, part, times) => {
    await expectEvenGrowth(times, (n) => parseDateline(start + part.repeat(n)));
  });
});

const restOf = 'The presidents spoke for three hours and announced nothing.';

describe('agencies between the place and the text', () => {
  it.each([
    ['MOSCOW, March 3. /TASS/', `MOSCOW, March 3. /TASS/. ${restOf}`],
    ['ST. PETERSBURG (AP)', `ST. PETERSBURG (AP) — ${restOf}`],
    [
      'МАГАДАН, 15 авг – РИА Новости',
      'МАГАДАН, 15 авг – РИА Новости. Президент прибыл в город и возложил цветы к мемориалу.',
    ],
    [
      'АНКОРИДЖ, 16 августа. /ТАСС/',
      'АНКОРИДЖ, 16 августа. /ТАСС/. Переговоры продолжались почти три часа, сообщил Кремль.',
    ],
    [
      'Lyon (France), 2 mars (AFP)',
      'Lyon (France), 2 mars (AFP) – Les élus ont voté le budget dans la nuit de lundi.',
    ],
    [
      '서울=연합뉴스',
      '(서울=연합뉴스) 김철수 기자 = 대통령은 오늘 국무회의에서 예산안을 의결했다고 대변인이 밝혔다고 전했다.',
    ],
    ['Bruxelles', 'Bruxelles — Les dirigeants se sont réunis dans la nuit sans annoncer de résultat.'],
    ['New Delhi, Aug 15 (PTI)', `New Delhi, Aug 15 (PTI) ${restOf}`],
    ['La Habana, 15 ago (Prensa Latina)', `La Habana, 15 ago (Prensa Latina) ${restOf}`],
    ['Lisboa, 16 ago 2025 (Lusa)', `Lisboa, 16 ago 2025 (Lusa) – ${restOf}`],
    ['Praha 16. srpna (ČTK)', `Praha 16. srpna (ČTK) - ${restOf}`],
    [
      'Budapest, 2025. augusztus 16., szombat (MTI)',
      `Budapest, 2025. augusztus 16., szombat (MTI) - ${restOf}`,
    ],
    ['Москва. 16 августа. INTERFAX.RU', `Москва. 16 августа. INTERFAX.RU - ${restOf}`],
    ['АНКОРИДЖ /Аляска/, 16 августа. /ТАСС/', `АНКОРИДЖ /Аляска/, 16 августа. /ТАСС/. ${restOf}`],
    ['16 августа, Минск /Корр. БЕЛТА/', `16 августа, Минск /Корр. БЕЛТА/. ${restOf}`],
    ['BERLIN taz', `BERLIN taz | ${restOf}`],
    ['Oslo, United Kingdom', `Oslo, United Kingdom — ${restOf}`],
    ['Berlin', `Berlin. ${restOf}`],
    ['Moskau/Washington', `Moskau/Washington. ${restOf}`],
    ['Jakarta, CNN Indonesia', `Jakarta, CNN Indonesia -- ${restOf}`],
    ['Liputan6.com, Jakarta', `Liputan6.com, Jakarta - ${restOf}`],
    [
      '서울=뉴시스',
      '[서울=뉴시스] 김철수 기자 = 대통령은 오늘 국무회의에서 예산안을 의결했다고 대변인이 밝혔다고 전했다.',
    ],
    ['アンカレジ １５日 ロイター', `[アンカレジ １５日 ロイター] - ${inJapanese}`],
    ['中央社記者林小雨華盛頓15日專電', `（中央社記者林小雨華盛頓15日專電）${inJapanese}`],
    ['واشنطن - (رويترز)', `واشنطن - (رويترز) - ${inArabic}`],
  ])('%s', (dateline, text) => {
    expect(parseDateline(text)?.dateline).toBe(dateline);
  });

  it.each([
    'Hoffnung – Das Wort fiel an diesem Abend kein einziges Mal, sagen Beobachter.',
    'Итоги — Ни перемирия, ни соглашения по итогам разговора не объявили стороны.',
    'ALERT. /TASS/ The presidents spoke for three hours and announced nothing.',
    '(서울) 대통령은 오늘 국무회의에서 예산안을 의결했다고 대변인이 밝혔다고 전했다.',
    '[항구신문=김하나의 칼럼] 대통령은 오늘 국무회의에서 예산안을 의결했다고 대변인이 밝혔다고 전했다.',
    'Сделка — Ни перемирия, ни соглашения по итогам разговора не объявили стороны.',
    `Nein. ${restOf}`,
    `Washington, the city of (many) talks. ${restOf}`,
    `ACTUALIZACIÓN: ${restOf}`,
    `GÜNCELLEME: ${restOf}`,
    `ВАЖНО: ${restOf}`,
    `IN PICTURES: ${restOf}`,
    `LIVETICKER — ${restOf}`,
    `OPINIÓN: ${restOf}`,
    `КРЕМЛЬ: ${restOf}`,
  ])('none: %s', (text) => {
    expect(parseDateline(text)).toBeNull();
  });
});
