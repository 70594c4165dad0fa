import { describe, expect, it } from 'vitest';
import { agencyIn, agencyOfDateline, parseCredit, partByline, partCaption } from '@/lib/news/credit';

describe('parseCredit', () => {
  it.each([
    ['(dpa)', 'dpa'],
    ['AP', 'AP'],
    ['Source: Northern Wire', 'Northern Wire'],
    ['Quelle: dpa/AFP.', 'dpa/AFP'],
    ['dpa/ib', 'dpa'],
    ['ib/AFP', 'AFP'],
    ['- With files from Reuters', 'Reuters'],
    ['Джерело: Укрінформ', 'Укрінформ'],
    ['— Northern Wire', 'Northern Wire'],
    ['— Reuters', 'Reuters'],
    ['– Harbour News Service', 'Harbour News Service'],
    ['mit Material der dpa', 'dpa'],
    ['avec AFP', 'AFP'],
    ['(с) ТАСС', 'ТАСС'],
    ['Sources: AP, AFP', 'AP, AFP'],
    ['Com informações da Reuters', 'Reuters'],
    ['Com AFP e Reuters', 'AFP e Reuters'],
    ['(Theo Reuters)', 'Reuters'],
    ['Con información de AFP y Reuters', 'AFP y Reuters'],
    ['По материалам РИА Новости', 'РИА Новости'],
    ['Reuters contributed to this report.', 'Reuters'],
    ['Copyright 2025 The Associated Press. All rights reserved.', 'The Associated Press'],
    ['Riproduzione riservata © Copyright ANSA', 'ANSA'],
    ['© dpa-infocom, dpa:250816-930-918457/1', 'dpa'],
    ['dpa-infocom GmbH', 'dpa'],
    ['Lähde: STT', 'STT'],
    ['Zdroje: ČTK, AFP', 'ČTK, AFP'],
    ['Forrás: MTI', 'MTI'],
    ['Sursa: Agerpres', 'Agerpres'],
    ['Πηγή: ΑΠΕ-ΜΠΕ', 'ΑΠΕ-ΜΠΕ'],
    ['منبع: ایسنا', 'ایسنا'],
    ['स्रोत: पीटीआई', 'पीटीआई'],
    ['Nguồn: Reuters', 'Reuters'],
    ['/ritzau/', 'ritzau'],
    ['（新华社）', '新华社'],
    ['（共同）', '共同'],
  ])('%s', (line, credit) => {
    expect(parseCredit(line)).toBe(credit);
  });

  it.each([
    'The AP reported the visit first.',
    'Sources said on Friday that talks would go on.',
    'Reuters building sold',
    '— Karl Amsel',
    '— and so the news went round the harbour',
    'Avec le temps, tout passe.',
    'Com a Rússia, não.',
    'Source: agencies',
    'Source: the author',
    '(With inputs from agencies)',
    'المصدر : وكالات',
    'По материалам дела, причалов было девять',
    'Associated Press writer Ida Berg contributed to this report.',
    'Ida Berg contributed to this report.',
  ])('none in %j', (line) => {
    expect(parseCredit(line)).toBeNull();
  });
});

describe('agencies inside other text', () => {
  it('finds the one in brackets at the end', () => {
    expect(agencyIn('Danach reiste er ab. (APA/dpa)')).toBe('APA/dpa');
    expect(agencyIn('He left (on Friday).')).toBeNull();
  });

  it('finds the one in a dateline', () => {
    expect(agencyOfDateline('MOSKAU (dpa)')).toBe('dpa');
    expect(agencyOfDateline('ANCHORAGE (Alaska)')).toBeNull();
    expect(agencyOfDateline('МОСКВА, 16 авг – РИА Новости')).toBe('РИА Новости');
    expect(agencyOfDateline('서울=연합뉴스')).toBe('연합뉴스');
    expect(agencyOfDateline('КИЇВ. 16 серпня. УНН')).toBe('УНН');
    expect(agencyOfDateline('TALLINN, 15. august, BNS')).toBe('BNS');
    expect(agencyOfDateline('Kodiak [US], August 15 (ANI)')).toBe('ANI');
    expect(agencyOfDateline('ワシントン共同')).toBe('共同');
  });
});

describe('partCaption', () => {
  it.each([
    [
      'Deckhands cast off. Photo: Ilse Brandt / Elbbote',
      'Deckhands cast off.',
      'Photo: Ilse Brandt / Elbbote',
    ],
    ['The leaders on FridayCredit: Northern Pictures', 'The leaders on Friday', 'Northern Pictures'],
    ['The wall on MondayPhoto: Karl Amsel', 'The wall on Monday', 'Photo: Karl Amsel'],
    ['Die Mauer am Montag.Foto: Karl Amsel', 'Die Mauer am Montag.', 'Foto: Karl Amsel'],
    ['The wall on Monday. Image: Karl Amsel', 'The wall on Monday.', 'Image: Karl Amsel'],
    ['防波堤のひび＝12日 撮影・灯台太郎', '防波堤のひび＝12日', '撮影・灯台太郎'],
    ['جدار الميناء يوم الاثنين تصوير: كريم', 'جدار الميناء يوم الاثنين', 'تصوير: كريم'],
    ['Am Hafen (Foto: Karl Amsel)', 'Am Hafen', 'Foto: Karl Amsel'],
    ['The harbour at dusk © Karl Amsel', 'The harbour at dusk', '© Karl Amsel'],
  ])('%s', (caption, text, credit) => {
    expect(partCaption(caption)).toEqual({ text, credit });
  });

  it('believes the markup where the credit has no label', () => {
    const caption = 'The wall on Monday Karl Amsel / The Harbour Paper';
    expect(partCaption(caption, 'Karl Amsel / The Harbour Paper')).toEqual({
      text: 'The wall on Monday',
      credit: 'Karl Amsel / The Harbour Paper',
    });
    expect(partCaption(caption, 'somebody else')).toEqual({ text: caption, credit: null });
  });

  it('leaves a caption without a credit whole', () => {
    expect(partCaption('The photo album of a pilot')).toEqual({
      text: 'The photo album of a pilot',
      credit: null,
    });
  });
});

describe('partByline', () => {
  it.each([
    [['Nora Kettle', 'Tom Brandreth', 'Reuters'], ['Nora Kettle', 'Tom Brandreth'], 'Reuters'],
    [['Hanna Lindt', 'dpa'], ['Hanna Lindt'], 'dpa'],
    [['Nora Kettle'], ['Nora Kettle'], null],
    [['Nora Kettle', 'The Courier Post'], ['Nora Kettle', 'The Courier Post'], null],
    [['AFP'], ['AFP'], null],
    [[], [], null],
  ])('%j', (names, people, agency) => {
    expect(partByline(names)).toEqual({ people, agency });
  });
});

describe('agencies and credits in other languages', () => {
  it('opens a Chinese dateline', () => {
    expect(agencyOfDateline('新华社临河3月2日电')).toBe('新华社');
    expect(agencyOfDateline('临河3月2日电')).toBeNull();
  });

  it.each([
    ['옛 급식실의 화덕. 사진=강변일보', '옛 급식실의 화덕.', '사진=강변일보'],
    ['האוטובוס בדרכו. צילום: רונית שקד', 'האוטובוס בדרכו.', 'צילום: רונית שקד'],
    ['নৌকার ছাদে দুই বোন। ছবি: আরিফ মাঝি', 'নৌকার ছাদে দুই বোন।', 'ছবি: আরিফ মাঝি'],
  ])('%s', (caption, text, credit) => {
    expect(partCaption(caption)).toEqual({ text, credit });
  });
});

describe('marks of an agency’s own', () => {
  it.each([
    ['© 2024 Reuters', 'Reuters'],
    ['© AFP', 'AFP'],
    ['dpa-infocom, dpa:240102-99-123456/2', 'dpa'],
    ['С использованием материалов РИА Новости', 'РИА Новости'],
    ['З використанням матеріалів Укрінформ', 'Укрінформ'],
  ])('%s', (line, agency) => {
    expect(parseCredit(line)).toBe(agency);
  });

  it.each(['© 2024 Jane Doe', '© 2024 AFPX', 'dpa-infocom hat berichtet'])('none: %s', (line) => {
    expect(parseCredit(line)).toBeNull();
  });
});
