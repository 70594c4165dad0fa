import { describe, expect, test } from 'vitest';
import { readOutlets } from '@/lib/event/load';
import { readSource } from '@/lib/ingest/feed/read-feed';
import { readPage } from '@/lib/ingest/page/read-page';

const outlets = readOutlets(null);
const languages = [...new Set(outlets.kind === 'read' ? outlets.value.map(({ language }) => language) : [])];

/** How the press of each language prints the 15th of each month where the runtime prints it otherwise. */
const printed: Readonly<Record<string, string>> = {
  en: 'Jan. 15, 2025|Feb. 15, 2025|Mar. 15, 2025|Apr. 15, 2025|15 MAY 2025|Jun 15 2025|15 Jul 2025|Aug. 15, 2025|Sept. 15, 2025|15th October 2025|Nov. 15, 2025|Dec. 15, 2025',
  de: '15. Jänner 2025|15. Feb. 2025|15. Maerz 2025|15. Apr. 2025|15. MAI 2025|15. Juni 2025|15. Juli 2025|15. Aug 2025|15. Sept 2025|15. Okt 2025|15. Nov 2025|15. Dez 2025',
  ru: '15 янв 2025|15 фев 2025|15 мар 2025|15 апр 2025|15 мая 2025|15 июн 2025|15 июл 2025|15 АВГУСТА 2025 года|15 сен 2025|15 окт 2025|15 ноя 2025|15 дек 2025',
  es: '15 ene. 2025|15 feb 2025|15 mar. 2025|15 abr. 2025|15 may 2025|15 jun. 2025|15 jul. 2025|15 de Agosto de 2025|15 de setiembre de 2025|15 oct. 2025|15 nov. 2025|15 de diciembre del 2025',
  fr: '15 jan 2025|15 fev 2025|15 mars 2025|15 avr 2025|15 MAI 2025|15 juin 2025|15 juil 2025|15 aout 2025|15 sep 2025|15 oct 2025|15 nov 2025|15 décembre 2025',
  uk: '15 січ 2025|15 лют 2025|15 бер 2025|15 кві 2025|15 тра 2025|15 чер 2025|15 лип 2025|15 сер 2025|15 вер 2025|15 жов 2025|15 лис 2025|15 гру 2025',
  pt: '15 jan 2025|15 FEV 2025|15 mar 2025|15 abr 2025|15 mai 2025|15 jun 2025|15 jul 2025|15 ago 2025|15 set 2025|15 out 2025|15 nov 2025|15 dez 2025',
  it: '15 gen 2025|15 Febbraio 2025|15 Mar. 2025|15 apr 2025|15 Magg. 2025|15 Giugno 2025|15 Lug 2025|15 AGOSTO 2025|15 sett. 2025|15 Ott 2025|15 nov. 2025|15 dic 2025',
  tr: '15 OCAK 2025|15 ŞUBAT 2025|15 MART 2025|15 NİSAN 2025|15 MAYIS 2025|15 HAZİRAN 2025|15 TEMMUZ 2025|15 AĞUSTOS 2025|15 EYLÜL 2025|15 EKİM 2025|15 KASIM 2025|15 ARALIK 2025',
  pl: '15 stycz. 2025|15 lut 2025|15 marca 2025 r.|15 kwiet. 2025|15 MAJA 2025|15 czerw. 2025|15 lip 2025|15 sierp. 2025|15 wrześ. 2025|15 paźdz. 2025|15 listop. 2025|15 grudz. 2025',
  ar: '15 كانون الثاني 2025|15 شباط/فبراير 2025|15 آذار 2025|15 ابريل 2025|15 أيار/مايو 2025|15 يونيه 2025|15 تموز 2025|15 آب/أغسطس 2025|15 أيلول 2025|15 تشرين الأول 2025|15 تشرين الثاني/نوفمبر 2025|15 كانون الأول 2025',
  nl: '15 jan. 2025|15 febr. 2025|15 mrt 2025|15 apr. 2025|15 mei 2025|15 juni 2025|15 juli 2025|15 AUG 2025|15 sept. 2025|15 okt. 2025|15 nov. 2025|15 dec. 2025',
  no: '15. jan 2025|15. feb 2025|15. mars 2025|15. apr 2025|15. mai 2025|15. JUNI 2025|15. jul 2025|15. aug 2025|15. sept 2025|15. okt 2025|15. nov 2025|15. des 2025',
  sv: '15 jan 2025|15 feb 2025|15 mar 2025|15 apr 2025|15 maj 2025|15 jun 2025|15 jul 2025|15 Augusti 2025|15 sept 2025|15 okt 2025|15 nov 2025|15 dec 2025',
  cs: '15. LEDNA 2025|15 úno 2025|15. března 2025|15 dubna 2025|15. Května 2025|15. čvn 2025|15. čvc 2025|15. srp 2025|15. zář 2025|15. říj 2025|15. lis 2025|15. pro 2025',
  hi: '15 जन॰ 2025|15 फरवरी 2025|15 मार्च, 2025|15 अप्रैल 2025|15 मई 2025|15 जून 2025|15 जुलाई 2025|१५ अगस्त २०२५|15 सितम्बर 2025|15 अक्तूबर 2025|15 नवम्बर 2025|15 दिसम्बर 2025',
  da: '15. jan 2025|15. feb 2025|15. marts 2025|15. apr 2025|15. maj 2025|15. jun 2025|15. jul 2025|15. aug 2025|15. sept. 2025|15. okt 2025|15. nov 2025|15. dec 2025',
  fi: '15. tammikuuta 2025|15. helmi 2025|15. maalis 2025|15. huhti 2025|15. TOUKOKUUTA 2025|15 kesäkuu 2025|15. heinäkuuta 2025|15. elo 2025|15. syys 2025|15. loka 2025|15. marras 2025|15. joulu 2025',
  lt: '2025 saus. 15 d.|2025 vas. 15 d.|2025 m. kovo 15 d.|2025 bal. 15 d.|2025 geg. 15 d.|2025 birž. 15 d.|2025 liep. 15 d.|2025 rugp. 15 d.|2025 rugs. 15 d.|2025 spal. 15 d.|2025 lapkr. 15 d.|2025 gruod. 15 d.',
  hu: '2025. január 15.|2025. febr. 15.|2025. márc. 15.|2025. ápr. 15.|2025. máj. 15.|2025. jún. 15.|2025. júl. 15.|2025. AUGUSZTUS 15.|2025. szept. 15.|2025. okt. 15.|2025. nov. 15.|2025. dec. 15.',
  ro: '15 ian 2025|15 Februarie 2025|15 mart. 2025|15 apr 2025|15 mai 2025|15 iun 2025|15 iul 2025|15 aug 2025|15 sept 2025|15 oct 2025|15 noi 2025|15 dec 2025',
  ja: '2025年1月15日|2025年2月15日|2025年03月15日|2025年4月15日|2025年5月15日|2025年6月15日|2025年7月15日|2025年08月15日|2025年9月15日|2025年10月15日|2025年11月15日|2025年12月15日',
  zh: '2025年1月15日|2025年2月15日|2025年03月15日|2025年4月15日|2025年5月15日|2025年6月15日|2025年7月15日|2025年08月15日|2025年9月15日|2025年10月15日|2025年11月15日|2025年12月15日',
  ko: '2025년 1월 15일|2025년 2월 15일|2025년 03월 15일|2025년 4월 15일|2025년 5월 15일|2025년 6월 15일|2025년 7월 15일|2025년 08월 15일|2025년 9월 15일|2025년 10월 15일|2025년 11월 15일|2025년 12월 15일',
};

/** Each way in which a day of each month is printed, with the day. */
function datesIn(language: string): readonly (readonly [string, string])[] {
  const formats = (['full', 'long', 'medium'] as const).map(
    (dateStyle) => new Intl.DateTimeFormat(language, { dateStyle, calendar: 'gregory', timeZone: 'UTC' }),
  );
  return (printed[language] ?? '').split('|').flatMap((press, month) => {
    const at = new Date(Date.UTC(2025, month, 15));
    return [press, ...formats.map((format) => format.format(at))].map(
      (text) => [text, at.toISOString().slice(0, 10)] as const,
    );
  });
}

/** What a feed of the language gives as its items' days, in their order. */
async function daysOfFeed(language: string, dates: readonly string[]): Promise<readonly unknown[]> {
  const items = dates.map(
    (date, at) => `<item><link>https://a.example/${at}</link><pubDate>${date}</pubDate></item>`,
  );
  const xml = `<rss version="2.0"><channel><language>${language}</language>${items.join('')}</channel></rss>`;
  const reading = await readSource(new TextEncoder().encode(xml), {
    contentType: 'application/rss+xml; charset=utf-8',
    address: 'https://a.example/feed',
  });
  return reading.kind === 'feed' ? reading.items.map(({ published }) => published) : [];
}

/** What a page of the language gives as its day, printed under the headline. */
function dayOfPage(language: string, date: string): unknown {
  const text =
    'Two presidents met at an air base, and nobody but they knew for how long it would be. '.repeat(4);
  const html = `<html lang="${language}"><body><article><h1>After the talks</h1><span class="date">${date}</span><p>${text}</p></article></body></html>`;
  const reading = readPage(new TextEncoder().encode(html), {
    contentType: 'text/html; charset=utf-8',
    address: 'https://a.example/talks',
  });
  return reading.kind === 'article' ? reading.article.published[0] : null;
}

const day = (name: string, origin: string) => ({ kind: 'day', day: name, origin });

test('every language of a shipped outlet has its dates here', () => {
  expect(languages.length).toBeGreaterThan(20);
  expect(languages.filter((language) => datesIn(language).length < 48)).toEqual([]);
});

describe.each(languages)('every month in %s', (language) => {
  const dates = datesIn(language);

  test('is read in a feed', async () => {
    const read = await daysOfFeed(
      language,
      dates.map(([text]) => text),
    );
    expect(read.map((published, at) => [dates[at]?.[0], published])).toEqual(
      dates.map(([text, name]) => [text, day(name, 'feed')]),
    );
  });

  test('is read on a page', () => {
    expect(dates.map(([text]) => [text, dayOfPage(language, text)])).toEqual(
      dates.map(([text, name]) => [text, day(name, 'visible')]),
    );
  });
});

describe('15 listopada 2025', () => {
  test.each([
    ['pl', '2025-11-15'],
    ['hr', '2025-10-15'],
  ])('in %s is %s, in a feed and on a page', async (language, name) => {
    expect(await daysOfFeed(language, ['15 listopada 2025'])).toEqual([day(name, 'feed')]);
    expect(dayOfPage(language, '15 listopada 2025')).toEqual(day(name, 'visible'));
  });

  test('is not guessed where no language is declared', async () => {
    expect(await daysOfFeed('', ['15 listopada 2025'])).toEqual([null]);
    expect(dayOfPage('', '15 listopada 2025')).toBeUndefined();
  });
});
