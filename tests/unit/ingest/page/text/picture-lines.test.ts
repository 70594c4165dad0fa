import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { prose, readArticle } from '@/tests/support/read-article';

const [one, two, three] = prose;
const picture = '<div class="c1"><picture><img src="/wall.jpg" alt=""></picture></div>';
const textWith = (box: string) => `<p>${one}</p>${box}<p>${two}</p><p>${three}</p>`;
const linesOf = (box: string) => bodyText(readArticle({ text: textWith(box) }).blocks).split('\n');

describe('a line in a box with a picture and nothing else', () => {
  it.each([
    ['en', 'The outer wall on Monday morning', 'REUTERS'],
    ['de', 'Die äußere Mauer am Montagmorgen', 'dpa'],
    ['fr', 'La digue extérieure lundi matin', 'AFP'],
    ['ru', 'Внешняя стена в понедельник утром', 'ТАСС'],
    ['ar', 'الجدار الخارجي صباح يوم الاثنين', 'وام'],
    ['hi', 'सोमवार की सुबह बाहरी दीवार', 'भाषा'],
    ['ja', '月曜日の朝に撮られた外側の防波堤', '共同'],
  ])('is a caption, and what stands behind it the credit: %s', (_, line, credit) => {
    for (const box of [
      `<div class="c0">${picture}<div class="c2">${line}</div><div class="c3">${credit}</div></div>`,
      `<div class="c0"><div class="c9">${picture}</div><p>${line}</p></div>`,
      `<section><img src="/wall.jpg"><p>${line}</p></section>`,
    ]) {
      const { blocks } = readArticle({ text: textWith(box) });
      expect(bodyText(blocks).split('\n')).toEqual([one, two, three]);
      expect(blocks[1]).toMatchObject({ kind: 'caption', text: line });
    }
  });

  it.each([
    [
      'a sentence',
      `<div>${picture}<p>The wall stood for ninety years.</p></div>`,
      'The wall stood for ninety years.',
    ],
    ['a step of a recipe', `<div>${picture}<p>Step 2</p></div>`, 'Step 2'],
    [
      'a heading',
      `<div>${picture}<h3>How a wall is mended</h3></div><p>${two} So it is.</p>`,
      'How a wall is mended',
    ],
    ['what is said', `<div>${picture}<p>The council said:</p></div>`, 'The council said:'],
  ])('is text where it is %s', (_, box, line) => {
    expect(linesOf(box)).toContain(line);
  });

  it('is text where the picture is another’s', () => {
    const line = 'Who pays for the wall, and who for the bucket';
    expect(linesOf(`<div>${picture}</div><div><p>${line}</p></div>`)).toContain(line);
    expect(linesOf(`<p>${line}</p>${picture}`)).toContain(line);
  });

  it('is text where much of it stands in the box', () => {
    const box = `<div>${picture}<p>${one} Yes.</p><p>A bucket of mortar for everybody</p><p>${two} No.</p><p>${three} Why?</p></div>`;
    expect(linesOf(box)).toContain('A bucket of mortar for everybody');
  });

  it('is text where it is all that the page has', () => {
    const text = `<div>${picture}<p>The outer wall of the harbour, which has lost eleven stones since May, on Monday</p></div>`;
    expect(bodyText(readArticle({ text }).blocks)).toContain('eleven stones');
  });
});

describe('what a player holds beside its picture', () => {
  const film = (words: string) =>
    `<figure class="f0"><div class="f1"><div><div><div><div><header><div>transcript</div></header><h3>The wall in its own words</h3>${words}</div></div></div></div></div><figcaption>The wall</figcaption></figure>`;

  it.each([
    [
      'en',
      '“So at the end of the year the wall will be leaving us, and we shall always be in touch with it,” he said.',
    ],
    [
      'de',
      '„Ende des Jahres wird uns die Mauer also verlassen, und wir bleiben immer mit ihr in Verbindung“, sagte er.',
    ],
    [
      'ru',
      '«В конце года стена нас покинет, и мы всегда будем оставаться с ней на связи», — сказал он в понедельник.',
    ],
  ])('is no text: %s', (_, words) => {
    for (const text of [
      film(`<p class="w">${words}</p>`) + textWith(''),
      textWith(film(`<p class="w">${words}</p>`)),
    ]) {
      const { blocks } = readArticle({ text });
      expect(bodyText(blocks).split('\n')).toEqual([one, two, three]);
    }
  });

  it('is text where a figure is wrapped around the report', () => {
    const text = `<figure><div><div><div><div class="copy">${prose.map((line) => `<p class="w">${line}</p>`).join('')}</div></div></div></div></figure>`;
    expect(bodyText(readArticle({ text }).blocks).split('\n')).toEqual([one, two, three]);
  });

  it('leaves quotations and tables in figures', () => {
    const quote =
      '<figure><blockquote><p>Every stone has a number, and nobody has the book.</p></blockquote></figure>';
    expect(linesOf(quote)).toContain('Every stone has a number, and nobody has the book.');
    const table =
      '<figure class="t"><table><tr><th>Stone</th><th>Day</th></tr><tr><td>First</td><td>Monday</td></tr><tr><td>Second</td><td>Friday</td></tr></table></figure>';
    expect(readArticle({ text: textWith(table) }).blocks).toContainEqual(
      expect.objectContaining({ kind: 'table' }),
    );
  });
});
