import { describe, expect, it } from 'vitest';
import { agencyIn, agencyOfDateline, parseCredit, partByline } from '@/lib/news/credit';

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
