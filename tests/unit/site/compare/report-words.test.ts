import { expect, it } from 'vitest';
import type { AccountReport } from '@/lib/news/shown/comparison';
import { reportWords } from '@/lib/site/compare/report-words';
import { listedArticle } from '@/tests/support/listed-article';

const { outlet } = listedArticle('a', null);
const named = (name: string) => ({ article: { outlet: { ...outlet, name } } });

it.each<readonly [string, AccountReport['shares'], readonly string[], readonly string[]]>([
  ['one report', [null, 0.94], ['The Wire'], ['Shares 94\u00a0% of its text with The Wire']],
  ['passages, which are no part in a hundred', [null, 'passages'], [], ['Shares passages with The Wire']],
  ['nothing', [null, null], [], ['A text of its own']],
  ['a report elsewhere', [null, null], ['The Mail'], ['The same report also in The Mail']],
  [
    'passages, and a report elsewhere',
    [null, 'passages'],
    ['The Mail', 'The Post'],
    ['Shares passages with The Wire', 'The same report also in The Mail and The Post'],
  ],
])('what an account has in common with others: %s', (_, shares, outlets, said) => {
  expect(reportWords({ shares, outlets }, [named('The Beacon'), named('The Wire')])).toEqual(said);
});
