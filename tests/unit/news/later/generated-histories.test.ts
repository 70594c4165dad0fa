import { expect, test } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { writeHistories } from '@/tests/bench/revisions/histories';
import { followHistory } from '@/tests/bench/revisions/judge';

const reader = { readPage: async (...page: Parameters<typeof readPage>) => readPage(...page) };

test('the histories of a seed are the same each time, and those of another seed are not', () => {
  expect(writeHistories(5, 3)).toEqual(writeHistories(5, 3));
  expect(writeHistories(5, 3)).not.toEqual(writeHistories(5, 4));
});

test('sixty generated histories are followed as they were written, but for one in twenty at most', async () => {
  const histories = writeHistories(60, 15082025);
  const verdicts = (await Promise.all(histories.map((history) => followHistory(reader, history)))).flat();
  const wrong = verdicts.filter(({ expected, got }) => expected !== got);
  const spoilt = new Set(wrong.map(({ history }) => history.number));
  expect(
    [...spoilt].length,
    wrong.map(({ what, detail }) => `${what}: ${detail}`).join('\n'),
  ).toBeLessThanOrEqual(3);
  expect(wrong.filter(({ expected }) => expected === 'no-state')).toEqual([]);
  expect(new Set(verdicts.map(({ expected }) => expected)).size).toBe(6);
});
