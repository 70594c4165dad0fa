import { describe, expect, it } from 'vitest';
import { chooseLanguage, detectLanguage, languageTag } from '@/lib/news/language';

const samples = {
  en: 'The harbour master said on Friday that the ferry would leave as soon as the fog had lifted from the bay.',
  de: 'Der Hafenmeister sagte am Freitag, die Fähre werde ablegen, sobald sich der Nebel über der Bucht verzogen habe.',
  uk: 'Начальник порту сказав у п’ятницю, що пором відійде, щойно туман над затокою розвіється і стане видно берег.',
  ru: 'Начальник порта сказал в пятницу, что паром отойдёт, как только над заливом рассеется туман и станет виден берег.',
  ar: 'قال مدير الميناء يوم الجمعة إن العبارة ستغادر حالما ينقشع الضباب عن الخليج ويظهر الشاطئ من جديد.',
  zh: '港务主任星期五表示，等海湾上的雾散去以后，渡船就会离开码头，乘客请在候船室等候通知。',
  ja: '港長は金曜日、湾の霧が晴れ次第フェリーは出港すると述べ、乗客に待合室で待つよう呼びかけた。',
};

describe('languageTag', () => {
  it.each([
    ['en_US', 'en-US'],
    ['DE', 'de'],
    ['zh-Hans', 'zh-Hans'],
    ['English', 'en'],
    ['ua', 'uk'],
    ['', null],
    ['x-default', null],
    [null, null],
  ])('%j is %j', (declared, tag) => {
    expect(languageTag(declared)).toBe(tag);
  });
});

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

  it('believes the declaration of a text too short to tell', () => {
    expect(chooseLanguage(['fr'], 'Alaska 2025')).toBe('fr');
    expect(chooseLanguage([null], 'Alaska 2025')).toBeNull();
  });
});
