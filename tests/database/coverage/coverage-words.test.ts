import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { offerSpellings } from '@/lib/db/coverage/search/spelling-offers';
import { countFacets, countHours, openCoverage, type TestCoverage } from '@/tests/support/coverage';
import { aQuery } from '@/tests/support/store';

let opened: TestCoverage;
let database: Database;
let found: TestCoverage['found'];

beforeAll(async () => {
  opened = await openCoverage();
  ({ database, found } = opened);
});
afterAll(() => opened.close());

describe('the words', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['English inflects', 'negotiation', ['arrival']],
    ['English, another form', 'hotel', ['preview']],
    ['case does not count', 'RED CARPET', ['preview', 'same']],
    ['a phrase', '"red carpet"', ['preview']],
    ['a phrase that stands nowhere', '"carpet red"', []],
    ['without', 'carpet -wool', ['same']],
    ['without, by an en dash', 'carpet –wool', ['same']],
    ['without, by a minus', 'carpet −wool', ['same']],
    ['a dash between words leaves nothing out', 'carpet – wool', ['preview']],
    ['a dash within a word neither', 'red–carpet', ['preview']],
    ['a phrase in curly quotation marks', '“red carpet”', ['preview']],
    ['a minus within a phrase is no minus', '"red -carpet"', ['preview']],
    ['without a phrase', 'carpet -"red carpet"', ['same']],
    ['a phrase or a word', '"carpet red" or "red carpet" or runway', ['preview', 'arrival']],
    ['a phrase and a word that stands elsewhere', '"red carpet" hotel', ['preview']],
    ['one or the other', 'hotels or runway', ['preview', 'arrival']],
    ['accents may be left out', 'reunion segun', ['madrid']],
    ['accents may be written', 'Reunión', ['madrid']],
    ['letters composed otherwise', 'Reunio\u0301n', ['madrid']],
    ['Russian inflects', 'переговоров', ['moscow']],
    ['Russian names too', 'Путина', ['moscow', 'ural']],
    ['Russian, without another form of the word', 'президент or встреча -Путина', []],
    ['Japanese within its long words', '会談', ['tokyo']],
    ['Japanese, two words', 'アラスカ 会談', ['tokyo']],
    ['scripts together', 'アラスカ trump', []],
    ['Japanese left out of other words', 'putin -会談', ['same']],
    ['Japanese, the one or the other', 'アラスカ or 会談', ['tokyo', 'osaka']],
    ['Japanese without', 'アラスカ -会談', ['osaka']],
    ['Japanese without, in its quotation marks', 'アラスカ -「会談」', ['osaka']],
    ['Japanese, a mark on its own', 'アラスカ -', ['tokyo', 'osaka']],
    ['Japanese, letters composed otherwise', 'アラスカで'.normalize('NFD'), ['tokyo']],
    ['nothing of the kind', 'xylophone', []],
  ];
  test.each(cases)('%s: %s', async (_name, words, expected) => {
    const names = await found({ words });
    expect(names.filter((name) => !name.startsWith('undated') && name !== 'dayOnly')).toEqual(expected);
  });

  const odd = [
    '"',
    '""',
    "'",
    "''; drop table articles; --",
    '-',
    '- -',
    'or',
    '-or-',
    '( & | ! <-> :*',
    '\\',
    '%',
    '_',
    '\0',
    'red\0carpet',
    '\ud83d',
    '　',
    '「」',
    '漢%',
    'ー_\\',
    '-漢',
    `${'a '.repeat(4000)}`,
    `${'"'.repeat(3001)}`,
    'ا'.repeat(2000),
  ];
  test.each(odd.map((words) => [words.slice(0, 30), words]))(
    'odd words find or do not, and never fail: %j',
    async (_shown, words) => {
      const query = aQuery({ words });
      const [page, counts] = await Promise.all([
        listCoverage(database, query, 50),
        countCoverage(database, query),
        countFacets(database, query),
        countHours(database, query),
      ]);
      expect(counts.articles).toBe(page.rows.length);
    },
  );

  test.each([
    ['a letter missing', 'crpet', ['carpet: 2']],
    ['an outlet’s name', 'the Neva', ['outlet:neva: 2']],
    ['an outlet’s site', 'www.neva.example', ['outlet:neva: 2']],
    ['an outlet that has nothing', 'The silent', []],
    ['two that changed places', 'Achnorage', ['Anchorage: 1']],
    ['a letter too many', 'hottels', ['Hotels: 1']],
    ['Russian', 'преговоры', ['переговоры: 1']],
    ['Spanish, with its accents', 'runiön', ['Reunión: 1']],
    ['beside a word that is found', 'red crpet', ['red carpet: 2']],
    ['in a phrase', '"red crpet"', ['"red carpet": 1']],
    ['two of them', 'alska crpet', ['Alaska carpet: 1']],
    ['a word that is found', 'carpet', []],
    ['a word of which a stem is near, but no word', 'negotii', []],
    ['a short word, which is near to many', 'rat', []],
    ['a word that nothing is near to', 'xylophone', []],
    ['a word that is a slip away from nothing under these filters', 'crpet президент', []],
    ['Japanese, where no spaces tell words', 'アラスコ', []],
    ['nothing but marks', '"–" -', []],
    ['what only leaves out', '-crpet', []],
  ])('%s: “%s” offers %j', async (_, words, offered) => {
    const offers = await offerSpellings(database, { ...aQuery({}), words });
    expect(offers.map((offer) => `${offer.words}: ${offer.counts.articles}`)).toEqual(offered);
  });

  test('a percent sign, an underscore or a backslash stands for itself', async () => {
    expect(await found({ words: 'アラ%' })).toEqual([]);
    expect(await found({ words: 'アラ_カ' })).toEqual([]);
    expect(await found({ words: 'アラスカ\\' })).toEqual([]);
  });
});
