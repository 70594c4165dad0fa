import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { selectedAddress } from '@/components/article/selected-words';

describe('the address of selected words', () => {
  beforeEach(() => {
    vi.stubGlobal('Element', class {});
    vi.stubGlobal('window', { location: { href: 'https://site.example/articles/1' } });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function selection(text: string): Selection {
    const node = { parentElement: { closest: () => ({}) } };
    return {
      isCollapsed: false,
      anchorNode: node,
      focusNode: node,
      toString: () => text,
    } as unknown as Selection;
  }

  test('is a phrase for us and a text fragment for browsers', () => {
    expect(selectedAddress('/articles/1', selection('No deal, they said'))).toBe(
      'https://site.example/articles/1?hl=%22No+deal%2C+they+said%22#hl:~:text=No%20deal%2C%20they%20said',
    );
  });

  test.each([
    ['long words that end within an emoji', `${'字'.repeat(159)}😀${'字'.repeat(80)}`],
    ['several lines whose first is cut within one', `${'字'.repeat(39)}😀${'字'.repeat(9)}\nend`],
    ['several lines whose last begins within one', `Start\n${'字'.repeat(9)}😀${'字'.repeat(39)}`],
    ['half a letter that was selected', `\ude00 and more`],
  ])('holds no half letter: %s', (_, text) => {
    const address = selectedAddress('/articles/1', selection(text));
    expect(decodeURIComponent(address ?? '')).not.toMatch(/\p{Cs}/u);
    expect(address).toContain('#hl:~:text=');
  });
});
