import { expect, test } from 'vitest';
import { loadEvent } from '@/lib/event/load';
import { relevanceRules } from '@/lib/news/relevance';
import { judgeEntries } from '@/lib/worker/poll/judge-entries';
import { anEntry } from '@/tests/support/store';

const rules = relevanceRules(loadEvent());
const judged = (...addresses: readonly string[]) =>
  judgeEntries(
    addresses.map((address) => anEntry(address)),
    rules,
  );

test('a page that an alert’s address only holds is asked for at its own host', () => {
  const [line] = judged('https://www.google.com/url?rct=j&url=https://o.example/a%3Futm_source%3Dx&ct=ga');
  expect(line).toMatchObject({ address: 'https://o.example/a', host: 'o.example' });
  expect(line?.entry.address).toBe('https://o.example/a?utm_source=x');
});

test('any other is asked for as its source spells it', () => {
  const [line, ...others] = judged(
    'https://m.o.example/a?utm_source=x',
    'https://o.example/a/',
    'http://www.o.example/a?fbclid=1',
  );
  expect(others).toEqual([]);
  expect(line).toMatchObject({ address: 'https://o.example/a', host: 'm.o.example' });
  expect(line?.entry.address).toBe('https://m.o.example/a?utm_source=x');
});
