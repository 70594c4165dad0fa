import { describe, expect, it } from 'vitest';
import { creditedNames, distinctNames, splitByline } from '@/lib/news/byline';
import { expectEvenGrowth } from '@/tests/support/growth';

describe('splitByline', () => {
  it.each([
    ['By Jane Doe and John Roe in Kyiv, with Northern Wire', ['Jane Doe', 'John Roe', 'Northern Wire']],
    ['BY MARIT SOLVANG', ['MARIT SOLVANG']],
    ['Von Jutta Eichholz und Karl Amsel', ['Jutta Eichholz', 'Karl Amsel']],
    ['Par Maëlle Kerroux et Yann Gouez. Publié le 9 août 2025 à 07h05', ['Maëlle Kerroux', 'Yann Gouez']],
    ['Harbour Paper - Ruth Ellery', ['Harbour Paper', 'Ruth Ellery']],
    ['Jean-Luc Kerroux', ['Jean-Luc Kerroux']],
    ['김하나 기자', ['김하나']],
    ['Por Inés Duarte y Pablo Rey', ['Inés Duarte', 'Pablo Rey']],
    ['Di Carla Monti e Luca Serra', ['Carla Monti', 'Luca Serra']],
    ['Автор: Анна Вересова и Пётр Лодкин', ['Анна Вересова', 'Пётр Лодкин']],
    ['Олена Гай та Ігор Лан', ['Олена Гай', 'Ігор Лан']],
    ['ليلى الهاشمي، سامر حداد', ['ليلى الهاشمي', 'سامر حداد']],
    ['Posted by Ruth Ellery', ['Ruth Ellery']],
    ['Jane Doe (Anchorage); Jane Doe', ['Jane Doe']],
    ['Report by “Tidewater” International Desk', ['“Tidewater” International Desk']],
    ['View all posts by Tom Baird', ['Tom Baird']],
    ['AFP/The Local', ['AFP/The Local']],
    ['Von unserem Korrespondenten Karl Amsel, Washington', ['Karl Amsel']],
    ['Text: Jutta Eichholz; Fotos: Karl Amsel', ['Jutta Eichholz']],
    ['Par Maëlle Kerroux, envoyée spéciale à Anchorage', ['Maëlle Kerroux']],
    ['Ruth Ellery, Chief Political Correspondent', ['Ruth Ellery']],
    ['Inés Duarte, corresponsal', ['Inés Duarte']],
    // A name that is a trade's.
    ['Ada Reporter', ['Ada Reporter']],
    ['Анна Вересова, собственный корреспондент', ['Анна Вересова']],
    ['文／林小雨', ['林小雨']],
    ['（记者 林小雨 陈平）', ['林小雨', '陈平']],
    ['【アンカレジ＝佐伯真帆】', ['佐伯真帆']],
    ['ワシントン＝佐伯真帆', ['佐伯真帆']],
  ])('%s', (printed, names) => {
    expect(splitByline(printed)).toEqual(names);
  });

  it.each([
    '',
    'By',
    'admin',
    'https://outlet.example/people/jane',
    'jane@outlet.example',
    '12:40',
    'Staff Reporter',
    'No Author',
    'Door onze redactie buitenland',
    'Редакция',
    'La redazione',
  ])('names nobody in %j', (printed) => {
    expect(splitByline(printed)).toEqual([]);
  });

  it.each([
    ['By ', 'a, '],
    ['', '(['],
  ])('is done at once with %s and %s again and again', async (start, part) => {
    await expectEvenGrowth(200_000, (n) => splitByline(start + part.repeat(n)));
  });
});

describe('who is credited', () => {
  it('leaves doubles out whatever their case', () => {
    expect(distinctNames(['Jane Doe', 'JANE DOE', 'Jane  Doe.'])).toEqual(['Jane Doe']);
  });

  it('sets the outlet aside beside a person', () => {
    expect(creditedNames(['Jane Doe', 'Tidewater Post'], ['Tidewater Post', 'tidewater'])).toEqual([
      'Jane Doe',
    ]);
  });

  it('keeps the outlet where nobody else is named', () => {
    expect(creditedNames(['TIDEWATER POST'], ['Tidewater Post'])).toEqual(['TIDEWATER POST']);
  });
});

describe('who is credited beside whom', () => {
  it.each([
    ['By Ida Berg, with additional reporting by Ole Holm', ['Ida Berg', 'Ole Holm']],
    ['Ida Berg and Ole Holm, Oslo', ['Ida Berg', 'Ole Holm']],
    ['Анна Белова, Москва', ['Анна Белова']],
    ['Ida Berg, Reuters', ['Ida Berg', 'Reuters']],
    ['Madonna, Cher', ['Madonna', 'Cher']],
    ['记者 张三 李四', ['张三', '李四']],
    ['By our own correspondent', []],
    ['By Our Staff', []],
    ['Karl von der Tann', ['Karl von der Tann']],
  ])('%s', (text, names) => {
    expect(splitByline(text)).toEqual(names);
  });
});
