import { expect, test } from 'vitest';
import { packNgrams, unpackNgrams } from '@/lib/host/packed-ngrams.mjs';

const shipped = new URL('../../../node_modules/eld/src/ngrams/extrasmall.js', import.meta.url).href;
interface Table {
  readonly ngramsData: { readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>> };
}

test('says of every n-gram of the language detector what its own table says', async () => {
  const { ngramsData }: Table = await import(shipped);
  const { ngrams } = ngramsData;
  const unpacked = unpackNgrams(packNgrams(ngrams));
  const wrong = Object.keys(ngrams).filter(
    (ngram) => JSON.stringify(unpacked[ngram]) !== JSON.stringify(ngrams[ngram]),
  );
  expect(Object.keys(ngrams).length).toBeGreaterThan(40_000);
  expect(wrong).toEqual([]);
});

test('has nothing of an n-gram that is not there', () => {
  const unpacked = unpackNgrams(packNgrams({ ab: { 3: 20 }, ' abcd': { 0: 7, 59: 207 }, abcdef: { 1: 1 } }));
  expect(unpacked.ab).toEqual({ 3: 20 });
  expect(unpacked[' abcd']).toEqual({ 0: 7, 59: 207 });
  for (const other of ['', 'a', 'aa', 'abc', ' abc', 'abcde', 'abcdefg', 'ab\0', 'zz', 'abŢ', 'constructor'])
    expect(unpacked[other]).toBeUndefined();
});

test.each([
  ['is longer than six letters', { abcdefg: { 1: 1 } }],
  ['has a letter that is no byte', { 'ab€': { 1: 1 } }],
  ['ends in what fills the others up', { 'ab\0': { 1: 1 } }],
  ['has a score above 255', { ab: { 1: 256 } }],
  ['has a score that is no whole number', { ab: { 1: 0.5 } }],
])('refuses an n-gram that %s', (_, ngrams) => {
  expect(() => packNgrams(ngrams)).toThrow('does not fit into bytes');
});
