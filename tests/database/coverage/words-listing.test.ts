import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shortSentence } from '@/lib/coverage/quoted-sentence';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { loadSearchHits } from '@/lib/db/coverage/search/search-hits';
import { exportWords, listWords } from '@/lib/db/coverage/search/words-listing';
import { openCoverage, type TestCoverage } from '@/tests/support/coverage';
import { aQuery } from '@/tests/support/store';

let opened: TestCoverage;

beforeAll(async () => {
  opened = await openCoverage();
});
afterAll(() => opened.close());

const query = (words: string, more: Parameters<typeof aQuery>[0] = {}) => ({
  ...aQuery({ words, ...more }),
  words,
});

/** Name, sentence and marked words of each account. */
async function told(words: string, more: Parameters<typeof aQuery>[0] = {}) {
  const { accounts } = await listWords(opened.database, query(words, more), 50);
  return accounts.map(({ article, sentence }) => [
    opened.nameOf(article.id),
    sentence.text,
    sentence.marks.map(({ start, end }) => sentence.text.slice(start, end)),
  ]);
}

describe('each outlet’s own sentence', () => {
  test('in time order, the match marked', async () => {
    expect(await told('carpet')).toEqual([
      ['preview', 'A red carpet was delivered, 100% wool.', ['carpet']],
      ['same', 'The carpet is red.', ['carpet']],
    ]);
    expect((await told('carpet', { sort: 'new' })).map(([name]) => name)).toEqual(['same', 'preview']);
  });

  test('a form that only the dictionary knows is marked too', async () => {
    expect(await told('negotiation')).toEqual([
      [
        'arrival',
        'The president was greeted on the runway; negotiators negotiated behind doors.',
        ['negotiators', 'negotiated'],
      ],
    ]);
  });

  test('in any script', async () => {
    expect(await told('Путина')).toEqual([
      ['moscow', 'Путин прибыл в Анкоридж', ['Путин']],
      ['ural', 'О встрече с Путиным говорили весь день.', ['Путиным']],
    ]);
    expect(await told('停戦')).toEqual([['tokyo', '停戦の合意には至らなかった。', ['停戦']]]);
  });

  test('under the same filters', async () => {
    expect((await told('carpet', { outlets: ['wire'] })).map(([name]) => name)).toEqual(['same']);
    expect((await told('carpet', { from: new Date('2025-08-15T00:00:00Z') })).map(([name]) => name)).toEqual([
      'same',
    ]);
  });

  test('page by page, none twice and none left out', async () => {
    const names: string[] = [];
    let after = aQuery().after;
    do {
      const { accounts, next } = await listWords(opened.database, query('Reporter', { after }), 2);
      names.push(...accounts.map(({ article }) => article.id));
      after = next;
    } while (after !== null);
    const all = await listWords(opened.database, query('Reporter'), 50);
    expect(names).toEqual(all.accounts.map(({ article }) => article.id));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(5);
  });

  test('a file has all of them and says how many articles', async () => {
    const found = await exportWords(opened.database, query('carpet'));
    const rows = [];
    for await (const batch of found.batches()) rows.push(...batch);
    expect(found.count).toBe(2);
    expect(rows.map(({ article }) => opened.nameOf(article.id))).toEqual(['preview', 'same']);
  });

  test('withdrawn articles are not quoted', async () => {
    expect(await told('"talks called off"')).toEqual([]);
  });
});

describe('why a row was found', () => {
  test('the sentence where the text has it, the names where only they have it', async () => {
    const { rows } = await listCoverage(opened.database, aQuery({ words: 'hotel or Ada' }), 50);
    const hits = await loadSearchHits(opened.database, rows, {
      words: 'hotel or Ada',
      length: shortSentence,
    });
    expect(hits.size).toBe(rows.length);
    const preview = rows.find(({ headline }) => headline.startsWith('Anchorage')) ?? rows[0];
    expect(hits.get(preview?.id ?? '')?.found?.sentence.text).toBe('Hotels are full.');
    const other = rows.find(({ headline }) => headline === 'Air Force One lands') ?? rows[0];
    expect(hits.get(other?.id ?? '')?.found?.sentence).toMatchObject({
      place: 'byline',
      text: 'Ada Reporter',
    });
  });

  test('nothing is marked where words are only left out', async () => {
    const { rows } = await listCoverage(opened.database, aQuery({ words: '-carpet' }), 50);
    expect(rows.length).toBeGreaterThan(0);
    expect(await loadSearchHits(opened.database, rows, { words: '-carpet', length: shortSentence })).toEqual(
      new Map(),
    );
  });
});
