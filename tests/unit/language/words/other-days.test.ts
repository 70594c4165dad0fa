import { describe, expect, it } from 'vitest';
import { saysOfDate } from '@/lib/language/stamp-words';
import { isOfOther } from '@/lib/language/words/other-days';

describe('words right before a day that is of something else', () => {
  it.each([
    'Page last built ',
    'This page was generated on ',
    'Page created in 0.3 s on ',
    'Seite erstellt am ',
    'Page générée le ',
    'Strona wygenerowana ',
    'Страница сгенерирована ',
    '© ',
    'Copyright ',
    '© KOF Zürich, ',
    'Corrected ',
    'Rectificatif du ',
    'Corregido el ',
    'Исправлено ',
    'First aired ',
    'Gesendet am ',
    'Diffusé le ',
    'Recuperado el ',
    'Newsletter of ',
    'Published in the print edition of ',
    'Privacy policy of ',
    'Oggi è mercoledì ',
    'Сегодня: ',
    'Foto: Ida Berg, ',
    'fot. Ida Berg, ',
    'Фото: Ида Берг, ',
    'Reuters file photo, ',
    'Letzte Änderung: ',
    'آخرین به‌روزرسانی: ',
    'Version 3, ',
    'Deployed ',
    'Episode of ',
    'Folge vom ',
    'Correspondent since ',
    'Medically reviewed ',
    'Geprüft am ',
    'Traduit le ',
    'Archived ',
    'Adopted ',
    'Séance du ',
    'Sitzung vom ',
    'Seduta del ',
    'Принят ',
    'När: ',
    'Data wydarzenia: ',
    'Etkinlik tarihi: ',
    'Időpont: ',
    '活动时间：',
    '행사일시: ',
    'تاريخ الفعالية: ',
  ])('%s', (words) => {
    expect(saysOfDate(words)).toBe('changed');
  });

  it.each<[string, 'published' | null]>([
    // A section's name, a role, a paper's name, whoever wrote.
    ['Newsletter | ', null],
    ['Corrections · ', null],
    ['By Ida Berg, Broadcast Reporter, ', null],
    ['By Ida Berg, SKARO TODAY, ', null],
    ['Skaro Dnes, ', null],
    ['Газета «Сегодня», ', null],
    ['Ida Berg | Foto: dpa | ', null],
    ['Text und Foto: Ida Berg, ', null],
    ['Quelle: dpa, ', null],
    ['来源：新华社 ', null],
    ['© Skaro Post, published on ', 'published'],
    ['Corrected version, published on ', 'published'],
    ['Submitted by ida on Thu, ', 'published'],
    ['Gespeichert von ida am ', 'published'],
    ['Page 4, created ', 'published'],
    ['Publicatie ', 'published'],
    ['Publiziert am ', 'published'],
    ['Public hearing, ', null],
    ['Events | ', null],
    ['By Ida Berg, reviewed by Tom, ', null],
    ['Sitzungssaal, ', null],
    ['Débat publique, ', null],
    ['Publisher ', null],
  ])('not %s', (words, says) => {
    expect(saysOfDate(words)).toBe(says);
  });
});

describe('a line of something else than its article', () => {
  it.each([
    'Registrazione Tribunale di Skaro n. 45 del 20/07/2019',
    'Reg. Trib. Skaro n. 45 del 20/07/2019',
    'Testata registrata presso il Tribunale di Skaro il 20 luglio 2019',
    'Св-во о гос. регистрации от 20.07.2019',
    'Лицензия № 45 от 20.07.2019',
    'Свідоцтво про державну реєстрацію від 20.07.2019',
    '沪ICP备案号 10120190020 2019-07-20',
    '摄影：李明 2025-07-20',
    '2025-07-20 摄影 李明',
    '撮影：井田 2025年7月20日',
    '2025年7月20日撮影',
    '편집인 김하늘 | 2019.07.20',
    'Свидетельство о регистрации Эл № 12345 от 20.07.2019',
    'Yayın tarihi: 20.07.2019 · Tescil no 45',
    'Giấy phép số 12 cấp ngày 20/07/2019',
    '许可证编号 10120190020 发布日期 2019-07-20',
    '제호 스카로 | 등록 2019년 7월 20일',
    '등록번호: 서울 아12345 | 등록일: 2019년 7월 20일 | 발행인: 김',
    'スカロ港のフェリー=2025年7月20日、井田撮影',
  ])('%s', (line) => {
    expect(isOfOther(line)).toBe(true);
  });

  it.each([
    '등록 2025.08.14 09:00',
    '发布日期：2025-08-14',
    'Yayın tarihi: 14.08.2025',
    'Skaro, 14 agosto 2025',
    'Tribunale di Skaro, 14 agosto 2025',
    'Cronaca | Tribunale | 14 agosto 2025',
    '14 августа 2025, свидетельства очевидцев',
    'Лицензия на добычу, 14 августа 2025',
    'Свідоцтва очевидців, 14 серпня 2025',
    'Patent tescili, 14 Ağustos 2025',
    'Giấy phép xây dựng, 14/08/2025',
    '2025-08-14 摄影',
    '摄影 | 2025-08-14',
    '摄影大赛 2025-08-14',
    '施工许可证 2025-08-14',
    '法规备案 2025-08-14',
    'ドラマ撮影再開 2025年8月14日',
    '유제호 기자 2025.08.14',
    '발행인 칼럼 2025.08.14',
    '사업자 대출 2025.08.14',
  ])('not %s', (line) => {
    expect(isOfOther(line)).toBe(false);
  });
});
