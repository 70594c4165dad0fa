import { describe, expect, test } from 'vitest';
import { isNamed } from '@/components/filters/narrow-outlets';

describe('an outlet is found as it is typed', () => {
  test.each([
    ['The Harbour Paper harbour Ireland', 'harb'],
    ['The Harbour Paper harbour Ireland', ' IRELAND '],
    ['The Harbour Paper harbour Ireland', ''],
    ['ΝΗΣΙΩΤΙΚΗ Greece', 'ΝΗΣ'],
    ['Νησιώτικος Λόγος Greece', 'ΛΌΓΟΣ'],
    ['Νησιώτικος Λόγος Greece', 'νησ'],
    ['Straßenblatt Germany', 'STRASSE'],
    ['Вісті Ukraine', 'ВІС'],
  ])('%s by “%s”', (outlet, typed) => {
    expect(isNamed(outlet, typed)).toBe(true);
  });

  test.each([
    ['The Harbour Paper harbour Ireland', 'Iceland'],
    ['ΝΗΣΙΩΤΙΚΗ Greece', 'ΜΟΣ'],
    ['Вісті Ukraine', 'вист'],
  ])('%s not by “%s”', (outlet, typed) => {
    expect(isNamed(outlet, typed)).toBe(false);
  });
});
