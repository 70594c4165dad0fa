import { describe, expect, test } from 'vitest';
import { everyMatch } from '@/lib/language/every-match';
import { formPattern, lowerCase } from '@/lib/language/form-pattern';
import { compileWords } from '@/lib/language/word-forms';
import { expectEvenGrowth } from '@/tests/support/growth';
import { createSeededRandom } from '@/tests/support/seeded-random';

const found = (form: string, text: string): boolean =>
  compileWords({ name: 'test', words: { any: [form] } }).in(text);

describe('a form finds', () => {
  test.each([
    ['whole words', 'Alaska', 'Talks in Alaska, at last'],
    ['at the very start and end', 'Alaska', 'Alaska'],
    ['whatever the case', 'Путин*', 'ПУТИН В АНКОРИДЖЕ'],
    ['a sigma at the end of capitals', 'Ρώσ*', 'ΟΙ ΡΏΣ'],
    ['beside marks', 'Alaska', '(Alaska)—«Alaska»'],
    ['before the possessive', 'Alaska', 'Alaska’s governor'],
    ['an apostrophe in the text', "Alaska's", 'Alaska’s governor'],
    ['an apostrophe in the form', 'Alaska’s', "Alaska's governor"],
    ['a Ukrainian apostrophe', "об'єднан*", 'Обʼєднані сили'],
    ['letters composed otherwise in the text', 'Gespräch*', 'Gespräche'.normalize('NFD')],
    ['letters composed otherwise in the form', 'reunión'.normalize('NFD'), 'La reunión'],
    ['Hindi with its nukta either way', 'मुलाक़ात*', 'मुलाक़ात'.normalize('NFC')],
    ['an ending for *', 'Аляск*', 'на Аляске'],
    ['no ending for *', 'Gipfel*', 'Der Gipfel'],
    ['a beginning for *', '*gipfel', 'Alaskagipfel'],
    ['an ending within', 'Weiße* Haus', 'im Weißen Haus'],
    ['words across a line break', 'White House', 'White\n  House'],
    ['words across a no-break space', 'White House', 'White\u00a0House'],
    ['a hyphen that does not break', 'cease-fire', 'a cease\u2011fire'],
    ['a soft hyphen', 'Verhandlung*', 'Verhand\u00adlungen'],
    ['a mark of direction', 'قمة', 'ق\u061cمة'],
    ['Turkish capitals with a dot', 'zirve*', 'ZİRVE BAŞLADI'],
    ['Turkish small letters as other languages lower them', 'zirve*', 'ZİRVE'.toLowerCase()],
    ['Turkish capitals without a dot', 'barış*', 'BARIŞ GÖRÜŞMESİ'],
    ['Turkish suffixes', 'Alaska*', 'Alaska’daki zirve'],
    ['Arabic with its particles', '*ترامب*', 'وترامب'],
    ['Arabic with an article and a preposition', '*قمة*', 'بالقمة'],
    ['Arabic with vowel marks', '*قمة*', 'القِمَّة'],
    ['Arabic widened', '*ترامب*', 'ترامــب'],
    ['Chinese within a sentence', '*特朗普*', '美国总统特朗普抵达'],
    ['Japanese within a sentence', '*アラスカ*', '米ロ首脳がアラスカで会談'],
    ['a verb in two parts', 'hob … ab', 'Sie hob mit der Maschine ab.'],
    ['a verb in two parts side by side', 'rief … an', 'Er rief an'],
    ['endings of both parts', 'посетил* … могил*', 'Они посетили на кладбище могилы солдат'],
    ['what looks like a pattern', 'a.b(c)', 'see a.b(c) there'],
  ])('%s', (_name, form, text) => {
    expect(found(form, text)).toBe(true);
  });
});

describe('a form does not find', () => {
  test.each([
    ['part of a word', 'Putin', 'Putinism'],
    ['the end of a word', 'met', 'helmet'],
    ['a word that goes on with a digit', 'JBER', 'JBER2'],
    ['a word that goes on with a mark', 'a', 'a\u0308b'],
    ['a beginning where * is at the end only', 'Путин*', 'Распутин'],
    ['an ending where * is at the beginning only', '*gipfel', 'Gipfelkreuz'],
    ['words apart', 'White House', 'White and House'],
    ['a verb whose second part is of the next clause', 'hob … ab', 'Er hob die Hand, ab zehn Uhr'],
    ['a verb whose second part goes on', 'rief … an', 'Er rief andere'],
    ['a first part that goes on', 'rief … an', 'Sie riefen ihn an'],
    ['a pattern by its meaning', 'a.b', 'axb'],
    ['anything in nothing', 'Alaska', ''],
  ])('%s', (_name, form, text) => {
    expect(found(form, text)).toBe(false);
  });
});

test('forms of all languages count, under the name of the group', () => {
  const group = compileWords({ name: 'Alaska', words: { en: ['Alaska'], ru: ['Аляск*'] } });
  expect([group.name, group.in('Alaska'), group.in('Аляску'), group.in('Siberia')]).toEqual([
    'Alaska',
    true,
    true,
    false,
  ]);
});

test.each([
  ['a megabyte of one letter', 1_000_000, '', 'a'],
  ['much white space in a form', 100_000, 'Weiße', ' '],
])('%s is looked through in good time', async (_, size, start, part) => {
  const group = compileWords({ name: 'x', words: { de: ['Weiße* Haus', '*gipfel', 'a* b* c'] } });
  expect(await expectEvenGrowth(size, (n) => group.in(start + part.repeat(n)))).toBe(false);
});

test.each([
  ['en', 'Trump', 'X-era', 'the Trump-era rules', false],
  ['en', 'Trump', 'X-era', 'Trump-erased rules', true],
  ['zh', '*特朗普*', 'X时代', '特朗普时代的规则', false],
  ['ja', '*トランプ*', 'Xジダイ', 'トランプジダイの規則', false],
  ['th', '*ทรัมป์*', 'Xยุค', 'ทรัมป์ยุคนั้น', false],
])('in %s, %s beside %s: %s', (_language, word, phrase, text, isNamed) => {
  expect(compileWords({ name: 'x', words: { any: [word] } }, [phrase]).in(text)).toBe(isNamed);
});

test.each([
  [
    'ordinary',
    ['alaska', 'путин*', '*gipfel', 'weiße* haus', 'hob … ab*', '*ترامب*', '特朗普', 'met', 'jber'],
  ],
  ['rare', ['alaska', 'nº*', 'თბილისი', 'ʘ*']],
])(
  'words of %s letters stand where the pattern of all letters has them, whatever is beside them',
  (_, forms) => {
    const { draw, pick } = createSeededRandom(7);
    const others = [
      'ⅷ',
      'º',
      'ა',
      'ʘ',
      'ก',
      '𝒜',
      '\u{20000}',
      '\u{2f800}',
      '\ud800',
      'ª',
      'a',
      'я',
      '5',
      '्',
      'Ω',
      '한',
      'A',
    ];
    const between = [' ', ' ', ' ', ', ', '-', '. ', '\n', '·', '₤', '\u00ad'];
    const words = forms.flatMap((form) => form.split(/[ *…]+/)).filter((word) => word !== '');
    const text = Array.from({ length: 40_000 }, () =>
      draw() < 0.4 ? pick(words) : draw() < 0.5 ? pick(others) : pick(between),
    ).join('');
    const { places } = compileWords({ name: 'test', words: { any: forms } });
    const wanted = everyMatch(formPattern(forms), lowerCase(text)).map(({ 0: word, index }) => ({
      from: index,
      to: index + word.length,
    }));
    expect(wanted.length).toBeGreaterThan(500);
    expect(places(text)).toEqual(wanted);
  },
);
