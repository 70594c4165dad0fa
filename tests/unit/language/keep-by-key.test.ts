import { expect, test } from 'vitest';
import { keepByKey, oncePer } from '@/lib/language/keep-by-key';

test('what is kept for a key is made once, until there are too many', () => {
  let made = 0;
  const kept = keepByKey<number>(2);
  const get = (key: string) => kept(key, () => ++made);
  expect([get('a'), get('a'), get('b')]).toEqual([1, 1, 2]);
  // The third key is one too many: all are forgotten.
  expect([get('c'), get('a'), get('c')]).toEqual([3, 4, 3]);
});

test('an object is read once, also where nothing is found of it, and anew when it has been forgotten', () => {
  let read = 0;
  const found = oncePer((key: { readonly value: string | null }) => {
    read += 1;
    return key.value;
  });
  const [one, other] = [{ value: null }, { value: 'x' }];
  expect([found(one), found(one), found(other), found(other)]).toEqual([null, null, 'x', 'x']);
  expect(read).toBe(2);
  found.forget(one);
  found(one);
  found(other);
  expect(read).toBe(3);
});
