import { describe, expect, test } from 'vitest';
import { dayFinder } from '@/lib/coverage/mentioned-days';
import { expectEvenGrowth } from '@/tests/support/growth';

/** Every day that a sentence of 2025-03-12, a Wednesday, names, parted by commas. */
const daysIn = (language: string, sentence: string) =>
  dayFinder(language, '2025-03-12')(sentence, ['2025-03-12'])
    .map(({ day }) => day)
    .join();

describe('two days that share a month', () => {
  test.each([
    ['de', 'Vom 3. bis 9. März tagten sie.', '2025-03-03'],
    ['fr', 'Ils ont siégé du 3 au 9 mars.', '2025-03-03'],
    ['es', 'Se reunieron del 3 al 9 de marzo.', '2025-03-03'],
    ['it', 'Dal 3 al 9 marzo ci sono stati colloqui.', '2025-03-03'],
    ['pt', 'De 3 a 9 de março houve conversas.', '2025-03-03'],
    ['ru', 'С 3 по 9 марта шли переговоры.', '2025-03-03'],
    ['uk', 'З 3 до 9 березня тривали перемовини.', '2025-03-03'],
    ['pl', 'Od 3 do 9 marca trwały rozmowy.', '2025-03-03'],
    ['nl', 'Van 3 tot 9 maart werd er gepraat.', '2025-03-03'],
    ['sv', 'De möttes den 3 till 9 mars.', '2025-03-03'],
    ['en', 'From March 3 to 9 they sat together.', '2025-03-03'],
    ['es', 'Entre el 3 y el 9 de marzo no hubo nada.', '2025-03-03'],
    ['it', 'Il 3 e il 4 marzo si sono visti.', '2025-03-03,2025-03-04'],
    ['de', 'Am 3. und am 24. März trafen sie sich.', '2025-03-24'],
    ['en', 'They met on March 3 and 4.', '2025-03-03,2025-03-04'],
    ['de', 'Am 3. und 4. März trafen sie sich.', '2025-03-03,2025-03-04'],
    ['ru', '3 и 4 марта они встречались.', '2025-03-03,2025-03-04'],
    ['ko', '두 사람은 3월 3일과 4일 만났다.', '2025-03-03,2025-03-04'],
    ['ja', '3月3日と4日に会談した。', '2025-03-03,2025-03-04'],
    ['ar', 'استمرت المحادثات من 3 إلى 9 مارس.', '2025-03-03'],
    ['hi', '3 और 4 मार्च को वे मिले।', '2025-03-03,2025-03-04'],
    ['hi', '3 से 9 मार्च तक वे मिले।', '2025-03-03'],
    ['tr', '3 ve 4 Mart’ta görüştüler.', '2025-03-03,2025-03-04'],
    ['hu', 'Március 3-4-én találkoztak.', '2025-03-03'],
    ['en', 'On March 3 and 24 guests came.', '2025-03-03'],
    // What stands behind the month is no day.
    ['en', 'On March 3 and 400 others came.', '2025-03-03'],
    ['en', 'On 3 March 11 people came.', '2025-03-03'],
    ['fr', 'Le 3 mars, 11 personnes sont venues.', '2025-03-03'],
    ['es', 'El 3 de marzo, 11 personas llegaron.', '2025-03-03'],
    ['en', 'On March 3 at 10 and 11:30 they spoke.', '2025-03-03'],
  ])('%s: %s', (language, sentence, days) => {
    expect(daysIn(language, sentence)).toBe(days);
  });
});

describe('the year that a date is of', () => {
  test.each([
    ['hu', '2021. március 9-én találkoztak.', '2021-03-09'],
    ['lt', '2021 m. kovo 9 d. jie susitiko.', '2021-03-09'],
    ['lv', '2021. gada 9. martā viņi tikās.', '2021-03-09'],
    ['ka', 'შეხვედრა: 2021 წლის 9 მარტი.', '2021-03-09'],
    ['kk', '2021 жылғы 9 наурыз күні кездесті.', '2021-03-09'],
    ['en', 'They met from Feb. 28 to March 3, 2021.', '2021-02-28'],
    ['en', 'It lasted from Dec. 30 – Jan. 2, 2022.', '2021-12-30'],
    ['de', 'Vom 28. Februar bis 3. März 2021 tagten sie.', '2021-02-28'],
    ['en', 'They met between Feb. 28 and March 3, 2021.', '2021-02-28'],
    ['en', 'On March 3 and 4, 2021, they met.', '2021-03-03,2021-03-04'],
    ['en', 'They met on March 3 last year.', '2024-03-03'],
    ['de', 'Am 3. März vergangenen Jahres war es so weit.', '2024-03-03'],
    ['de', 'Am 3. März des letzten Jahres war es so weit.', '2024-03-03'],
    ['ru', '3 марта прошлого года они встретились.', '2024-03-03'],
    ['uk', '3 березня минулого року вони зустрілися.', '2024-03-03'],
    ['fr', 'Le 3 mars de l’année dernière, ils se sont vus.', '2024-03-03'],
    ['es', 'El 3 de marzo del año pasado se reunieron.', '2024-03-03'],
    ['it', 'Il 3 marzo dell’anno scorso si sono visti.', '2024-03-03'],
    ['pt', 'Em 3 de março do ano passado, reuniram-se.', '2024-03-03'],
    ['pl', '3 marca ubiegłego roku spotkali się.', '2024-03-03'],
    ['cs', '3. března loňského roku se sešli.', '2024-03-03'],
    ['nl', 'Op 3 maart vorig jaar spraken ze.', '2024-03-03'],
    ['sv', 'Den 3 mars förra året möttes de.', '2024-03-03'],
    ['tr', 'Geçen yıl 3 Mart’ta görüştüler.', '2024-03-03'],
    ['hu', 'Tavaly március 3-án találkoztak.', '2024-03-03'],
    ['en', 'On March 3, last year’s winner spoke.', '2025-03-03'],
    ['en', 'March 3 was warmer than last year.', '2025-03-03'],
    ['ja', '去年3月9日に会談した。', '2024-03-09'],
    ['zh', '两人去年3月9日会晤。', '2024-03-09'],
    ['zh', '两人今年11月9日会晤。', '2025-11-09'],
    ['ko', '두 사람은 지난해 3월 9일 만났다.', '2024-03-09'],
    ['ko', '내년 1월 9일에 만난다.', '2026-01-09'],
    ['ja', '平成26年3月9日に会談した。', '2014-03-09'],
    ['ja', '令和3年3月9日に会談した。', '2021-03-09'],
    ['zh', '民國110年3月9日會晤。', '2021-03-09'],
    ['ja', '寛政元年3月9日に会談した。', ''],
    ['ja', '同年3月9日に会談した。', ''],
    ['de', 'Am 09.11.89 fiel die Mauer.', '1989-11-09'],
    ['nl', 'Op 9-11-89 viel de muur.', '1989-11-09'],
    ['fr', 'Le 09/03/25, il est venu.', '2025-03-09'],
  ])('%s: %s', (language, sentence, days) => {
    expect(daysIn(language, sentence)).toBe(days);
  });
});

describe('a day by its number, in Chinese, Japanese and Korean', () => {
  test.each([
    ['ko', '지난달 20일 만났다.', '2025-02-20'],
    ['ko', '다음 달 2일 만난다.', '2025-04-02'],
    ['ko', '이달 30일 만난다.', '2025-03-30'],
    ['ko', '지난 20일 만났다.', '2025-02-20'],
    ['ko', '오는 2일 만난다.', '2025-04-02'],
    ['ja', '先月20日に会談した。', '2025-02-20'],
    ['ja', '来月の2日に会談する。', '2025-04-02'],
    ['ja', '今月30日に会談する。', '2025-03-30'],
    ['ja', '来る2日に会談する。', '2025-04-02'],
    ['zh', '双方上月20日会晤。', '2025-02-20'],
    ['zh', '双方下个月2日会晤。', '2025-04-02'],
    ['zh', '本月30日将会晤。', '2025-03-30'],
    ['ja', '10月の2日に会談した。', '2024-10-02'],
    ['ja', '同11日に会談した。', ''],
    ['ko', '10∼12일 만났다.', '2025-03-10'],
    ['ja', '10〜12日に会談した。', '2025-03-10'],
    ['ja', '3月10〜12日に会談した。', '2025-03-10'],
    ['zh', '双方3月10-12日会晤。', '2025-03-10'],
    // Lengths of time.
    ['ko', '회담은 4일 이상 걸렸다.', ''],
    ['ko', '7일 안에 답한다.', ''],
    ['ko', '2박 3일 머물렀다.', ''],
    ['ko', '3일 연속 만났다.', ''],
    ['ko', '14일 전에 시작됐다.', ''],
    ['ja', 'まる1日かかった。', ''],
    ['ja', '1か月と2日が過ぎた。', ''],
    ['ja', '4日以上かかった。', ''],
    ['zh', '谈判持续了5日以上。', ''],
  ])('%s: %s', (language, sentence, days) => {
    expect(daysIn(language, sentence)).toBe(days);
  });
});

describe('figures with signs between them', () => {
  test.each([
    ['de', 'Um 12.03 Uhr kam er.', ''],
    ['de', 'Das war um 12.03 in Berlin.', ''],
    ['da', 'Klokken var kl. 12.03 i København.', ''],
    ['ru', 'Борт сел в 12.03 по Москве.', ''],
    ['it', 'È atterrato alle 12.03 a Roma.', ''],
    ['nl', 'Om 12.03 uur kwam hij.', ''],
    ['pl', 'Wylądował o 12.03 w Oslo.', ''],
    ['cs', 'Přistál v 12.03 v Oslu.', ''],
    ['de', 'Am 12.03 kam er.', '2025-03-12'],
    ['en', 'Ratios of 30/4.85 were seen.', ''],
    ['de', 'Az. 133-03-03-2020 ist offen.', ''],
    ['en', 'From 3/10/2025-3/12/2025 they sat.', '2025-03-10'],
    ['en', 'March 3 12h55 was too late.', '2025-03-03'],
    ['fr', 'Le 3 mars 12h55, il arrive.', '2025-03-03'],
    ['nl', 'Op 3 maart 9.30 uur kwam hij.', '2025-03-03'],
  ])('%s: %s', (language, sentence, days) => {
    expect(daysIn(language, sentence)).toBe(days);
  });
});

const languages =
  'en de fr es pt it nl sv no da fi pl cs sk hu ro bg mk ru uk be sr bs hr sl lt lv et el tr ca ar he hi id ja zh ko th hy ka kk az sq';
const styles = [
  ['full', { dateStyle: 'full' }],
  ['long', { dateStyle: 'long' }],
  ['medium', { dateStyle: 'medium' }],
  ['without its year', { weekday: 'long', month: 'long', day: 'numeric' }],
] as const;

describe.each(styles)('a %s date as the runtime writes it is that day alone', (name, style) => {
  test.each(languages.split(' '))('in %s', (language) => {
    const write = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    const year = name === 'without its year' ? 2025 : 2021;
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month, month + 13)));
    const read = days.map((day) => {
      const near = new Date(year === 2021 ? '2025-03-12' : day).toISOString().slice(0, 10);
      return dayFinder(language, near)(`${write.format(day)}.`, [near]).map((one) => one.day);
    });
    expect(read).toEqual(days.map((day) => [day.toISOString().slice(0, 10)]));
  });
});

describe('signs and words between the parts of a date', () => {
  test.each([
    ['ar', 'التقيا يوم الأحد، 9 مارس.', '2025-03-09'],
    ['ar', 'وصل يوم الأحد الموافق 9 مارس 2025.', '2025-03-09'],
    ['ur', 'ملاقات 9 مارچ، 2021 کو ہوئی۔', '2021-03-09'],
    ['lt', 'Kovo 9 d., sekmadienį, jie susitiko.', '2025-03-09'],
    ['cs', 'Sešli se 9. 3. 2025 v Praze.', '2025-03-09'],
    ['cs', 'Sešli se 9. 3. v Praze.', '2025-03-09'],
    ['ko', '2021. 3. 9. 만났다.', '2021-03-09'],
    ['vi', 'Họ gặp nhau ngày 9 tháng 3, 2021.', '2021-03-09'],
    ['th', 'พบกันเมื่อวันที่ 9 มีนาคม 2564', '2021-03-09'],
    ['uz', '9-mart, 2021 kuni uchrashdilar.', '2021-03-09'],
    ['de', 'Kapitel 1. 2. 3. folgen.', ''],
    ['cs', 'Výsledek 9. 3. 15:20 v Praze.', ''],
    ['en', 'Covid-19 March data came.', ''],
  ])('%s: %s', (language, sentence, days) => {
    expect(daysIn(language, sentence)).toBe(days);
  });
});

test.each([
  ['de', '15.08 '],
  ['en', '1/13 '],
  ['ja', '15日'],
])('many days of a sentence do not take time by the square (%s): %s', async (language, day) => {
  const found = await expectEvenGrowth(8_000, (n) => daysIn(language, day.repeat(n)));
  expect(found.split(',').length).toBe(1);
});
