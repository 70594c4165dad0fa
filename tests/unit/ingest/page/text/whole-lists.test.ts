import { describe, expect, it } from 'vitest';
import { bodyOfPage } from '@/tests/support/page/harbour-page';

const proses = [
  'A net that is mended on the day it tears will outlast the boat, the crew and, more often than not, the fish.',
  'Hang the net between two posts and walk along it slowly, with the sun behind it, until a fish could look at you.',
  'A hole with ragged edges cannot be mended, so cut it back to three whole meshes on every side, as our mothers did.',
  'There are two knots that hold when they are wet, and the other forty are for people who sell books about knots.',
];

/** The lines read of an article with something in its midst, beside the proses. */
function linesOf(midst: string, end = ''): readonly string[] {
  const [first, second, ...rest] = proses.map((text) => `<p>${text}</p>`);
  const html = `<html lang="en"><head><title>How to mend a net</title></head><body><article><h1>How to mend a net</h1>
    ${first}${second}${midst}${rest.join('')}${end}</article></body></html>`;
  return bodyOfPage(html)
    .split('\n')
    .filter((line) => !proses.includes(line));
}

const list = (items: readonly string[], tag = 'ul') =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
const link = (text: string) => `<a href="/x">${text}</a>`;

describe('a list that is text for the most part', () => {
  const told = [
    'Two posts of oak, which may be borrowed, and a line between them.',
    'Twine, a ball for each hole.',
  ];

  it.each([
    ['an item that is a link', link('The needle that everybody uses'), 'ul'],
    ['an item that opens like a button', 'Share the plan with your crew before they see the net.', 'ul'],
    ['an item that opens like a sign-up', 'Register the net with the harbour office in good time.', 'ol'],
    ['a short item', 'A knife', 'ul'],
    ['a short item in Greek', 'Ένα μαχαίρι', 'ul'],
  ])('%s stays', (_, item, tag) => {
    const lines = linesOf(list([told[0] ?? '', item, told[1] ?? ''], tag));
    expect(lines).toHaveLength(3);
  });

  it.each([
    ['a list of links', [link('The wall falls'), link('The wall stands'), link('The wall has gone')]],
    [
      'a list of links with a word on each',
      [`${link('The wall falls at last in the north')} new`, `${link('The wall stands in the south')} old`],
    ],
    ['a row of buttons', ['Share', 'Print', 'Subscribe']],
  ])('%s is none', (_, items) => {
    expect(linesOf(list(items))).toEqual([]);
  });

  it('keeps no button in it', () => {
    expect(linesOf(list([...told, 'Read more'])).filter((line) => !told.includes(line))).toEqual([]);
  });
});

describe('a text that stands in lists under their labels', () => {
  const item = (text: string) => `<li>${text}</li>`;
  const long = [
    'The harbour asks for four things, said the master of the harbour on Monday, and the first of them is the name of the boat.',
    'Nobody has ever been asked for the fourth, so that nobody knows any more, after all these years, what it might have been.',
    'The third is the colour of the boat, which has to be painted on a board and given to the man who sits at the gate.',
  ];

  it.each([
    ['What we know so far:', 'What we do not know:', 'Why the bench is yellow.'],
    ['Was wir wissen:', 'Was wir nicht wissen:', 'Warum die Bank gelb ist.'],
    ['Что известно:', 'Что неизвестно:', 'Почему скамейка жёлтая.'],
  ])('keeps %s', (label, other, short) => {
    const lists = `<p>${label}</p><ul>${long.map(item).join('')}</ul><p>${other}</p><ul>${item(short)}</ul>`;
    const html = `<html><body><article><h1>How a knot of Kodiak is made</h1>${lists}</article></body></html>`;
    expect(bodyOfPage(html).split('\n')).toEqual([label, ...long, other, short]);
  });
});

describe('a row of teasers at the end', () => {
  const teaser = (at: number) =>
    `<div class="t"><h3>${link(`The harbour of Kodiak in its year ${at}`)}</h3><p>The year ${at} was not a good one for the harbour, says whoever was there, and it rained for all of it.</p></div>`;
  const row = [1, 2, 3].map(teaser).join('');

  it.each([
    ['titles and paragraphs', row],
    ['with a date on each', row.replaceAll('</h3>', '</h3><p>17 August 2025</p>')],
    ['titles that are paragraphs', row.replaceAll(/<(\/?)h3>/g, '<$1p>')],
  ])('%s', (_, end) => {
    expect(linesOf('', end)).toEqual([]);
  });

  it('is a list of things where the text has such titles too', () => {
    const midst = `<h3>${link('The harbour of Kodiak in its first year')}</h3><p>The first year was a good one for the harbour, says whoever was there, and it never rained.</p>`;
    expect(linesOf(midst, row).filter((line) => line.startsWith('The year'))).toHaveLength(3);
    expect(linesOf(midst, row)).toContain('The harbour of Kodiak in its year 2');
  });

  it('one is no row', () => {
    expect(
      linesOf(
        '',
        `<h3>${link('The harbour of Kodiak')}</h3><p>${'The year was a good one for the harbour. '.repeat(4)}</p>`,
      ),
    ).toHaveLength(1);
  });
});

describe('a short line', () => {
  const numbered = (line: string) =>
    `<p class="n">The harbour office asks for four things, and the first is always the name of the boat.</p>${line}<p class="n">Nobody has ever been asked for the fourth, so that nobody knows any more what it might be.</p>`;

  it.each(['3. How near the sea is', 'And the third', '第三のこと'])(
    '%s stays between kept lines of its style',
    (line) => {
      expect(linesOf(numbered(`<p class="n">${line}</p>`))).toContain(line);
    },
  );

  it.each([
    ['of another style', '<p class="skip">Skip this part</p>'],
    ['that is a link', '<p class="n"><a href="/x">Skip this part</a></p>'],
  ])('%s does not', (_, line) => {
    expect(linesOf(numbered(line)).filter((found) => found.includes('Skip'))).toEqual([]);
  });
});

describe('a sentence most of which is links', () => {
  const sentence = (text: string) => `<p>${text}</p>`;

  it.each([
    `The knot was drawn by ${link('the harbour master of Kodiak')} and ${link('his sister in Homer')} in the winter of 1911.`,
    `В порту вяжут ${link('узел старого смотрителя гавани')} и ${link('узел его сестры из Хомера')}, но редко.`,
    `Of knots there are two that hold, ${link('the one of the harbour master and that of his sister')}:`,
  ])('%s', (text) => {
    expect(linesOf(sentence(text))).toHaveLength(1);
  });

  it.each([
    ['a link as a whole', link('The knot of the harbour master of Kodiak and of his sister in Homer')],
    [
      'links in a row',
      `${link('The harbour master of Kodiak')} | ${link('His sister in Homer')} | ${link('Two knots')} | more`,
    ],
    ['a label and a link', `See: ${link('The knot of the harbour master of Kodiak and of his sister')}`],
  ])('%s is none', (_, text) => {
    expect(linesOf(sentence(text))).toEqual([]);
  });

  it('is none beside the article', () => {
    const line = `The knot was drawn by ${link('the harbour master of Kodiak')} and ${link('his sister in Homer')} in 1911.`;
    expect(linesOf('', `</article><div class="b">${sentence(line)}</div><article>`)).toEqual([]);
  });
});

describe('a list behind the text’s box', () => {
  const items = [
    'The oak needle of the north: Ida Berg, Kodiak',
    'The bone needle of the south: Ole Holm, Homer',
  ];
  const read = (announced: string, of = list(items)) => {
    const [first, second, third, fourth] = proses.map((text) => `<p>${text}</p>`);
    return bodyOfPage(
      `<html><head><title>How to mend a net</title></head><body><article><h1>How to mend a net</h1><div class="a"><div class="b">${first}${second}${third}${announced}</div></div>${of}</article><div>${fourth}</div></body></html>`,
    ).split('\n');
  };

  it.each([
    '<p>The winners of the fair are:</p>',
    '<p>Die Sieger der Messe sind:</p>',
    '<p>Les gagnants de la foire sont :</p>',
    '<p>Los ganadores de la feria son:</p>',
    '<p>Победители ярмарки:</p>',
    '<p>今年的获奖者名单如下：</p>',
  ])('is text where it is announced: %s', (announced) => {
    expect(read(announced)).toEqual(expect.arrayContaining(items));
  });

  it.each([
    ['not announced', '<p>The winners of the fair went home.</p>', list(items)],
    ['of links', '<p>The winners of the fair are:</p>', list(items.map(link))],
    ['announced by a label', '<p>Read also:</p>', list(items)],
    ['announced by a link', '<p><a href="/fair">The winners of the fair are:</a></p>', list(items)],
  ])('is none where it is %s', (_, announced, of) => {
    expect(read(announced, of)).not.toEqual(expect.arrayContaining(items));
  });
});
