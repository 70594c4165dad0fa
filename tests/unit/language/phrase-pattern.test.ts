import { describe, expect, it } from 'vitest';
import { folded, lowered, wordStarts } from '@/lib/language/letters';
import { openingsOf, phrasesSource } from '@/lib/language/phrase-pattern';

describe('a phrase as the press prints it', () => {
  it.each([
    ['read also', 'Read also'],
    ["don't miss", 'DON’T MISS'],
    ['[also] read', 'read'],
    ['[also] read', 'also read'],
    ['read [also]', 'read'],
    ['read [also] [now]', 'read now'],
    ['[we] [all] read', 'we all read'],
    ['article[s] (liés|similaires)', 'articles similaires'],
    ['(note[s]|item[s]) of', 'items of'],
    ['e[-]mail', 'email'],
    ['meistgelesen*', 'Meistgelesene'],
    ['folg* uns', 'Folgen uns'],
    ['# min read', '1,200 min read'],
    ['sign up … newsletter', 'Sign up for our weekly newsletter'],
    ['残り[ ]#字', '残り 120字'],
    ['関連', '関連記事'],
    ['관련[ ]기사', '관련 기사를'],
    ['got a tip?', 'Got a tip?'],
    ['paylaş', 'PAYLAŞ'],
    ['اقرأ أيضا', 'اقرأ أيضًا'],
    ['पढ़ें', 'पढ़ें'],
  ])('%s: %s', (phrase, text) => {
    expect(matches(phrase, text)).toBe(true);
  });

  it.each([
    ['ad', 'Adult'],
    ['ad', 'ad2'],
    ['lees ook', 'lees ookmerken'],
    ['лайк', 'лайки'],
    ['sign up … newsletter', 'Sign up for our newsletters'],
    ['sign up … newsletter', 'Sign upwards for the newsletter'],
    ['got a tip?', 'Got a tip of the hat'],
    ['[also] read', 'alsoread'],
    ['(note[s]|item[s]) of', 'notesof'],
  ])('%s is not in: %s', (phrase, text) => {
    expect(matches(phrase, text)).toBe(false);
  });

  it('never matches where there are none', () => {
    expect(new RegExp(phrasesSource([])).test('')).toBe(false);
  });
});

describe('what a phrase may begin with', () => {
  it.each([
    ['read also', ['read']],
    ['[also] reading', ['also', 'read']],
    ['(note[s]|item[s]) of', ['note', 'item']],
    ['(the (first|last)|one) of', ['the', 'one']],
    ['m[e|i]ssing', ['mess', 'miss', 'mssi']],
    ['à lire', ['à']],
    ["l'article", ['l']],
    ['# min', ['']],
    ['a*b', ['a']],
    ['更新', ['更新']],
  ])('%s', (phrase, openings) => {
    expect([...openingsOf(phrase)]).toEqual(openings);
  });
});

it('goes from word to word, and from letter to letter where words are not parted', () => {
  expect(wordStarts('ab c2, é—關連x')).toEqual([0, 3, 7, 9, 10, 11]);
  expect(wordStarts('c d')).toEqual([0, 2]);
});

it('keeps every letter in its place in lower case', () => {
  expect(lowered('İSTANBUL’DA ΣΟΦΟΣ')).toBe('istanbul’da σοφος');
});

function matches(phrase: string, text: string): boolean {
  return new RegExp(`^${phrasesSource([phrase])}`).test(lowered(folded(text)));
}
