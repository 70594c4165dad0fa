import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '@/lib/ingest/decode/decode';

const words = {
  ru: 'Сегодня в порту открыли новый причал, пришли все жители города',
  ja: '港に新しい桟橋が開きました。町の人々が集まりました',
  ko: '항구에 새로운 부두가 문을 열었습니다',
  zh: '今天港口的新码头开放了，人们都来了，这是我们的国家',
  fr: 'L’été à Œting coûte 5 € — déjà',
  el: 'Σήμερα στο λιμάνι άνοιξε η νέα προβλήτα και ήρθαν όλοι',
  pl: 'Dziś w porcie otwarto nową przystań, przyszły tłumy mieszkańców łódź',
};

function page(text: string, encoding: string | null): string {
  const declared = encoding === null ? '' : ` encoding="${encoding}"`;
  return `<?xml version="1.0"${declared}?><rss><title>${text}</title><d>${text} ${text} ${text}</d></rss>`;
}

function decoded(text: string, charset: string, labels: { xml?: string; http?: string }): string {
  const body = iconv.encode(page(text, labels.xml ?? null), charset);
  return (
    /<title>([^<]*)</.exec(
      decodeText(body, labels.http === undefined ? null : `text/xml; charset=${labels.http}`),
    )?.[1] ?? ''
  );
}

describe('44 · the charset: a mark, valid UTF-8, the header, the declaration', () => {
  test.each([
    ['a declaration', words.ru, 'koi8-r', { xml: 'koi8-r' }],
    ['a declaration of what nobody would guess', words.pl, 'cp852', { xml: 'cp852' }],
    ['a header', words.ja, 'shift_jis', { http: '"Shift_JIS"' }],
    ['a header before a declaration', words.ru, 'koi8-r', { http: 'koi8-r', xml: 'windows-1251' }],
    ['a default header and a declaration', words.zh, 'gb18030', { http: 'ISO-8859-1', xml: 'gb2312' }],
    ['a header of utf-8 on other bytes', words.ru, 'windows-1251', { http: 'utf-8', xml: 'windows-1251' }],
    ['windows-1252 under its old name', words.fr, 'windows-1252', { xml: 'iso-8859-1' }],
    ['a wrong label on UTF-8', words.ru, 'utf-8', { http: 'windows-1251', xml: 'iso-8859-1' }],
    ['a label that cannot fit', words.ja, 'euc-jp', { http: 'x-unknown' }],
    ['nothing: Cyrillic', words.ru, 'windows-1251', {}],
    ['nothing: koi8', words.ru, 'koi8-r', {}],
    ['nothing: Greek', words.el, 'windows-1253', {}],
    ['nothing: Polish', words.pl, 'windows-1250', {}],
    ['nothing: Japanese', words.ja, 'shift_jis', {}],
    ['nothing: Korean', words.ko, 'euc-kr', {}],
    ['nothing: Chinese', words.zh, 'gb18030', {}],
    ['nothing: French', words.fr, 'windows-1252', {}],
  ])('by %s', (_, text, charset, labels) => {
    expect(decoded(text, charset, labels)).toBe(text);
  });

  test.each([
    ['iso-8859-2', 'windows-1250', 'Dziś źle: „nie ma umowy” – mówi świadek'],
    ['latin2', 'windows-1250', 'Šéf diplomacie žádá „tvrdší“ postup'],
    ['iso-8859-2', 'iso-8859-2', 'Dziś źle, mówi świadek'],
    ['iso-8859-3', 'iso-8859-3', 'Ġurnata ħażina'],
    ['iso-8859-5', 'windows-1251', 'Саммит завершился «без соглашения» – и всё'],
    ['iso-8859-5', 'iso-8859-5', 'Саммит завершился без соглашения'],
    ['iso-8859-6', 'windows-1256', 'انتهت القمة – “لا”'],
    ['iso-8859-7', 'windows-1253', 'Άμεση αντίδραση – “όχι”'],
    ['iso-8859-8', 'windows-1255', 'הפסגה הסתיימה – “לא”'],
    ['logical', 'windows-1255', 'הפסגה הסתיימה ללא הסכם'],
    ['latin5', 'windows-1254', 'Alaska’da zirve – “hayır”, İstanbul'],
    ['iso-8859-13', 'windows-1257', 'Viršūnių – „nieko“'],
    ['iso-8859-15', 'windows-1252', 'L’été à Œting coûte 5 € – déjà'],
    ['iso-8859-15', 'iso-8859-15', "L'été à Œting coûte 5 €"],
    ['l1', 'windows-1252', 'L’été – “non”'],
    ['x-cp1250', 'windows-1250', 'Dziś źle'],
    ['dos-874', 'windows-874', 'การประชุมสิ้นสุด'],
    ['x-mac-ukrainian', 'maccyrillic', 'Саміт завершився'],
    ['csisolatin9', 'iso-8859-15', 'Cœur à 5 €'],
  ])('under a label of %s what is written in %s: %s', (label, charset, text) => {
    expect(decoded(text, charset, { xml: label })).toBe(text);
  });

  test.each([
    ['a system’s own apostrophe', 'don\u0092t', 'don’t'],
    ['a dash and dots', '\u0084Nein\u0093 \u0096 und so weiter\u0085', '„Nein“ – und so weiter…'],
    ['beside letters with accents', 'l\u0092été à\u0096', 'l’été à–'],
    ['UTF-8 written twice', 'lâ\u0080\u0099Ã©tÃ© dâ\u0080\u0099ici', 'l’été d’ici'],
    ['Cyrillic written twice', 'Ð\u009fÑ\u0080Ð¸Ð²ÐµÑ\u0082', 'Привет'],
    ['nothing of this', 'Ã© â Â° ÐÑ été', 'Ã© â Â° ÐÑ été'],
  ])('signs of Windows in UTF-8: %s', (_, written, text) => {
    expect(decodeText(Buffer.from(`<title>${written}</title>`), null)).toBe(`<title>${text}</title>`);
  });

  test.each([
    ['windows-1252', '“No deal” – it’s over'],
    ['windows-1252', 'El niño — ¿qué pasó?'],
    ['windows-1252', 'Cœur à cœur'],
    ['windows-1252', 'São Paulo: reunião não avança'],
    ['windows-1252', 'Der Gipfel ist für Österreich größer'],
    ['windows-1252', 'Grækenland, Bouvetøen og Østrig'],
    ['macroman', 'L’été à Nîmes, déjà'],
    ['windows-1250', 'Příměří na Ukrajině nebude'],
    ['windows-1250', 'Republika Środkowoafrykańska, Czarnogóra'],
    ['iso-8859-2', 'Zakończył się szczyt na Alasce'],
    ['windows-1254', 'Zirve bitti: Türkiye ve İstanbul'],
    ['windows-1257', 'Šventasis Vincentas, Jungtinių Valstijų salos'],
    ['gb18030', '停火协议'],
    ['gb18030', '特朗普与普京会谈'],
    ['big5', '川普與普丁會談'],
    ['euc-jp', '首脳会談'],
    ['shift_jis', 'カナダ、ディエゴガルシア島'],
    ['euc-kr', '정상회담 종료'],
    ['windows-1251', 'Саммит на Аляске'],
    ['iso-8859-7', 'Η σύνοδος κορυφής'],
  ])('by nothing, a few words in %s: %s', (charset, text) => {
    expect(decodeText(iconv.encode(`<title>${text}</title>`, charset), null)).toBe(`<title>${text}</title>`);
  });

  test.each(['utf-16le', 'utf-16be', 'utf-32le'])('%s with and without a mark', (charset) => {
    for (const addBOM of [true, false]) {
      expect(decodeText(iconv.encode(page(words.ja, null), charset, { addBOM }), null)).toContain(words.ja);
    }
  });

  test('a few broken bytes do not cost the rest of UTF-8', () => {
    const body = Buffer.concat([Buffer.from(words.ru), Buffer.from([0xff, 0xc3]), Buffer.from(words.ru)]);
    expect(decodeText(body, null)).toContain(words.ru);
  });

  test('a mark goes before a header, also where a byte of the text is broken', () => {
    const body = Buffer.concat([
      Buffer.from(`\ufeff${words.ru}`),
      Buffer.from([0xff]),
      Buffer.from(words.ru),
    ]);
    expect(decodeText(body, 'text/xml; charset=windows-1251')).toBe(`${words.ru}\ufffd${words.ru}`);
  });

  test('no bytes are no characters', () => {
    expect(decodeText(new Uint8Array(), 'text/xml; charset=utf-16')).toBe('');
  });
});
