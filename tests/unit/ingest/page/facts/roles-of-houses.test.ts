import { describe, expect, it } from 'vitest';
import { splitByline } from '@/lib/news/byline/split-byline';

describe('what people of companies are in charge of', () => {
  it.each([
    ['Ida Berg - Marketing Manager', ['Ida Berg']],
    ['By Ole Holm, Vice President, Harbour Cloud', ['Ole Holm', 'Harbour Cloud']],
    ['Ida Berg, Senior Research Analyst', ['Ida Berg']],
    ['Ida Berg, co-founder and CEO', ['Ida Berg']],
    ['Jane Roe | Managing Director', ['Jane Roe']],
    ['Chief Executive', []],
  ])('%s', (line, names) => {
    expect(splitByline(line)).toEqual(names);
  });

  it.each([
    'Anna Manager Holm',
    'Ole Director',
    'Holm Founder',
    'The Strategist',
    'Market Holm',
    'Ida Ceoberg',
  ])('not %s', (name) => {
    expect(splitByline(name)).toEqual([name]);
  });
});
