import { describe, expect, it } from 'vitest';
import { folded, lowered } from '@/lib/language/letters';
import { pressLanguages } from '@/lib/language/press-languages';
import { pressMatcher } from '@/lib/language/press-words';

const phrases = Object.entries(pressLanguages).flatMap(([language, kinds]) =>
  Object.entries<readonly string[]>({ ...kinds }).flatMap(([kind, list]) =>
    list.map((phrase) => ({ language, kind, phrase })),
  ),
);

describe('the phrases of all languages', () => {
  it('are in lower case, with their accents as one character', () => {
    const others = phrases.filter(({ phrase }) => lowered(folded(phrase)) !== phrase);
    expect(others).toEqual([]);
  });

  it('close every bracket that they open, and hold no empty one', () => {
    const open = phrases.filter(({ phrase }) => !isBalanced(phrase) || /[[(][\])]/.test(phrase));
    expect(open).toEqual([]);
  });

  it('hold no space too much', () => {
    expect(phrases.filter(({ phrase }) => /^\s|\s$|\s{2}/.test(phrase))).toEqual([]);
  });

  it('stand once in a kind', () => {
    const seen = new Set<string>();
    const doubles = phrases.filter(({ language, kind, phrase }) => {
      const key = `${language} ${kind} ${phrase}`;
      return seen.has(key) || !seen.add(key);
    });
    expect(doubles).toEqual([]);
  });
});

describe('a matcher', () => {
  const related = pressMatcher([{ kinds: ['readAlso'], after: '\\s?:' }], '[(]?');
  const walls = pressMatcher([{ kinds: ['reserved'], where: 'anywhere' }]);
  const calls = pressMatcher([{ kinds: ['subscribe'], where: 'sentence' }]);

  it.each([
    ['at the start of a line', related, 'LIRE AUSSI : Le port'],
    ['behind what may stand in front', related, '(Lire aussi : Le port)'],
    ['with an accent of its own', related, 'À lire aussi : Le port'.normalize('NFD')],
    ['anywhere', walls, 'Dieser Text ist nur für Abonnenten.'],
    ['at the start of a sentence', calls, 'Un port libre. Abonnez-vous'],
    ['behind a colon', calls, 'Un port libre : abonnez-vous'],
  ])('finds a phrase %s', (_, matcher, text) => {
    expect(matcher.in(text)).toBe(true);
  });

  it.each([
    ['that begins later', related, 'Voici : lire aussi : Le port'],
    ['without what follows', related, 'Lire aussi le port'],
    ['within a word', walls, 'Nur für Abonnentenwerber'],
    ['in the middle of a sentence', calls, 'Le port dit abonnez-vous'],
  ])('finds none %s', (_, matcher, text) => {
    expect(matcher.in(text)).toBe(false);
  });

  it('gives the place of what it found in the text as it is printed', () => {
    const found = walls.find('İçerik: nur für Abonnenten');
    expect([found?.index, found?.[0]]).toEqual([8, 'nur für abonnenten']);
  });
});

function isBalanced(phrase: string): boolean {
  const open: string[] = [];
  for (const character of phrase) {
    if (character === '[' || character === '(') open.push(character === '[' ? ']' : ')');
    else if ((character === ']' || character === ')') && open.pop() !== character) return false;
  }
  return open.length === 0;
}
