import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { prose, readArticle } from '@/tests/support/read-article';

const rows = [
  ['Year', 'Length', 'Storms'],
  ['2023', '94 m', '3'],
  ['2024', '92 m', '5'],
  ['2025', '90 m', '9'],
];
const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const [header = [], ...figures] = rows;
const within = (table: string) =>
  readArticle({ text: `<p>${prose[0]}</p><p>${prose[1]}</p>${table}<p>${prose[2]}</p>` }).blocks;
const tables = (table: string) => within(table).filter(({ kind }) => kind === 'table');

describe('a table of data', () => {
  it.each([
    [
      'with header cells',
      `<table>${row(header, 'th')}${figures.map((cells) => row(cells)).join('')}</table>`,
    ],
    [
      'with head and body',
      `<table><thead>${row(header, 'th')}</thead><tbody>${figures.map((cells) => row(cells)).join('')}</tbody></table>`,
    ],
    ['without any', `<table>${rows.map((cells) => row(cells)).join('')}</table>`],
    [
      'with paragraphs and bold type in its cells',
      `<table>${rows.map((cells) => row(cells.map((cell) => `<p><b>${cell}</b></p>`))).join('')}</table>`,
    ],
    [
      'with an empty column',
      `<table>${rows.map(([one = '', ...rest]) => row([one, ' ', ...rest])).join('')}</table>`,
    ],
  ])('%s', (_, table) => {
    expect(tables(table)).toEqual([{ kind: 'table', rows }]);
    expect(bodyText(within(table)).split('\n')).toContain('2025\t90 m\t9');
  });

  it('stands where it stood, once', () => {
    const kinds = within(`<table>${rows.map((cells) => row(cells)).join('')}</table>`).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['paragraph', 'paragraph', 'table', 'paragraph']);
  });

  it('keeps its first two hundred rows and twenty columns', () => {
    const wide = Array.from({ length: 30 }, (_, at) => `c${at}`);
    const table = `<table>${Array.from({ length: 300 }, () => row(wide)).join('')}</table>`;
    const [found] = tables(table);
    expect(found?.kind === 'table' && [found.rows.length, found.rows[0]?.length]).toEqual([200, 20]);
  });
});

describe('cells over several rows or columns leave the others in their column', () => {
  const killed = (body: string) =>
    `<table><tr><th>Outlet</th><th>Day</th><th>Killed</th></tr>${body}</table>`;
  it.each([
    [
      'a name beside two days',
      killed(
        '<tr><td rowspan="2">Courier</td><td>14 August</td><td>5</td></tr><tr><td>15 August</td><td>7</td></tr>',
      ),
      [
        ['Courier', '14 August', '5'],
        ['Courier', '15 August', '7'],
      ],
    ],
    [
      'a day between two cells',
      killed(
        '<tr><td>Courier</td><td rowspan="2">14 August</td><td>5</td></tr><tr><td>Neva</td><td>7</td></tr>',
      ),
      [
        ['Courier', '14 August', '5'],
        ['Neva', '14 August', '7'],
      ],
    ],
    [
      'what is not known of a day',
      killed(
        '<tr><td>Courier</td><td colspan="2">not told</td></tr><tr><td>Neva</td><td>14 August</td><td>7</td></tr>',
      ),
      [
        ['Courier', 'not told', ''],
        ['Neva', '14 August', '7'],
      ],
    ],
    [
      'a cell down to the end, and not beyond',
      `<table><thead><tr><th rowspan="9">Outlet</th><th>Day</th><th>Killed</th></tr></thead><tbody>
        <tr><td rowspan="0">Courier</td><td>14 August</td><td>5</td></tr><tr><td>15 August</td><td>7</td></tr></tbody></table>`,
      [
        ['Courier', '14 August', '5'],
        ['Courier', '15 August', '7'],
      ],
    ],
    [
      'a line over the whole, and spans that are none',
      killed(
        '<tr><td colspan="3">In the east</td></tr><tr><td rowspan="x">Neva</td><td colspan="-2">14 August</td><td colspan="4000">7</td></tr>',
      ),
      [
        ['In the east', '', ''],
        ['Neva', '14 August', '7'],
      ],
    ],
    [
      'a name over two columns in every row',
      killed(
        '<tr><td>Courier</td><td>14 August</td><td>5</td></tr><tr><td>Neva</td><td>15 August</td><td>7</td></tr>',
      ).replace(/(<t[dh])(>(?:Outlet|Courier|Neva))/g, '$1 colspan="2"$2'),
      [
        ['Courier', '14 August', '5'],
        ['Neva', '15 August', '7'],
      ],
    ],
  ])('%s', (_, table, expected) => {
    expect(tables(table)).toEqual([{ kind: 'table', rows: [['Outlet', 'Day', 'Killed'], ...expected] }]);
  });
});

describe('no table of data', () => {
  it.each([
    [
      'one that says it is for layout',
      `<table role="presentation">${rows.map((cells) => row(cells)).join('')}</table>`,
    ],
    [
      'a column of text',
      `<table><tr><td><p>${prose[0]}</p></td></tr><tr><td><p>${prose[1]}</p></td></tr></table>`,
    ],
    [
      'two columns of text',
      `<table><tr><td>${prose[0]}</td><td>${prose[1]}</td></tr><tr><td>${prose[2]}</td><td>${prose[0]}</td></tr></table>`,
    ],
    ['three rows of text', `<table>${prose.map((line) => row([line, line])).join('')}</table>`],
    [
      'a table of a box beside the text',
      `<div class="related"><table>${rows.map((cells) => row(cells)).join('')}</table></div>`,
    ],
    [
      'a table around a table',
      `<table><tr><td><table><tr><td>${prose[0]}</td></tr></table></td><td>x</td></tr></table>`,
    ],
    [
      'a picture and its words',
      `<table><tr><td><figure><img src="/a.jpg"></figure></td><td>1</td></tr><tr><td>2</td><td>3</td></tr></table>`,
    ],
  ])('%s', (_, table) => {
    expect(tables(table)).toEqual([]);
  });

  it('but its text stays', () => {
    const text =
      '<table><tr><td><h1>Harbour wall will not last</h1>' +
      prose.map((line) => `<p>${line}</p>`).join('') +
      '</td><td>A menu</td></tr></table>';
    expect(bodyText(readArticle({ text }).blocks)).toContain(prose[1]);
  });
});
