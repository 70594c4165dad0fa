import { describe, expect, it } from 'vitest';
import type { SharedPassage } from '@/lib/news/shown/comparison';
import { isWholePassage, passageParts } from '@/lib/site/compare/passage-parts';

const text = 'The pier is closed until June. Nobody was hurt. Divers had found cracks below the water.';
const at = (account: number, start: number, end: number, block = 0) => ({ account, block, start, end });
const passage = (name: string, ...places: readonly ReturnType<typeof at>[]): SharedPassage => ({
  name,
  places,
});

/** The parts of the first block of the first account: "A:words" for a passage. */
const parts = (...passages: readonly SharedPassage[]) =>
  passageParts(text, { account: 0, block: 0 }, passages).map(({ text: words, passage: here }) =>
    here === null ? words : `${here.name}:${words}`,
  );

describe('the parts of a block', () => {
  it.each<readonly [string, readonly SharedPassage[], readonly string[]]>([
    ['nothing in common', [], [text]],
    ['a passage of other accounts', [passage('A', at(1, 0, 9), at(2, 0, 9))], [text]],
    ['a passage of another block', [passage('A', at(0, 0, 9, 3), at(1, 0, 9))], [text]],
    [
      'one in the midst',
      [passage('A', at(0, 31, 46), at(1, 0, 15))],
      ['The pier is closed until June. ', 'A:Nobody was hurt', `. ${text.slice(48)}`],
    ],
    [
      'two that overlap, the second behind the first',
      [passage('A', at(0, 0, 46), at(1, 0, 46)), passage('B', at(0, 31, 87), at(1, 90, 150))],
      [`A:${text.slice(0, 46)}`, `B:${text.slice(46, 87)}`, '.'],
    ],
    [
      'one within another',
      [passage('A', at(0, 0, 88), at(1, 0, 88)), passage('B', at(0, 5, 9), at(2, 0, 4))],
      [`A:${text}`],
    ],
  ])('%s', (_, passages, wanted) => {
    const found = parts(...passages);
    expect(found).toEqual(wanted);
    expect(found.map((one) => one.replace(/^[A-Z]:/, '')).join('')).toBe(text);
  });

  it('each lead to the next account that has the passage, and the last to the first', () => {
    const both = passage('A', at(0, 0, 30), at(0, 31, 46), at(2, 0, 30));
    const here = (account: number) =>
      passageParts(text, { account, block: 0 }, [both]).flatMap((part) => part.passage ?? []);
    expect(here(0).map(({ id, next, nextAccount }) => [id, next, nextAccount])).toEqual([
      ['A-1', 'A-3', 2],
      ['A-1-2', 'A-3', 2],
    ]);
    expect(here(2).map(({ id, next }) => [id, next])).toEqual([['A-3', 'A-1']]);
  });

  it.each([
    ['but for its stop', 87, true],
    ['for a half', 46, false],
  ])('are one passage as a whole %s: %i letters, %s', (_, end, isWhole) => {
    const found = passageParts(text, { account: 0, block: 0 }, [passage('A', at(0, 0, end), at(1, 0, end))]);
    expect(isWholePassage(found)).toBe(isWhole);
  });
});
