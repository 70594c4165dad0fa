import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { prose, readArticle } from '@/tests/support/read-article';

const [one, two, three] = prose;
const textOf = (text: string) => bodyText(readArticle({ text }).blocks).split('\n');

describe('headings of the first rank within a text', () => {
  it.each([
    `<p>${one}</p><h1>What comes next</h1><p>${two}</p><h1>Who pays</h1><p>${three}</p>`,
    `<div><p>${one}</p><h1>What comes next</h1><p>${two}</p><h1>Who pays</h1><p>${three}</p></div>`,
  ])('are kept as headings: %s', (text) => {
    expect(textOf(text)).toEqual([one, 'What comes next', two, 'Who pays', three]);
    expect(readArticle({ text }).blocks[1]).toEqual({ kind: 'heading', text: 'What comes next' });
  });

  it.each([
    ['one alone', `<p>${one}</p><h1>The harbour paper</h1><p>${two}</p><p>${three}</p>`],
    [
      'the headline again',
      `<p>${one}</p><h1>Harbour wall will not last the winter</h1><p>${two}</p><p>${three}</p>`,
    ],
    ['a link', `<p>${one}</p><h1><a href="/b">Ferry sails again</a></h1><p>${two}</p><p>${three}</p>`],
    ['in a box', `<p>${one}</p><div><h1>Our letter</h1></div><p>${two}</p><p>${three}</p>`],
  ])('not %s', (_, text) => {
    expect(textOf(text)).toEqual([one, two, three]);
  });
});

describe('a text set as it was typed', () => {
  it('is parted at its empty lines', () => {
    expect(textOf(`<pre>${prose.join('\n\n')}</pre>`)).toEqual([...prose]);
  });

  it('is one block where its parts are lines of code', () => {
    const code = '<pre>let wall = 1;\n\nwall += 2;\n\nwall.fall();</pre>';
    expect(textOf(`<p>${one}</p>${code}<p>${two}</p><p>${three}</p>`)).toHaveLength(4);
  });
});
