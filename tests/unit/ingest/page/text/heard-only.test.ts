import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { prose, readArticle } from '@/tests/support/read-article';

const [one, two, three] = prose;
const rest = `<p>${two}</p><p>${three}</p>`;
const firstOf = (paragraph: string) =>
  bodyText(readArticle({ text: `<p>${paragraph}</p>${rest}` }).blocks).split('\n')[0];

describe('words for those who hear a page', () => {
  it.each([
    ['sr-only', '(opens in a new window)'],
    ['visually-hidden', '(wird in neuem Fenster geöffnet)'],
    ['visuallyhidden', '(nouvelle fenêtre)'],
    ['story__visually-hidden', '(Bild vergrößern)'],
    ['u-hidden-visually', '(se abre en otra ventana)'],
    ['screen-reader-text', '(si apre in una nuova finestra)'],
    ['hidden-tag', '(Nouvelle fenêtre)'],
    ['element-invisible', '(in nieuw venster)'],
    ['show-for-sr', '(öffnet ein Fenster)'],
    ['srOnly', '（新しいウィンドウで開く）'],
    ['tooltip-text', 'a wall in the sea'],
    ['tooltiptext', 'a wall in the sea'],
    ['assistive-text', '(يفتح في نافذة جديدة)'],
  ])('are no part of a sentence: %s', (name, words) => {
    const sentence = `The survey <a href="/survey">of May<span class="${name}">${words}</span></a> was the last that anybody paid for, the harbour master said.`;
    expect(firstOf(sentence)).toBe(
      'The survey of May was the last that anybody paid for, the harbour master said.',
    );
  });

  it('are no part of a caption', () => {
    const figure =
      '<figure><img src="/w.jpg"><figcaption><span class="visually-hidden">Image caption, </span>The wall on Monday morning</figcaption></figure>';
    expect(readArticle({ text: `<p>${one}</p>${figure}${rest}` }).blocks[1]).toMatchObject({
      kind: 'caption',
      text: 'The wall on Monday morning',
    });
  });

  it.each(['note', 'reader', 'screen', 'hidden-gem', 'only'])('are not what is called %s', (name) => {
    expect(firstOf(`${one} <span class="${name}">It fell.</span>`)).toBe(`${one} It fell.`);
  });
});

describe('words that are printed in one way and said in another', () => {
  const sentence = 'The survey of May was the last that anybody paid for, the harbour master said.';
  const rests = sentence.slice('The'.length);

  it.each([
    ['an initial', `<span class="dropcap" aria-hidden="true">T</span>${sentence.slice(1)}`],
    [
      'an initial that is said again',
      `<span class="cap" aria-hidden="true">T</span><span class="visually-hidden">T</span>${sentence.slice(1)}`,
    ],
    [
      'a word whose initial is set apart',
      `<span aria-hidden="true"><b>T</b>he</span><span class="sr-only">The</span>${rests}`,
    ],
    [
      'an initial before the rest in an element',
      `<b aria-hidden="true">T</b><span>${sentence.slice(1)}</span>`,
    ],
    ['an initial in what says it', `<b aria-label="T"><i aria-hidden="true">T</i></b>${sentence.slice(1)}`],
    ['a word said before', `<i class="sr-only">The</i>\n<b aria-hidden="true">The</b>${rests}`],
    [
      'the whole sentence',
      `<span aria-hidden="true">${sentence}</span><span class="u-hidden-visually">${sentence}</span>`,
    ],
  ])('stand once, as they are seen: %s', (_, paragraph) => {
    expect(firstOf(paragraph)).toBe(sentence);
  });

  it.each([
    ['“В', 'порту стена не переживёт ещё одной зимы, сказал в понедельник начальник порта.”'],
    ['م', 'يناء كودياك لن يصمد جداره شتاء آخر، كما قال مدير الميناء يوم الاثنين.'],
  ])('an initial of another script: %s', (letter, rest) => {
    expect(firstOf(`<span aria-hidden="true">${letter}</span>${rest}`)).toBe(`${letter}${rest}`);
  });

  it('a figure stands as it is printed', () => {
    const score =
      'It ended <span aria-hidden="true">3–1</span><span class="sr-only">three goals to one</span> for the harbour, as nobody had thought it would on Monday.';
    expect(firstOf(score)).toBe('It ended 3–1 for the harbour, as nobody had thought it would on Monday.');
  });

  it.each([
    ['an icon by its name', '<i class="icon" aria-hidden="true">open_in_new</i>'],
    [
      'an icon by its name, and what it means',
      '<i aria-hidden="true">link</i><span class="sr-only">(opens in a new window)</span>',
    ],
    ['the initial of a picture', '<b aria-hidden="true">I</b><span class="sr-only">Ida Berg</span>'],
    ['a letter that is no initial', '<span aria-hidden="true">x</span>'],
    ['a capital apart from the words', '<span aria-hidden="true">X</span> '],
  ])('%s is none of them', (_, icon) => {
    expect(firstOf(`${icon}${sentence}`)).toBe(sentence);
  });
});
