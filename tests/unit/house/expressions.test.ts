import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.m?ts$/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join('lib', name), 'utf8') }));

it('writes no line over 200 characters', () => {
  const long = sources.filter(({ text }) => text.split('\n').some((line) => line.length > 200));
  expect(long.map(({ name }) => name)).toEqual([]);
});

it('puts no \\b beside a letter that it does not know', () => {
  const beside = /\\b(?=[^\p{ASCII}])(?=\p{L})|(?<=[^\p{ASCII}])(?<=\p{L})\\b/u;
  const wrong = sources.filter(({ text }) => beside.test(text));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
