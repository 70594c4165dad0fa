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
    ['【アンカレジ＝佐伯真帆】', inJapanese, 'アンカレジ＝佐伯真帆'],
    ['【ワシントン共同】', inJapanese, 'ワシントン共同'],
    ['Bruxelles — ', text, 'Bruxelles'],
    ['New York – ', text, 'New York'],
    ['Juneau, Alaska — ', text, 'Juneau, Alaska'],
    ['WASHINGTON.- ', text, 'WASHINGTON'],
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
    `BREAKING — ${text}`,
    `S. Korea - ${text}`,
    `The U.S. – ${text}`,
    `МОСКВА. ${text}`,
    'ANCHORAGE — Short.',
  ])('finds none in %j', (paragraph) => {
    expect(parseDateline(paragraph)).toBeNull();
  });

  it.each([
    ['', 'A', 300_000],
    ['', 'AB, ', 100_000],
    ['', 'AB ', 46],
    ['', 'مد ', 60],
    ['【', 'あ', 300],
  ])('is done at once with %s%s %i times', async (start, part, times) => {
    await expectEvenGrowth(times, (n) => parseDateline(start + part.repeat(n)));
  });
});
