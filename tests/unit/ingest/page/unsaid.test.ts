import { describe, expect, it } from 'vitest';
import { htmlToText } from '@/lib/ingest/decode/plain-text';
import { readPage } from '@/lib/ingest/page/read-page';
import { bodyText } from '@/lib/news/block';
import { readMarkup } from '@/tests/support/read-article';

const prose =
  '<p>The council heard on Monday that the outer wall of the harbour would not last another winter.</p>'.repeat(
    2,
  );

function read(body: string, h1 = 'Harbour wall will not last') {
  const html = `<html><head><meta property="og:type" content="article"></head><body><main><article><h1>${h1}</h1>${prose}${body}</article></main></body></html>`;
  const { blocks, headline } = readMarkup(html);
  return { last: bodyText(blocks).split('\n').at(-1), text: bodyText(blocks), headline };
}

describe('words that the outlet struck', () => {
  it.each([
    [
      'replaced by others',
      'It lasted <del>five</del><ins>three</ins> hours in all.',
      'It lasted three hours in all.',
    ],
    ['left out', 'They found <s>no</s> agreement on the wall.', 'They found agreement on the wall.'],
    [
      'in the oldest tag',
      'Es gab <strike>keine</strike> eine Einigung im Rat.',
      'Es gab eine Einigung im Rat.',
    ],
    [
      'with their space',
      'Совет <del>не </del>принял решение вчера вечером.',
      'Совет принял решение вчера вечером.',
    ],
    [
      'between words that touch them',
      'El muro<del>, dicen,</del> caerá antes del invierno.',
      'El muro caerá antes del invierno.',
    ],
    [
      'which alone parted two words',
      'The wall<del> of stone </del>fell in the night.',
      'The wall fell in the night.',
    ],
    [
      'with markup in them',
      '防波堤は<del><b>五</b>年</del>三年もたないと市長は述べた。',
      '防波堤は三年もたないと市長は述べた。',
    ],
    [
      'by a style',
      'It costs <span style="color:red; text-decoration:line-through">two</span> four millions.',
      'It costs four millions.',
    ],
    [
      'by a class',
      'It costs <span class="text line-through">two</span> four millions.',
      'It costs four millions.',
    ],
    [
      'whole paragraphs of them',
      '<del><p>Nobody was hurt when it fell.</p></del><p>One man was hurt when it fell.</p>',
      'One man was hurt when it fell.',
    ],
  ])('%s are not said', (_, body, last) => {
    expect(read(`<p>${body}</p>`).last).toBe(last);
  });

  it.each([
    ['inserted', 'It lasted <ins>three</ins> hours in all.', 'It lasted three hours in all.'],
    [
      'underlined',
      'It lasted <u style="text-decoration: underline">three</u> hours.',
      'It lasted three hours.',
    ],
    ['small', 'It lasted <small>three</small> hours in all.', 'It lasted three hours in all.'],
    ['a drawn initial', '<img alt="T" src="/t.gif">he wall is to be rebuilt.', 'The wall is to be rebuilt.'],
    [
      'a letter’s picture',
      '<img alt="T" src="/t.gif"> The wall is to be rebuilt.',
      'The wall is to be rebuilt.',
    ],
    [
      'of a strike',
      '<span class="strike">Dockers</span> walked out on Monday.',
      'Dockers walked out on Monday.',
    ],
  ])('words %s are', (_, body, last) => {
    expect(read(`<p>${body}</p>`).last).toBe(last);
  });

  it('nor in the headline', () => {
    expect(read('', 'Harbour wall will <s>not </s>last').headline).toBe('Harbour wall will last');
  });

  it('a tag that was never closed strikes nothing', () => {
    expect(read(`<s><p>One more.</p>${prose.repeat(20)}`).text).toContain('One more.');
  });
});

describe('readings beside letters', () => {
  it.each([
    [
      'left out',
      '<ruby>防波堤<rt>ぼうはてい</rt></ruby>が崩れたと市は発表した。',
      '防波堤が崩れたと市は発表した。',
    ],
    [
      'word by word',
      '<ruby>市<rt>し</rt>長<rt>ちょう</rt></ruby>は会見で陳謝した。',
      '市長は会見で陳謝した。',
    ],
    [
      'of Chinese',
      '<ruby>海港<rtc><rt>hǎi</rt><rt>gǎng</rt></rtc></ruby>的堤坝昨晚倒塌。',
      '海港的堤坝昨晚倒塌。',
    ],
    [
      'kept where the page has brackets for them',
      '<ruby>尹<rp>（</rp><rt>ユン</rt><rp>）</rp></ruby>氏は会見を開いた。',
      '尹（ユン）氏は会見を開いた。',
    ],
  ])('%s', (_, body, last) => {
    expect(read(`<p>${body}</p>`).last).toBe(last);
  });

  it('never stand in a headline', () => {
    expect(read('', '<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の防波堤が崩れる').headline).toBe(
      '港の防波堤が崩れる',
    );
  });
});

describe('formulas, templates and quotations within a sentence', () => {
  it.each([
    [
      'a formula keeps its letters, once',
      'The force is <math><mi>F</mi><mo>=</mo><mi>ma</mi><annotation encoding="TeX">F=ma</annotation></math> here.',
      'The force is F=ma here.',
    ],
    [
      'a template is not the page',
      '<template><b>Not yet said.</b></template>The wall is to be rebuilt.',
      'The wall is to be rebuilt.',
    ],
    [
      'a shadow root is',
      '<harbour-text><template shadowrootmode="open"><span>The wall is to be rebuilt.</span></template></harbour-text>',
      'The wall is to be rebuilt.',
    ],
    [
      'browsers print the marks of a quotation',
      'He called it <q>a heap of rubble</q> on Monday.',
      'He called it “a heap of rubble” on Monday.',
    ],
    [
      'which are not doubled',
      'He called it <q>“a heap of rubble”</q> on Monday.',
      'He called it “a heap of rubble” on Monday.',
    ],
    [
      'nor where the text has them',
      'He called it “<q>a heap of rubble</q>” on Monday.',
      'He called it “a heap of rubble” on Monday.',
    ],
  ])('%s', (_, body, last) => {
    expect(read(`<p>${body}</p>`).last).toBe(last);
  });

  it('neither is a headline in a template', () => {
    const html = `<html><body><template><h1>A headline to be filled in later</h1></template><article><h1>Harbour wall falls</h1>${prose}</article></body></html>`;
    expect(
      readPage(new TextEncoder().encode(html), { contentType: null, address: 'https://o.example/a' }),
    ).toMatchObject({
      article: { headline: 'Harbour wall falls' },
    });
  });
});

describe('figures in <sup>', () => {
  it.each([
    ['a note behind a number', 'Some 500<sup>1</sup> people fled.', 'Some 500¹ people fled.'],
    ['a note that leads to its text', 'Some 5<sup><a href="#n4">4</a></sup> died.', 'Some 5⁴ died.'],
    ['a power', 'A town of 10<sup>3</sup> houses.', 'A town of 10³ houses.'],
    ['a measure', 'It burnt 12 km<sup>2</sup> of wood.', 'It burnt 12 km² of wood.'],
    ['an ending is none', 'On the 2<sup>nd</sup> of May it fell.', 'On the 2nd of May it fell.'],
    ['a note in brackets', 'Some 5<sup>[1]</sup> died in all.', 'Some 5[1] died in all.'],
    ['lowered ones stay', 'It gave off CO<sub>2</sub> for days.', 'It gave off CO2 for days.'],
  ])('%s', (_, body, last) => {
    expect(read(`<p>${body}</p>`).last).toBe(last);
  });

  it('a tag that was never closed raises nothing', () => {
    expect(read(`<sup><p>It fell in 2025, and will be built again.</p>${prose}`).text).toContain('in 2025,');
  });

  it.each([
    ['in a summary', 'Some 500<sup>1</sup> people fled', 'Some 500¹ people fled'],
    ['by references', 'Some 500<SUP>&nbsp;1</SUP> people fled', 'Some 500 ¹ people fled'],
    ['never closed', 'Some 500<sup>1 people fled in 2025', 'Some 5001 people fled in 2025'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('what a heading links to itself by', () => {
  it.each([
    '<h2>The long wall <a href="#wall">#</a></h2>',
    '<h3><a class="headerlink" href="#wall">¶</a> The long wall</h3>',
    '<h2>The long wall<a href="#wall">🔗</a></h2>',
    '<h2>The long wall <span><a href="#wall">§</a></span></h2>',
  ])('is none of its words: %s', (heading) => {
    expect(read(`${heading}${prose}`).text).toContain('\nThe long wall\n');
  });

  it.each([
    ['<h2><a href="#wall">§ 5</a> of the law of walls</h2>', '§ 5 of the law of walls'],
    ['<h2>We are <a href="#one">#1</a>, they said</h2>', 'We are #1, they said'],
  ])('words are: %s', (heading, text) => {
    expect(read(`${heading}${prose}`).text).toContain(`\n${text}\n`);
  });
});

describe('the way back from a note to the text', () => {
  const note = (back: string) =>
    `<ol><li id="n1">The survey of 2019 had said the same of it. ${back}</li></ol>`;

  it.each(['↩', '↩︎', '↑', '⤴', '^', ' ↩ ', '<sup>↩</sup>', '<b>^</b>'])('is no word of it: %s', (arrow) => {
    expect(read(note(`<a href="#r1">${arrow}</a>`)).last).toBe('The survey of 2019 had said the same of it.');
  });

  it.each([
    ['<a href="#r1">2</a>', '2'],
    ['<a href="/survey">↩</a>', '↩'],
    ['[<a href="#r1">↩</a>]', '[↩]'],
    ['↑ 5 %', '↑ 5 %'],
  ])('%s is none', (back, shown) => {
    expect(read(note(back)).last).toBe(`The survey of 2019 had said the same of it. ${shown}`);
  });
});
