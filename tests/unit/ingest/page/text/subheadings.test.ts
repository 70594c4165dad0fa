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
    `<h1>I. The wall</h1><p>${one}</p><h1>II. Who pays</h1><p>${two}</p><p>${three}</p>`,
    `<div><h1 class="header-anchor">I. The wall</h1><p>${one}</p><p>${two}</p><h1 class="header-anchor">II. Who pays</h1><p>${three}</p></div>`,
  ])('are kept where the first opens the text: %s', (text) => {
    const { blocks } = readArticle({ text });
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map((block) => 'text' in block && block.text)).toEqual(['I. The wall', 'II. Who pays']);
  });

  it.each([
    ['the paper’s over one alone', `<h1>The harbour paper</h1><p>${one}</p><p>${two}</p><p>${three}</p>`],
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

describe('headings that lead to what a text tells of', () => {
  const part = (name: string, text: string) => `<h3><a href="/${name}">${name}</a></h3><p>${text}</p>`;

  it('are kept where each stands over a part of it', () => {
    const text = `${part('The ferry', one)}${part('The bucket', two)}${part('The mortar', three)}`;
    expect(textOf(`<p>${one}</p>${text}`)).toEqual(
      expect.arrayContaining(['The ferry', 'The bucket', 'The mortar']),
    );
  });

  it('are kept where each part has a box of its own', () => {
    const box = (name: string, text: string) => `<section class="film">${part(name, text)}</section>`;
    const text = `${box('The ferry', one)}${box('The bucket', two)}${box('The mortar', three)}`;
    expect(textOf(text)).toEqual(['The ferry', one, 'The bucket', two, 'The mortar', three]);
  });

  it.each([
    ['two', `${part('The ferry', two)}${part('The bucket', three)}`],
    [
      'some over nothing of the text',
      `${part('The ferry', two)}${part('The bucket', three)}<h3><a href="/m">The mortar</a></h3><h3><a href="/g">The gulls</a></h3>`,
    ],
  ])('not %s', (_, text) => {
    expect(textOf(`<p>${one}</p>${text}`)).toEqual([one, two, three]);
  });
});

describe('the questions of an interview', () => {
  const asked = ['Will it last?', 'Who pays for it?', 'And the boats?'];
  const interview = (tag: string, name: string) =>
    asked.map((question, at) => `<${tag} class="${name}">${question}</${tag}><p>${prose[at]}</p>`).join('');
  const told = asked.flatMap((question, at) => [question, prose[at]]);

  it.each([
    ['h2', 'question-header'],
    ['h3', 'media-heading'],
    ['h4', 'tags'],
    ['h2', 'meta-question'],
    ['p', 'question-header'],
    ['p', 'question'],
  ])('stay over their answers, the first with the others, in <%s class="%s">', (tag, name) => {
    expect(textOf(interview(tag, name))).toEqual(told);
  });

  it('lines of a menu are none', () => {
    const lines = '<p class="nav">Harbours</p><p class="nav">Ferries</p><p class="nav">Walls</p>';
    expect(textOf(`${lines}<p>${one}</p><p>${two}</p><p>${three}</p>`)).toEqual([one, two, three]);
  });
});

describe('a text set as it was typed', () => {
  it('is parted at its empty lines', () => {
    expect(textOf(`<pre>${prose.join('\n\n')}</pre>`)).toEqual([...prose]);
  });

  it('is so where a list and a signature are shorter than paragraphs', () => {
    const parts = [one, two, '  * nine metres\n  * two boats', three, 'Ida Berg, harbour office'];
    const [first, second, list, last] = textOf(`<pre>${parts.join('\n\n')}</pre>`);
    expect([first, second, list, last]).toEqual([one, two, '* nine metres * two boats', three]);
  });

  it.each([
    [
      'short parts',
      'import wall from "./wall"\n\nwall.mend({ stones: 1911, mortar: true, boats: await boats.all() })\nwall.close()',
    ],
    [
      'words set in colours',
      '<b>import</b> os\n\n<b>from</b> harbour <b>import</b> wall\n\n<i>wall</i>.mend()',
    ],
    ['comments', `wall.open()\n\n// ${one}\nwall.mend(stones)\n\nwall.close()`],
  ])('is one block where %s are of code', (_, code) => {
    expect(textOf(`<p>${one}</p><pre>${code}</pre><p>${two}</p><p>${three}</p>`)).toHaveLength(4);
  });

  it('is one block where its parts are lines of code', () => {
    const code = '<pre>let wall = 1;\n\nwall += 2;\n\nwall.fall();</pre>';
    expect(textOf(`<p>${one}</p>${code}<p>${two}</p><p>${three}</p>`)).toHaveLength(4);
  });
});

describe('a page that is told in sentences set as headings', () => {
  const told = [
    'The outer wall of the harbour lost its first stone in May, and the council wrote it down.',
    'A second stone fell on the ferry in June, which has carried it to Homer and back since then.',
    'Still the wall will stand for one more winter, or at least that is what the masons hope for.',
  ];
  const picture = '<figure><img src="/w.jpg"><figcaption>The wall on Monday</figcaption></figure>';

  it.each([
    ['en', told],
    [
      'ja',
      told.map(
        (_, at) =>
          `外側の防波堤は五月に最初の石を失い、市議会はそれを書き留めた。六月には二番目の石がフェリーの上に落ち、今も船はそれを運んでいる。三つ目の石については誰も何も言わない。${at}回目の冬が来る。`,
      ),
    ],
  ])('keeps the last of them: %s', (_, lines) => {
    const text = `<p>${one}</p><p>${two}</p>${lines.map((line) => `<h2>${line}</h2>${picture}`).join('')}`;
    const { blocks } = readArticle({ text });
    expect(
      blocks.filter(({ kind }) => kind === 'heading').map((block) => 'text' in block && block.text),
    ).toEqual(lines);
  });

  it.each([
    ['one sentence, as a house notice is', [told[0]]],
    ['labels', ['Read more on the wall', 'What others read', 'Our letter from the harbour']],
  ])('but no heading over nothing that is %s', (_, lines) => {
    const text = `<p>${one}</p><p>${two}</p><p>${three}</p>${lines.map((line) => `<h2>${line}</h2>`).join('')}`;
    expect(textOf(text)).toEqual([one, two, three]);
  });
});

describe('what is called a heading by its role', () => {
  it.each(['role="heading" aria-level="3"', 'role="heading" aria-level="2" class="h"', 'role="heading"'])(
    'is one: %s',
    (role) => {
      const { blocks } = readArticle({
        text: `<p>${one}</p><div ${role}>A history of stones</div><p>${two}</p><p>${three}</p>`,
      });
      expect(blocks[1]).toEqual({ kind: 'heading', text: 'A history of stones' });
    },
  );

  it('of the first level is the headline’s', () => {
    const text = `<p>${one}</p><div role="heading" aria-level="1">A history of stones</div><p>${two}</p><p>${three}</p>`;
    expect(readArticle({ text }).blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });
});
