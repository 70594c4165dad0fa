import { describe, expect, test } from 'vitest';
import { dayFinder } from '@/lib/coverage/mentioned-days';

/** Every day that a sentence of 2025-03-12, a Wednesday, names, parted by commas. */
const daysIn = (language: string, sentence: string) =>
  dayFinder(language, '2025-03-12')(sentence, ['2025-03-12'])
    .map(({ day }) => day)
    .join();

describe('a weekday with the number of its day', () => {
  test.each([
    ['nl', 'Vrijdag de 21e praten ze verder.', '2025-03-21'],
    ['sv', 'Fredagen den 21:e möttes de.', '2025-03-21'],
    ['pt', 'O encontro será na sexta-feira (21).', '2025-03-21'],
    ['pt', 'A reunião foi na terça-feira, dia 4.', '2025-03-04'],
    ['pt', 'O voo chegou na sexta-feira 28 às 4 horas.', '2025-02-28'],
    ['es', 'Llegó el viernes 28 a las cuatro.', '2025-02-28'],
    ['es', 'Será el martes 25.', '2025-03-25'],
    ['it', 'Arriva venerdì 21 alle 9.', '2025-03-21'],
    ['fr', 'Vendredi 28, ils ont parlé.', '2025-02-28'],
    ['de', 'Am Freitag, dem 28., trafen sie sich.', '2025-02-28'],
    ['en', 'It was on Friday the 28th.', '2025-02-28'],
    ['tr', "Cuma 28'inde döndü.", '2025-02-28'],
    ['ja', '21日の金曜日に会談する。', '2025-03-21'],
    // No day around has that name and number, or the number is of something else.
    ['es', 'Será el martes 26.', ''],
    ['en', 'On Friday, 28 ministers came.', '2025-03-07'],
    ['es', 'El viernes 28 ministros llegaron.', '2025-03-07'],
    ['nl', 'Vrijdag kwamen 21 mensen.', '2025-03-07'],
  ])('%s: %s', (language, sentence, days) => {
    expect(daysIn(language, sentence)).toBe(days);
  });
});

describe('one weekday of several', () => {
  test.each([
    ['en', 'It opens on the first Friday of each month.'],
    ['en', 'Every Friday they march.'],
    ['en', 'On Fridays they march.'],
    ['en', 'They met on a Friday in October.'],
    ['en', 'On the 2nd Friday of the month they meet.'],
    ['en', 'It was the last Sunday of March 2014.'],
    ['de', 'Jeden Freitag wird demonstriert.'],
    ['de', 'Am ersten Montag im Oktober wählen sie.'],
    ['fr', 'Le premier mardi de novembre, ils votent.'],
    ['es', 'Todos los viernes marchan.'],
    ['es', 'El segundo domingo de junio votaron.'],
    ['it', 'Ogni venerdì manifestano.'],
    ['pt', 'No primeiro domingo de outubro votam.'],
    ['nl', 'De 3e dinsdag van september is het feest.'],
    ['sv', 'Varje fredag samlas de.'],
    ['da', 'Den første tirsdag i oktober åbner det.'],
    ['no', 'Hver fredag møtes de.'],
    ['fi', 'Joka perjantai he kokoontuvat.'],
    ['fi', 'Perjantaisin he kokoontuvat.'],
    ['pl', 'W pierwszy wtorek października głosują.'],
    ['pl', 'Co piątek protestują.'],
    ['cs', 'Každý pátek protestují.'],
    ['ru', 'Каждую пятницу они выходят.'],
    ['uk', 'У першу середу місяця вони збираються.'],
    ['hu', 'Minden pénteken tüntetnek.'],
    ['ro', 'În fiecare vineri protestează.'],
    ['tr', 'Her cuma günü toplanıyorlar.'],
    ['lt', 'Kiekvieną penktadienį jie renkasi.'],
    ['hi', 'हर शुक्रवार को वे मिलते हैं।'],
    ['ar', 'يجتمعون كل جمعة في الميدان كل الجمعة.'],
    ['ko', '10월 첫째 주 화요일에 연다.'],
    ['ja', '第2月曜日に開く。'],
    ['zh', '每周五举行集会。'],
  ])('none in %s: %s', (language, sentence) => {
    expect(daysIn(language, sentence)).toBe('');
  });
});

test.each([
  ['fr', 'Vendredi un accord a été signé.'],
  ['es', 'El viernes un tribunal lo anuló.'],
  ['es', 'El viernes los ministros hablaron.'],
  ['it', 'Venerdì un accordo è stato firmato.'],
  ['pt', 'Na sexta-feira um tribunal decidiu.'],
  ['nl', 'Vrijdag een akkoord werd gesloten.'],
  ['sv', 'På fredagen en gång till möttes de.'],
  ['de', 'Am Freitag jeden zu sehen war schwer.'],
  ['en', 'On Friday another round began.'],
  ['en', 'On Friday first they met.'],
  ['tr', 'Cuma bir anlaşma imzalandı.'],
  ['ru', 'В пятницу первый раунд прошёл.'],
  ['pl', 'W piątek pierwszy tekst był gotowy.'],
  ['hu', 'Pénteken egy bíróság döntött.'],
  ['pl', 'W piątek 10. rundę prowadził on i był zadowolony.'],
  ['en', 'Of all three the first, Friday, was calm.'],
])('what is counted behind a weekday is something else, in %s: %s', (language, sentence) => {
  expect(daysIn(language, sentence)).toBe('2025-03-07');
});

describe('of this week, the last or the next', () => {
  test.each([
    // Where no verb tells, "this" is of the week.
    ['en', 'This Sunday: the talks.', '2025-03-16'],
    ['de', 'Gespräche diesen Sonntag: ein Überblick.', '2025-03-16'],
    ['fr', 'Sommet de ce dimanche : les enjeux.', '2025-03-16'],
    ['es', 'La cumbre de este domingo, en claves.', '2025-03-16'],
    ['it', 'Il vertice di questa domenica.', '2025-03-16'],
    ['pl', 'Szczyt w tę niedzielę.', '2025-03-16'],
    ['ko', '이번 주 일요일 회담.', '2025-03-16'],
    ['zh', '本周日的会谈。', '2025-03-16'],
    ['tr', 'Bu cuma görüştüler.', '2025-03-07'],
    ['en', 'This Friday they met.', '2025-03-07'],
    ['en', 'Next week on Tuesday they meet.', '2025-03-18'],
    ['en', 'It happened on Sunday of last week.', '2025-03-09'],
    ['es', 'La próxima semana, el martes, se reúnen.', '2025-03-18'],
    ['es', 'Se vieron el martes de la semana pasada.', '2025-03-04'],
    ['it', 'La prossima settimana, di martedì, si vedono.', '2025-03-18'],
    ['fr', 'La semaine prochaine, mardi, ils se voient.', '2025-03-18'],
    ['nl', 'Volgende week op dinsdag praten ze.', '2025-03-18'],
    ['tr', 'Önümüzdeki haftanın pazartesi gününde görüşecekler.', '2025-03-17'],
    ['sv', 'I fredags möttes de.', '2025-03-07'],
    ['sv', 'De möts på fredag.', '2025-03-14'],
    ['da', 'Mødet på fredag er vigtigt.', '2025-03-14'],
    ['sv', 'På fredagen möttes de.', '2025-03-07'],
    ['zh', '昨天晚上，周一的会谈取消了。', '2025-03-11,2025-03-10'],
    ['zh', '会谈在下下周五举行。', ''],
  ])('%s: %s', (language, sentence, days) => {
    expect(daysIn(language, sentence)).toBe(days);
  });
});

describe('days around today', () => {
  test.each([
    ['hi', 'मैं कल दिल्ली जाऊंगा।', '2025-03-13'],
    ['ko', '내일모레 만난다.', '2025-03-14'],
    ['ar', 'التقيا قبل يوم أمس.', '2025-03-10'],
    ['ar', 'وفي اليوم التالي التقيا.', ''],
    ['ar', 'وصل اليوم.', '2025-03-12'],
    ['zh', '他们大后天会晤。', ''],
    ['en', 'Two weeks from today they meet.', ''],
    ['en', 'Ten years ago today they met.', ''],
    ['de', 'Heute vor 80 Jahren endete der Krieg.', ''],
    ['fr', "Il y a 80 ans aujourd'hui, la guerre finissait.", ''],
    // By the runtime's own words.
    ['ca', 'Abans-d’ahir es van veure.', '2025-03-10'],
    ['ca', 'Demà passat es veuran.', '2025-03-14'],
    ['hr', 'Prekjučer su razgovarali.', '2025-03-10'],
    ['bg', 'Вдругиден ще се срещнат.', '2025-03-14'],
    ['et', 'Ülehomme kohtuvad nad.', '2025-03-14'],
    ['el', 'Την επόμενη Παρασκευή συναντώνται.', '2025-03-14'],
    ['el', 'Για τρίτη φορά συναντήθηκαν.', ''],
    ['el', 'Την Παρασκευή συναντήθηκαν.', '2025-03-07'],
    ['vi', 'Đây là lần thứ ba họ gặp nhau.', ''],
    ['vi', 'Họ gặp nhau hôm thứ Sáu.', '2025-03-07'],
    ['id', 'Mereka bertemu Jumat depan.', '2025-03-14'],
    ['id', 'Mereka bertemu Jumat lalu.', '2025-03-07'],
    ['he', 'הם ייפגשו ביום שישי הבא.', '2025-03-14'],
    ['sk', 'Pozajtra sa stretnú.', '2025-03-14'],
  ])('%s: %s', (language, sentence, days) => {
    expect(daysIn(language, sentence)).toBe(days);
  });
});
