import { describe, expect, it } from 'vitest';
import { comparePath } from '@/lib/site/compare/compare-path';
import { readCompared } from '@/lib/site/compare/compared-address';

const [one, two, three] = ['0123456789', 'abcdefghjk', 'zyxwvtsrqp'] as const;
const seven = Array.from({ length: 7 }, (_, at) => `000000000${at}`);

const read = (given: string | readonly string[] | undefined) => {
  const { asked, problems, isCanonical } = readCompared(given);
  return { path: comparePath(asked), problems: problems.length, isCanonical };
};

describe('the address of a comparison', () => {
  it.each([`${one},${two}`, `${one}@1,${one}@2`, `${one},${one}@2,${two}@12`, one])('keeps %s', (value) => {
    expect(read(value)).toEqual({ path: `/compare?a=${value}`, problems: 0, isCanonical: true });
  });

  it.each([
    ['another order', `${two},${one}`, `${one},${two}`],
    ['the key twice, as a form sends it', [two, one], `${one},${two}`],
    ['one twice', `${one},${one},${two}`, `${one},${two}`],
    ['capitals and letters that are read as others', `ABCDEFGHJK,OL23456789`, `0123456789,${two}`],
    ['empty parts', `,${one},,${two},`, `${one},${two}`],
    [
      'addresses of articles',
      ['https://o.example/a/0123456789', `/articles/${two}/x?v=3#y`],
      `${one},${two}@3`,
    ],
  ])('puts %s into its one form', (_, given, value) => {
    expect(read(given)).toEqual({ path: `/compare?a=${value}`, problems: 0, isCanonical: false });
  });

  it.each([
    ['no id', `${one},putin`, one],
    ['a version that is none', `${one},${two}@0,${three}@x,${two}@1@2`, one],
    ['rubbish', `${one},%00,<b>,@2`, one],
    ['more than six', seven.join(','), seven.slice(0, 6).join(',')],
  ])('says what it could not read: %s', (_, given, value) => {
    const { path, problems } = read(given);
    expect(path).toBe(`/compare?a=${value}`);
    expect(problems).toBeGreaterThan(0);
  });

  it.each([undefined, '', ',,', []])('is the page that tells how to pick, of %o', (given) => {
    expect(read(given).path).toBe('/compare');
  });
});
