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
  ])('not %s', (line) => {
    expect(isOfOther(line)).toBe(false);
  });
});
