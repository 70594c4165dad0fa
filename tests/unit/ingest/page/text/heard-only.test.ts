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
