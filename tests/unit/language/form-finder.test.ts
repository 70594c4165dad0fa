import { describe, expect, test } from 'vitest';
import { everyMatch } from '@/lib/language/every-match';
import { FormFinder } from '@/lib/language/form-finder';
import { foldPrinted, formPattern } from '@/lib/language/form-pattern';
import { grammarOf } from '@/lib/language/grammar/grammars';
import { createSeededRandom } from '@/tests/support/seeded-random';

const languages = ['ar', 'de', 'en', 'fr', 'hi', 'ja', 'ko', 'ru', 'tr', 'uk', 'zh'];
const between = [' ', ' ', ' ', ', ', '-', '. ', '·', 'ⅷ', '𝒜', 'ʘ', 'º', 'я', 'A', '5'];

/** The lists of a language's grammar that find something. */
function listsOf(language: string): readonly (readonly string[])[] {
  return Object.values(grammarOf(language) ?? {})
    .flat()
    .filter((list): list is string => typeof list === 'string' && list.length > 8)
    .map((list) => list.split('|').filter((form) => form !== ''));
}

describe.each(languages)('the words of a list in “%s”', (language) => {
  test('are found where an expression of all letters and any case finds them', () => {
    const { draw, pick } = createSeededRandom(5);
    const inSomeCase = (word: string) =>
      pick([word, word, word.toUpperCase(), word.replace(/^./u, (letter) => letter.toUpperCase())]);
    let count = 0;
    for (const forms of listsOf(language)) {
      const words = forms.flatMap((form) => form.split(/[ *…]+/)).filter((word) => word !== '');
      const text = foldPrinted(
        Array.from({ length: 1500 }, () => (draw() < 0.4 ? inSomeCase(pick(words)) : pick(between))).join(''),
      );
      const wanted = everyMatch(new RegExp(formPattern(forms).source, 'giu'), text);
      const found = new FormFinder(forms).matches(text);
      expect(found).toEqual(wanted.map(({ index, 0: word }) => ({ index, 0: word })));
      count += found.length;
    }
    expect(count).toBeGreaterThan(300);
  });
});
