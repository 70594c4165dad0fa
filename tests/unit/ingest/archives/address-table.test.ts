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
