import { describe, expect, it } from 'vitest';
import { chooseLanguage, detectLanguage } from '@/lib/language/detect-language';

const samples = {
  en: 'The harbour master said on Friday that the ferry would leave as soon as the fog had lifted from the bay.',
  de: 'Der Hafenmeister sagte am Freitag, die Fähre werde ablegen, sobald sich der Nebel über der Bucht verzogen habe.',
  uk: 'Начальник порту сказав у п’ятницю, що пором відійде, щойно туман над затокою розвіється і стане видно берег.',
  ru: 'Начальник порта сказал в пятницу, что паром отойдёт, как только над заливом рассеется туман и станет виден берег.',
  ar: 'قال مدير الميناء يوم الجمعة إن العبارة ستغادر حالما ينقشع الضباب عن الخليج ويظهر الشاطئ من جديد.',
  zh: '港务主任星期五表示，等海湾上的雾散去以后，渡船就会离开码头，乘客请在候船室等候通知。',
  pt: 'O chefe do porto disse na sexta-feira que a balsa partiria assim que o nevoeiro saísse da baía e se visse a margem.',
  es: 'El jefe del puerto dijo el viernes que el transbordador zarparía en cuanto se disipara la niebla de la bahía.',
  ko: '항만장은 금요일 만의 안개가 걷히는 대로 여객선이 출항할 것이라며 승객들에게 대합실에서 기다려 달라고 말했다.',
  ja: '港長は金曜日、湾の霧が晴れ次第フェリーは出港すると述べ、乗客に待合室で待つよう呼びかけた。',
};

const norwegian =
  'Havnesjefen sa fredag at fergen ville legge ut så snart tåken hadde lettet over bukta og land kom til syne.';
const quoting = `${`${samples.en} `.repeat(6)}${`${samples.de} `.repeat(30)}`;

describe('the language of a text', () => {
  it.each(Object.entries(samples))('detects %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('says nothing of a few words', () => {
    expect(detectLanguage('Alaska 2025')).toBeNull();
  });

  it('keeps the declared region where the text agrees', () => {
    expect(chooseLanguage(['en-CA', 'fr'], samples.en)).toBe('en-CA');
  });

  it('takes the declaration that the text agrees with', () => {
    expect(chooseLanguage(['en', 'uk-UA'], samples.uk)).toBe('uk-UA');
  });

  it('does not believe a template that says English around German text', () => {
    expect(chooseLanguage(['en-US'], samples.de)).toBe('de');
  });

  it.each([
    // [declared, text, language]: what pages say, and what they are written in.
    ['a template in English around Russian', ['en'], samples.ru, 'ru'],
    ['a template in Spanish around Portuguese', ['es-ES'], samples.pt, 'pt'],
    ['the tag of the script', ['zh-Hans'], samples.zh, 'zh-Hans'],
    ['the tag of the country', ['zh-TW'], samples.zh, 'zh-TW'],
    ['an encoding where a language belongs', ['utf-8'], samples.zh, 'zh'],
    ['a country where a language belongs', ['br'], samples.pt, 'pt'],
    ['Bokmål, which the detector calls Norwegian', ['nb-NO'], norwegian, 'nb-NO'],
    ['a language that the detector does not know', ['mt'], samples.es, 'mt'],
    ['a few Russian words in an English template', ['en'], 'Саммит на Аляске', null],
    ['the same with a second tag', ['en', 'ru'], 'Саммит на Аляске', 'ru'],
    ['a few words of either script', ['sr'], 'Самит на Аљасци', 'sr'],
    ['a Russian headline with a name in Latin letters', ['ru'], 'Elmendorf', 'ru'],
    ['Chinese with one katakana dot', ['zh'], `${samples.zh}・ロ`, 'zh'],
    ['English that quotes Japanese', ['en'], `${samples.en} ${samples.ja} ${samples.en}`, 'en'],
    ['German that opens with an English quotation', ['de'], quoting, 'de'],
    [
      'Chinese with little but an address',
      ['en'],
      `引用網址：https://forum.example/a/b/c?no=1&aid=2 港務主任表示`,
      'zh',
    ],
  ])('%s', (_what, declared, text, language) => {
    expect(chooseLanguage(declared, text)).toBe(language);
  });

  it('believes the declaration of a text too short to tell', () => {
    expect(chooseLanguage(['fr'], 'Alaska 2025')).toBe('fr');
    expect(chooseLanguage([null], 'Alaska 2025')).toBeNull();
  });
});
