import { describe, expect, test } from 'vitest';
import { dayFinder } from '@/lib/coverage/mentioned-days';

const daysIn = (language: string, sentence: string, publishedOn: readonly string[]) =>
  dayFinder(language, '2025-08-06')(sentence, publishedOn)
    .map(({ day }) => day)
    .filter((day) => day >= '2025-08-06' && day <= '2025-08-28');

describe('days that a sentence names', () => {
  const saturday = ['2025-08-16'];
  test.each([
    ['en', 'Trump met Putin on Friday.', '2025-08-15'],
    ['en', 'They met on Aug. 15 at the base.', '2025-08-15'],
    ['en', 'They met on August 15, 2025.', '2025-08-15'],
    ['en', 'They met on 15 August.', '2025-08-15'],
    ['en', 'Yesterday they met.', '2025-08-15'],
    ['en', 'He wrote today.', '2025-08-16'],
    ['en', 'On Friday the 15th they met.', '2025-08-15'],
    ['de', 'Am Freitag, dem 15., trafen sie sich.', '2025-08-15'],
    ['fr', 'Vendredi 15, ils se sont vus.', '2025-08-15'],
    ['de', 'Am Freitag 11.10 Uhr reichten sie sich die Hand.', '2025-08-15'],
    ['en', 'On Friday, 11 ministers came.', '2025-08-15'],
    ['ru', 'Трамп прилетел в пятницу.', '2025-08-15'],
    ['ru', '15 августа прошёл саммит.', '2025-08-15'],
    ['ru', 'В субботу он написал.', '2025-08-16'],
    ['uk', 'У п’ятницю Путін прибув.', '2025-08-15'],
    ['uk', 'Це було 18 серпня.', '2025-08-18'],
    ['fr', 'Ils se sont serré la main vendredi.', '2025-08-15'],
    ['fr', 'Le 15 août, à Anchorage.', '2025-08-15'],
    ['lt', 'Susitikimas įvyko rugpjūčio 15 dieną.', '2025-08-15'],
    ['ar', 'التقيا في 15 آب.', '2025-08-15'],
    ['de', 'Am Freitagabend flog er zurück.', '2025-08-15'],
    ['de', 'Am 15. August war es so weit.', '2025-08-15'],
    ['es', 'El 15 de agosto se reunieron.', '2025-08-15'],
    ['pt', 'Na sexta-feira, os dois falaram.', '2025-08-15'],
    ['pl', 'W piątek wylądował.', '2025-08-15'],
    ['tr', 'Cuma günü indi.', '2025-08-15'],
    ['ar', 'وصل يوم الجمعة.', '2025-08-15'],
    ['ar', 'في ١٥ أغسطس التقيا.', '2025-08-15'],
    ['hi', 'शुक्रवार को मिले।', '2025-08-15'],
    ['zh', '两人周五会晤。', '2025-08-15'],
    ['zh', '8月15日，两人会晤。', '2025-08-15'],
    ['ja', '金曜日に会談した。', '2025-08-15'],
    ['vi', 'Hai ông gặp nhau ngày 15 tháng 8.', '2025-08-15'],
    ['vi', 'Hai ông gặp nhau ngày 15 tháng 8 năm 2025.', '2025-08-15'],
    ['he', 'הם נפגשו ביום שישי.', '2025-08-15'],
    ['he', 'הם נפגשו ב-15 באוגוסט.', '2025-08-15'],
    ['ko', '두 정상은 8월 15일 만났다.', '2025-08-15'],
    ['ko', '두 정상은 금요일에 만났다.', '2025-08-15'],
    ['th', 'ผู้นำทั้งสองพบกันเมื่อวันศุกร์ที่ฐานทัพ', '2025-08-15'],
    ['th', 'ทั้งสองหารือกันในวันที่15 สิงหาคมที่ผ่านมา', '2025-08-15'],
    ['my', 'သောကြာနေ့တွင်တွေ့ဆုံခဲ့သည်။', '2025-08-15'],
  ])('%s: %s', (language, sentence, day) => {
    expect(daysIn(language, sentence, saturday)).toEqual([day]);
  });

  test.each([
    ['en', 'They may march again.'],
    ['en', 'Article 15 of the accords of August.'],
    ['en', 'Some 115 August days.'],
    ['en', 'On August 150 marched.'],
    ['de', 'Am nächsten Tag der Freiheit.'],
    ['fr', 'Les invendus du marché.'],
    ['ja', '15人が参加した。'],
    ['vi', 'Hai ông gặp nhau ngày 15 tháng 8 năm 2021.'],
    ['vi', 'Sau 15 tháng, họ gặp nhau.'],
  ])('none in %s: %s', (language, sentence) => {
    expect(daysIn(language, sentence, saturday)).toEqual([]);
  });

  test('where it is tomorrow further east already, weekdays are seen from there', () => {
    expect(daysIn('en', 'He wrote on Saturday.', ['2025-08-15', '2025-08-16'])).toEqual(['2025-08-16']);
    expect(daysIn('en', 'They met today.', ['2025-08-15', '2025-08-16'])).toEqual([
      '2025-08-15',
      '2025-08-16',
    ]);
  });

  test('without a day of publication only dates count', () => {
    expect(daysIn('en', 'On Friday, yesterday, they met.', [])).toEqual([]);
    expect(daysIn('en', 'On Friday, 15 August, they met.', [])).toEqual(['2025-08-15']);
  });

  test('dates outside the days asked for are not seen', () => {
    expect(daysIn('en', 'On 15 July they spoke.', saturday)).toEqual([]);
  });
});

const everyDayIn = (language: string, publishedOn: string, sentence: string) =>
  dayFinder(language, '2025-08-08')(sentence, [publishedOn]).map(({ day }) => day);

describe('which day a name stands for, the words beside it say', () => {
  test.each([
    ['en', '2025-08-16', 'Zelensky flies to Washington on Monday.', '2025-08-18'],
    ['en', '2025-08-16', 'He spoke last Saturday.', '2025-08-09'],
    ['en', '2025-08-16', 'The two spoke on the phone this Friday.', '2025-08-15'],
    ['en', '2025-08-16', 'They will speak again next Tuesday.', '2025-08-19'],
    ['en', '2025-08-14', 'On the eve of Friday’s talks he was calm.', '2025-08-15'],
    ['en', '2025-08-17', 'Friday’s talks lasted three hours.', '2025-08-15'],
    ['en', '2025-08-16', 'It happened 15 August 1969.', '1969-08-15'],
    ['en', '2025-08-16', 'Between Aug. 15 and 17 he slept.', '2025-08-15'],
    ['en', '2025-08-16', 'From Aug. 15–17 he slept.', '2025-08-15'],
    ['en', '2025-08-17', 'The day before yesterday they met.', '2025-08-15'],
    [
      'en',
      '2025-08-14',
      'On Wednesday the Kremlin said that he would fly on Friday.',
      '2025-08-13,2025-08-15',
    ],
    ['de', '2025-08-16', 'Merz reist am Montag nach Washington.', '2025-08-18'],
    ['de', '2025-08-16', 'Am Montag reiste er nach Berlin.', '2025-08-11'],
    ['de', '2025-08-16', 'Er kam am Freitagmorgen an.', '2025-08-15'],
    ['de', '2025-08-10', 'Am kommenden Freitag treffen sie sich.', '2025-08-15'],
    ['de', '2025-08-16', 'Bis morgen bleibt er.', '2025-08-17'],
    ['de', '2025-08-16', 'Am 15.8. traf er ein.', '2025-08-15'],
    ['fr', '2025-08-16', 'Macron recevra Zelensky dimanche.', '2025-08-17'],
    ['fr', '2025-08-16', 'Il avait parlé mardi.', '2025-08-12'],
    ['fr', '2025-08-17', 'Avant-hier, ils se sont vus.', '2025-08-15'],
    ['fr', '2025-08-16', 'Le 1er août il pleuvait.', '2025-08-01'],
    ['fr', '2025-08-16', 'Vendredi 15 août, ils ont parlé.', '2025-08-15'],
    ['es', '2025-08-14', 'Mañana viajan a Alaska.', '2025-08-15'],
    ['es', '2025-08-10', 'El próximo viernes se verán.', '2025-08-15'],
    ['es', '2025-08-16', 'El pasado viernes hablaron.', '2025-08-15'],
    ['es', '2025-08-16', 'La reunión será el lunes 18.', '2025-08-18'],
    ['it', '2025-08-16', 'Lunedì Zelensky andrà a Washington.', '2025-08-18'],
    ['it', '2025-08-16', 'Venerdì scorso si sono visti.', '2025-08-15'],
    ['it', '2025-08-16', 'Si sono incontrati il 15 agosto.', '2025-08-15'],
    ['it', '2025-08-16', 'Ieri hanno parlato.', '2025-08-15'],
    ['it', '2025-08-17', 'L’altro ieri si sono visti.', '2025-08-15'],
    ['pt', '2025-08-16', 'Na segunda-feira, Zelensky vai a Washington.', '2025-08-18'],
    ['pt', '2025-08-16', 'Na terça (12), ele falou.', '2025-08-12'],
    ['pt', '2025-08-17', 'Anteontem falaram.', '2025-08-15'],
    ['ru', '2025-08-16', 'В понедельник Зеленский прибудет в Вашингтон.', '2025-08-18'],
    ['ru', '2025-08-18', 'В прошлую пятницу они встретились.', '2025-08-15'],
    ['ru', '2025-08-16', 'В среду он был в Берлине.', '2025-08-13'],
    ['ru', '2025-08-16', '15-го августа встретились.', '2025-08-15'],
    ['ru', '2025-08-16', 'Пятничный саммит завершился.', '2025-08-15'],
    ['uk', '2025-08-16', 'Вчора вони говорили.', '2025-08-15'],
    ['uk', '2025-08-18', 'Минулої п’ятниці вони зустрілися.', '2025-08-15'],
    ['uk', '2025-08-14', 'Завтра зустріч.', '2025-08-15'],
    ['uk', '2025-08-16', 'У середу він був у Берліні.', '2025-08-13'],
    ['pl', '2025-08-16', 'Wczoraj rozmawiali.', '2025-08-15'],
    ['pl', '2025-08-11', 'W najbliższy piątek się spotkają.', '2025-08-15'],
    ['pl', '2025-08-16', '15 sierpnia rozmawiali.', '2025-08-15'],
    ['tr', '2025-08-18', 'Geçen cuma görüştüler.', '2025-08-15'],
    ['tr', '2025-08-16', 'Pazartesi günü Washington’a gidecek.', '2025-08-18'],
    ['tr', '2025-08-16', '15 Ağustos’ta görüştüler.', '2025-08-15'],
    ['tr', '2025-08-16', 'Dün görüştüler.', '2025-08-15'],
    ['tr', '2025-08-16', 'Pazar günü konuştular.', '2025-08-10'],
    ['ar', '2025-08-18', 'التقيا الجمعة الماضية.', '2025-08-15'],
    ['ar', '2025-08-16', 'سيزور واشنطن يوم الاثنين.', '2025-08-18'],
    ['ar', '2025-08-16', 'التقيا أمس.', '2025-08-15'],
    ['ar', '2025-08-16', 'التقيا في ١٥ آب/أغسطس.', '2025-08-15'],
    ['hi', '2025-08-16', 'वे कल मिले थे।', '2025-08-15'],
    ['hi', '2025-08-16', '15 अगस्त को मिले।', '2025-08-15'],
    ['hi', '2025-08-16', 'सोमवार को वे वाशिंगटन जाएंगे।', '2025-08-18'],
    ['zh', '2025-08-16', '泽连斯基将于下周一访问华盛顿。', '2025-08-18'],
    ['zh', '2025-08-16', '他们15日会晤。', '2025-08-15'],
    ['zh', '2025-08-16', '川普週五與普丁會面。', '2025-08-15'],
    ['zh', '2025-08-16', '2018年7月16日他们会面。', '2018-07-16'],
    ['ja', '2025-08-16', '昨日会談した。', '2025-08-15'],
    ['ja', '2025-08-16', '15日に会談した。', '2025-08-15'],
    ['ja', '2025-08-18', '先週金曜日に会談した。', '2025-08-15'],
    ['ja', '2025-08-16', '1945年8月15日に終わった。', '1945-08-15'],
    ['ko', '2025-08-16', '15일 만났다.', '2025-08-15'],
    ['ko', '2025-08-16', '지난 금요일 만났다.', '2025-08-15'],
    ['ko', '2025-08-16', '월요일 워싱턴을 방문할 예정이다.', '2025-08-18'],
    ['ko', '2025-08-18', '지난주 금요일 만났다.', '2025-08-15'],
    ['nl', '2025-08-16', 'Maandag reist hij naar Washington.', '2025-08-18'],
    ['nl', '2025-08-16', 'Vrijdag spraken ze elkaar.', '2025-08-15'],
    ['sv', '2025-08-16', 'På fredagen träffades de.', '2025-08-15'],
    ['sv', '2025-08-16', 'I går träffades de.', '2025-08-15'],
    ['no', '2025-08-16', 'Mandag skal han til Washington.', '2025-08-18'],
    ['da', '2025-08-16', 'I fredags mødtes de.', '2025-08-15'],
    ['fi', '2025-08-16', 'Maanantaina hän lentää Washingtoniin.', '2025-08-18'],
    ['fi', '2025-08-16', 'He tapasivat perjantaina.', '2025-08-15'],
    ['cs', '2025-08-16', 'V pondělí poletí do Washingtonu.', '2025-08-18'],
    ['cs', '2025-08-16', 'Setkali se v pátek.', '2025-08-15'],
    ['lt', '2025-08-16', 'Penktadienį jie susitiko.', '2025-08-15'],
    ['hu', '2025-08-16', 'Hétfőn Washingtonba utazik.', '2025-08-18'],
    ['hu', '2025-08-16', 'Pénteken találkoztak.', '2025-08-15'],
    ['hu', '2025-08-16', 'Augusztus 15-én találkoztak.', '2025-08-15'],
    ['ro', '2025-08-16', 'Luni va merge la Washington.', '2025-08-18'],
    ['ro', '2025-08-16', 'S-au întâlnit vineri.', '2025-08-15'],
    ['lt', '2025-08-16', 'Rugpjūčio 15 d. jie susitiko.', '2025-08-15'],
    ['el', '2025-08-16', 'Συναντήθηκαν την Παρασκευή.', '2025-08-15'],
    ['he', '2025-08-16', 'הם נפגשו אתמול.', '2025-08-15'],
  ])('%s, published %s: %s', (language, publishedOn, sentence, days) => {
    expect(everyDayIn(language, publishedOn, sentence)).toEqual(days.split(','));
  });
});

describe('no day', () => {
  test.each([
    ['en', 'USA Today reported it.'],
    ['en', 'The Mail on Sunday has it.'],
    ['en', 'It was hot on Ash Wednesday.'],
    ['en', 'Sat down at noon.'],
    ['en', 'They may meet in August.'],
    ['en', 'He won 8/10 points.'],
    ['de', 'Am Morgen landete die Maschine.'],
    ['de', 'Um 15.08 Uhr landete er.'],
    ['de', 'Die Welt am Sonntag berichtet.'],
    ['fr', 'Le Journal du Dimanche le dit.'],
    ['es', 'Llegó por la mañana.'],
    ['es', 'Nació en Santo Domingo.'],
    ['pt', 'É a segunda vez.'],
    ['ru', 'Защитить окружающую среду.'],
    ['ru', 'Скидки в чёрную пятницу.'],
    ['pl', 'Ochrona środowiska jest ważna.'],
    ['ar', 'لم يحضر أحد.'],
    ['zh', '一周五天工作。'],
    ['zh', '会谈持续了15日之久。'],
    ['ja', '15日間続いた。'],
    ['ko', '15일간 이어졌다.'],
    ['nl', 'De morgen daarna vertrok hij.'],
    ['ro', 'Au vorbit două luni.'],
  ])('in %s: %s', (language, sentence) => {
    expect(everyDayIn(language, '2025-08-16', sentence)).toEqual([]);
  });
});

// A weekday with a number that is not its own is another, or a saying.
test.each([
  ['en', 'It was no Friday the 13th.'],
  ['de', 'Es war kein Freitag, der 13., für ihn.'],
  ['fr', 'Ce n’était pas un vendredi 13.'],
  ['es', 'No era un viernes 13, dijo.'],
])('names no day (%s): %s', (language, sentence) => {
  expect(daysIn(language, sentence, ['2025-08-16'])).toEqual([]);
});
