import { describe, expect, it } from 'vitest';
import { creditedNames, distinctNames } from '@/lib/news/byline/credited-names';
import { firstNameFirst } from '@/lib/news/byline/names-in-data';
import { splitByline } from '@/lib/news/byline/split-byline';
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
    // The agency in brackets, behind a stroke, a label or "via".
    ['Ruth Ellery (dpa)', ['Ruth Ellery', 'dpa']],
    ['Nguyễn Văn An (Theo Reuters)', ['Nguyễn Văn An', 'Reuters']],
    ['RUTH ELLERY and TOM BAIRD (Associated Press)', ['RUTH ELLERY', 'TOM BAIRD', 'Associated Press']],
    ['Kovács János/MTI', ['Kovács János', 'MTI']],
    ['Ruth Ellery via AP', ['Ruth Ellery', 'AP']],
    ['Autor: Ion Popescu | Sursa: Agerpres', ['Ion Popescu', 'Agerpres']],
    ['By Ruth Ellery | Reuters | Kodiak', ['Ruth Ellery', 'Reuters']],
    ['Ruth Ellery (Harbour Paper)', ['Ruth Ellery']],
    ['AC/DC Fan Club', ['AC/DC Fan Club']],
    // What somebody does, behind the name.
    ['Ruth Ellery, Harbour Correspondent; Tom Baird, Wall Editor', ['Ruth Ellery', 'Tom Baird']],
    ['Іда Берг, журналістка відділу новин', ['Іда Берг']],
    ['Inés Duarte, redactora de puertos', ['Inés Duarte']],
    ['עידה ברג, כתבת הנמל', ['עידה ברג']],
    ['Harbour Correspondent', ['Harbour Correspondent']],
    ['bell hooks', ['bell hooks']],
    // Openings and "and" of other languages.
    ['de Ana-Maria Popescu', ['Ana-Maria Popescu']],
    ['Scris de Ion Popescu', ['Ion Popescu']],
    ['De la Cruz Marta', ['De la Cruz Marta']],
    ['Bart De Wever', ['Bart De Wever']],
    ['Piše Ivan Petrović, Hina', ['Ivan Petrović', 'Hina']],
    ['Teksti: Ida Berg Kuvat: Ole Holm', ['Ida Berg']],
    ['עידה ברג וארי כהן', ['עידה ברג', 'ארי כהן']],
    ['ורד כהן', ['ורד כהן']],
    ['記者王小明／台北報導', ['王小明']],
    ['〔記者王小明／綜合報導〕', ['王小明']],
    ['文・山田太郎　写真・佐藤花子', ['山田太郎']],
    ['取材・文 山田太郎', ['山田太郎']],
    // What a writer is called before a colon or its like, and brackets around a signature.
    ['著者：佐伯真帆', ['佐伯真帆']],
    ['執筆者: 佐伯真帆', ['佐伯真帆']],
    ['ライター＝佐伯真帆', ['佐伯真帆']],
    ['筆者真帆', ['筆者真帆']],
    ['《佐伯真帆》', ['佐伯真帆']],
    ['作者︱林小雨', ['林小雨']],
    ['글=김하늘', ['김하늘']],
    ['글 김하늘 기자', ['김하늘']],
    ['글샘', ['글샘']],
    ['Redactor: Ana Pop', ['Ana Pop']],
    // What somebody is by a university or a guild.
    ['By Ruth Ellery, MA', ['Ruth Ellery']],
    ['Ruth Ellery, M.D., Ph.D.', ['Ruth Ellery']],
    ['Ruth Ellery, RN and Tom Baird, MPH', ['Ruth Ellery', 'Tom Baird']],
    ['Ruth Ellery, Esq.', ['Ruth Ellery']],
    ['Ruth Ma', ['Ruth Ma']],
    ['Ruth Ellery, AP', ['Ruth Ellery', 'AP']],
    ['Ruth Ellery, dpa', ['Ruth Ellery', 'dpa']],
    ['山田太郎（ワシントン支局）', ['山田太郎']],
    ['Jane Doe (Anchorage); Jane Doe', ['Jane Doe']],
    ['Report by “Tidewater” International Desk', ['“Tidewater” International Desk']],
    ['View all posts by Tom Baird', ['Tom Baird']],
    ['AFP/The Local', ['AFP/The Local']],
    ['Von unserem Korrespondenten Karl Amsel, Washington', ['Karl Amsel']],
    ['Text: Jutta Eichholz; Fotos: Karl Amsel', ['Jutta Eichholz']],
    ['Par Maëlle Kerroux, envoyée spéciale à Anchorage', ['Maëlle Kerroux']],
    ['Ruth Ellery, Chief Political Correspondent', ['Ruth Ellery']],
    ['Inés Duarte, corresponsal', ['Inés Duarte']],
    // Japanese lines: brackets, bullets, the desk behind the name.
    ['[田中みなと，HarbourPC]', ['田中みなと', 'HarbourPC']],
    ['[Jane Doe, Northern Wire]', ['Jane Doe', 'Northern Wire']],
    ['Jane Doe [Kodiak]', ['Jane Doe']],
    ['文● 岸田なぎさ／港湾編集部', ['岸田なぎさ']],
    ['文＝岸田なぎさ', ['岸田なぎさ']],
    ['NaGi／ナギサ', ['NaGi／ナギサ']],
    ['岸田なぎさ ／', ['岸田なぎさ']],
    // How long a text takes to read, and whose rights it is.
    ['By Jane Doe 5 minute read', ['Jane Doe']],
    ['Jane Doe | 7 min read', ['Jane Doe']],
    ['Анна Вересова, 4 минуты чтения', ['Анна Вересова']],
    ['Jane Doe 5', ['Jane Doe 5']],
    ['Copyright Harbour Media Ltd. All rights reserved.', []],
    // Names that begin as "by" is in Italian.
    ['Da-young Seo', ['Da-young Seo']],
    ['By Di-Ann Moss', ['Di-Ann Moss']],
    ['By - Ruth Ellery', ['Ruth Ellery']],
    // A name that is a trade's.
    ['Ada Reporter', ['Ada Reporter']],
    ['Анна Вересова, собственный корреспондент', ['Анна Вересова']],
    ['文／林小雨', ['林小雨']],
    ['Un texte de Maëlle Kerroux', ['Maëlle Kerroux']],
    ['Do Correio, em São Paulo', ['Do Correio']],
    ['（记者 林小雨 陈平）', ['林小雨', '陈平']],
    ['【アンカレジ＝佐伯真帆】', ['佐伯真帆']],
    ['ワシントン＝佐伯真帆', ['佐伯真帆']],
    // What stands behind a name: agencies, a day, an address.
    ['רות אלרי וסוכנויות הידיעות', ['רות אלרי']],
    ['Ruth Ellery on 15 August 2025', ['Ruth Ellery']],
    ['Ruth Ellery ruth@harbour.example', ['Ruth Ellery']],
    ['Ruth Ellery https://harbour.example/ruth', ['Ruth Ellery']],
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
    '51 Comments',
    'December 16',
    'See full bio',
    'AP Entertainment Writer',
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
    expect(distinctNames(['रवि शर्मा', 'रेवा शर्मा'])).toEqual(['रवि शर्मा', 'रेवा शर्मा']);
  });

  it('sets the outlet aside beside a person', () => {
    expect(creditedNames(['Jane Doe', 'Tidewater Post'], ['Tidewater Post', 'tidewater'])).toEqual([
      'Jane Doe',
    ]);
  });

  it('keeps the outlet where nobody else is named', () => {
    expect(creditedNames(['TIDEWATER POST'], ['Tidewater Post'])).toEqual(['TIDEWATER POST']);
    expect(creditedNames(['Jane Doe', 'The Tidewater Post'], ['Tidewater Post'])).toEqual(['Jane Doe']);
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
    ['Ida Berg in Washington and agencies', ['Ida Berg']],
    ['Harbour Paper | Agencies', ['Harbour Paper']],
    ['Ida Berg reported from Oslo, and Ole Holm from Bergen.', ['Ida Berg', 'Ole Holm']],
    ['Publié le 16 août 2025 à 06h12, par Maëlle Kerroux', ['Maëlle Kerroux']],
    ['Von Jutta Eichholz, Oslo und Karl Amsel, Bergen', ['Jutta Eichholz', 'Karl Amsel']],
    ['Jutta Eichholz, ARD Washington', ['Jutta Eichholz']],
    ['Aus Oslo berichtet Jutta Eichholz', ['Jutta Eichholz']],
    ['Inés Duarte, São Paulo', ['Inés Duarte']],
    ['dal nostro inviato Luca Serra', ['Luca Serra']],
    ['di Luca Serra, corrispondente da New York', ['Luca Serra']],
    ['Redazione ANSA', ['ANSA']],
    ['Onze correspondent Jan de Vries', ['Jan de Vries']],
    ['Van onze correspondent', []],
    ['Text: Lars Bø Foto: Kari Nord', ['Lars Bø']],
    ['opr. Jan Kowalski', ['Jan Kowalski']],
    ['Zdroj: ČTK', ['ČTK']],
    ['Szerző: Kovács Anna', ['Kovács Anna']],
    ['Анна Вересова. Фото: Пётр Лодкин', ['Анна Вересова']],
    ['Анна Вересова, РИА Новости', ['Анна Вересова', 'РИА Новости']],
    ['Haber Merkezi', []],
    ['Tim Redaksi', []],
    ['واشنطن: ليلى الهاشمي', ['ليلى الهاشمي']],
    ['المصدر : الجزيرة نت', ['الجزيرة نت']],
    ['מאת: דנה כהן', ['דנה כהן']],
    ['نویسنده: مریم رضایی', ['مریم رضایی']],
    ['राम कुमार', ['राम कुमार']],
    ['โดย สมชาย ใจดี', ['สมชาย ใจดี']],
    ['Γράφει ο Γιώργος Παπάς', ['Γιώργος Παπάς']],
    ['新华社记者 林小雨', ['林小雨']],
    ['文/林小雨', ['林小雨']],
    ['워싱턴=김하나 특파원', ['김하나']],
    ['ワシントン支局 佐伯真帆', ['佐伯真帆']],
    ['【ワシントン佐伯真帆】', ['佐伯真帆']],
    ['Reporting by Ida Berg in Oslo; Editing by Ole Holm', ['Ida Berg']],
    ['Penulis: Budi Santoso | Editor: Sri Ayu', ['Budi Santoso']],
    // No places, editors, desks or labels.
    ['Edited by Ole Holm', ['Ole Holm']],
    ['Ida Berg and JD Holm', ['Ida Berg', 'JD Holm']],
    ['Autorenkollektiv Nord', ['Autorenkollektiv Nord']],
    ['Redaktion nordblatt.de', []],
    ['Amt Nord für Handel, Bildung, Ole Holm', ['Amt Nord für Handel', 'Bildung', 'Ole Holm']],
    ['Τουλα Παπά', ['Τουλα Παπά']],
  ])('%s', (text, names) => {
    expect(splitByline(text)).toEqual(names);
  });
});

it.each([
  ['Ellery, Ruth', 'Ruth Ellery'],
  ['Jong, Pieter de', 'Pieter de Jong'],
  ['Ruth Ellery, Karl Amsel', 'Ruth Ellery, Karl Amsel'],
  ['Ellery, Reuters, AFP', 'Ellery, Reuters, AFP'],
  ['Ellery, Reuters', 'Ellery, Reuters'],
  ['Ellery, Redaktion', 'Ellery, Redaktion'],
])('%s in a field of data is %s', (field, name) => {
  expect(firstNameFirst(field)).toBe(name);
});

it.each([
  // A role set against the name.
  ['Ruth Ellery Political Editor', ['Ruth Ellery']],
  ['Ruth Ellery, Senior Business Writer', ['Ruth Ellery']],
  ['Staff writer Ruth Ellery', ['Ruth Ellery']],
  ['Von HAFENBLATT-online-Redakteur Karl Amsel', ['Karl Amsel']],
  ['Ruth Ellery, Special to The Tidewater', ['Ruth Ellery']],
  ['Ruth Ellery For Tidewater Mail Australia', ['Ruth Ellery']],
  ['White House Reporter', []],
  ['Senior Business Writer', []],
  ['Ruth Editor', ['Ruth Editor']],
  ['Redakteurin', []],
  // An agency set against it.
  ['By RUTH ELLERY and TOM BAIRD Associated Press', ['RUTH ELLERY', 'TOM BAIRD', 'Associated Press']],
  ['Ruth Ellery Reuters', ['Ruth Ellery', 'Reuters']],
  ['Ruth Ellery Baird', ['Ruth Ellery Baird']],
  ['Ruth Reuters', ['Ruth Reuters']],
  // Those who took pictures, checked or edited.
  ['By Ruth Ellery, Illustrations by Tom Baird', ['Ruth Ellery']],
  ['By Ruth Ellery Photographs by Tom Baird', ['Ruth Ellery']],
  ['Photographs by Tom Baird, Written by Ruth Ellery', ['Ruth Ellery']],
  ['Photography by Tom Baird', []],
  ['Von Jutta Eichholz, Fotos von Karl Amsel', ['Jutta Eichholz']],
  ['Par Maëlle Kerroux, photos de Yann Gouez', ['Maëlle Kerroux']],
  ['By Ruth Ellery | Medically reviewed by Dr Tom Baird, MD', ['Ruth Ellery']],
  ['作者：林小雨　责编：陈平', ['林小雨']],
  ['责编：陈平', ['陈平']],
  ['Fotos: Karl Amsel', ['Karl Amsel']],
  // Names that begin as bylines do.
  ['Von Miller', ['Von Miller']],
  ['By Von Miller', ['Von Miller']],
  ['Par Andersson', ['Par Andersson']],
  ['Di Stefano', ['Di Stefano']],
  ['Von Karl Amsel', ['Karl Amsel']],
  ['Par Maëlle Kerroux', ['Maëlle Kerroux']],
  ['Von dpa', ['dpa']],
  ['Par Reuters', ['Reuters']],
  ['Di Redazione', []],
  // Where they are.
  ['Inés Duarte | Palma de Mallorca', ['Inés Duarte']],
  ['Inés Duarte, Santiago de Compostela', ['Inés Duarte']],
  ['Karl Amsel, Frankfurt am Main', ['Karl Amsel']],
  ['Inés Duarte | María de Rey', ['Inés Duarte', 'María de Rey']],
  ['Inés Duarte | Santiago de Rey', ['Inés Duarte', 'Santiago de Rey']],
  ['Ruth Ellery\u200bRoma. Corresponsal', ['Ruth Ellery']],
  ['By Ruth Ellery, LONDON', ['Ruth Ellery']],
  ['By Ruth Ellery, REUTERS', ['Ruth Ellery', 'REUTERS']],
  ['RUTH ELLERY, TOM BAIRD', ['RUTH ELLERY', 'TOM BAIRD']],
  ['Inês Duarte, do Rio de Janeiro', ['Inês Duarte']],
  ['Inês Duarte, De Vries', ['Inês Duarte', 'De Vries']],
  // Labels of more languages, what stands before them, and how long it is.
  ['Tekst og foto: Lars Bø', ['Lars Bø']],
  ['Text und Fotos: Karl Amsel', ['Karl Amsel']],
  ['Oleh: Budi Santoso', ['Budi Santoso']],
  ['Kirjoittaja Aino Laine', ['Aino Laine']],
  ['文・佐伯真帆', ['佐伯真帆']],
  ['Publié le 15/08/2025 par Maëlle Kerroux', ['Maëlle Kerroux']],
  ['Monday August 27, 2018 10:05 am PDT by Ida Berg', ['Ida Berg']],
  ['15 August 2025 by Ida Berg and Ole Holm', ['Ida Berg', 'Ole Holm']],
  ['15. August 2025, 10:05 Uhr von Ida Berg', ['Ida Berg']],
  ['15/08/2025 par Maëlle Kerroux', ['Maëlle Kerroux']],
  ['15 de agosto de 2025 por Inês Duarte', ['Inês Duarte']],
  ['Updated by Ida Berg', ['Ida Berg']],
  ['June Berg, 2018 Prize of the Harbour', ['June Berg']],
  ['Posted on 15 August 2025 by Ruth Ellery', ['Ruth Ellery']],
  ['Autor: Jan Kowalski, Źródło: PAP', ['Jan Kowalski', 'PAP']],
  ['Napsal Jan Novák', ['Jan Novák']],
  ['Kirjoittaja: Aino Laine', ['Aino Laine']],
  ['Piše: Ana Horvat', ['Ana Horvat']],
  ['Tác giả: Nguyễn An', ['Nguyễn An']],
  ['Oleh Petrenko', ['Oleh Petrenko']],
  ['Ruth Ellery · 15 Aug 2025 · 3 min read', ['Ruth Ellery']],
])('what stands beside names in %s', (text, names) => {
  expect(splitByline(text)).toEqual(names);
});

describe('works that a byline opens with', () => {
  it.each([
    ['Text und Interview: Jutta Eichholz', ['Jutta Eichholz']],
    ['Text, Foto und Video: Jutta Eichholz', ['Jutta Eichholz']],
    ['Recherche und Text: Jutta Eichholz, Karl Amsel', ['Jutta Eichholz', 'Karl Amsel']],
    ['Analyse von Jutta Eichholz', ['Jutta Eichholz']],
    ['Words and pictures: Ruth Ellery', ['Ruth Ellery']],
    ['Words and photography Ruth Ellery', ['Ruth Ellery']],
    ['Story and photos by Ruth Ellery', ['Ruth Ellery']],
    ['Words: Ruth Ellery Photography: Tom Baird', ['Ruth Ellery']],
    ['Photos: Tom Baird; words: Ruth Ellery', ['Ruth Ellery']],
    ['Texte et photos Maëlle Kerroux', ['Maëlle Kerroux']],
    ['Entretien : Maëlle Kerroux', ['Maëlle Kerroux']],
    ['Texto y fotos: Inés Duarte', ['Inés Duarte']],
    ['Testo e foto di Carla Monti', ['Carla Monti']],
    ['Tekst og foto: Ole Holm', ['Ole Holm']],
    ['Haastattelu: Ida Berg', ['Ida Berg']],
    ['Текст и фото: Анна Вересова', ['Анна Вересова']],
    ['نص وصور: سامر حداد', ['سامر حداد']],
    ['טקסט וצילום: עידה ברג', ['עידה ברג']],
    ['文・写真 佐伯真帆', ['佐伯真帆']],
    ['取材・構成・写真：佐伯真帆', ['佐伯真帆']],
    ['글·영상 김하늘 기자', ['김하늘']],
    ['文/林小雨 图/王小明', ['林小雨']],
    ['撰文、摄影：林小雨', ['林小雨']],
    ['Text: Northern Wire', ['Northern Wire']],
    // Behind who wrote, who made the pictures, however it is joined.
    ['By Ruth Ellery and photos by Tom Baird', ['Ruth Ellery']],
    ['By Ruth Ellery with photos by Tom Baird', ['Ruth Ellery']],
    ['Von Jutta Eichholz und Fotos von Karl Amsel', ['Jutta Eichholz']],
    ['Ida Berg och foto av Ole Holm', ['Ida Berg']],
    ['Reports & photos by Ruth Ellery', ['Ruth Ellery']],
    ['Photos by Tom Baird, text by Ruth Ellery', ['Ruth Ellery']],
    ['Servizio a cura di Carla Monti', ['Carla Monti']],
  ])('%s', (line, names) => {
    expect(splitByline(line)).toEqual(names);
  });

  it.each([
    'Art Garfunkel',
    'Story Musgrave',
    'Foto Rossi',
    'Bild am Sonntag',
    'Image Comics',
    'Sak Lee',
    'Words Ann',
    'Metin de Vries',
    'Story van Berg',
  ])('not: %s', (name) => {
    expect(splitByline(name)).toEqual([name]);
  });
});

describe('links beside names', () => {
  it.each([
    'Archiv anzeigen →',
    'Zum Profil »',
    'View more →',
    'More from Ruth Ellery',
    'Ver todas las entradas',
    'Todos os posts',
    'Zobacz wszystkie wpisy',
    'Все записи',
    'すべての記事',
  ])('%s names nobody', (text) => {
    expect(splitByline(text)).toEqual([]);
  });

  it.each([
    ['Ruth Ellery →', ['Ruth Ellery']],
    ['View all posts by Ruth Ellery »', ['Ruth Ellery']],
    ['Alle Artikel von Jutta Eichholz', ['Jutta Eichholz']],
    ['Voir tous les articles de Maëlle Kerroux', ['Maëlle Kerroux']],
    ['Ver todas las entradas de Inés Duarte', ['Inés Duarte']],
    ['Todos os posts de Inês Duarte', ['Inês Duarte']],
    ['Tutti gli articoli di Carla Monti', ['Carla Monti']],
    ['Alle berichten van Ole Holm', ['Ole Holm']],
    ['Archie Harbour', ['Archie Harbour']],
    // Where somebody is, behind a name or a site.
    ['Ruth Ellery, Kodiak, Alaska', ['Ruth Ellery']],
    ['harbour.example, Kodiak, Alaska', ['harbour.example']],
    ['harbour.example, UK', ['harbour.example']],
    ['harbour.example, Ruth Ellery', ['harbour.example', 'Ruth Ellery']],
    ['harbour.example, Reuters', ['harbour.example', 'Reuters']],
  ])('%s', (text, names) => {
    expect(splitByline(text)).toEqual(names);
  });
});
