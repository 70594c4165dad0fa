import { describe, expect, it } from 'vitest';
import { prose, readArticle } from '@/tests/support/read-article';

const [one, two, three] = prose.map((line) => `<p>${line}</p>`);

/** The captions of a text with these lines between its paragraphs, with their credits. */
function captionsOf(figures: string): readonly (readonly [string, string | null])[] {
  const { blocks } = readArticle({ text: `${one}${figures}${two}${three}` });
  return blocks.flatMap((block) => (block.kind === 'caption' ? [[block.text, block.credit] as const] : []));
}

const figure = (lines: string) => `<figure><img src="/a.jpg" alt="">${lines}</figure>`;

describe('the lines under a picture', () => {
  it.each([
    [
      'with the credit above, both named for those who hear the page',
      '<p><span>Image source, </span><span>Reuters</span></p><figcaption><span>Image caption, </span><p>The wall in May</p></figcaption>',
      ['The wall in May', 'Reuters'],
    ],
    [
      'in Russian',
      '<p><span>Автор фото, </span><span>Анна Берг</span></p><figcaption><span>Подпись к фото, </span><p>Стена порта в мае</p></figcaption>',
      ['Стена порта в мае', 'Анна Берг'],
    ],
    [
      'with the credit below',
      '<figcaption><div>The wall in May</div><div>| Credit: Jane Doe</div></figcaption>',
      ['The wall in May', 'Jane Doe'],
    ],
    [
      'with a house of pictures below',
      '<figcaption><div>The wall in May</div><div>Jane Doe/Getty Images</div></figcaption>',
      ['The wall in May', 'Jane Doe/Getty Images'],
    ],
  ])('are one caption: %s', (_, lines, caption) => {
    expect(captionsOf(figure(lines))).toEqual([caption]);
  });

  it('are none where they are the address of a post that was not put in', () => {
    expect(captionsOf(figure('<div>https://social.example/harbour/status/1</div>'))).toEqual([]);
    expect(
      captionsOf(figure('<figcaption>https://social.example is where the wall fell first</figcaption>')),
    ).toEqual([['https://social.example is where the wall fell first', null]]);
  });

  it('are two where they stand in two figures, or are two captions', () => {
    const apart = `${figure('<figcaption>The wall in May</figcaption>')}${figure('<figcaption>Jane Doe/AFP</figcaption>')}`;
    expect(captionsOf(apart)).toEqual([
      ['The wall in May', null],
      ['Jane Doe/AFP', null],
    ]);
    const both = figure('<figcaption><p>The wall in May</p><p>The wall in June</p></figcaption>');
    expect(captionsOf(both)).toEqual([
      ['The wall in May', null],
      ['The wall in June', null],
    ]);
  });
});
