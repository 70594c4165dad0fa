import { describe, expect, it } from 'vitest';
import { readPermalinkId } from '@/lib/site/paths';

describe('the id in a short link that was passed on', () => {
  it.each([
    ['as it is', '4xr2h0m9qz', '4xr2h0m9qz'],
    ['in capitals', '4XR2H0M9QZ', '4xr2h0m9qz'],
    ['with letters that look like digits', '4xr2hOm9qL', '4xr2h0m9q1'],
    ['with a full stop behind it', '4xr2h0m9qz.', '4xr2h0m9qz'],
    ['with a bracket and a comma', '4xr2h0m9qz),', '4xr2h0m9qz'],
    ['with a quotation mark, encoded', '4xr2h0m9qz%22', '4xr2h0m9qz'],
    ['with a zero-width space, encoded', '4xr2h0m9qz%E2%80%8B', '4xr2h0m9qz'],
    ['with a full stop of Chinese', '4xr2h0m9qz。', '4xr2h0m9qz'],
    ['too short', '4xr2h0m9q', null],
    ['longer by a letter', '4xr2h0m9qzz', null],
    ['with a word behind it', '4xr2h0m9qz.html', null],
    ['with a letter that no id has', '4xr2h0m9qu', null],
    ['nothing', '', null],
  ])('%s: %s', (_, passedOn, id) => {
    expect(readPermalinkId(passedOn)).toBe(id);
  });
});
