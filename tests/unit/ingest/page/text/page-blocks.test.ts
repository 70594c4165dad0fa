import { describe, expect, it } from 'vitest';
import { prose, readArticle } from '@/tests/support/read-article';

const five = [...prose, ...prose.map((line) => line.replaceAll('council', 'port'))].slice(0, 5);
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

/** The kinds of a text's blocks, in its order, a run of one kind once. */
function kindsOf(text: string): readonly string[] {
  const kinds = readArticle({ text }).blocks.map(({ kind }) => kind);
  return kinds.filter((kind, at) => kind !== kinds[at - 1]);
}

describe('a text within a place that is called by a word for quotations', () => {
  it.each([
    ['a template', `<div class="content content--blockquote-featured">${paragraphs(five)}</div>`],
    ['a shell of the text', `<div class="quote-style"><div class="inner">${paragraphs(five)}</div></div>`],
    ['a component', `<section class="citation-block">${paragraphs(five)}</section>`],
  ])('is paragraphs: %s', (_, text) => {
    expect(kindsOf(text)).toEqual(['paragraph']);
  });

  it.each([
    ['a speech in two paragraphs', paragraphs(five.slice(0, 2))],
    ['one in four, as interviews set them', paragraphs([...prose, 'Nobody slept.'])],
  ])('is a quotation where it is as long as one: %s', (_, speech) => {
    const rest = paragraphs(prose).replaceAll('council', 'crew');
    const text = `${paragraphs(prose)}<div class="quote">${speech.replaceAll('a', 'o')}</div>${rest}`;
    expect(kindsOf(text)).toEqual(['paragraph', 'quotation', 'paragraph']);
  });
});

describe('a text within an item of a list', () => {
  it('that lays out the page is paragraphs', () => {
    const column = `<li class="left"><div class="content">${paragraphs(five)}</div></li>`;
    const beside = '<li class="right"><h4>Most read</h4><a href="/x">Another story</a></li>';
    expect(kindsOf(`<ul class="two-columns">${column}${beside}</ul>`)).toEqual(['paragraph']);
  });

  it.each([
    ['a sentence each', paragraphs(prose.slice(0, 1))],
    ['two paragraphs each', paragraphs(prose.slice(0, 2))],
  ])('of the text is an item: %s', (_, item) => {
    const list = `<ul><li>${item.replace('harbour', 'port')}</li><li>${item.replace('harbour', 'pier')}</li></ul>`;
    expect(kindsOf(`${paragraphs(prose)}${list}`)).toEqual(['paragraph', 'list']);
  });
});

describe('lines parted by single breaks', () => {
  const blocksOf = (lines: readonly string[]) =>
    readArticle({ text: `${paragraphs(prose)}<p>${lines.join('<br>')}</p>` })
      .blocks.slice(prose.length)
      .map((block) => (block.kind === 'paragraph' ? block.text : block.kind));

  it.each([
    [
      'notes',
      [
        '1 The bucket is still in the hall of the council.',
        '2 It was the third bucket of that year, he said.',
      ],
    ],
    [
      'an answer',
      ['Will the wall last another winter, then?', 'Not if it rains as it did in the last one, no.'],
    ],
    [
      'Japanese',
      [
        '港の外壁は次の冬の嵐に耐えられないと港長が市議会で述べた。',
        '市議会は九月の第二週に議題として取り上げることを決めた。',
      ],
    ],
  ])('are paragraphs where each is a sentence: %s', (_, lines) => {
    expect(blocksOf(lines)).toEqual(lines);
  });

  it.each([
    ['an address', ['The Harbour Office', 'Pier Street 4', 'Kodiak, Alaska']],
    [
      'verses',
      [
        'The wall was tall when I was small,',
        'and I am tall, and where is the wall',
        'that stood in the sea when the sea was calm?',
      ],
    ],
    ['short answers', ['Who pays?', 'We do.']],
  ])('stay one block: %s', (_, lines) => {
    expect(blocksOf(lines)).toHaveLength(1);
  });
});

describe('inline elements with nothing between them', () => {
  const blocksOf = (text: string) =>
    readArticle({ text }).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind));

  it.each([
    ['of the page’s own invention', prose.map((line) => `<x-text>${line}</x-text>`).join('')],
    ['on lines of their own', prose.map((line) => `<x-text>${line}</x-text>`).join('\n')],
    ['that only a style sets apart', prose.map((line) => `<span class="line">${line}</span>`).join('')],
  ])('are paragraphs where each is a sentence: %s', (_, text) => {
    expect(blocksOf(`<div>${text}</div>`)).toEqual([...prose]);
  });

  it.each([
    [
      'that end no sentence',
      `<div>${prose.map((line) => `<span>${line.replace(/.$/, ' and')}</span>`).join('')}</div>`,
    ],
    ['in a paragraph', `<p>${prose.map((line) => `<span>${line}</span>`).join('')}</p>`],
    ['parted by a space', `<div>${prose.map((line) => `<span>${line}</span>`).join(' ')}</div>`],
    [
      'of different classes',
      `<div>${prose.map((line, at) => `<span class="s${at}">${line}</span>`).join('')}</div>`,
    ],
  ])('stay one paragraph %s', (_, text) => {
    expect(blocksOf(text)).toHaveLength(1);
  });
});
