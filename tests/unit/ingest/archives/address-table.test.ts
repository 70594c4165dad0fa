import { expect, it } from 'vitest';
import { readAddressTable } from '@/lib/ingest/archives/address-table';

const [one, two] = ['https://outlet.example/wall-1', 'https://outlet.example/wall-2'];

it.each([
  [
    'beside the outlet’s front page',
    `site,url\nhttps://outlet.example/,${one}\nhttps://outlet.example/,${two}`,
  ],
  [
    'behind pictures',
    `picture;link\nhttps://cdn.example/1.jpg;${one}\nhttps://cdn.example/2.webp?w=9;${two}`,
  ],
  [
    'beside one page for all',
    `list\turl\nhttps://list.example/may\t${one}\nhttps://list.example/may\t${two}`,
  ],
  [
    'beside front pages in two languages',
    `url,home\n${one},https://outlet.example/en/\n${two},https://outlet.example/de/`,
  ],
  ['alone', `url,title\n${one},A\n${two},B`],
])('articles are found in a table, %s', (_, table) => {
  const found = [...readAddressTable(table)].map((line) => line?.address ?? null);
  expect(found.filter((address) => address !== null)).toEqual([one, two]);
});

const read = (table: string) =>
  [...readAddressTable(table)].map((line) => (line === null ? null : [line.address, line.headline]));
const [three, four] = ['https://outlet.example/news,12,wall.html', 'https://other.example/b;7/port.php'];

it.each([
  ['Excel’s first line', `sep=;\nurl;title\n${one};The wall, now\n`, [[one, 'The wall, now']]],
  ['Excel’s first line, with commas', `sep=,\r\ntitle,url\r\n"A; b; c",${one}\r\n`, [[one, 'A; b; c']]],
  [
    'lines that end in CR',
    `url,title\r${one},A\r${two},B\r`,
    [
      [one, 'A'],
      [two, 'B'],
    ],
  ],
  [
    'a list whose lines end in CR',
    `${one}\r${two}\r`,
    [
      [one, null],
      [two, null],
    ],
  ],
  ['a head with commas in quotes', `"The title, whole";"URL"\n"The wall";${one}\n`, [[one, null]]],
  ['headlines with commas, between tabs', `${one}\tThe wall, now, again\n`, [[one, null]]],
  ['headlines with semicolons', `title,url\nWall; port; sea,${one}\n`, [[one, 'Wall; port; sea']]],
  ['addresses with commas, between tabs', `url\ttitle\n${three}\tA\n`, [[three, 'A']]],
  [
    'addresses with commas, one a line',
    `${three}\n${four}\n`,
    [
      [three, null],
      [four, null],
    ],
  ],
  [
    'some addresses with commas',
    `${one}\n${three}\n${two}\n`,
    [
      [one, null],
      [three, null],
      [two, null],
    ],
  ],
  ['two addresses a line', `${three.replaceAll(',', '-')},${four}\n`, [[three.replaceAll(',', '-'), null]]],
  [
    'numbers behind addresses',
    `${one},12\n${two},13\n`,
    [
      [one, null],
      [two, null],
    ],
  ],
  [
    'hosts behind addresses',
    `${one},outlet.example\n${two},b.example\n`,
    [
      [one, null],
      [two, null],
    ],
  ],
  [
    'quotation marks in a cell',
    `url,title\n${one},"He said ""no"", twice"\n`,
    [[one, 'He said "no", twice']],
  ],
])('%s', (_, table, lines) => {
  expect(read(table)).toEqual(lines);
});
